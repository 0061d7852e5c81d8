/** The first review after treatment has begun. */

import { all, cite, days, elapsed, recommendation } from '../../../src/language/index.ts'
import { bmjBpOscf, hirsch2018Rand } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { treatment } from '../../facts/treatment.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

const { treatmentStartDate, lastReviewDate } = treatment

export const reviewAtTwoToFourWeeks = recommendation({
  id: 'review-at-two-to-four-weeks',
  title: 'Review at two to four weeks',
  statement:
    'Review pain, function, red flags and treatment two to four weeks after treatment of the fracture began.',
  forPatient:
    'Two to four weeks after treatment began we see you again. We check your strength, your medicines and any pain.',
  question: 'follow-up',
  stages: ['conservative', 'escalate-augmentation'],
  sources: ['S3', 'S4'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    elapsed(treatmentStartDate, '>=', days(0)),
    elapsed(treatmentStartDate, '<', days(42)),
  ),
  doneWhen: elapsed(treatmentStartDate, '>=', days(14), lastReviewDate),
  due: { after: treatmentStartDate, from: days(14), to: days(28) },
  supersededBy: [
    {
      recommendation: referRedFlagEmergency,
      because: 'An emergency does not wait for a planned review.',
    },
  ],
  action: 'follow-up',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'weeks',
  step: 'treatment',
  everyone: true,
  evidence: [
    cite(hirsch2018Rand, { locator: 'visit 2 to 4 weeks after either treatment' }),
    cite(bmjBpOscf, { locator: 'clinical and radiographic follow-up every six weeks for three months' }),
  ],
  examples: [
    { name: 'day 41', baseline: 'week-1', given: { treatmentStartDate: '2026-02-03' }, expect: 'applicable' },
    {
      name: 'day 42: the review at six weeks takes its place',
      baseline: 'week-1',
      given: { treatmentStartDate: '2026-02-02' },
      expect: 'not-applicable',
    },
    {
      name: 'cauda equina signs',
      baseline: 'week-1',
      given: { redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'treatment begins today',
      baseline: 'week-1',
      given: { treatmentStartDate: '2026-03-16' },
      expect: 'applicable',
    },
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    { name: 'treatment begun, no review yet', baseline: 'week-1', expect: 'applicable' },
    {
      name: 'reviewed on day 13, too early to count',
      baseline: 'week-1',
      given: { treatmentStartDate: '2026-02-10', lastReviewDate: '2026-02-23' },
      expect: 'applicable',
    },
    {
      name: 'reviewed on day 14',
      baseline: 'week-1',
      given: { treatmentStartDate: '2026-02-10', lastReviewDate: '2026-02-24' },
      expect: 'done',
    },
    {
      name: 'start of treatment not known',
      baseline: 'week-1',
      given: { treatmentStartDate: null },
      expect: 'needs-data',
    },
    {
      name: 'start of treatment cannot be known: onset stands in',
      baseline: 'week-1',
      given: { treatmentStartDate: 'asked-unknown' },
      expect: 'applicable',
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-applicable',
    },
  ],
})
