/** A malignant tumour that began in bone. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/cancer/3/cancer.snomed.txt'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const primaryBoneTumour = valueSet({
  id: 'primary-bone-tumour',
  title: 'Primary malignant tumour of bone',
  codes: [
    [sct, '1268462002', 'Primary osteosarcoma of bone (disorder)', seen1],
    [icd10cm, 'C40', 'Malignant neoplasm of bone and articular cartilage of limbs', seen2, 'prefix'],
    [
      icd10cm,
      'C41',
      'Malignant neoplasm of bone and articular cartilage of other and unspecified sites',
      seen2,
      'prefix',
    ],
  ],
})
