/** Sleep apnoea. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10 } from './systems.ts'

const seen1 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const sleepApnoea = valueSet({
  id: 'sleep-apnoea',
  title: 'Sleep apnoea',
  codes: [[icd10cm, 'G47.3', 'Sleep apnea', seen1, 'prefix']],
  classes: [
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'G47.3',
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      perhaps: {
        'the code was recalled, not seen in a list': '327.2 780.57',
      },
    },
  ],
  names: [
    'OSA',
    'sleep apnea',
    'obstructive sleep apnea',
    'Schlafapnoe',
    'OSAS',
    'SAOS',
    'SAHS',
    'slaapapneu',
  ],
})
