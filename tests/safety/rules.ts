/** The ten rules that may never be broken, and the recommendations and options whose clauses keep them. */

import type { SafetyRule } from '../../src/prove/examples/index.ts'

export const safetyRules: readonly SafetyRule[] = [
  {
    id: '1',
    rule: 'A new deficit, cord or cauda equina signs or instability: emergency referral before any other plan.',
    items: [
      'refer-red-flag-emergency',
      'consult-surgeon-for-of5-fracture',
      'consult-surgeon-for-ankylosed-spine',
      'protect-spine-until-judged-stable',
      'weigh-urgent-decompression',
      'manage-medically-first',
      'avoid-prolonged-bed-rest',
      'mobilise-early',
      'confirm-with-mri',
      'take-image-in-emergency',
      'watch-neurology-in-emergency',
    ],
  },
  {
    id: '2',
    rule: 'A suspected tumour or infection leaves the osteoporotic pathway and is investigated before augmentation.',
    items: [
      'investigate-suspected-malignancy',
      'investigate-suspected-infection',
      'exclude-malignancy-with-cancer-history',
      'refer-confirmed-malignancy',
      'treat-confirmed-infection',
      'seek-spinal-infection-today',
      'work-up-high-calcium',
      'clarify-mineral-disorder-first',
      'manage-medically-first',
    ],
  },
  {
    id: '3',
    rule: 'A low-trauma fracture is treated as osteoporosis whatever the T-score; bone drugs never wait and see.',
    items: ['start-bone-drug-at-any-t-score'],
  },
  {
    id: '4',
    rule: 'No bone drug against the limits of its label: kidney, heart attack or stroke, clots and bed rest, bone disease.',
    items: [
      'zoledronate',
      'alendronate',
      'risedronate',
      'ibandronate',
      'denosumab',
      'romosozumab',
      'raloxifene',
      'teriparatide',
      'abaloparatide',
      'stop-romosozumab-after-heart-attack-or-stroke',
      'stop-raloxifene-in-bed-bound-patients',
      'protect-calcium-with-denosumab-in-kidney-failure',
    ],
  },
  {
    id: '5',
    rule: 'Low blood calcium is corrected before a drug that lowers it.',
    items: [
      'zoledronate',
      'alendronate',
      'risedronate',
      'ibandronate',
      'denosumab',
      'romosozumab',
      'calcitonin',
    ],
  },
  {
    id: '6',
    rule: 'Denosumab is never stopped or late without a follow-on drug.',
    items: [
      'do-not-stop-denosumab-without-follow-on',
      'restart-or-replace-late-denosumab',
      'act-on-denosumab-sixteen-weeks-late',
    ],
  },
  {
    id: '8',
    rule: 'No oral bisphosphonate where the oesophagus empties late or the patient cannot stay upright.',
    items: ['alendronate', 'risedronate', 'ibandronate'],
  },
  {
    id: '9',
    rule: 'Kidney, gut, heart, pregnancy, breathing and sedatives are looked at before an anti-inflammatory drug or an opioid.',
    items: [
      'oral-nsaid',
      'weak-opioid',
      'strong-opioid',
      'add-short-opioid-for-severe-pain',
      'see-to-gut-bleeding-today',
    ],
  },
  {
    id: '10',
    rule: 'Augmentation only when painful, shown on imaging, concordant and not improving, with its contraindications cleared.',
    items: [
      'consider-augmentation-after-failed-medical-management',
      'consider-augmentation-before-three-months',
      'consider-augmentation-when-onset-is-not-clear',
      'vertebroplasty',
      'balloon-kyphoplasty',
    ],
  },
]
