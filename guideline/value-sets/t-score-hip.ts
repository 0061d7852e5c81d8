/** DXA T-scores of hip and femur; there is no code of its own for the femoral neck. */

import { valueSet } from '../../src/language/index.ts'
import { loinc } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.113.12.1051.json'
const seen2 = 'OHDSI/Themis (docs page negative_value_as_number, DXA concept table)'

export const tScoreHip = valueSet({
  id: 't-score-hip',
  title: 'T-score of the hip or femur',
  codes: [
    [loinc, '38263-0', 'DXA Femur [T-score] Bone density', seen1],
    [loinc, '38264-8', 'DXA Hip [T-score] Bone density', seen1],
    [loinc, '80948-3', 'DXA Femur - left [T-score] Bone density', seen2],
    [loinc, '80947-5', 'DXA Femur - right [T-score] Bone density', seen2],
    [loinc, '80946-7', 'DXA Hip - left [T-score] Bone density', seen2],
    [loinc, '80945-9', 'DXA Hip - right [T-score] Bone density', seen2],
  ],
})
