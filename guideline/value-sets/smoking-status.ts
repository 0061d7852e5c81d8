/** What an observation of smoking is called. */

import { valueSet } from '../../src/language/index.ts'
import { loinc } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.526.3.1278.json'

export const smokingStatus = valueSet({
  id: 'smoking-status',
  title: 'Tobacco smoking status',
  codes: [[loinc, '72166-2', 'Tobacco smoking status', seen1]],
})
