/** Recorded spinal instability. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/chronic-pain/1/chronic-pain.snomed.txt'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const spinalInstability = valueSet({
  id: 'spinal-instability',
  title: 'Instability of the thoracic or lumbar spine',
  codes: [
    [sct, '202823006', 'Thoracic spine instability (disorder)', seen1],
    [sct, '202824000', 'Lumbar spine instability (disorder)', seen1],
    [icd10cm, 'M53.2', 'Spinal instabilities', seen2, 'prefix'],
  ],
})
