/** Chronic kidney disease of stage 4 or 5, or dialysis. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.109.12.1028.json'
const seen2 = 'OHDSI/PhenotypeLibrary:inst/cohorts/42.json'
const seen3 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.526.3.353.json'
const seen4 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.526.3.1002.json'
const seen5 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const advancedKidneyDisease = valueSet({
  id: 'advanced-kidney-disease',
  title: 'Advanced chronic kidney disease',
  codes: [
    [sct, '431857002', 'Chronic kidney disease stage 4 (disorder)', seen1],
    [sct, '433146000', 'Chronic kidney disease stage 5 (disorder)', seen2],
    [sct, '46177005', 'End-stage renal disease (disorder)', seen2],
    [icd10cm, 'N18.6', 'End stage renal disease', seen3],
    [sct, '236434000', 'End stage renal failure untreated by renal replacement therapy (disorder)', seen3],
    [sct, '236435004', 'End stage renal failure on dialysis (disorder)', seen3],
    [sct, '236436003', 'End stage renal failure with renal transplant (disorder)', seen3],
    [icd10cm, 'N18.5', 'Chronic kidney disease, stage 5', seen4],
    [icd10cm, 'N18.4', 'Chronic kidney disease, stage 4 (severe)', seen5],
    [icd10cm, 'Z99.2', 'Dependence on renal dialysis', seen5],
  ],
})
