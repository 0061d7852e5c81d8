/** Ibandronate. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] Osteoporosis_sub2.json'
const seen2 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'
const seen3 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/settings/StudySpecification.json'
const seen4 =
  'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] New users of Bisphosphonate as first line therapy.json'
const seen5 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/Osteoporosis2.json'
const seen6 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] Bisphosphonate_IV.json'

export const ibandronate = valueSet({
  id: 'ibandronate',
  title: 'Ibandronate',
  codes: [
    [rxnorm, '115264', 'ibandronate', seen1],
    [atc, 'M05BA06', 'ibandronic acid', seen2],
    [rxnorm, '452852', 'ibandronate Oral Tablet', seen3],
    [rxnorm, '727807', 'ibandronate Prefilled Syringe', seen3],
    [rxnorm, '904931', 'ibandronic acid 150 MG', seen4],
    [rxnorm, '904932', 'ibandronic acid 150 MG Oral Tablet', seen5],
    [rxnorm, '904951', 'ibandronic acid 1 MG/ML', seen6],
    [rxnorm, '904952', '3 ML ibandronic acid 1 MG/ML Prefilled Syringe', seen5],
  ],
})
