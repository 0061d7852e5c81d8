/** Osteonecrosis of the jaw from a drug, or an atypical fracture of the femur. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm } from './systems.ts'

const seen = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const antiresorptiveComplication = valueSet({
  id: 'antiresorptive-complication',
  title: 'Complication of an antiresorptive drug',
  codes: [
    [icd10cm, 'M87.180', 'Osteonecrosis due to drugs, jaw', seen],
    [icd10cm, 'M84.75', 'Atypical femoral fracture', seen, 'prefix'],
  ],
})
