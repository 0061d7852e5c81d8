/** An ulcer in the history. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/efi-peptic-ulcer/1/efi-peptic-ulcer.snomed.txt'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const ulcerHistory = valueSet({
  id: 'ulcer-history',
  title: 'Ulcer in the past',
  codes: [
    [sct, '275547005', 'History of duodenal ulcer (situation)', seen1],
    [sct, '275548000', 'History of gastric ulcer (situation)', seen1],
    [icd10cm, 'Z87.11', 'Personal history of peptic ulcer disease', seen2, 'prefix'],
  ],
})
