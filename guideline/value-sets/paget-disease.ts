/** Paget disease of bone. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const pagetDisease = valueSet({
  id: 'paget-disease',
  title: 'Paget disease of bone',
  codes: [
    [sct, '2089002', 'Osteitis deformans (disorder)', seen1],
    [icd10cm, 'M88', "Osteitis deformans [Paget's disease of bone]", seen2, 'prefix'],
  ],
})
