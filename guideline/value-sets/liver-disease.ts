/** Chronic disease of the liver. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/1316.json'
const seen2 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen3 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113762.1.4.1047.42.json'
const seen4 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const liverDisease = valueSet({
  id: 'liver-disease',
  title: 'Chronic disease of the liver',
  codes: [
    [sct, '19943007', 'Cirrhosis of liver (disorder)', seen1],
    [sct, '235856003', 'Disorder of liver (disorder)', seen2],
    [icd10cm, 'K70.30', 'Alcoholic cirrhosis of liver without ascites', seen3],
    [icd10cm, 'K70.31', 'Alcoholic cirrhosis of liver with ascites', seen3],
    [icd10cm, 'K74', 'Fibrosis and cirrhosis of liver', seen4, 'prefix'],
  ],
})
