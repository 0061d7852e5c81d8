/** A malignant fracture that may be unstable. */

import { all, atLeast, cite, recommendation } from '../../../src/language/index.ts'
import { sinsSosg } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'
import { workUp } from '../../facts/work-up.ts'

export const consultSurgeonBySins = recommendation({
  id: 'consult-surgeon-by-sins',
  title: 'Surgical consultation at a SINS of 7 or more',
  statement:
    'Ask a spinal surgeon: the spinal instability neoplastic score is 7 or more, and the malignant fracture may be unstable.',
  forPatient: 'The tumour may have made your spine unstable. A surgeon should look at it within days.',
  question: 'surgery',
  stages: ['red-flag-workup'],
  sources: ['S19', 'S23'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    redFlagsDerived.malignancyToExclude,
    atLeast(workUp.sinsScore, 7),
  ),
  action: 'surgical-consultation',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'days',
  step: 'referral',
  evidence: [cite(sinsSosg, { locator: '7 or more warrants surgical consultation' })],
  examples: [
    {
      name: 'score 7',
      baseline: 'week-1',
      given: { redFlags: { malignancySuspected: true }, sinsScore: 7 },
      expect: 'applicable',
    },
    {
      name: 'score 6',
      baseline: 'week-1',
      given: { redFlags: { malignancySuspected: true }, sinsScore: 6 },
      expect: 'not-applicable',
    },
    {
      name: 'score not known',
      baseline: 'week-1',
      given: { redFlags: { malignancySuspected: true } },
      expect: 'needs-data',
    },
    {
      name: 'no malignancy in question',
      baseline: 'week-1',
      given: { sinsScore: 12 },
      expect: 'not-applicable',
    },
    {
      name: 'spinal instability neoplastic score 7, as of 29 days ago, a malignant cause is suspected',
      baseline: 'week-1',
      given: { redFlags: { malignancySuspected: true }, sinsScore: { value: 7, on: '2026-02-15' } },
      expect: 'needs-data',
    },
    {
      name: 'spinal instability neoplastic score 7, as of 28 days ago, a malignant cause is suspected',
      baseline: 'week-1',
      given: { redFlags: { malignancySuspected: true }, sinsScore: { value: 7, on: '2026-02-16' } },
      expect: 'applicable',
    },
  ],
  remarks: 'Read in a digest. The score leaves neurology out: a deficit is an emergency at any score.',
})
