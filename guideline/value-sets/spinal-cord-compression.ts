/** Recorded compression of the spinal cord: an emergency. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const spinalCordCompression = valueSet({
  id: 'spinal-cord-compression',
  title: 'Compression of the spinal cord',
  codes: [
    [sct, '71286001', 'Compression of spinal cord', seen1],
    [icd10cm, 'G95.2', 'Other and unspecified cord compression', seen2, 'prefix'],
  ],
})
