/** Raloxifene, and bazedoxifene of the same class. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] Osteoporosis_sub2.json'
const seen2 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'
const seen3 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/Osteoporosis2.json'

export const raloxifene = valueSet({
  id: 'raloxifene',
  title: 'Raloxifene or bazedoxifene',
  several: true,
  codes: [
    [rxnorm, '72143', 'raloxifene', seen1],
    [rxnorm, '1441386', 'bazedoxifene', seen1],
    [atc, 'G03XC01', 'raloxifene', seen2],
    [atc, 'G03XC02', 'bazedoxifene', seen2],
    [rxnorm, '1490065', 'raloxifene hydrochloride 60 MG Oral Tablet', seen3],
  ],
})
