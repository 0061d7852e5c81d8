/** Acetaminophen (paracetamol). */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/1187.json'
const seen2 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'
const seen3 = 'synthetichealth/synthea:src/main/resources/modules/medications/otc_pain_reliever.json'

export const acetaminophen = valueSet({
  id: 'acetaminophen',
  title: 'Acetaminophen',
  codes: [
    [rxnorm, '161', 'acetaminophen', seen1],
    [atc, 'N02BE01', 'paracetamol', seen2],
    [atc, 'N02BE51', 'paracetamol, combinations excl. psycholeptics', seen2],
    [rxnorm, '313782', 'Acetaminophen 325 MG Oral Tablet', seen3],
    [rxnorm, '282464', 'Acetaminophen 160 MG Oral Tablet', seen3],
    [atc, 'N02BE05', 'propacetamol', seen2],
    [atc, 'N02BE71', 'paracetamol, combinations with psycholeptics', seen2],
  ],
})
