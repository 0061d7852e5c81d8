/** An observation that says whether the patient is pregnant, and its answers. */

import { valueSet } from '../../src/language/index.ts'
import { loinc, sct } from './systems.ts'

const seen1 = 'public code, files 46941925094 and 6734038950'
const seen2 = 'public code, files 46941925094 and 55826883662'
const seen3 = 'public code, files 15026105233 and 10530720164'

export const pregnancyStatus = valueSet({
  id: 'pregnancy-status',
  title: 'Pregnancy status',
  codes: [[loinc, '82810-3', 'Pregnancy status', seen1]],
})

export const pregnantAnswer = valueSet({
  id: 'pregnant-answer',
  title: 'Answer: pregnant',
  opposes: ['not-pregnant-answer'],
  shares: [{ set: 'pregnancy', because: 'the finding is the answer' }],
  codes: [
    [loinc, 'LA15173-0', 'Pregnant', seen2],
    [sct, '77386006', 'Pregnant', seen1],
  ],
})

export const notPregnantAnswer = valueSet({
  id: 'not-pregnant-answer',
  title: 'Answer: not pregnant',
  codes: [
    [loinc, 'LA26683-5', 'Not pregnant', seen3],
    [sct, '60001007', 'Not pregnant', seen1],
  ],
})
