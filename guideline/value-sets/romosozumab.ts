/** Romosozumab. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 =
  'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] New users of Bisphosphonate as first line therapy.json'
const seen2 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'
const seen3 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] Romosozumab.json'
const seen4 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/Osteoporosis2.json'

export const romosozumab = valueSet({
  id: 'romosozumab',
  title: 'Romosozumab',
  codes: [
    [rxnorm, '2123126', 'romosozumab', seen1],
    [atc, 'M05BX06', 'romosozumab', seen2],
    [rxnorm, '2123183', 'romosozumab Prefilled Syringe', seen3],
    [rxnorm, '2123184', '1.17 ML romosozumab-aqqg 89.7 MG/ML Prefilled Syringe', seen4],
  ],
})
