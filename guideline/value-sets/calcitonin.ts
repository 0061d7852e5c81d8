/** Salmon calcitonin. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'
const seen2 = 'MIT-LCP/mimic-code:mimic-iv/concepts/concept_map/hosp/prescriptions_to_rxnorm.csv'

export const calcitonin = valueSet({
  id: 'calcitonin',
  title: 'Calcitonin',
  codes: [
    [atc, 'H05BA01', 'calcitonin (salmon synthetic)', seen1],
    [rxnorm, '213570', 'salmon calcitonin 200 UNT/ML Injectable Solution [Miacalcin]', seen2],
    [rxnorm, '313919', 'salmon calcitonin 200 UNT/ACTUAT Nasal Spray', seen2],
  ],
})
