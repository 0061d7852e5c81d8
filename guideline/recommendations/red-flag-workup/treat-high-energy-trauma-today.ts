/** A high-energy accident of today or yesterday is an emergency, whatever its pain. */

import { cite, recommendation } from '../../../src/language/index.ts'
import { hirsch2018Rand } from '../../evidence.ts'
import { dangerToLife } from '../../facts/danger-to-life.ts'

export const treatHighEnergyTraumaToday = recommendation({
  id: 'treat-high-energy-trauma-today',
  title: 'High-energy trauma: emergency department now',
  statement:
    'Send to emergency trauma care now, with the spine protected: high-energy trauma broke it today or yesterday.',
  forPatient:
    'After such an accident your whole body must be checked. Call an ambulance, and do not move your back.',
  question: 'red-flags',
  stages: ['out-of-scope'],
  sources: ['S1'],
  appliesWhen: dangerToLife.highEnergyTraumaToday,
  action: 'high-energy-trauma-pathway',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong: 'An unstable injury or one of another organ may cost life: our own judgement.',
  urgency: 'emergency',
  step: 'danger',
  evidence: [cite(hirsch2018Rand, { locator: 'scope: high-velocity trauma excluded' })],
  examples: [
    {
      name: 'an accident today',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy', onsetDate: '2026-03-16' },
      expect: 'applicable',
    },
    {
      name: 'an accident yesterday',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy', onsetDate: '2026-03-15' },
      expect: 'applicable',
    },
    {
      name: 'an accident two days ago',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy', onsetDate: '2026-03-14' },
      expect: 'not-applicable',
    },
    {
      name: 'an accident, its day not known',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy', onsetDate: null },
      expect: 'needs-data',
    },
    {
      name: 'a fall at home today',
      baseline: 'week-1',
      given: { onsetDate: '2026-03-16' },
      expect: 'not-applicable',
    },
  ],
  remarks: 'Our own safety judgement; what is done about such an injury lies outside this guideline.',
})
