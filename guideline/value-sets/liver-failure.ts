/** Liver failure. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113762.1.4.1047.42.json'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const liverFailure = valueSet({
  id: 'liver-failure',
  title: 'Failure of the liver',
  codes: [
    [sct, '59927004', 'Hepatic failure (disorder)', seen1],
    [icd10cm, 'K72', 'Hepatic failure, not elsewhere classified', seen2, 'prefix'],
    [icd10cm, 'K70.40', 'Alcoholic hepatic failure without coma', seen1],
    [icd10cm, 'K70.41', 'Alcoholic hepatic failure with coma', seen1],
  ],
})
