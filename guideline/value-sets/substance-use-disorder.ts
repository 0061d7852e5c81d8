/** Opioid abuse or dependence. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/587.json'
const seen2 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.106.12.1001.json'
const seen3 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const substanceUseDisorder = valueSet({
  id: 'substance-use-disorder',
  title: 'Disorder of opioid use',
  codes: [
    [sct, '5602001', 'Opioid abuse (disorder)', seen1],
    [sct, '75544000', 'Opioid dependence (disorder)', seen2],
    [sct, '231477003', 'Heroin dependence (disorder)', seen2],
    [icd10cm, 'F11', 'Opioid related disorders', seen3, 'prefix'],
  ],
})
