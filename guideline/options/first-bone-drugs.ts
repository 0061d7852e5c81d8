/** The drugs that may begin treatment of the bone, and what stands while all are barred. */

import { abaloparatide } from './abaloparatide.ts'
import { alendronate } from './alendronate.ts'
import { denosumab } from './denosumab.ts'
import { ibandronate } from './ibandronate.ts'
import { raloxifene } from './raloxifene.ts'
import { risedronate } from './risedronate.ts'
import { romosozumab } from './romosozumab.ts'
import { teriparatide } from './teriparatide.ts'
import { zoledronate } from './zoledronate.ts'

export const firstBoneDrugs = [
  alendronate,
  risedronate,
  zoledronate,
  teriparatide,
  romosozumab,
  abaloparatide,
  denosumab,
  ibandronate,
  raloxifene,
] as const

/** Who decides is our own judgement. */
export const noFirstBoneDrug = {
  title: 'Bone drug: a specialist decides',
  statement:
    'Have a bone specialist decide on treatment: every bone drug of this guideline is contraindicated now.',
  forPatient: 'The usual bone medicines are not safe for you now. A bone specialist decides with you.',
} as const
