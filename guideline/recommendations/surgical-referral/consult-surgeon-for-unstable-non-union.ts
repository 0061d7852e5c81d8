/** A fracture that has not united and moves. */

import { all, cite, elapsed, moreThan, recommendation, weeks } from '../../../src/language/index.ts'
import { hoshino2009Neuro } from '../../evidence.ts'
import { fracture, fractureDerived } from '../../facts/fracture.ts'
import { imaging } from '../../facts/imaging.ts'
import { emergencyFirst } from '../superseders.ts'
import { referRedFlagEmergency } from './refer-red-flag-emergency.ts'

export const consultSurgeonForUnstableNonUnion = recommendation({
  id: 'consult-surgeon-for-unstable-non-union',
  title: 'Surgical consultation for an unstable non-union',
  statement:
    'Ask a spinal surgeon: the fracture has not united and its angle changes by more than 15 degrees.',
  forPatient:
    'The broken bone has not grown together and moves. That can harm nerves, so a surgeon should see you within days.',
  question: 'surgery',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S19'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    elapsed(fracture.onsetDate, '>=', weeks(6)),
    moreThan(imaging.angularInstability, 15),
  ),
  supersededBy: emergencyFirst,
  action: 'surgical-consultation',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'days',
  step: 'referral',
  evidence: [cite(hoshino2009Neuro, { locator: '45 patients, above 15 degrees: severity of the deficit' })],
  examples: [
    {
      name: 'checklist not answered',
      baseline: 'week-14',
      given: { angularInstability: 16, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'cauda equina signs',
      baseline: 'week-14',
      given: { angularInstability: 16, redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    { name: '15 degrees', baseline: 'week-14', given: { angularInstability: 15 }, expect: 'not-applicable' },
    { name: '16 degrees', baseline: 'week-14', given: { angularInstability: 16 }, expect: 'applicable' },
    { name: 'not measured', baseline: 'week-14', expect: 'needs-data' },
    {
      name: 'day 41',
      baseline: 'week-8',
      given: { onsetDate: '2026-05-06', angularInstability: 16 },
      expect: 'not-applicable',
    },
    {
      name: 'day 42',
      baseline: 'week-8',
      given: { onsetDate: '2026-05-05', angularInstability: 16 },
      expect: 'applicable',
    },
  ],
})
