/** Pain on a visual analogue scale. Only values in millimetres are read: a bare score may mean 0 to 10. */

import { valueSet } from '../../src/language/index.ts'
import { loinc } from './systems.ts'

export const visualAnaloguePain = valueSet({
  id: 'visual-analogue-pain',
  title: 'Pain severity on a visual analogue scale',
  codes: [
    [
      loinc,
      '38214-3',
      'Pain severity [Score] Visual analog score',
      'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.526.3.1028.json',
    ],
  ],
})
