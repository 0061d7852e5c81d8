/** An organ transplant in the past. */

import { valueSet } from '../../src/language/index.ts'
import { icd10, icd10cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

export const organTransplant = valueSet({
  id: 'organ-transplant',
  title: 'Organ transplant',
  several: true,
  codes: [
    [
      sct,
      '161665007',
      'History of renal transplant (situation)',
      'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.109.12.1029.json',
    ],
  ],
  classes: [
    { system: icd10cm, seenIn: listOfIcd10cm, holds: 'Z94.0 Z94.1 Z94.2 Z94.3 Z94.4' },
    { system: icd10, seenIn: listOfIcd10, holds: 'Z94.0 Z94.1 Z94.2 Z94.3 Z94.4' },
  ],
  shares: [{ set: 'suppressed-immunity', because: 'drugs against rejection suppress immunity' }],
  names: ['renal transplant', 'kidney transplant', 'liver transplant', 'heart transplant', 'lung transplant'],
})
