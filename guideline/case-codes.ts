/** The codes published cases are written in: whole-plan judgements as definitions, and actions that count as another. */

import type { CaseCodes } from '../src/language/index.ts'

const drugs = [
  'alendronate',
  'risedronate',
  'ibandronate',
  'zoledronic-acid',
  'denosumab',
  'teriparatide',
  'abaloparatide',
  'romosozumab',
  'raloxifene',
]

const boneDrugAdvice = [
  'anti-osteoporotic-drug',
  'anabolic-agent',
  'switch-or-restart-anti-osteoporotic-drug',
  ...drugs,
]

const otherCauseSought = [
  'secondary-cause-workup',
  'malignancy-workup',
  'infection-workup',
  'biopsy',
  'specialist-referral',
  'treat-underlying-cause',
  'oncology-referral',
  'high-energy-trauma-pathway',
]

const none = { needs: [], needsDone: [], unless: [], unlessDone: [] }

export const caseCodes: CaseCodes = {
  judgements: [
    {
      ...none,
      id: 'medical-management-alone',
      meaning:
        'Nobody but those who treat with drugs and movement is called: no surgeon, no procedure, no other specialist, no work-up for malignancy or infection.',
      unless: [
        'surgical-consultation',
        'urgent-decompression',
        'open-surgery',
        'vertebral-augmentation',
        'malignancy-workup',
        'infection-workup',
        'biopsy',
        'oncology-referral',
        'radiation-oncology-consultation',
        'specialist-referral',
        'high-energy-trauma-pathway',
      ],
    },
    {
      ...none,
      id: 'vertebral-augmentation-alone',
      meaning: 'Augmentation is advised, and no spinal surgeon is asked.',
      needs: ['vertebral-augmentation', 'vertebroplasty', 'balloon-kyphoplasty'],
      unless: ['surgical-consultation', 'urgent-decompression', 'open-surgery'],
    },
    {
      ...none,
      id: 'treat-as-simple-osteoporotic-fracture',
      meaning: 'The plan is closed without looking for another cause.',
      unless: otherCauseSought,
      unlessDone: ['secondary-cause-workup', 'malignancy-workup', 'infection-workup', 'biopsy'],
    },
    {
      ...none,
      id: 'withhold-drug-because-osteopenia',
      meaning: 'No bone drug is advised, changed or taken although the vertebra broke.',
      unless: boneDrugAdvice,
      unlessDone: boneDrugAdvice,
    },
    {
      ...none,
      id: 'withhold-drug-because-bmd-stable',
      meaning: 'No bone drug is advised, changed or taken although density did not fall.',
      unless: boneDrugAdvice,
      unlessDone: boneDrugAdvice,
    },
    {
      ...none,
      id: 'continue-same-drug-unchanged',
      meaning:
        'A bone drug is taken, and the plan asks neither for it to be reconsidered nor, before that, for a tumour or an infection to be looked for or treated.',
      needsDone: boneDrugAdvice,
      unless: [
        'switch-or-restart-anti-osteoporotic-drug',
        'malignancy-workup',
        'infection-workup',
        'treat-underlying-cause',
        'antimicrobial-treatment',
        'oncology-referral',
      ],
    },
    {
      ...none,
      id: 'teriparatide-while-breastfeeding',
      meaning: 'Teriparatide is offered.',
      needs: ['teriparatide'],
    },
    {
      ...none,
      id: 'oncologic-treatment-without-histology',
      meaning: 'An oncologist is called to treat, and no tissue is asked for.',
      needs: ['oncology-referral', 'radiation-oncology-consultation'],
      unless: ['biopsy'],
      unlessDone: ['biopsy'],
    },
  ],
  includes: {
    'vertebral-augmentation': ['vertebroplasty', 'balloon-kyphoplasty'],
    'anabolic-agent': ['teriparatide', 'abaloparatide', 'romosozumab'],
  },
  others: [
    ...drugs,
    'acetaminophen',
    'nsaid',
    'weak-opioids',
    'strong-opioids',
    'open-surgery',
    'antimicrobial-treatment',
    'radiation-oncology-consultation',
    'stop-breastfeeding',
  ],
}
