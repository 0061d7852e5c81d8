/** An opioid is looked at again every two weeks. */

import { all, any, cite, days, elapsed, recommendation } from '../../../src/language/index.ts'
import { cdc2022Opioids } from '../../evidence.ts'
import { painMedicines } from '../../facts/pain-medicines.ts'
import { treatment } from '../../facts/treatment.ts'

export const recheckOpioidEveryTwoWeeks = recommendation({
  id: 'recheck-opioid-every-two-weeks',
  title: 'Recheck the opioid every two weeks',
  statement: 'Recheck the need for the opioid at least every two weeks, and taper it.',
  forPatient: 'We check every two weeks whether you still need the strong medicine, and bring it down.',
  question: 'analgesia',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S6'],
  appliesWhen: all(
    any(painMedicines.takingWeakOpioid, painMedicines.takingStrongOpioid),
    elapsed(painMedicines.opioidStartDate, '>=', days(14)),
  ),
  doneWhen: elapsed(treatment.lastReviewDate, '<=', days(14)),
  action: 'follow-up',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong: 'An opioid that goes on unseen may do grave harm, and to look costs little: our own judgement.',
  urgency: 'days',
  step: 'treatment',
  evidence: [cite(cdc2022Opioids, { locator: 'recheck at least every two weeks; read in a digest' })],
  examples: [
    {
      name: 'day 13',
      baseline: 'week-1',
      given: { takingStrongOpioid: true, opioidStartDate: '2026-03-03' },
      expect: 'not-applicable',
    },
    {
      name: 'day 14',
      baseline: 'week-1',
      given: { takingStrongOpioid: true, opioidStartDate: '2026-03-02' },
      expect: 'applicable',
    },
    {
      name: 'weak opioid, day 14',
      baseline: 'week-1',
      given: { takingWeakOpioid: true, opioidStartDate: '2026-03-02' },
      expect: 'applicable',
    },
    {
      name: 'day 14, seen 14 days ago',
      baseline: 'week-1',
      given: { takingStrongOpioid: true, opioidStartDate: '2026-03-02', lastReviewDate: '2026-03-02' },
      expect: 'done',
    },
    {
      name: 'day 15, seen 15 days ago',
      baseline: 'week-1',
      given: { takingStrongOpioid: true, opioidStartDate: '2026-03-01', lastReviewDate: '2026-03-01' },
      expect: 'applicable',
    },
    {
      name: 'start not known',
      baseline: 'week-1',
      given: { takingStrongOpioid: true },
      expect: 'needs-data',
    },
    { name: 'no opioid', baseline: 'week-1', expect: 'not-applicable' },
  ],
})
