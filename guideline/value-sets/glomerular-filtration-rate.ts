/**
 * Estimated filtration rate per 1.73 square metres by any formula for adults; never a creatinine clearance. Of a pair
 * reported by race both are read, so that the rate is the stretch between them. Formulas for one sex are left out: a
 * record does not say whether it is the patient's.
 */

import { valueSet } from '../../src/language/index.ts'
import { loinc } from './systems.ts'

const seen1 = 'public code, file 26305424101 (fhir.ch lab order)'
const seen2 = 'public code, file 40682108562 (fhir.ch profile)'
const seen3 = 'public code, file 44493473790'
const seen4 = 'MIT-LCP/mimic-code:mimic-iv/mapping/d_labitems_to_loinc.csv'
const seen5 =
  'cqframework/ecqm-content-qicore-2024:bundles/measure/KidneyHealthEvaluationFHIR/KidneyHealthEvaluationFHIR-files/valuesets-KidneyHealthEvaluationFHIR-bundle.json'
const seen6 = 'public code, file 35954896158'

export const glomerularFiltrationRate = valueSet({
  id: 'glomerular-filtration-rate',
  title: 'Estimated glomerular filtration rate',
  codes: [
    [loinc, '98979-8', 'GFR/1.73 sq M.predicted by Creatinine-based formula (CKD-EPI 2021)', seen1],
    [loinc, '62238-1', 'GFR/1.73 sq M.predicted by Creatinine-based formula (CKD-EPI)', seen2],
    [loinc, '33914-3', 'GFR/1.73 sq M.predicted by Creatinine-based formula (MDRD)', seen3],
    [loinc, '77147-7', 'GFR/1.73 sq M.predicted by Creatinine-based formula (MDRD)', seen4],
    [loinc, '69405-9', 'GFR/1.73 sq M.predicted', seen5],
    [loinc, '48642-3', 'GFR/1.73 sq M.predicted among non-blacks by Creatinine-based formula (MDRD)', seen3],
    [loinc, '48643-1', 'GFR/1.73 sq M.predicted among blacks by Creatinine-based formula (MDRD)', seen3],
    [
      loinc,
      '88294-4',
      'GFR/1.73 sq M.predicted among non-blacks by Creatinine-based formula (CKD-EPI)',
      seen5,
    ],
    [loinc, '88293-6', 'GFR/1.73 sq M.predicted among blacks by Creatinine-based formula (CKD-EPI)', seen5],
    [loinc, '50210-4', 'GFR/1.73 sq M.predicted by Cystatin C-based formula', seen5],
    [
      loinc,
      '98980-6',
      'GFR/1.73 sq M.predicted by Creatinine and Cystatin C-based formula (CKD-EPI 2021)',
      seen5,
    ],
    [loinc, '94677-2', 'GFR/1.73 sq M.predicted by Creatinine and Cystatin C-based formula (CKD-EPI)', seen5],
    [loinc, '76633-7', 'GFR/1.73 sq M.predicted by Creatinine and Cystatin C-based formula', seen6],
  ],
})
