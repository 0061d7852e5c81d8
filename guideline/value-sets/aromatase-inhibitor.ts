/** Aromatase inhibitors. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/1318.json'
const seen2 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'
const seen3 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.196.12.1265.json'

export const aromataseInhibitor = valueSet({
  id: 'aromatase-inhibitor',
  title: 'Aromatase inhibitor',
  several: true,
  codes: [
    [rxnorm, '84857', 'anastrozole', seen1],
    [atc, 'L02BG', 'aromatase inhibitors', seen2, 'prefix'],
    [rxnorm, '199224', 'anastrozole 1 MG Oral Tablet', seen3],
    [rxnorm, '200064', 'letrozole 2.5 MG Oral Tablet', seen3],
    [rxnorm, '310261', 'exemestane 25 MG Oral Tablet', seen3],
  ],
})
