/** Ionised calcium in blood: a range of its own, never that of total calcium. */

import { valueSet } from '../../src/language/index.ts'
import { loinc } from './systems.ts'

export const ionisedCalcium = valueSet({
  id: 'ionised-calcium',
  title: 'Ionised calcium',
  codes: [
    [
      loinc,
      '1994-3',
      'Calcium.ionized [Moles/volume] in Blood',
      'MIT-LCP/mimic-code:mimic-iv/mapping/d_labitems_to_loinc.csv',
    ],
    [
      loinc,
      '1995-0',
      'Calcium.ionized [Moles/volume] in Serum or Plasma',
      'public code, file 54503962934; exists in LOINC 2.67',
    ],
  ],
})
