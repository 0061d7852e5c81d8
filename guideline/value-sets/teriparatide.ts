/** Teriparatide. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] Osteoporosis_sub2.json'
const seen2 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'
const seen3 = 'MIT-LCP/mimic-code:mimic-iv/concepts/concept_map/hosp/prescriptions_to_rxnorm.csv'

export const teriparatide = valueSet({
  id: 'teriparatide',
  title: 'Teriparatide',
  codes: [
    [rxnorm, '32915', 'teriparatide', seen1],
    [atc, 'H05AA02', 'teriparatide', seen2],
    [rxnorm, '1435117', '28 ACTUAT teriparatide 0.02 MG/ACTUAT Pen Injector [Forteo]', seen3],
  ],
})
