/** Creatinine clearance in mL/min, measured in urine and serum; never a filtration rate per 1.73 square metres. */

import { valueSet } from '../../src/language/index.ts'
import { loinc } from './systems.ts'

export const creatinineClearance = valueSet({
  id: 'creatinine-clearance',
  title: 'Creatinine clearance',
  codes: [[loinc, '2164-2', 'Creatinine clearance in urine and serum', 'recalled, not read in a source']],
})
