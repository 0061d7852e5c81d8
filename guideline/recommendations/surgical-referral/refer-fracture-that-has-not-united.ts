/** A cleft in the vertebra: the fracture has not united. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { hoshino2009Neuro, pkpResidualPain2024, scheyerer2021Failure } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { rareSituations } from '../../facts/rare-situations.ts'
import { emergencyFirst } from '../superseders.ts'
import { referRedFlagEmergency } from './refer-red-flag-emergency.ts'

export const referFractureThatHasNotUnited = recommendation({
  id: 'refer-fracture-that-has-not-united',
  title: 'Spine specialist for a fracture that has not united',
  statement:
    'Ask a spine specialist and examine the nervous system closely: a cleft of gas or fluid shows non-union.',
  forPatient:
    'The broken bone has not grown together. We check your nerves closely, and a spine specialist sees you.',
  question: 'surgery',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S19'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, rareSituations.intravertebralCleft),
  supersededBy: emergencyFirst,
  action: 'specialist-referral',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'weeks',
  step: 'referral',
  evidence: [
    cite(scheyerer2021Failure, { locator: 'cleft as a predictor of failed conservative care' }),
    cite(hoshino2009Neuro, { locator: 'neurological deficit in fractures that do not unite' }),
    cite(pkpResidualPain2024, { locator: 'vacuum cleft and pain left over after kyphoplasty' }),
  ],
  examples: [
    { name: 'vacuum cleft', baseline: 'week-1', given: { intravertebralCleft: true }, expect: 'applicable' },
    {
      name: 'an emergency comes first',
      baseline: 'week-1',
      given: { intravertebralCleft: true, redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { intravertebralCleft: true, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    { name: 'no cleft', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'not known', baseline: 'week-1', given: { intravertebralCleft: null }, expect: 'needs-data' },
    {
      name: 'not so: a cleft of gas or fluid lies in the vertebra, as of 366 days ago',
      baseline: 'week-1',
      given: { intravertebralCleft: { value: false, on: '2025-03-15' } },
      expect: 'needs-data',
    },
    {
      name: 'not so: a cleft of gas or fluid lies in the vertebra, as of 365 days ago',
      baseline: 'week-1',
      given: { intravertebralCleft: { value: false, on: '2025-03-16' } },
      expect: 'not-applicable',
    },
  ],
  remarks: 'Nerves may suffer weeks or months later, so the close examinations go on from now.',
})
