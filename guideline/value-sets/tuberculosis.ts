/** Tuberculosis, present or past, outside the spine. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm } from './systems.ts'

const seen1 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-codes-oct2025.txt'
const seen2 = 'public code, file 67148507916'

export const tuberculosis = valueSet({
  id: 'tuberculosis',
  title: 'Tuberculosis, present or past',
  shares: [{ set: 'spinal-infection', because: 'tuberculosis of the spine says both' }],
  codes: [
    [icd10cm, 'A15', 'Respiratory tuberculosis', seen1, 'prefix'],
    [icd10cm, 'A18.03', 'Tuberculosis of other bones', seen1],
    [icd10cm, 'A19', 'Miliary tuberculosis', seen1, 'prefix'],
    [icd10cm, 'Z86.11', 'Personal history of tuberculosis', seen2],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      holds: 'A17 A18.01 A18.02 A18.09 B90',
      perhaps: {
        'an infection that sleeps: a risk, no disease': 'R76.11 Z86.15 Z22.7',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'A15 A16 A17 A18 A19 B90',
      perhaps: {
        'infections in the past, not said which': 'Z86.1',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      perhaps: {
        'the code was recalled, not seen in a list': '010-018 137 V12.01 795.51',
      },
    },
  ],
  names: ['TB', 'tuberculosis', 'pulmonary tuberculosis', 'Tuberkulose', 'tuberculose', 'tubercolosi'],
})
