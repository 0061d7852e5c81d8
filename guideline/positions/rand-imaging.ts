/** The RAND/UCLA panel of the United States on whether advanced imaging is needed. */

import { any, atLeast, cite, is, lessThan, moreThan, not, position } from '../../src/language/index.ts'
import { hirsch2018Rand } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { imaging } from '../facts/imaging.ts'
import { randSignScore } from '../facts/rand-signs.ts'
import { redFlagsDerived } from '../facts/red-flags.ts'
import { symptoms } from '../facts/symptoms.ts'

/** The signs the baseline leaves open, all absent: low-energy trauma, bone density and midline pain make three. No scan yet. */
const noOtherSign = {
  severelyLimited: false,
  painEasesAtRest: false,
  painOnActivity: false,
  spinousTenderness: false,
  painOnChangeOfPosition: false,
  advancedImaging: 'not-done',
}

export const randImaging = position({
  id: 'rand-imaging',
  body: 'RAND/UCLA panel, United States',
  title: 'Care pathway for vertebral fragility fractures: advanced imaging',
  year: 2018,
  question: 'imaging',
  sponsor: 'Medtronic, a maker of devices for the procedure',
  method: 'twelve panellists rated by the RAND/UCLA method; ten of twenty signs were kept',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'Rated: fragility fractures of adults without high-velocity trauma.',
      verified: true,
    },
    {
      when: is(imaging.advancedImaging, 'oedema', 'uptake', 'no-sign'),
      stance: 'not-covered',
      text: 'Advanced imaging has been done.',
      verified: true,
    },
    {
      when: redFlagsDerived.malignancyToExclude,
      stance: 'not-covered',
      text: 'A suspected malignant fracture was not rated.',
      verified: true,
    },
    {
      when: lessThan(symptoms.painSeverity, 5),
      stance: 'not-covered',
      text: 'Pain below 5 of 10 was not rated.',
      verified: true,
    },
    {
      when: atLeast(randSignScore.fractureSigns, 4),
      stance: 'supports',
      text: 'Four or more of ten signs: the probability of a fracture is intermediate or high.',
      verified: true,
    },
    {
      when: any(moreThan(symptoms.rolandMorris, 17), atLeast(symptoms.painSeverity, 7)),
      stance: 'supports',
      text: 'Severe symptoms. The panel gives no number of 10 for severe; Roland-Morris above 17, or pain of 7, is the reading here.',
      verified: false,
    },
  ],
  otherwise: {
    stance: 'opposes',
    text: 'Not needed: moderate symptoms and a low probability.',
  },
  reservations: [
    'Magnetic resonance imaging first; a bone scan or computed tomography where it is not possible.',
  ],
  published: true,
  evidence: [cite(hirsch2018Rand, { locator: 'signs, probability and imaging' })],
  examples: [
    {
      name: 'four signs, pain 5',
      baseline: 'week-1',
      given: { ...noOtherSign, painSeverity: 5, rolandMorris: 15, spinousTenderness: true },
      expect: 'supports',
    },
    {
      name: 'three signs, pain 5',
      baseline: 'week-1',
      given: { ...noOtherSign, painSeverity: 5, rolandMorris: 15 },
      expect: 'opposes',
    },
    {
      name: 'three signs, pain 6, Roland-Morris 17',
      baseline: 'week-1',
      given: { ...noOtherSign, painSeverity: 6, rolandMorris: 17 },
      expect: 'opposes',
    },
    {
      name: 'three signs, Roland-Morris 18',
      baseline: 'week-1',
      given: { ...noOtherSign, painSeverity: 6, rolandMorris: 18 },
      expect: 'supports',
    },
    {
      name: 'three signs, pain 7',
      baseline: 'week-1',
      given: { ...noOtherSign, painSeverity: 7, rolandMorris: 15 },
      expect: 'supports',
    },
    {
      name: 'two signs and a T-score of exactly -1: not osteopenia',
      baseline: 'week-1',
      given: {
        ...noOtherSign,
        painSeverity: 5,
        rolandMorris: 15,
        tScoreLumbarSpine: -1,
        tScoreHip: -1,
        spinousTenderness: true,
      },
      expect: 'opposes',
    },
    {
      name: 'three signs and one earlier fracture',
      baseline: 'week-1',
      given: { ...noOtherSign, painSeverity: 5, rolandMorris: 15, earlierVertebralFractures: 1 },
      expect: 'supports',
    },
    { name: 'pain 4', baseline: 'week-1', given: { painSeverity: 4 }, expect: 'not-covered' },
    { name: 'oedema seen', baseline: 'week-14', expect: 'not-covered' },
    {
      name: 'signs not asked, pain 5',
      baseline: 'week-1',
      given: { painSeverity: 5, rolandMorris: 15 },
      expect: 'needs-data',
    },
  ],
})
