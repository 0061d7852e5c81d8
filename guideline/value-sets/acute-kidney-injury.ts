/** Kidney function that has fallen acutely. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.109.12.1028.json'

export const acuteKidneyInjury = valueSet({
  id: 'acute-kidney-injury',
  title: 'Acute kidney injury',
  several: true,
  codes: [
    [sct, '14669001', 'Acute renal failure syndrome (disorder)', seen1],
    [icd10cm, 'N17', 'Acute kidney failure', listOfIcd10cm, 'prefix'],
  ],
  classes: [
    { system: icd10cm, seenIn: listOfIcd10cm, holds: 'N99.0 O90.4 T79.5 K76.7 N14.11' },
    { system: icd10, seenIn: listOfIcd10, holds: 'N17 N99.0 O90.4 K76.7' },
    { system: icd9cm, seenIn: listOfIcd9cm, holds: '584' },
  ],
  shares: [{ set: 'liver-failure', because: 'the hepatorenal syndrome is a failure of both' }],
  names: ['AKI', 'acute kidney injury', 'acute renal failure', 'akutes Nierenversagen'],
})
