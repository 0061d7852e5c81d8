/** The review at six weeks. */

import { all, cite, days, elapsed, recommendation } from '../../../src/language/index.ts'
import { bmjBpOscf } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { treatment } from '../../facts/treatment.ts'
import { emergencyFirst } from '../superseders.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

const { treatmentStartDate, lastReviewDate } = treatment

export const reviewAtSixWeeks = recommendation({
  id: 'review-at-six-weeks',
  title: 'Review at six weeks',
  statement: 'Review pain, function, neurology and an image six weeks after treatment of the fracture began.',
  forPatient: 'At six weeks we see you again and take a picture, to be sure that the bone heals.',
  question: 'follow-up',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S3', 'S4'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    elapsed(treatmentStartDate, '>=', days(0)),
    elapsed(treatmentStartDate, '<', days(84)),
  ),
  doneWhen: elapsed(treatmentStartDate, '>=', days(42), lastReviewDate),
  due: { after: treatmentStartDate, from: days(42), to: days(56) },
  supersededBy: emergencyFirst,
  action: 'follow-up',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'weeks',
  step: 'treatment',
  everyone: true,
  evidence: [
    cite(bmjBpOscf, { locator: 'clinical and radiographic follow-up every six weeks for three months' }),
  ],
  examples: [
    {
      name: 'not reviewed yet',
      baseline: 'week-14',
      given: { treatmentStartDate: '2026-04-29' },
      expect: 'applicable',
    },
    {
      name: 'reviewed on day 41, too early to count',
      baseline: 'week-14',
      given: { treatmentStartDate: '2026-04-29', lastReviewDate: '2026-06-09' },
      expect: 'applicable',
    },
    {
      name: 'reviewed on day 42',
      baseline: 'week-14',
      given: { treatmentStartDate: '2026-04-29', lastReviewDate: '2026-06-10' },
      expect: 'done',
    },
    {
      name: 'day 83, not reviewed',
      baseline: 'week-14',
      given: { treatmentStartDate: '2026-03-25' },
      expect: 'applicable',
    },
    {
      name: 'day 84: the next review takes its place',
      baseline: 'week-14',
      given: { treatmentStartDate: '2026-03-24' },
      expect: 'not-applicable',
    },
    {
      name: 'start of treatment not known',
      baseline: 'week-14',
      given: { treatmentStartDate: null },
      expect: 'needs-data',
    },
    {
      name: 'treatment begins today',
      baseline: 'week-14',
      given: { treatmentStartDate: '2026-06-16' },
      expect: 'applicable',
    },
    {
      name: 'checklist not answered',
      baseline: 'week-14',
      given: { treatmentStartDate: '2026-06-02', redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'cauda equina signs',
      baseline: 'week-14',
      given: { treatmentStartDate: '2026-04-29', redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-applicable',
    },
  ],
})
