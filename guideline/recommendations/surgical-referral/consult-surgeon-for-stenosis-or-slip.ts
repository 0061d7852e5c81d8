/** Leg symptoms with a narrow canal or a slipped vertebra. */

import { all, any, cite, is, recommendation } from '../../../src/language/index.ts'
import { nass2025Auc } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { toldInWords } from '../../facts/told-in-words.ts'
import { emergencyFirst } from '../superseders.ts'
import { referRedFlagEmergency } from './refer-red-flag-emergency.ts'

export const consultSurgeonForStenosisOrSlip = recommendation({
  id: 'consult-surgeon-for-stenosis-or-slip',
  title: 'Spinal surgeon for a narrow canal or a slip with leg symptoms',
  statement:
    'Ask a spinal surgeon within days: leg or root symptoms with a narrow canal or a slipped vertebra.',
  forPatient: 'The nerves to your leg may be short of room. A spinal surgeon sees you within days.',
  question: 'surgery',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S19'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    any(symptoms.radiculopathy, is(symptoms.painPattern, 'leg')),
    toldInWords.spinalStenosisOrSlip,
  ),
  supersededBy: emergencyFirst,
  action: 'surgical-consultation',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'days',
  step: 'referral',
  evidence: [cite(nass2025Auc, { locator: 'surgery: stenosis changed the rating most' })],
  examples: [
    {
      name: 'narrow canal, a root affected',
      baseline: 'week-1',
      given: { radiculopathy: true, spinalStenosisOrSlip: true },
      expect: 'applicable',
    },
    {
      name: 'slip, pain into a leg',
      baseline: 'week-1',
      given: { painPattern: 'leg', spinalStenosisOrSlip: true },
      expect: 'applicable',
    },
    {
      name: 'neither narrow nor slipped',
      baseline: 'week-1',
      given: { painPattern: 'leg', spinalStenosisOrSlip: false },
      expect: 'not-applicable',
    },
    {
      name: 'pain into a leg, not told',
      baseline: 'week-1',
      given: { painPattern: 'leg' },
      expect: 'needs-data',
    },
    {
      name: 'narrow canal, no leg symptom',
      baseline: 'week-1',
      given: { spinalStenosisOrSlip: true },
      expect: 'not-applicable',
    },
    {
      name: 'narrow canal, a root affected, no fracture',
      baseline: 'week-1',
      given: {
        radiculopathy: true,
        spinalStenosisOrSlip: true,
        vertebralFracture: false,
        fractureLevels: null,
        fragilityFractureWithoutSite: false,
      },
      expect: 'not-applicable',
    },
    {
      name: 'cauda equina signs',
      baseline: 'week-1',
      given: { radiculopathy: true, spinalStenosisOrSlip: true, redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'narrow canal, a root affected, red flags not asked',
      baseline: 'week-1',
      given: { radiculopathy: true, spinalStenosisOrSlip: true, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
  ],
  remarks: 'The days are our own judgement; a deficit is an emergency of its own.',
})
