/** Abaloparatide. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 =
  'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] New users of Bisphosphonate as first line therapy.json'
const seen2 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'

export const abaloparatide = valueSet({
  id: 'abaloparatide',
  title: 'Abaloparatide',
  codes: [
    [rxnorm, '1921069', 'abaloparatide', seen1],
    [atc, 'H05AA04', 'abaloparatide', seen2],
  ],
})
