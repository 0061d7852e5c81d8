/** Alendronate, alone or in combination. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] Osteoporosis_sub2.json'
const seen2 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'
const seen3 =
  'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] New users of Bisphosphonate as first line therapy.json'
const seen4 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/Osteoporosis2.json'
const seen5 = 'synthetichealth/synthea:src/main/resources/modules/osteoporosis.json'

export const alendronate = valueSet({
  id: 'alendronate',
  title: 'Alendronate',
  codes: [
    [rxnorm, '46041', 'alendronate', seen1],
    [atc, 'M05BA04', 'alendronic acid', seen2],
    [atc, 'M05BB03', 'alendronic acid and colecalciferol', seen2],
    [atc, 'M05BB05', 'alendronic acid, calcium and colecalciferol, sequential', seen2],
    [atc, 'M05BB06', 'alendronic acid and alfacalcidol, sequential', seen2],
    [rxnorm, '904418', 'Alendronic acid 10 MG', seen3],
    [rxnorm, '904419', 'alendronic acid 10 MG Oral Tablet', seen4],
    [rxnorm, '904421', 'alendronic acid 10 MG Oral Tablet [Fosamax]', seen4],
    [rxnorm, '904424', 'Alendronic acid 5 MG', seen3],
    [rxnorm, '904425', 'alendronic acid 5 MG Oral Tablet', seen4],
    [rxnorm, '904430', 'Alendronic acid 70 MG', seen3],
    [rxnorm, '904431', 'alendronic acid 70 MG Oral Tablet', seen4],
    [rxnorm, '904433', 'alendronic acid 70 MG Oral Tablet [Fosamax]', seen4],
    [rxnorm, '904462', 'alendronic acid 70 MG / cholecalciferol 5600 UNT Oral Tablet', seen4],
    [rxnorm, '904420', 'Alendronic acid 10 MG [Fosamax] (Synthea MedicationRequest code)', seen5],
  ],
})
