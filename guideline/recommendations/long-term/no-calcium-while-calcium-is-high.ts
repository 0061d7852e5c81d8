/** No calcium and no vitamin D while blood calcium is high. */

import { all, cite, recommendation, saidToHold } from '../../../src/language/index.ts'
import { fdaLabelTeriparatide } from '../../evidence.ts'
import { boneDrugLimits } from '../../facts/bone-drug-limits.ts'
import { fractureDerived } from '../../facts/fracture.ts'

export const noCalciumWhileCalciumIsHigh = recommendation({
  id: 'no-calcium-while-calcium-is-high',
  title: 'No calcium or vitamin D while blood calcium is high',
  statement: 'Do not advise calcium or vitamin D while blood calcium is high.',
  forPatient: 'The calcium in your blood is high: add no calcium and no vitamin D until we know why.',
  question: 'prevention',
  stages: ['red-flag-workup', 'conservative', 'escalate-augmentation', 'long-term', 'surgical-referral'],
  sources: ['S20', 'S23'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, saidToHold(boneDrugLimits.hypercalcaemia)),
  action: 'calcium-vitamin-d',
  direction: 'against',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong: 'To add calcium may harm at once, and to wait for the cause costs days: our own judgement.',
  urgency: 'days',
  step: 'danger',
  evidence: [cite(fdaLabelTeriparatide, { locator: 'hypercalcaemia' })],
  examples: [
    { name: 'high calcium', baseline: 'week-1', given: { hypercalcaemia: true }, expect: 'applicable' },
    { name: 'normal calcium', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'calcium not known: asked by the advice to treat a cause',
      baseline: 'week-1',
      given: { hypercalcaemia: null },
      expect: 'not-applicable',
    },
    {
      name: 'high calcium, fracture not known',
      baseline: 'nothing-known',
      given: { hypercalcaemia: true },
      expect: 'needs-data',
    },
  ],
  remarks: 'Our own judgement, in the safe direction; whoever treats the cause may decide otherwise.',
})
