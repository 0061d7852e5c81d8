/** Fractures coded as due to a neoplasm; the codes cover other sites beside the spine. */

import { valueSet } from '../../src/language/index.ts'
import { icd10, icd10cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'
const seen2 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.113.12.1050.json'

export const neoplasticFracture = valueSet({
  id: 'neoplastic-fracture',
  title: 'Pathological fracture in neoplastic disease',
  several: true,
  opposes: ['vertebral-fracture'],
  codes: [
    [icd10cm, 'M84.58', 'Pathological fracture in neoplastic disease, other specified site', seen1, 'prefix'],
    [sct, '203449003', 'Fracture of bone in neoplastic disease (disorder)', seen2],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      perhaps: {
        'a fracture in a tumour, the site not said': 'M84.50',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'M90.7',
      perhaps: {
        'a collapse of a vertebra in another disease: the disease decides': 'M49.5',
      },
    },
  ],
  names: [
    'malignant vertebral fracture',
    'malignant compression fracture #',
    'metastatic compression fracture',
    'metastatic compression fracture #',
    'pathologic fracture due to metastasis',
    'fracture due to metastasis',
    'pathological fracture due to myeloma',
    'pathologic fracture due to myeloma',
    'pathologische Fraktur bei Metastase',
    'fracture sur métastase',
    'fractura patológica neoplásica',
    'frattura patologica neoplastica',
    'pathologische fractuur bij metastase',
  ],
})
