/** What trials of vertebroplasty found: the pooled result first, then every trial against sham, then the rest. */

import { all, atLeast, cite, counted, days, elapsed, is, onScale, weeks } from '../../src/language/index.ts'
import {
  buchbinder2009,
  cochrane2018Vp,
  invest20131yr,
  kallmes2009Invest,
  vapour2016,
  vertos2NewFx2010,
  vertos42018,
  vertos52023,
} from '../evidence.ts'
import { fracture } from '../facts/fracture.ts'
import { imaging, imagingDerived } from '../facts/imaging.ts'
import { symptoms } from '../facts/symptoms.ts'
import { leaks, newFracture } from './kyphoplasty.ts'

const sham = { name: 'a sham procedure', kind: 'sham' } as const
const placebo = { name: 'placebo', kind: 'placebo' } as const
const conservative = { name: 'conservative care', kind: 'usual-care' } as const
const activeControl = { name: 'an active control intervention', kind: 'treatment' } as const
const pain = { outcome: 'pain', aim: 'benefit', given: 'vertebroplasty', scale: 'points of 10' } as const
const rolandMorris = {
  outcome: 'disability',
  aim: 'benefit',
  given: 'vertebroplasty',
  scale: 'points of the Roland-Morris questionnaire',
} as const

const invest = { population: '131 people (INVEST)', against: sham }
const vertos4 = {
  population: '180 people, in pain for up to about 9 to 12 weeks (VERTOS IV)',
  against: sham,
  studiedIn: elapsed(fracture.onsetDate, '<=', weeks(12)),
}
const vertos5 = {
  population: '80 people in pain for more than three months, with marrow oedema (VERTOS V)',
  against: activeControl,
  studiedIn: all(elapsed(fracture.onsetDate, '>', weeks(12)), is(imaging.advancedImaging, 'oedema')),
}
const vertos2 = {
  population: 'people in pain of 5 or more for six weeks or less, with marrow oedema; open label (VERTOS II)',
  against: conservative,
  studiedIn: all(elapsed(fracture.onsetDate, '<=', weeks(6)), atLeast(symptoms.painSeverity, 5)),
  given: 'vertebroplasty',
}
const pooled = [
  onScale({
    ...pain,
    population: '541 people in five trials, the same for acute and subacute fractures (Cochrane)',
    over: 'at one month',
    against: placebo,
    by: 0.7,
    range: [0.3, 1.2],
    important: 1.5,
    difference: 'small',
    evidence: cite(cochrane2018Vp, { locator: 'five placebo-controlled trials', grade: 'high to moderate' }),
  }),
]

const againstSham = [
  onScale({
    ...pain,
    population: '78 people with a fracture of less than twelve months, unhealed on images (Buchbinder)',
    over: 'at three months',
    against: sham,
    by: 0.6,
    range: [-0.7, 1.8],
    difference: 'unclear',
    studiedIn: all(elapsed(fracture.onsetDate, '<', days(365)), imagingDerived.unhealedOnImaging),
    evidence: cite(buchbinder2009, { locator: 'adjusted difference 0.6' }),
  }),
  onScale({
    ...pain,
    ...invest,
    over: 'at one month',
    by: 0.7,
    range: [-0.3, 1.7],
    difference: 'unclear',
    relative: 'P = .19',
    evidence: cite(kallmes2009Invest, { locator: 'pain at one month' }),
  }),
  onScale({
    ...pain,
    ...invest,
    over: 'at one year',
    by: 1.02,
    range: [0.04, 2.01],
    difference: 'clear',
    relative:
      'P = .042; 60 percent of the controls and 16 percent of the others had crossed over; as treated, not significant',
    evidence: cite(invest20131yr, { locator: 'pain at one year, intention to treat' }),
  }),
  onScale({
    ...pain,
    ...vertos4,
    over: 'at one month',
    by: 0.41,
    range: [-0.33, 1.15],
    important: 1.5,
    difference: 'unclear',
    evidence: cite(vertos42018, { locator: 'difference 0.41 at one month' }),
  }),
  onScale({
    ...pain,
    ...vertos4,
    over: 'at twelve months',
    by: 0.45,
    range: [-0.37, 1.24],
    important: 1.5,
    difference: 'unclear',
    evidence: cite(vertos42018, { locator: 'difference 0.45 at twelve months' }),
  }),
  onScale({
    ...rolandMorris,
    ...invest,
    over: 'at one month',
    by: 0.7,
    range: [-1.3, 2.8],
    difference: 'unclear',
    relative: 'P = .49',
    evidence: cite(kallmes2009Invest, { locator: 'disability at one month' }),
  }),
  onScale({
    ...rolandMorris,
    ...invest,
    over: 'at one year',
    by: 1.37,
    range: [-0.88, 3.62],
    difference: 'unclear',
    evidence: cite(invest20131yr, { locator: 'disability at one year, intention to treat' }),
  }),
  counted({
    ...invest,
    outcome: 'meaningful relief of pain',
    aim: 'benefit',
    wanted: true,
    over: 'at one month',
    given: 'vertebroplasty',
    with: 64,
    without: 48,
    difference: 'unclear',
    relative: 'P = .06',
    evidence: cite(kallmes2009Invest, { locator: 'meaningful pain relief, 64 against 48 percent' }),
  }),
  counted({
    outcome: 'pain below 4 of 10',
    aim: 'benefit',
    wanted: true,
    population: '120 people with one or two fractures of less than six weeks and pain of 7 or more (VAPOUR)',
    over: 'at 14 days',
    given: 'vertebroplasty',
    against: sham,
    with: 44,
    without: 21,
    difference: 'clear',
    relative: 'difference 23 points (6 to 39), P = .011',
    studiedIn: all(elapsed(fracture.onsetDate, '<', weeks(6)), atLeast(symptoms.painSeverity, 7)),
    evidence: cite(vapour2016, { locator: 'below 4 of 10 at 14 days' }),
  }),
  counted({
    ...vertos4,
    outcome: 'further loss of vertebral height',
    aim: 'benefit',
    wanted: false,
    over: 'during the trial',
    given: 'vertebroplasty',
    with: 8,
    without: 45,
    difference: 'clear',
    relative: 'P < .001',
    evidence: cite(vertos42018, { locator: 'height of the treated level, 8 against 45 percent' }),
  }),
]

const inChronicPain = [
  onScale({
    ...pain,
    ...vertos5,
    over: 'at twelve months',
    by: 1.3,
    range: [0.1, 2.6],
    difference: 'clear',
    evidence: cite(vertos52023, { locator: 'pain beyond three months with oedema' }),
  }),
  onScale({
    ...rolandMorris,
    ...vertos5,
    scale: 'points of 100 on a rescaled Roland-Morris questionnaire',
    over: 'at twelve months',
    by: 7.1,
    range: [-3.3, 17.5],
    difference: 'unclear',
    evidence: cite(vertos52023, { locator: 'disability, rescaled to 100' }),
  }),
]

/** The treated vertebra, open label against conservative care. */
export const furtherHeightLoss = counted({
  ...vertos2,
  outcome: 'further loss of vertebral height',
  aim: 'benefit',
  wanted: false,
  over: 'during the trial',
  with: 12.1,
  without: 41.2,
  counts: { with: [11, 91], without: [35, 85] },
  difference: 'clear',
  relative: 'P < .001',
  evidence: cite(vertos2NewFx2010, { locator: '11 of 91 against 35 of 85' }),
})

export const ofVertebroplasty = [
  ...pooled,
  ...againstSham,
  ...inChronicPain,
  furtherHeightLoss,
  counted({
    ...vertos2,
    ...newFracture,
    over: 'during the trial',
    with: 16.5,
    without: 24.7,
    counts: { with: [15, 91], without: [21, 85] },
    difference: 'unclear',
    relative: 'P = .44',
    evidence: cite(vertos2NewFx2010, { locator: '15 of 91 against 21 of 85' }),
  }),
  leaks,
]
