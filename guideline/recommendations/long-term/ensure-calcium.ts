/** Enough calcium, from food first. */

import { cite, recommendation } from '../../../src/language/index.ts'
import { bhof2022 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { prevention } from '../../facts/prevention.ts'
import { noCalciumWhileCalciumIsHigh } from './no-calcium-while-calcium-is-high.ts'

export const ensureCalcium = recommendation({
  id: 'ensure-calcium',
  title: 'Enough calcium',
  statement:
    'Reach daily calcium of 1,000 mg (men 50 to 70), 1,200 mg (women from 51, men from 71), food first.',
  forPatient: 'You need 1,000 to 1,200 mg of calcium a day, best from food such as milk, cheese and greens.',
  question: 'prevention',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S20'],
  appliesWhen: fractureDerived.confirmedAtraumaticFracture,
  supersededBy: [
    { recommendation: noCalciumWhileCalciumIsHigh, because: 'Blood calcium is high: none is added.' },
  ],
  doneWhen: prevention.calciumIntakeEnough,
  action: 'calcium-vitamin-d',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong:
    'It is the ordinary need of the body, from food first, and drugs against bone loss are unsafe without it: our own judgement.',
  urgency: 'weeks',
  step: 'treatment',
  everyone: true,
  evidence: [cite(bhof2022, { locator: 'calcium 1,000 or 1,200 mg a day, diet first' })],
  examples: [
    {
      name: 'high calcium',
      baseline: 'week-1',
      given: { hypercalcaemia: true },
      expect: 'applicable',
      displacedBy: noCalciumWhileCalciumIsHigh,
    },
    { name: 'calcium not known', baseline: 'week-1', given: { hypercalcaemia: null }, expect: 'applicable' },
    { name: 'intake too low', baseline: 'week-1', expect: 'applicable' },
    { name: 'intake enough', baseline: 'week-1', given: { calciumIntakeEnough: true }, expect: 'done' },
    {
      name: 'enough 365 days ago',
      baseline: 'week-1',
      given: { calciumIntakeEnough: { value: true, on: '2025-03-16' } },
      expect: 'done',
    },
    {
      name: 'enough 366 days ago',
      baseline: 'week-1',
      given: { calciumIntakeEnough: { value: true, on: '2025-03-15' } },
      expect: 'applicable',
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-applicable',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
})
