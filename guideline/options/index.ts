/** Every option of the guideline; the order breaks ties between equally preferred ones. */

import { type Option, withCells } from '../../src/language/index.ts'
import { examplesOfStates } from '../matrix/examples.ts'
import { cells } from '../matrix/index.ts'
import { abaloparatide } from './abaloparatide.ts'
import { acetaminophen } from './acetaminophen.ts'
import { alendronate } from './alendronate.ts'
import { balloonKyphoplasty } from './balloon-kyphoplasty.ts'
import { calcitonin } from './calcitonin.ts'
import { denosumab } from './denosumab.ts'
import { ibandronate } from './ibandronate.ts'
import { oralNsaid } from './oral-nsaid.ts'
import { raloxifene } from './raloxifene.ts'
import { risedronate } from './risedronate.ts'
import { romosozumab } from './romosozumab.ts'
import { strongOpioid } from './strong-opioid.ts'
import { teriparatide } from './teriparatide.ts'
import { topicalAnalgesic } from './topical-analgesic.ts'
import { vertebroplasty } from './vertebroplasty.ts'
import { weakOpioid } from './weak-opioid.ts'
import { zoledronate } from './zoledronate.ts'

const spelledOut: readonly Option[] = [
  acetaminophen,
  topicalAnalgesic,
  oralNsaid,
  weakOpioid,
  strongOpioid,
  calcitonin,
  alendronate,
  risedronate,
  zoledronate,
  teriparatide,
  romosozumab,
  abaloparatide,
  denosumab,
  ibandronate,
  raloxifene,
  vertebroplasty,
  balloonKyphoplasty,
]

/** Each with what the matrix of states says of it. */
export const options: readonly Option[] = spelledOut.map((one) =>
  withCells(one, cells, 'week-1', examplesOfStates(one.id)),
)
