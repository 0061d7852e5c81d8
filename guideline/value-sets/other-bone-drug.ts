/** Other drugs against osteoporosis: risedronate, ibandronate, denosumab 60 mg, teriparatide, abaloparatide, romosozumab, raloxifene, bazedoxifene. */

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
const seen7 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/settings/StudySpecification.json'
const seen8 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] Bisphosphonate_IV.json'
const seen9 =
  'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] New users of Denosumab as first line therapy.json'
const seen10 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] Romosozumab.json'

export const otherBoneDrug = valueSet({
  id: 'other-bone-drug',
  title: 'Bone drug other than alendronate and zoledronic acid',
  opposes: ['alendronate', 'zoledronate', 'calcitonin'],
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
    [rxnorm, '115264', 'ibandronate', seen1],
    [atc, 'M05BA06', 'ibandronic acid', seen2],
    [rxnorm, '452852', 'ibandronate Oral Tablet', seen7],
    [rxnorm, '727807', 'ibandronate Prefilled Syringe', seen7],
    [rxnorm, '904931', 'ibandronic acid 150 MG', seen5],
    [rxnorm, '904932', 'ibandronic acid 150 MG Oral Tablet', seen3],
    [rxnorm, '904951', 'ibandronic acid 1 MG/ML', seen8],
    [rxnorm, '904952', '3 ML ibandronic acid 1 MG/ML Prefilled Syringe', seen3],
    [rxnorm, '993449', 'denosumab', seen1],
    [atc, 'M05BX04', 'denosumab', seen2],
    [rxnorm, '993450', 'denosumab 60 MG/ML', seen9],
    [rxnorm, '993452', '1 ML denosumab 60 MG/ML Prefilled Syringe', seen3],
    [rxnorm, '993456', '1 ML denosumab 60 MG/ML Prefilled Syringe [Prolia]', seen3],
    [rxnorm, '993460', 'denosumab 60 MG/ML Injectable Solution [Prolia]', seen3],
    [rxnorm, '32915', 'teriparatide', seen1],
    [atc, 'H05AA02', 'teriparatide', seen2],
    [rxnorm, '1435117', '28 ACTUAT teriparatide 0.02 MG/ACTUAT Pen Injector [Forteo]', seen6],
    [rxnorm, '1921069', 'abaloparatide', seen5],
    [atc, 'H05AA04', 'abaloparatide', seen2],
    [rxnorm, '2123126', 'romosozumab', seen5],
    [atc, 'M05BX06', 'romosozumab', seen2],
    [rxnorm, '2123183', 'romosozumab Prefilled Syringe', seen10],
    [rxnorm, '2123184', '1.17 ML romosozumab-aqqg 89.7 MG/ML Prefilled Syringe', seen3],
    [rxnorm, '72143', 'raloxifene', seen1],
    [rxnorm, '1441386', 'bazedoxifene', seen1],
    [atc, 'G03XC01', 'raloxifene', seen2],
    [atc, 'G03XC02', 'bazedoxifene', seen2],
    [rxnorm, '1490065', 'raloxifene hydrochloride 60 MG Oral Tablet', seen3],
  ],
})
