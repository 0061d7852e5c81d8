/** Low calcium or vitamin D is corrected before a potent drug. */

import { all, any, cite, recommendation } from '../../../src/language/index.ts'
import { fdaLabelDenosumab, fdaLabelZoledronate } from '../../evidence.ts'
import { boneDrugs } from '../../facts/bone-drugs.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { correctLowCalciumOnDenosumabNow } from './correct-low-calcium-on-denosumab-now.ts'

export const correctCalciumAndVitaminDBeforeBoneDrug = recommendation({
  id: 'correct-calcium-and-vitamin-d-before-bone-drug',
  title: 'Correct calcium and vitamin D first',
  statement: 'Correct low calcium or vitamin D deficiency before a potent drug against bone loss.',
  forPatient: 'Your calcium or vitamin D is low. We correct it first, so that the bone medicine is safe.',
  question: 'first-bone-drug',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S8', 'S20'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    any(boneDrugs.hypocalcaemia, boneDrugs.vitaminDDeficiency),
  ),
  supersededBy: [
    {
      recommendation: correctLowCalciumOnDenosumabNow,
      because: 'Under denosumab low calcium is corrected at once.',
    },
  ],
  action: 'calcium-vitamin-d',
  direction: 'for',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'weeks',
  step: 'treatment',
  evidence: [
    cite(fdaLabelZoledronate, { locator: 'before each dose' }),
    cite(fdaLabelDenosumab, { locator: 'hypocalcaemia' }),
  ],
  examples: [
    { name: 'low calcium', baseline: 'week-1', given: { hypocalcaemia: true }, expect: 'applicable' },
    {
      name: 'vitamin D deficiency',
      baseline: 'week-1',
      given: { vitaminDDeficiency: true },
      expect: 'applicable',
    },
    {
      name: 'low calcium on denosumab',
      baseline: 'week-1',
      given: { hypocalcaemia: true, takingDenosumab: true },
      expect: 'applicable',
      displacedBy: correctLowCalciumOnDenosumabNow,
    },
    { name: 'neither', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'calcium not known', baseline: 'week-1', given: { hypocalcaemia: null }, expect: 'needs-data' },
    {
      name: 'low calcium, denosumab not known',
      baseline: 'week-1',
      given: { hypocalcaemia: true, takingDenosumab: null, denosumabDoses: null },
      expect: 'applicable',
      provisional: true,
    },
  ],
})
