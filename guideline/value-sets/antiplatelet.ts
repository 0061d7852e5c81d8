/** Antiplatelet drugs. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/1158.json'
const seen2 = 'cpicpgx/cpic-schema:drug.sql'
const seen3 = 'public-code-index: same pair in 3 files (e.g. file-id 54698259478)'
const seen4 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'

export const antiplatelet = valueSet({
  id: 'antiplatelet',
  title: 'Antiplatelet drug',
  several: true,
  codes: [
    [rxnorm, '1191', 'aspirin', seen1],
    [rxnorm, '32968', 'clopidogrel', seen2],
    [rxnorm, '613391', 'prasugrel', seen3],
    [rxnorm, '1116632', 'ticagrelor', seen3],
    [atc, 'B01AC', 'platelet aggregation inhibitors excl. heparin', seen4, 'prefix'],
  ],
})
