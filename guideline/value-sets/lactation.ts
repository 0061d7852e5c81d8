/** Care of a mother who breastfeeds. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm } from './systems.ts'

export const lactation = valueSet({
  id: 'lactation',
  title: 'Breastfeeding',
  codes: [[icd10cm, 'Z39.1', 'Care and examination of lactating mother', 'public code, file 54380645910']],
})
