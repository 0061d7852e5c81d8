/** Opioids stronger than tramadol and codeine. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/1182.json'
const seen2 = 'OHDSI/PhenotypeLibrary:inst/cohorts/1387.json'
const seen3 = 'OHDSI/PhenotypeLibrary:inst/cohorts/1106.json'
const seen4 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'
const seen5 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113762.1.4.1111.165.json'

export const strongOpioid = valueSet({
  id: 'strong-opioid',
  title: 'Strong opioid',
  several: true,
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
    [atc, 'N02AA02', 'opium', seen4],
    [atc, 'N02AA03', 'hydromorphone', seen4],
    [atc, 'N02AA10', 'papaveretum', seen4],
    [atc, 'N02AA11', 'oxymorphone', seen4],
    [atc, 'N02AA51', 'morphine, combinations', seen4],
    [atc, 'N02AA53', 'hydromorphone and naloxone', seen4],
    [atc, 'N02AA55', 'oxycodone and naloxone', seen4],
    [atc, 'N02AA56', 'oxycodone and naltrexone', seen4],
    [atc, 'N02AB', 'phenylpiperidine derivatives', seen4, 'prefix'],
    [atc, 'N02AC', 'diphenylpropylamine derivatives', seen4, 'prefix'],
    [atc, 'N02AD', 'benzomorphan derivatives', seen4, 'prefix'],
    [atc, 'N02AE', 'oripavine derivatives', seen4, 'prefix'],
    [atc, 'N02AF', 'morphinan derivatives', seen4, 'prefix'],
    [atc, 'N02AG', 'opioids in combination with antispasmodics', seen4, 'prefix'],
    [atc, 'N02AX01', 'tilidine', seen4],
    [atc, 'N02AX05', 'meptazinol', seen4],
    [atc, 'N02AX07', 'oliceridine', seen4],
    [atc, 'N02AX51', 'tilidine and naloxone', seen4],
    [atc, 'N07BC01', 'buprenorphine', seen4],
    [atc, 'N07BC02', 'methadone', seen4],
    [atc, 'N07BC51', 'buprenorphine, combinations', seen4],
    [atc, 'N01AH02', 'alfentanil', seen4],
    [atc, 'N01AH03', 'sufentanil', seen4],
    [atc, 'N01AH06', 'remifentanil', seen4],
    [atc, 'R05DA03', 'hydrocodone', seen4],
    [rxnorm, '5489', 'hydrocodone', seen1],
    [rxnorm, '197873', 'levorphanol tartrate 2 MG Oral Tablet', seen5],
  ],
})
