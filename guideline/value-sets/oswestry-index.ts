/** The Oswestry disability index; a code of the total score alone was not found. */

import { valueSet } from '../../src/language/index.ts'
import { loinc } from './systems.ts'

export const oswestryIndex = valueSet({
  id: 'oswestry-index',
  title: 'Oswestry disability index',
  codes: [
    [
      loinc,
      '97908-8',
      'Oswestry Disability Index',
      'paciowg/sample-data-fsh:input/fsh/EX_jd1_questionnaire-odi.fsh',
    ],
  ],
})
