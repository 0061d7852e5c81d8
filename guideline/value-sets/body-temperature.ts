/** Body temperature. */

import { valueSet } from '../../src/language/index.ts'
import { loinc } from './systems.ts'

const seen =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113762.1.4.1045.152.json'

export const bodyTemperature = valueSet({
  id: 'body-temperature',
  title: 'Body temperature',
  codes: [
    [loinc, '8310-5', 'Body temperature', seen],
    [loinc, '8331-1', 'Oral temperature', seen],
    [loinc, '8329-5', 'Body temperature - Core', seen],
  ],
})
