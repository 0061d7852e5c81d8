/** Actual body weight. */

import { valueSet } from '../../src/language/index.ts'
import { loinc } from './systems.ts'

const seen =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.121.12.1015.json'

export const bodyWeight = valueSet({
  id: 'body-weight',
  title: 'Body weight',
  codes: [
    [loinc, '29463-7', 'Body weight', seen],
    [loinc, '3141-9', 'Body weight Measured', seen],
  ],
})
