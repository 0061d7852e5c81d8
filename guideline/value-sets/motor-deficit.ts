/** Motor deficits of the legs; read only since the index fracture, because old ones stay on problem lists. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const motorDeficit = valueSet({
  id: 'motor-deficit',
  title: 'Paralysis or foot drop',
  codes: [
    [sct, '60389000', 'Paraplegia (complete or partial paralysis of legs)', seen1],
    [sct, '6077001', 'Foot-drop', seen1],
    [icd10cm, 'G82.2', 'Paraplegia', seen2, 'prefix'],
    [icd10cm, 'M21.37', 'Foot drop (acquired)', seen2, 'prefix'],
  ],
})
