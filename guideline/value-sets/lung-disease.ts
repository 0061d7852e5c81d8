/** Obstructive and restrictive disease of the lungs. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/1262.json'
const seen2 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen3 = 'OHDSI/PhenotypeLibrary:inst/cohorts/771.json'
const seen4 = 'OHDSI/PhenotypeLibrary:inst/cohorts/359.json'
const seen5 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const lungDisease = valueSet({
  id: 'lung-disease',
  title: 'Disease of the lungs that a kyphosis may worsen',
  codes: [
    [sct, '13645005', 'Chronic obstructive lung disease (disorder)', seen1],
    [sct, '36485005', 'Restrictive lung disease (disorder)', seen2],
    [sct, '233703007', 'Interstitial lung disease', seen3],
    [sct, '409622000', 'Respiratory failure (disorder)', seen4],
    [sct, '39871006', 'Chronic respiratory failure (disorder)', seen3],
    [sct, '49158009', 'Emphysema', seen3],
    [icd10cm, 'J43', 'Emphysema', seen5, 'prefix'],
    [icd10cm, 'J44', 'Other chronic obstructive pulmonary disease', seen5, 'prefix'],
    [icd10cm, 'J84', 'Other interstitial pulmonary diseases', seen5, 'prefix'],
    [icd10cm, 'J96', 'Respiratory failure, not elsewhere classified', seen5, 'prefix'],
  ],
})
