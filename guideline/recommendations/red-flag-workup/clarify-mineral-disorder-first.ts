/** A disorder of calcium and bone is treated before a drug against osteoporosis begins. */

import { all, cite, recommendation, saidToHold } from '../../../src/language/index.ts'
import { caseHyperparathyroidism2017 } from '../../case-reports.ts'
import { aace2020, fdaDenosumabDsc2024, fdaLabelTeriparatide } from '../../evidence.ts'
import { boneLossCauses } from '../../facts/bone-loss-causes.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { otherCause } from '../../facts/other-cause.ts'

export const clarifyMineralDisorderFirst = recommendation({
  id: 'clarify-mineral-disorder-first',
  title: 'The disorder of calcium and bone first',
  statement:
    'Have the specialist treat the disorder of calcium and bone first: only then begin a drug against osteoporosis.',
  forPatient:
    'Your bones are weak from a disorder of calcium and minerals. A specialist treats that before a bone medicine begins.',
  question: 'secondary-causes',
  stages: ['red-flag-workup', 'conservative', 'escalate-augmentation', 'long-term', 'surgical-referral'],
  sources: ['S23'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, saidToHold(otherCause.mineralDisorderKnown)),
  doneWhen: boneLossCauses.secondaryCauseTreated,
  action: 'treat-underlying-cause',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'days',
  step: 'cause',
  evidence: [
    cite(aace2020, { locator: 'evaluate for secondary causes' }),
    cite(caseHyperparathyroidism2017, { locator: 'parathyroid surgery' }),
    cite(fdaDenosumabDsc2024, { locator: 'assess the mineral and bone disorder of the kidney first' }),
    cite(fdaLabelTeriparatide, { locator: 'hypercalcaemia' }),
  ],
  examples: [
    {
      name: 'hyperparathyroidism',
      baseline: 'week-1',
      given: { knownCauses: ['hyperparathyroidism'] },
      expect: 'applicable',
    },
    {
      name: 'osteomalacia',
      baseline: 'week-1',
      given: { knownCauses: ['osteomalacia'] },
      expect: 'applicable',
    },
    {
      name: 'kidney bone disease',
      baseline: 'week-1',
      given: { knownCauses: ['kidney-bone-disease'] },
      expect: 'applicable',
    },
    {
      name: 'under treatment',
      baseline: 'week-1',
      given: { knownCauses: ['osteomalacia'], secondaryCauseTreated: true },
      expect: 'done',
    },
    {
      name: 'under treatment as of 365 days ago',
      baseline: 'week-1',
      given: { knownCauses: ['osteomalacia'], secondaryCauseTreated: { value: true, on: '2025-03-16' } },
      expect: 'done',
    },
    {
      name: 'under treatment as of 366 days ago',
      baseline: 'week-1',
      given: { knownCauses: ['osteomalacia'], secondaryCauseTreated: { value: true, on: '2025-03-15' } },
      expect: 'applicable',
    },
    {
      name: 'another cause',
      baseline: 'week-1',
      given: { knownCauses: ['hypogonadism'] },
      expect: 'not-applicable',
    },
    {
      name: 'causes not known: asked by the advice to treat one',
      baseline: 'week-1',
      given: { knownCauses: null },
      expect: 'not-applicable',
    },
    {
      name: 'osteomalacia, fracture not known',
      baseline: 'nothing-known',
      given: { knownCauses: ['osteomalacia'] },
      expect: 'needs-data',
    },
  ],
  remarks:
    'That the drug waits is our own judgement: the labels bar or limit single drugs here, and none was read that calls for one. A drug that is taken is not stopped by this.',
})
