/** Paget disease of bone. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const pagetDisease = valueSet({
  id: 'paget-disease',
  title: 'Paget disease of bone',
  codes: [
    [sct, '2089002', 'Osteitis deformans (disorder)', seen1],
    [icd10cm, 'M88', "Osteitis deformans [Paget's disease of bone]", seen2, 'prefix'],
  ],
  classes: [
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'M88',
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      perhaps: {
        'the code was recalled, not seen in a list': '731.0',
      },
    },
  ],
  names: [
    "Paget's disease of bone",
    'Paget disease of bone',
    'osteitis deformans',
    'Morbus Paget',
    'maladie de Paget osseuse',
    'enfermedad de Paget',
    'morbo di Paget',
  ],
})
