/** Any cement augmentation of a vertebra; CPT codes stand bare. */

import { valueSet } from '../../src/language/index.ts'
import { cpt, sct } from './systems.ts'

const seen1 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/back-problems/1/back-problems.snomed.txt'
const seen2 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/fracture/1/fracture.snomed.txt'
const seen3 = 'https://radiologybillingcoding.com/2017/02/cpt-22510-22514-vertibroplasty-and.html'

export const vertebralAugmentation = valueSet({
  id: 'vertebral-augmentation',
  title: 'Vertebroplasty or kyphoplasty',
  codes: [
    [sct, '401226007', 'Vertebroplasty', seen1],
    [sct, '230411000000106', 'Vertebroplasty of fracture of spine (procedure)', seen2],
    [cpt, '22510', '22510', seen3],
    [cpt, '22511', '22511', seen3],
    [cpt, '22512', '22512', seen3],
    [sct, '426243004', 'Balloon kyphoplasty of fracture of spine (procedure)', seen2],
    [cpt, '22513', '22513', seen3],
    [cpt, '22514', '22514', seen3],
    [cpt, '22515', '22515', seen3],
  ],
})
