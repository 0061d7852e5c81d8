/** Opioids stronger than tramadol and codeine. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/1182.json'
const seen2 = 'OHDSI/PhenotypeLibrary:inst/cohorts/1387.json'
const seen3 = 'OHDSI/PhenotypeLibrary:inst/cohorts/1106.json'
const seen4 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'

export const strongOpioid = valueSet({
  id: 'strong-opioid',
  title: 'Strong opioid',
  codes: [
    [rxnorm, '7052', 'morphine', seen1],
    [rxnorm, '7804', 'oxycodone', seen1],
    [rxnorm, '3423', 'hydromorphone', seen1],
    [rxnorm, '4337', 'fentanyl', seen1],
    [rxnorm, '1819', 'buprenorphine', seen1],
    [rxnorm, '787390', 'tapentadol', seen1],
    [rxnorm, '6813', 'methadone', seen2],
    [rxnorm, '7814', 'oxymorphone', seen1],
    [rxnorm, '6754', 'meperidine', seen3],
    [atc, 'N02AA01', 'morphine', seen4],
    [atc, 'N02AA05', 'oxycodone', seen4],
    [atc, 'N02AB03', 'fentanyl', seen4],
    [atc, 'N02AE01', 'buprenorphine', seen4],
    [atc, 'N02AX06', 'tapentadol', seen4],
  ],
})
