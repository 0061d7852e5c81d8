/** A monoclonal protein that was found, by the name of its disorder. */

import { valueSet } from '../../src/language/index.ts'
import { icd10, icd10cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 = 'public code, file 70675710191'

export const monoclonalProtein = valueSet({
  id: 'monoclonal-protein',
  title: 'Monoclonal protein in the blood',
  codes: [[sct, '277577000', 'Monoclonal gammopathy of undetermined significance', seen1]],
  classes: [
    { system: icd10cm, seenIn: listOfIcd10cm, holds: 'D47.2' },
    { system: icd10, seenIn: listOfIcd10, holds: 'D47.2' },
  ],
  names: [
    'MGUS',
    'monoclonal gammopathy',
    'monoclonal gammopathy of undetermined significance',
    'monoclonal gammopathy of uncertain significance',
    'M-spike',
    'paraprotein',
    'paraproteinaemia',
    'paraproteinemia',
    'monoklonale Gammopathie',
    'gammapathie monoclonale',
    'gammopatía monoclonal',
    'gammopatia monoclonale',
    'monoklonale gammopathie unklarer Signifikanz',
  ],
})
