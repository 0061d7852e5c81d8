/** Present pregnancy. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.526.3.378.json'
const seen3 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const pregnancy = valueSet({
  id: 'pregnancy',
  title: 'Pregnancy',
  codes: [
    [sct, '77386006', 'Pregnancy (finding)', seen1],
    [sct, '41587001', 'Third trimester pregnancy (finding)', seen2],
    [sct, '47200007', 'High risk pregnancy (finding)', seen2],
    [sct, '57630001', 'First trimester pregnancy (finding)', seen2],
    [sct, '59466002', 'Second trimester pregnancy (finding)', seen2],
    [sct, '65147003', 'Twin pregnancy (disorder)', seen2],
    [sct, '72892002', 'Normal pregnancy (finding)', seen2],
    [icd10cm, 'Z33', 'Pregnant state', seen3, 'prefix'],
    [icd10cm, 'Z34', 'Encounter for supervision of normal pregnancy', seen3, 'prefix'],
    [icd10cm, 'Z3A', 'Weeks of gestation', seen3, 'prefix'],
  ],
})
