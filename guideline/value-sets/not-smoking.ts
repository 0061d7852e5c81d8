/** Has stopped smoking, or never did. */

import { valueSet } from '../../src/language/index.ts'
import { loinc, sct } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.526.3.1189.json'
const seen2 = 'public code, file 36894404822'

export const notSmoking = valueSet({
  id: 'not-smoking',
  title: 'Does not smoke',
  codes: [
    [sct, '8517006', 'Ex-smoker (finding)', seen1],
    [sct, '266919005', 'Never smoked tobacco (finding)', seen1],
    [sct, '8392000', 'Non-smoker (finding)', seen1],
    [sct, '405746006', 'Current non smoker but past smoking history unknown (finding)', seen1],
    [sct, '281018007', 'Ex-cigarette smoker (finding)', seen1],
    [loinc, 'LA15920-4', 'Former smoker', seen2],
    [loinc, 'LA18978-9', 'Never smoker', seen2],
  ],
})
