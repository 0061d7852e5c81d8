/** Risedronate. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] Osteoporosis_sub2.json'
const seen2 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'
const seen3 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/Osteoporosis2.json'
const seen4 =
  'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/ODTP_New_users_of_Bisphosphonate_as_first_line_therapy.json'
const seen5 =
  'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] New users of Bisphosphonate as first line therapy.json'
const seen6 = 'MIT-LCP/mimic-code:mimic-iv/concepts/concept_map/hosp/prescriptions_to_rxnorm.csv'

export const risedronate = valueSet({
  id: 'risedronate',
  title: 'Risedronate',
  codes: [
    [rxnorm, '73056', 'risedronate', seen1],
    [atc, 'M05BA07', 'risedronic acid', seen2],
    [atc, 'M05BB02', 'risedronic acid and calcium, sequential', seen2],
    [atc, 'M05BB04', 'risedronic acid, calcium and colecalciferol, sequential', seen2],
    [rxnorm, '1020064', 'risedronate sodium 35 MG Delayed Release Oral Tablet', seen3],
    [rxnorm, '608376', 'Risedronate 35 MG', seen4],
    [rxnorm, '905023', 'risedronate sodium 35 MG', seen5],
    [rxnorm, '905024', 'risedronate sodium 35 MG Oral Tablet', seen3],
    [rxnorm, '905026', 'risedronate sodium 35 MG Oral Tablet [Actonel]', seen3],
    [rxnorm, '905027', 'risedronate sodium 150 MG', seen5],
    [rxnorm, '905028', 'risedronate sodium 150 MG Oral Tablet', seen3],
    [rxnorm, '905030', 'risedronate sodium 150 MG Oral Tablet [Actonel]', seen3],
    [rxnorm, '905040', 'risedronate sodium 5 MG', seen5],
    [rxnorm, '905041', 'risedronate sodium 5 MG Oral Tablet', seen3],
    [rxnorm, '905043', 'risedronate sodium 5 MG Oral Tablet [Actonel]', seen3],
    [
      rxnorm,
      '905093',
      '{4 (risedronate sodium 35 MG Oral Tablet [Actonel]) } Pack [Actonel 35 4-Week]',
      seen6,
    ],
  ],
})
