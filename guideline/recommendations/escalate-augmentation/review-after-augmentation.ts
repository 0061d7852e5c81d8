/** The review after a procedure. */

import { all, cite, days, elapsed, recommendation, weeks } from '../../../src/language/index.ts'
import { hirsch2018Rand } from '../../evidence.ts'
import { afterAugmentation } from '../../facts/after-augmentation.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { treatment } from '../../facts/treatment.ts'
import { emergencyFirst } from '../superseders.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

const { augmentationDate } = afterAugmentation

export const reviewAfterAugmentation = recommendation({
  id: 'review-after-augmentation',
  title: 'Review two to four weeks after augmentation',
  statement:
    'Review two to four weeks after augmentation: pain, function, nervous system, signs of infection, bone density and bone drug.',
  forPatient: 'Two to four weeks after the procedure we see how you are, and look after your bones.',
  question: 'follow-up',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S12', 'S20'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    treatment.augmentationDone,
    elapsed(augmentationDate, '>=', days(0)),
    elapsed(augmentationDate, '<', weeks(12)),
  ),
  doneWhen: elapsed(augmentationDate, '>=', days(14), treatment.lastReviewDate),
  due: { after: augmentationDate, from: days(14), to: days(28) },
  supersededBy: emergencyFirst,
  action: 'follow-up',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'weeks',
  step: 'treatment',
  evidence: [
    cite(hirsch2018Rand, { locator: 'visit 2 to 4 weeks after either treatment; bone density and drug' }),
  ],
  examples: [
    {
      name: 'no vertebra was ever augmented',
      baseline: 'week-14',
      given: { augmentationDone: null, augmentationDate: null, augmentationProcedures: 0 },
      expect: 'not-applicable',
    },
    {
      name: 'one vertebra was augmented once, perhaps another',
      baseline: 'week-14',
      given: { augmentationDone: null, augmentationDate: null, augmentationProcedures: 1 },
      expect: 'needs-data',
    },
    {
      name: 'augmented today',
      baseline: 'week-14',
      given: { augmentationDone: true, augmentationDate: '2026-06-16' },
      expect: 'applicable',
    },
    {
      name: 'day 83 after it, no review',
      baseline: 'week-14',
      given: { augmentationDone: true, augmentationDate: '2026-03-25' },
      expect: 'applicable',
    },
    {
      name: 'day 84 after it',
      baseline: 'week-14',
      given: { augmentationDone: true, augmentationDate: '2026-03-24' },
      expect: 'not-applicable',
    },
    {
      name: 'reviewed on day 14',
      baseline: 'week-14',
      given: { augmentationDone: true, augmentationDate: '2026-06-01', lastReviewDate: '2026-06-15' },
      expect: 'done',
    },
    {
      name: 'reviewed on day 13, too early to count',
      baseline: 'week-14',
      given: { augmentationDone: true, augmentationDate: '2026-06-02', lastReviewDate: '2026-06-15' },
      expect: 'applicable',
    },
    { name: 'not augmented', baseline: 'week-14', expect: 'not-applicable' },
    {
      name: 'day of the procedure not known',
      baseline: 'week-14',
      given: { augmentationDone: true },
      expect: 'needs-data',
    },
    {
      name: 'checklist not answered',
      baseline: 'week-14',
      given: { augmentationDone: true, augmentationDate: '2026-06-01', redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'cauda equina signs',
      baseline: 'week-14',
      given: {
        augmentationDone: true,
        augmentationDate: '2026-06-01',
        redFlags: { caudaEquinaSigns: true },
      },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
  ],
})
