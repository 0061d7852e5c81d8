/** A tension-band failure seen on images. */

import { all, cite, is, recommendation } from '../../../src/language/index.ts'
import { ofClassificationAo } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { imaging } from '../../facts/imaging.ts'

export const referUnstableFracture = recommendation({
  id: 'refer-unstable-fracture',
  title: 'Emergency referral of an OF5 fracture',
  statement:
    'Refer to spinal surgery as an emergency: the images show failure of the tension band (OF5), which is an unstable spine.',
  forPatient: 'Your spine is unstable. You need a spinal surgeon today.',
  question: 'surgery',
  stages: ['surgical-referral', 'conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S19'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, is(imaging.ofType, 'OF5')),
  action: 'surgical-consultation',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  urgency: 'emergency',
  evidence: [cite(ofClassificationAo, { locator: 'OF5' })],
  examples: [
    { name: 'OF5', baseline: 'week-14', given: { ofType: 'OF5' }, expect: 'applicable' },
    { name: 'OF4', baseline: 'week-14', given: { ofType: 'OF4' }, expect: 'not-applicable' },
    { name: 'type not known', baseline: 'week-14', given: { ofType: null }, expect: 'needs-data' },
  ],
})
