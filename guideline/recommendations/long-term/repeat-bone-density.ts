/** Bone density again during treatment. */

import { all, cite, days, elapsed, recommendation } from '../../../src/language/index.ts'
import { endocrine20192020 } from '../../evidence.ts'
import { boneDrugsDerived } from '../../facts/bone-drugs.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { workUp } from '../../facts/work-up.ts'
import { pregnancyExample, pregnancyFirst } from './wait-with-bone-drug-in-pregnancy.ts'

export const repeatBoneDensity = recommendation({
  id: 'repeat-bone-density',
  title: 'Repeat bone density',
  statement: 'Repeat bone density one to three years after the last measurement, while a bone drug is taken.',
  forPatient: 'We repeat the bone scan every one to three years to see that the medicine works.',
  question: 'bone-density',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S20'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    boneDrugsDerived.takingBoneDrug,
    elapsed(workUp.boneDensityMeasuredOn, '>=', days(365)),
  ),
  supersededBy: pregnancyFirst,
  due: { after: workUp.boneDensityMeasuredOn, from: days(365), to: days(1095) },
  action: 'dxa',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'routine',
  step: 'work-up',
  evidence: [cite(endocrine20192020, { locator: 'bone density every 1 to 3 years' })],
  examples: [
    {
      ...pregnancyExample,
      given: { ...pregnancyExample.given, takingAlendronate: true, boneDensityMeasuredOn: '2025-01-20' },
    },
    {
      name: '35 years old, nobody asked about pregnancy',
      baseline: 'week-1',
      given: {
        ...pregnancyExample.given,
        pregnant: null,
        takingAlendronate: true,
        boneDensityMeasuredOn: '2025-01-20',
      },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'measured 365 days ago',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDensityMeasuredOn: '2025-03-16' },
      expect: 'applicable',
    },
    {
      name: 'measured 364 days ago',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDensityMeasuredOn: '2025-03-17' },
      expect: 'not-applicable',
    },
    {
      name: 'no bone drug',
      baseline: 'week-1',
      given: { boneDensityMeasuredOn: '2024-03-16' },
      expect: 'not-applicable',
    },
    {
      name: 'last measurement not known',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDensityMeasuredOn: null },
      expect: 'needs-data',
    },
  ],
})
