/**
 * The ledger: the tables of the clinical fact base this guideline was written from, row by row, each with the clauses
 * that execute it or the reason why none does. `npm run document` writes it as docs/ledger.md, and
 * tests/core/clause-ledger.test.ts holds it and the guideline equal: every clause named here exists, and every stop
 * and caution of an option and every row of a score is named here.
 *
 * Clauses of the matrix of states (guideline/matrix) come into it by themselves. To add another clause: find its cell in the file of its section (one file each; `elsewhere.ts` is for clauses whose
 * ground stands outside these tables), and add `by('option-id', 'the text of the clause')` to the row, or a
 * `row(cell, what it says, [by(...)])`. `by('id')` alone names a whole recommendation, position, fact or option;
 * a row of a score is `by('ofScore', 'progression 1')`, its fallback `'progression otherwise -1'`. What nothing
 * executes has an empty list and, as fourth argument, the reason. Take the reason away when the clause comes.
 */

import type { LedgerSection } from '../../src/language/index.ts'
import { analgesics } from './analgesics.ts'
import { augmentationContraindications } from './augmentation-contraindications.ts'
import { boneDrugs } from './bone-drugs.ts'
import { calcitoninWindow } from './calcitonin-window.ts'
import { earlierIndicationTable } from './earlier-indications.ts'
import { elsewhere } from './elsewhere.ts'
import { failedManagement } from './failed-management.ts'
import { fractureGeometry } from './fracture-geometry.ts'
import { ofScoreCard } from './of-score.ts'
import { proceduresCompared } from './procedures-compared.ts'
import { randPathway } from './rand-pathway.ts'
import { statesOfAPerson } from './states-of-a-person.ts'
import { symptomChangeTable } from './symptom-change.ts'

export const ledger: readonly LedgerSection[] = [
  earlierIndicationTable,
  fractureGeometry,
  symptomChangeTable,
  failedManagement,
  calcitoninWindow,
  analgesics,
  boneDrugs,
  augmentationContraindications,
  proceduresCompared,
  randPathway,
  ofScoreCard,
  statesOfAPerson,
  elsewhere,
]
