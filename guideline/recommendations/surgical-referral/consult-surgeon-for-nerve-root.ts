/** A nerve root affected by the fracture. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { acr2014Vcf, cmsLcdPva, vertos22010 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { emergencyFirst } from '../superseders.ts'
import { referRedFlagEmergency } from './refer-red-flag-emergency.ts'

export const consultSurgeonForNerveRoot = recommendation({
  id: 'consult-surgeon-for-nerve-root',
  title: 'Surgical consultation for an affected nerve root',
  statement: 'Ask a spinal surgeon before any procedure on the vertebra: a nerve root is affected.',
  forPatient: 'A nerve is irritated where the bone broke. A surgeon should look at it within days.',
  question: 'surgery',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S19'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, symptoms.radiculopathy),
  supersededBy: emergencyFirst,
  action: 'surgical-consultation',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'days',
  step: 'referral',
  evidence: [
    cite(acr2014Vcf, { locator: 'variant 3, burst fracture with new tingling of limbs: surgery 9 of 9' }),
    cite(cmsLcdPva, { locator: 'relative exclusions: neural impingement' }),
    cite(vertos22010, { locator: 'exclusions: radicular syndrome' }),
  ],
  examples: [
    { name: 'nerve root affected', baseline: 'week-1', given: { radiculopathy: true }, expect: 'applicable' },
    { name: 'none affected', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'not examined', baseline: 'week-1', given: { radiculopathy: null }, expect: 'needs-data' },
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { radiculopathy: true, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'cauda equina signs',
      baseline: 'week-1',
      given: { radiculopathy: true, redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
  ],
  remarks:
    'A relative contraindication to augmentation is read here as: the surgeon first. The rated variant was a burst fracture.',
})
