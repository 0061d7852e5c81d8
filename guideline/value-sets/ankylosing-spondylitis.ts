/** Ankylosing spondylitis, which stiffens the spine. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 = 'public code, file 57355567447'

export const ankylosingSpondylitis = valueSet({
  id: 'ankylosing-spondylitis',
  title: 'Ankylosing spondylitis',
  codes: [
    [sct, '9631008', 'Ankylosing spondylitis', seen1],
    [icd10cm, 'M45', 'Ankylosing spondylitis', seen1, 'prefix'],
  ],
})
