/** Against bending forward under load. */

import { cite, recommendation } from '../../../src/language/index.ts'
import { icsi2017Osteoporosis } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'

export const avoidLoadedFlexion = recommendation({
  id: 'avoid-loaded-flexion',
  title: 'No exercise that bends the spine under load',
  statement: 'Do not exercise with the spine bent forward under load: more vertebral fractures followed.',
  forPatient: 'Do not do sit-ups or lift with a bent back. It can break more bones in the spine.',
  question: 'mobilisation',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S4'],
  appliesWhen: fractureDerived.confirmedAtraumaticFracture,
  action: 'loaded-spinal-flexion',
  direction: 'against',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'routine',
  step: 'treatment',
  everyone: true,
  evidence: [cite(icsi2017Osteoporosis, { locator: 'flexion exercise and vertebral fractures' })],
  examples: [
    { name: 'fresh fracture', baseline: 'week-1', expect: 'applicable' },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-applicable',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
})
