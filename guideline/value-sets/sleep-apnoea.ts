/** Sleep apnoea. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm } from './systems.ts'

const seen1 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const sleepApnoea = valueSet({
  id: 'sleep-apnoea',
  title: 'Sleep apnoea',
  codes: [[icd10cm, 'G47.3', 'Sleep apnea', seen1, 'prefix']],
})
