/** After a vertebral fracture a bisphosphonate goes on. */

import { all, any, cite, days, elapsed, recommendation } from '../../../src/language/index.ts'
import { endocrine20192020, fdaLabelAlendronate, nogg2017Review } from '../../evidence.ts'
import { boneDrugs } from '../../facts/bone-drugs.ts'
import { currentBoneDrugs } from '../../facts/current-bone-drugs.ts'
import { fractureDerived } from '../../facts/fracture.ts'

const { boneDrugStartDate } = currentBoneDrugs

export const noHolidayFromBisphosphonate = recommendation({
  id: 'no-holiday-from-bisphosphonate',
  title: 'No holiday from the bisphosphonate',
  statement:
    'Do not stop the bisphosphonate at its review after three to five years: after a vertebral fracture it continues.',
  forPatient:
    'Because you have broken a bone in your spine, you should go on with the bone medicine after the usual three to five years.',
  question: 'bisphosphonate-holiday',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S20'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    any(
      all(boneDrugs.takingZoledronate, elapsed(boneDrugStartDate, '>=', days(1095))),
      all(
        any(
          boneDrugs.takingAlendronate,
          currentBoneDrugs.takingRisedronate,
          currentBoneDrugs.takingIbandronate,
        ),
        elapsed(boneDrugStartDate, '>=', days(1825)),
      ),
    ),
  ),
  due: { after: boneDrugStartDate, from: days(1095), to: days(1825) },
  action: 'leave-off-antiresorptive',
  direction: 'against',
  strength: 'strong',
  certainty: 'low',
  whyStrong:
    'A further vertebral fracture weighs more than the rare harms of going on; two bodies agree, the label with them.',
  urgency: 'weeks',
  step: 'treatment',
  evidence: [
    cite(nogg2017Review, {
      locator: 'continue beyond 3 to 5 years after a vertebral or hip fracture, or above 75',
    }),
    cite(endocrine20192020, { locator: 'holiday only at low to moderate risk' }),
    cite(fdaLabelAlendronate, { locator: 'consider stopping at 3 to 5 years only at low risk' }),
  ],
  examples: [
    {
      name: 'zoledronic acid for 1095 days',
      baseline: 'week-1',
      given: { takingZoledronate: true, boneDrugStartDate: '2023-03-17' },
      expect: 'applicable',
    },
    {
      name: 'zoledronic acid for 1094 days',
      baseline: 'week-1',
      given: { takingZoledronate: true, boneDrugStartDate: '2023-03-18' },
      expect: 'not-applicable',
    },
    {
      name: 'alendronate for 1825 days',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2021-03-17' },
      expect: 'applicable',
    },
    {
      name: 'alendronate for 1824 days',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2021-03-18' },
      expect: 'not-applicable',
    },
    {
      name: 'risedronate for 1825 days',
      baseline: 'week-1',
      given: { takingRisedronate: true, boneDrugStartDate: '2021-03-17' },
      expect: 'applicable',
    },
    {
      name: 'ibandronate for 1825 days',
      baseline: 'week-1',
      given: { takingIbandronate: true, boneDrugStartDate: '2021-03-17' },
      expect: 'applicable',
    },
    { name: 'start not known', baseline: 'week-1', given: { takingAlendronate: true }, expect: 'needs-data' },
    {
      name: 'no bisphosphonate',
      baseline: 'week-1',
      given: { boneDrugStartDate: '2021-03-17' },
      expect: 'not-applicable',
    },
  ],
})
