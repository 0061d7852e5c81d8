/** Fractures coded as due to a neoplasm; the codes cover other sites beside the spine. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'
const seen2 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.113.12.1050.json'

export const neoplasticFracture = valueSet({
  id: 'neoplastic-fracture',
  title: 'Pathological fracture in neoplastic disease',
  opposes: ['vertebral-fracture'],
  codes: [
    [icd10cm, 'M84.58', 'Pathological fracture in neoplastic disease, other specified site', seen1, 'prefix'],
    [sct, '203449003', 'Fracture of bone in neoplastic disease (disorder)', seen2],
  ],
})
