/** Zoledronic acid as a bone drug; the 4 mg products of oncology are left out. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] Osteoporosis_sub2.json'
const seen2 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'
const seen3 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] Bisphosphonate_IV.json'
const seen4 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/Osteoporosis2.json'

export const zoledronate = valueSet({
  id: 'zoledronate',
  title: 'Zoledronic acid 5 mg',
  codes: [
    [rxnorm, '77655', 'zoledronic acid', seen1],
    [atc, 'M05BA08', 'zoledronic acid', seen2],
    [rxnorm, '705823', 'zoledronic acid 0.05 MG/ML', seen3],
    [rxnorm, '705824', '100 ML zoledronic acid 0.05 MG/ML Injection', seen4],
  ],
})
