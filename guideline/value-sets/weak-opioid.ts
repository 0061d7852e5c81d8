/** Tramadol and codeine. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/1182.json'
const seen2 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'

export const weakOpioid = valueSet({
  id: 'weak-opioid',
  title: 'Weak opioid',
  several: true,
  opposes: ['strong-opioid'],
  codes: [
    [rxnorm, '10689', 'tramadol', seen1],
    [rxnorm, '2670', 'codeine', seen1],
    [atc, 'N02AX02', 'tramadol', seen2],
    [atc, 'N02AJ13', 'tramadol and paracetamol', seen2],
    [atc, 'R05DA04', 'codeine', seen2],
    [atc, 'N02AA08', 'dihydrocodeine', seen2],
    [atc, 'N02AA58', 'dihydrocodeine, combinations', seen2],
    [atc, 'N02AA59', 'codeine, combinations excl. psycholeptics', seen2],
    [atc, 'N02AA79', 'codeine, combinations with psycholeptics', seen2],
    [atc, 'N02AJ03', 'dihydrocodeine and other non-opioid analgesics', seen2],
    [atc, 'N02AJ09', 'codeine and other non-opioid analgesics', seen2],
    [atc, 'N02AJ15', 'tramadol and other non-opioid analgesics', seen2],
  ],
})
