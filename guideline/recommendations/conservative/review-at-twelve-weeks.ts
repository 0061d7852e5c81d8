/** The review at twelve weeks. */

import { all, cite, days, elapsed, recommendation } from '../../../src/language/index.ts'
import { bmjBpOscf } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { treatment } from '../../facts/treatment.ts'
import { emergencyFirst } from '../superseders.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

const { treatmentStartDate, lastReviewDate } = treatment

export const reviewAtTwelveWeeks = recommendation({
  id: 'review-at-twelve-weeks',
  title: 'Review at twelve weeks',
  statement:
    'Review pain, function, neurology and an image twelve weeks after treatment of the fracture began, and decide on further steps.',
  forPatient:
    'About twelve weeks after treatment began we look together at how you are and what should come next.',
  question: 'follow-up',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S3', 'S4'],
  appliesWhen: all(fractureDerived.confirmedAtraumaticFracture, elapsed(treatmentStartDate, '>=', days(0))),
  doneWhen: elapsed(treatmentStartDate, '>=', days(84), lastReviewDate),
  due: { after: treatmentStartDate, from: days(84), to: days(98) },
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
      given: { treatmentStartDate: '2026-03-18' },
      expect: 'applicable',
    },
    {
      name: 'reviewed on day 83, too early to count',
      baseline: 'week-14',
      given: { treatmentStartDate: '2026-03-18', lastReviewDate: '2026-06-09' },
      expect: 'applicable',
    },
    {
      name: 'reviewed on day 84',
      baseline: 'week-14',
      given: { treatmentStartDate: '2026-03-18', lastReviewDate: '2026-06-10' },
      expect: 'done',
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
      given: { treatmentStartDate: '2026-03-18', redFlags: { caudaEquinaSigns: true } },
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
