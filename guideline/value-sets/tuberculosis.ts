/** Tuberculosis, present or past, outside the spine. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm } from './systems.ts'

const seen1 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-codes-oct2025.txt'
const seen2 = 'public code, file 67148507916'

export const tuberculosis = valueSet({
  id: 'tuberculosis',
  title: 'Tuberculosis, present or past',
  codes: [
    [icd10cm, 'A15', 'Respiratory tuberculosis', seen1, 'prefix'],
    [icd10cm, 'A18.03', 'Tuberculosis of other bones', seen1],
    [icd10cm, 'A19', 'Miliary tuberculosis', seen1, 'prefix'],
    [icd10cm, 'Z86.11', 'Personal history of tuberculosis', seen2],
  ],
})
