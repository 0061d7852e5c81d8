/** The RAND/UCLA panel of the United States on augmentation; the ratings of its 576 scenarios were never published. */

import {
  all,
  any,
  atLeast,
  cite,
  countAtLeast,
  lessThan,
  moreThan,
  not,
  position,
} from '../../src/language/index.ts'
import { cmsLcdPva, hirsch2018Rand } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { imaging, imagingDerived } from '../facts/imaging.ts'
import { painCourse } from '../facts/pain-course.ts'
import { procedureRisks } from '../facts/procedure-risks.ts'
import { redFlagsDerived } from '../facts/red-flags.ts'
import { symptoms } from '../facts/symptoms.ts'
import { treatment } from '../facts/treatment.ts'

const { heightLossProgressing, heightLossPercent, kyphoticDeformity } = imaging

export const randAugmentationNow = position({
  id: 'rand-augmentation-now',
  body: 'RAND/UCLA panel, United States',
  title: 'Care pathway for vertebral fragility fractures',
  year: 2018,
  question: 'augmentation-now',
  sponsor: 'Medtronic, a maker of devices for the procedure',
  method: 'twelve panellists rated 576 scenarios by the RAND/UCLA method',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'Rated: fragility fractures of adults without high-velocity trauma.',
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
      when: any(procedureRisks.activeInfection, redFlagsDerived.infectionToExclude),
      stance: 'opposes',
      text: 'An absolute contraindication: infection.',
      verified: true,
    },
    {
      when: all(imagingDerived.unhealedOnImaging, painCourse.painWorse, treatment.optimalManagementGiven),
      stance: 'supports',
      text: 'Appropriate: imaging is positive and symptoms have worsened despite optimal medication.',
      verified: true,
    },
    {
      when: all(
        imagingDerived.unhealedOnImaging,
        countAtLeast(2, [
          heightLossProgressing,
          moreThan(heightLossPercent, 25),
          kyphoticDeformity,
          moreThan(symptoms.rolandMorris, 17),
        ]),
        atLeast(symptoms.painSeverity, 5),
      ),
      stance: 'supports',
      text: "Policy approximation, not the panel's score: two of four unfavourable conditions, as payers count them. The panel asked for two to four, by unpublished weights.",
      verified: false,
    },
  ],
  otherwise: {
    stance: 'unpublished',
    text: 'Not met, or uncertain: the ratings of the scenarios are not public. Over all 576 augmentation was appropriate in 46, uncertain in 38, medical care appropriate in 16 percent.',
  },
  reservations: [
    'Time since the fracture mattered little to the panel.',
    'Review at two to four weeks, bone density and a bone drug belong to it.',
    'Of eleven contraindications only the absolute ones could be read.',
  ],
  published: false,
  evidence: [
    cite(hirsch2018Rand, { locator: 'abstract and summaries of the sponsor' }),
    cite(cmsLcdPva, { locator: 'two of four findings, which the approximation borrows' }),
  ],
  examples: [
    { name: 'worsening with oedema', baseline: 'week-14', expect: 'supports' },
    {
      name: 'stable, two unfavourable conditions',
      baseline: 'week-14',
      given: { painTrend: 'stable', kyphoticDeformity: false },
      expect: 'supports',
    },
    {
      name: 'stable, Roland-Morris 17: one condition',
      baseline: 'week-14',
      given: { painTrend: 'stable', kyphoticDeformity: false, rolandMorris: 17 },
      expect: 'unpublished',
    },
    {
      name: 'stable, height loss 25 percent: one condition',
      baseline: 'week-14',
      given: { painTrend: 'stable', kyphoticDeformity: false, heightLossPercent: 25 },
      expect: 'unpublished',
    },
    { name: 'pain 4', baseline: 'week-14', given: { painSeverity: 4 }, expect: 'not-covered' },
    { name: 'pain 5', baseline: 'week-14', given: { painSeverity: 5 }, expect: 'supports' },
    {
      name: 'infection',
      baseline: 'week-14',
      given: { activeInfection: true },
      expect: 'opposes',
    },
    {
      name: 'malignancy suspected',
      baseline: 'week-14',
      given: { redFlags: { malignancySuspected: true } },
      expect: 'not-covered',
    },
    {
      name: 'worsening, not yet under the best medication, one condition',
      baseline: 'week-14',
      given: { optimalManagementGiven: false, kyphoticDeformity: false, rolandMorris: 15 },
      expect: 'unpublished',
    },
    { name: 'no oedema', baseline: 'week-14', given: { advancedImaging: 'no-sign' }, expect: 'unpublished' },
    { name: 'pain not known', baseline: 'week-14', given: { painSeverity: null }, expect: 'needs-data' },
    {
      name: 'course of the pain: worsening, optimal medical management has been given',
      baseline: 'week-8',
      given: { painTrend: 'worsening', optimalManagementGiven: true },
      expect: 'supports',
    },
    {
      name: 'loss of vertebral height 26, the vertebra has collapsed further',
      baseline: 'week-8',
      given: { heightLossPercent: 26, heightLossProgressing: true },
      expect: 'supports',
    },
    {
      name: 'Roland-Morris disability score 18, as of 29 days ago, the vertebra has collapsed further',
      baseline: 'week-8',
      given: { rolandMorris: { value: 18, on: '2026-05-18' }, heightLossProgressing: true },
      expect: 'needs-data',
    },
    {
      name: 'Roland-Morris disability score 18, as of 28 days ago, the vertebra has collapsed further',
      baseline: 'week-8',
      given: { rolandMorris: { value: 18, on: '2026-05-19' }, heightLossProgressing: true },
      expect: 'supports',
    },
  ],
})
