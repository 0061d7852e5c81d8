/** DXA T-score of the lumbar spine. */

import { valueSet } from '../../src/language/index.ts'
import { loinc } from './systems.ts'

const seen =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.113.12.1051.json'

export const tScoreLumbarSpine = valueSet({
  id: 't-score-lumbar-spine',
  title: 'T-score of the lumbar spine',
  codes: [[loinc, '38267-1', 'DXA Lumbar spine [T-score] Bone density', seen]],
})
