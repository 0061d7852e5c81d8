/** A malignant tumour that began in bone. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/cancer/3/cancer.snomed.txt'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const primaryBoneTumour = valueSet({
  id: 'primary-bone-tumour',
  title: 'Primary malignant tumour of bone',
  several: true,
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
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'C40-C41 D16',
      perhaps: {
        'a growth of bone of which nobody knows whether it is malignant': 'D48.0 D49.2',
      },
      leavesOut: {
        benign: 'D16',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'C40 C41',
      perhaps: {
        'a growth of bone of which nobody knows whether it is malignant': 'D48.0',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      holds: '170',
      perhaps: {
        'the code was recalled, not seen in a list': '238.0',
      },
    },
  ],
  names: ['osteosarcoma', 'Ewing sarcoma', 'chordoma', 'Osteosarkom'],
})
