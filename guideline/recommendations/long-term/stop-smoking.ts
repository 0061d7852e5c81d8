/** Help to stop smoking. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { bhof2022 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { prevention } from '../../facts/prevention.ts'

export const stopSmoking = recommendation({
  id: 'stop-smoking',
  title: 'Stop smoking',
  statement: 'Help the patient to stop smoking.',
  forPatient: 'Smoking weakens bone. We can help you stop.',
  question: 'prevention',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S20'],
  appliesWhen: all(fractureDerived.confirmedAtraumaticFracture, prevention.smoker),
  action: 'falls-and-lifestyle',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong: 'No harm comes of stopping, and the gain reaches far beyond bone: our own judgement.',
  urgency: 'routine',
  step: 'treatment',
  evidence: [cite(bhof2022, { locator: 'stop smoking' })],
  examples: [
    { name: 'smokes', baseline: 'week-1', given: { smoker: true }, expect: 'applicable' },
    { name: 'does not smoke', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'not asked', baseline: 'week-1', given: { smoker: null }, expect: 'needs-data' },
    {
      name: 'asked 365 days ago',
      baseline: 'week-1',
      given: { smoker: { value: true, on: '2025-03-16' } },
      expect: 'applicable',
    },
    {
      name: 'asked 366 days ago',
      baseline: 'week-1',
      given: { smoker: { value: true, on: '2025-03-15' } },
      expect: 'needs-data',
    },
  ],
})
