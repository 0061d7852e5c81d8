/** A cause that was found is treated. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { aace2020 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { workUp } from '../../facts/work-up.ts'

export const treatSecondaryCause = recommendation({
  id: 'treat-secondary-cause',
  title: 'Treat the cause of bone loss',
  statement:
    'Treat the cause of bone loss that has been found, with the specialist for it, beside the bone drug.',
  forPatient: 'We found something that weakens your bones, and it can be treated.',
  question: 'secondary-causes',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S23'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, workUp.secondaryCauseFound),
  action: 'treat-underlying-cause',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  urgency: 'weeks',
  evidence: [cite(aace2020, { locator: 'evaluate for secondary causes' })],
  examples: [
    {
      name: 'overactive parathyroid found',
      baseline: 'week-1',
      given: { secondaryCauseFound: true },
      expect: 'applicable',
    },
    { name: 'none found', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'not looked for',
      baseline: 'week-1',
      given: { secondaryCauseFound: null },
      expect: 'needs-data',
    },
  ],
})
