/** A tension-band failure seen on images. */

import { all, cite, is, recommendation } from '../../../src/language/index.ts'
import { ofClassificationAo } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { imaging } from '../../facts/imaging.ts'
import { emergencyFirst } from '../superseders.ts'
import { referRedFlagEmergency } from './refer-red-flag-emergency.ts'

export const consultSurgeonForOf5Fracture = recommendation({
  id: 'consult-surgeon-for-of5-fracture',
  title: 'Spinal surgery at once for an OF5 fracture',
  statement: 'Refer to spinal surgery at once: the images show failure of the tension band (OF5).',
  forPatient: 'The scan shows that your spine may be unstable. A spinal surgeon must look at it at once.',
  question: 'surgery',
  stages: ['surgical-referral', 'conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S19'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, is(imaging.ofType, 'OF5')),
  supersededBy: emergencyFirst,
  action: 'surgical-consultation',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong: 'An unstable spine may cost the cord: our own judgement, beside the class of the expert group.',
  urgency: 'emergency',
  step: 'referral',
  evidence: [cite(ofClassificationAo, { locator: 'OF5' })],
  examples: [
    { name: 'OF5', baseline: 'week-14', given: { ofType: 'OF5' }, expect: 'applicable' },
    { name: 'OF4', baseline: 'week-14', given: { ofType: 'OF4' }, expect: 'not-applicable' },
    {
      name: 'OF5, instability affirmed',
      baseline: 'week-14',
      given: { ofType: 'OF5', redFlags: { spinalInstability: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'OF5, checklist not answered',
      baseline: 'week-14',
      given: { ofType: 'OF5', redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    { name: 'type not known', baseline: 'week-14', given: { ofType: null }, expect: 'needs-data' },
  ],
  remarks:
    'OF5 is the instability that the red-flag checklist asks for: an emergency wherever it is recorded. It ends when the type is corrected.',
})
