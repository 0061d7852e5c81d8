/** Vitamin D every day. */

import { cite, recommendation } from '../../../src/language/index.ts'
import { bhof2022 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { prevention } from '../../facts/prevention.ts'
import { noCalciumWhileCalciumIsHigh } from './no-calcium-while-calcium-is-high.ts'

export const ensureVitaminD = recommendation({
  id: 'ensure-vitamin-d',
  title: 'Vitamin D',
  statement: 'Give vitamin D 800 to 1,000 IU a day and keep 25-hydroxyvitamin D at 30 to 50 ng/mL.',
  forPatient: 'Take vitamin D, 800 to 1,000 units a day in all, unless you already do.',
  question: 'prevention',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S20'],
  appliesWhen: fractureDerived.confirmedAtraumaticFracture,
  supersededBy: [
    { recommendation: noCalciumWhileCalciumIsHigh, because: 'Blood calcium is high: none is added.' },
  ],
  doneWhen: prevention.takingVitaminD,
  action: 'calcium-vitamin-d',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong:
    'The dose has little burden, and drugs against bone loss are unsafe in deficiency: our own judgement.',
  urgency: 'weeks',
  step: 'treatment',
  everyone: true,
  evidence: [cite(bhof2022, { locator: 'vitamin D 800 to 1,000 units, 30 to 50 ng/mL' })],
  examples: [
    {
      name: 'high calcium',
      baseline: 'week-1',
      given: { hypercalcaemia: true },
      expect: 'applicable',
      displacedBy: noCalciumWhileCalciumIsHigh,
    },
    { name: 'calcium not known', baseline: 'week-1', given: { hypercalcaemia: null }, expect: 'applicable' },
    { name: 'not taken', baseline: 'week-1', expect: 'applicable' },
    { name: 'taken', baseline: 'week-1', given: { takingVitaminD: true }, expect: 'done' },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-applicable',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
})
