/** High calcium with a fracture: a tumour or the parathyroid gland until shown otherwise. */

import { all, cite, recommendation, saidToHold } from '../../../src/language/index.ts'
import { caseHyperparathyroidism2017 } from '../../case-reports.ts'
import { fdaLabelTeriparatide, vcfTeachingDigest } from '../../evidence.ts'
import { boneDrugLimits } from '../../facts/bone-drug-limits.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { workUp } from '../../facts/work-up.ts'

export const workUpHighCalcium = recommendation({
  id: 'work-up-high-calcium',
  title: 'High calcium: myeloma, another tumour or parathyroid disease',
  statement:
    'Look for the cause of high calcium (myeloma, other tumours, parathyroid): electrophoresis, light chains, parathyroid hormone, kidney function.',
  forPatient: 'The calcium in your blood is high. Blood tests within days show why.',
  question: 'other-cause',
  stages: ['red-flag-workup', 'conservative', 'escalate-augmentation', 'long-term', 'surgical-referral'],
  sources: ['S23'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, saidToHold(boneDrugLimits.hypercalcaemia)),
  doneWhen: all(workUp.malignancyExcluded, workUp.secondaryCausesChecked),
  action: 'malignancy-workup',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong:
    'A tumour treated as thin bone may be a catastrophe, and blood tests cost little: our own judgement.',
  urgency: 'days',
  step: 'work-up',
  evidence: [
    cite(vcfTeachingDigest, { locator: 'red flags for a cause other than osteoporosis', unverified: true }),
    cite(caseHyperparathyroidism2017, { locator: 'fractures behind a parathyroid adenoma' }),
    cite(fdaLabelTeriparatide, { locator: 'hypercalcaemia' }),
  ],
  examples: [
    { name: 'high calcium', baseline: 'week-1', given: { hypercalcaemia: true }, expect: 'applicable' },
    {
      name: 'high 91 days ago, not measured since',
      baseline: 'week-1',
      given: { hypercalcaemia: { value: true, on: '2025-12-15' } },
      expect: 'applicable',
    },
    {
      name: 'tumour excluded, causes looked for',
      baseline: 'week-1',
      given: { hypercalcaemia: true, malignancyExcluded: true, secondaryCausesChecked: true },
      expect: 'done',
    },
    {
      name: 'causes looked for, tumour not excluded',
      baseline: 'week-1',
      given: { hypercalcaemia: true, secondaryCausesChecked: true },
      expect: 'applicable',
    },
    {
      name: 'tumour excluded, causes not looked for',
      baseline: 'week-1',
      given: { hypercalcaemia: true, malignancyExcluded: true },
      expect: 'applicable',
    },
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
  remarks:
    'The list of blood tests is a standard one, recalled and not read in a source (unverified); that they come within days is our own judgement. Calcium and vitamin D are not advised meanwhile.',
})
