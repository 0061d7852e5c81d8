/** Bone in advanced kidney disease is a disease of its own. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { fdaDenosumabDsc2024, fdaLabelZoledronate } from '../../evidence.ts'
import { boneDrugLimits, boneDrugLimitsDerived } from '../../facts/bone-drug-limits.ts'
import { fractureDerived } from '../../facts/fracture.ts'

export const referAdvancedKidneyDisease = recommendation({
  id: 'refer-advanced-kidney-disease',
  title: 'Specialist for bone in advanced kidney disease',
  statement:
    'Have a kidney and bone specialist choose the bone drug: eGFR below 30 or dialysis. Clarify kidney bone disease first.',
  forPatient:
    'When kidneys work less well, bone suffers in a way of its own. A kidney specialist helps to choose the right medicine.',
  question: 'first-bone-drug',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S8', 'S20'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, boneDrugLimitsDerived.filtrationBelow30),
  doneWhen: boneDrugLimits.kidneyBoneDiseaseAssessed,
  action: 'specialist-referral',
  direction: 'for',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'weeks',
  step: 'referral',
  evidence: [
    cite(fdaDenosumabDsc2024, {
      locator: 'parathyroid hormone, calcium, 25- and 1,25-hydroxyvitamin D; someone experienced in it',
    }),
    cite(fdaLabelZoledronate, { locator: 'creatinine clearance below 35' }),
  ],
  examples: [
    { name: 'filtration rate 29', baseline: 'week-1', given: { filtrationRate: 29 }, expect: 'applicable' },
    {
      name: 'filtration rate 30',
      baseline: 'week-1',
      given: { filtrationRate: 30 },
      expect: 'not-applicable',
    },
    {
      name: 'stage 4, in words',
      baseline: 'week-1',
      given: { filtrationRate: 'stage 4' },
      expect: 'applicable',
    },
    {
      name: 'stage 3, in words',
      baseline: 'week-1',
      given: { filtrationRate: 'stage 3' },
      expect: 'not-applicable',
    },
    {
      name: 'normal, in words',
      baseline: 'week-1',
      given: { filtrationRate: 'normal' },
      expect: 'not-applicable',
    },
    { name: 'on dialysis', baseline: 'week-1', given: { kidneyFailureKnown: true }, expect: 'applicable' },
    {
      name: 'filtration rate not known',
      baseline: 'week-1',
      given: { filtrationRate: null },
      expect: 'needs-data',
    },
    {
      name: 'assessed already',
      baseline: 'week-1',
      given: { filtrationRate: 20, kidneyBoneDiseaseAssessed: true },
      expect: 'done',
    },
    {
      name: 'estimated glomerular filtration rate 70, as of 91 days ago',
      baseline: 'week-1',
      given: { filtrationRate: { value: 70, on: '2025-12-15' } },
      expect: 'needs-data',
    },
    {
      name: 'estimated glomerular filtration rate 70, as of 90 days ago',
      baseline: 'week-1',
      given: { filtrationRate: { value: 70, on: '2025-12-16' } },
      expect: 'not-applicable',
    },
    {
      name: 'the mineral and bone disorder of the kidney has been assessed, as of 181 days ago, estimated glomerular filtration rate 29',
      baseline: 'week-1',
      given: { filtrationRate: 29, kidneyBoneDiseaseAssessed: { value: true, on: '2025-09-16' } },
      expect: 'applicable',
    },
    {
      name: 'the mineral and bone disorder of the kidney has been assessed, as of 180 days ago, estimated glomerular filtration rate 29',
      baseline: 'week-1',
      given: { filtrationRate: 29, kidneyBoneDiseaseAssessed: { value: true, on: '2025-09-17' } },
      expect: 'done',
    },
  ],
  remarks:
    'The bone disease of the kidney is told apart by parathyroid hormone, calcium, 25- and 1,25-hydroxyvitamin D.',
})
