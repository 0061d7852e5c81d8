/** Balloon kyphoplasty and mechanical augmentation; CPT codes stand bare. */

import { valueSet } from '../../src/language/index.ts'
import { cpt, sct } from './systems.ts'

const seen1 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/fracture/1/fracture.snomed.txt'
const seen2 = 'https://radiologybillingcoding.com/2017/02/cpt-22510-22514-vertibroplasty-and.html'

export const balloonKyphoplasty = valueSet({
  id: 'balloon-kyphoplasty',
  title: 'Balloon kyphoplasty',
  codes: [
    [sct, '426243004', 'Balloon kyphoplasty of fracture of spine (procedure)', seen1],
    [cpt, '22513', '22513', seen2],
    [cpt, '22514', '22514', seen2],
    [cpt, '22515', '22515', seen2],
  ],
})
