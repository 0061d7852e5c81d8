/** The ten rules that may never be broken, and the recommendations and options whose clauses keep them. */

import type { SafetyRule } from '../../src/prove/examples/index.ts'

export const safetyRules: readonly SafetyRule[] = [
  {
    id: '1',
    rule: 'A new deficit, cord or cauda equina signs or instability: emergency referral before any other plan.',
    items: ['refer-red-flag-emergency', 'manage-medically-first'],
  },
  {
    id: '2',
    rule: 'A suspected tumour or infection leaves the osteoporotic pathway and is investigated before augmentation.',
    items: ['investigate-suspected-malignancy', 'investigate-suspected-infection'],
  },
  {
    id: '3',
    rule: 'A low-trauma fracture is treated as osteoporosis whatever the T-score; bone drugs never wait and see.',
    items: ['start-bone-drug-at-any-t-score'],
  },
  {
    id: '4',
    rule: 'No bone drug below the clearance its label allows.',
    items: ['zoledronate', 'alendronate'],
  },
  {
    id: '5',
    rule: 'Low blood calcium is corrected before a drug that lowers it.',
    items: ['zoledronate', 'alendronate', 'calcitonin'],
  },
  {
    id: '8',
    rule: 'No oral bisphosphonate where the oesophagus empties late or the patient cannot stay upright.',
    items: ['alendronate'],
  },
  {
    id: '10',
    rule: 'Augmentation only when painful, shown on imaging, concordant and not improving, with its contraindications cleared.',
    items: ['consider-augmentation-after-failed-medical-management', 'vertebroplasty', 'balloon-kyphoplasty'],
  },
]
