/** Ten-year probabilities of fracture by FRAX, as results. Taken as given; the model of which country is asked. */

import { valueSet } from '../../src/language/index.ts'
import { loinc } from './systems.ts'

export const fraxMajor = valueSet({
  id: 'frax-major',
  title: 'Ten-year probability of a major fracture by FRAX',
  codes: [
    [
      loinc,
      '90265-0',
      'Major osteoporotic fracture 10-year probability [Likelihood] Fracture Risk Assessment',
      'public code, file 56375336850 and 63165861207',
    ],
  ],
})

export const fraxHip = valueSet({
  id: 'frax-hip',
  title: 'Ten-year probability of a hip fracture by FRAX',
  codes: [
    [
      loinc,
      '90266-8',
      'Hip fracture 10-year probability [Likelihood] Fracture Risk Assessment',
      'public code, file 65778970951',
    ],
  ],
})
