/** A deformity that is significant or grows. */

import { all, cite, disputedBy, recommendation } from '../../../src/language/index.ts'
import { acr2018Vcf, bmjBpOscf } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { imaging } from '../../facts/imaging.ts'
import { emergencyFirst } from '../superseders.ts'
import { referRedFlagEmergency } from './refer-red-flag-emergency.ts'

export const consultSurgeonForSignificantDeformity = recommendation({
  id: 'consult-surgeon-for-significant-deformity',
  title: 'Surgical consultation for significant deformity',
  statement: 'Ask a spinal surgeon: a kyphotic deformity progresses.',
  forPatient: 'Your back is bending further. A surgeon can say what may help.',
  question: 'surgery',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S19', 'S24'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    imaging.kyphoticDeformity,
    imaging.heightLossProgressing,
  ),
  supersededBy: emergencyFirst,
  action: 'surgical-consultation',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'weeks',
  step: 'referral',
  evidence: [
    cite(bmjBpOscf, { locator: 'significant deformity' }),
    disputedBy(acr2018Vcf, { locator: 'variant 2', grade: 'Usually Not Appropriate' }),
  ],
  examples: [
    {
      name: 'checklist not answered',
      baseline: 'week-14',
      given: { heightLossProgressing: true, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'cauda equina signs',
      baseline: 'week-14',
      given: { heightLossProgressing: true, redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'kyphosis that progresses',
      baseline: 'week-14',
      given: { heightLossProgressing: true },
      expect: 'applicable',
    },
    { name: 'kyphosis that does not', baseline: 'week-14', expect: 'not-applicable' },
    {
      name: 'progression without kyphosis',
      baseline: 'week-14',
      given: { kyphoticDeformity: false, heightLossProgressing: true },
      expect: 'not-applicable',
    },
    {
      name: 'progression not known',
      baseline: 'week-14',
      given: { heightLossProgressing: null },
      expect: 'needs-data',
    },
  ],
  remarks: 'No source gives an agreed angle: the clinician says whether there is a deformity.',
})
