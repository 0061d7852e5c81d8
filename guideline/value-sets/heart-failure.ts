/** Heart failure of any kind. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.526.3.376.json'
const seen3 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const heartFailure = valueSet({
  id: 'heart-failure',
  title: 'Heart failure',
  codes: [
    [sct, '84114007', 'Heart failure (disorder)', seen1],
    [sct, '42343007', 'Congestive heart failure (disorder)', seen2],
    [icd10cm, 'I50', 'Heart failure', seen3, 'prefix'],
    [icd10cm, 'I11.0', 'Hypertensive heart disease with heart failure', seen2],
  ],
})
