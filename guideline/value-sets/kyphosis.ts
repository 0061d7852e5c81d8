/** Recorded kyphotic deformity. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.113.12.1038.json'
const seen3 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const kyphosis = valueSet({
  id: 'kyphosis',
  title: 'Kyphosis',
  codes: [
    [sct, '414564002', 'Kyphosis', seen1],
    [sct, '203657009', 'Osteoporotic kyphosis (disorder)', seen2],
    [icd10cm, 'M40.1', 'Other secondary kyphosis', seen3, 'prefix'],
    [icd10cm, 'M40.2', 'Other and unspecified kyphosis', seen3, 'prefix'],
  ],
})
