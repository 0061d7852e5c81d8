/** Recorded low blood calcium. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const hypocalcaemia = valueSet({
  id: 'hypocalcaemia',
  title: 'Hypocalcaemia',
  codes: [
    [sct, '5291005', 'Hypocalcemia (disorder)', seen1],
    [icd10cm, 'E83.51', 'Hypocalcemia', seen2],
  ],
})
