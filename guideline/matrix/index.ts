/** What every option answers for every state of a person, beside the clauses that the option itself spells out. */

import type { CellDraft } from '../../src/language/index.ts'
import { anabolicDrugCells } from './anabolic-drugs.ts'
import { bisphosphonateCells } from './bisphosphonates.ts'
import { calcitoninCells } from './calcitonin.ts'
import { opioidCells } from './opioids.ts'
import { otherBoneDrugCells } from './other-bone-drugs.ts'
import { procedureCells } from './procedures.ts'
import { simpleAnalgesicCells } from './simple-analgesics.ts'

export const cells: readonly CellDraft[] = [
  ...simpleAnalgesicCells,
  ...opioidCells,
  ...calcitoninCells,
  ...bisphosphonateCells,
  ...otherBoneDrugCells,
  ...anabolicDrugCells,
  ...procedureCells,
]
