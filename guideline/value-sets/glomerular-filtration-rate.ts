/** Estimated filtration rate per 1.73 square metres; never a creatinine clearance. */

import { valueSet } from '../../src/language/index.ts'
import { loinc } from './systems.ts'

const seen1 = 'public code, file 26305424101 (fhir.ch lab order)'
const seen2 = 'public code, file 40682108562 (fhir.ch profile)'
const seen3 = 'public code, file 44493473790'
const seen4 = 'MIT-LCP/mimic-code:mimic-iv/mapping/d_labitems_to_loinc.csv'

export const glomerularFiltrationRate = valueSet({
  id: 'glomerular-filtration-rate',
  title: 'Estimated glomerular filtration rate',
  codes: [
    [loinc, '98979-8', 'GFR/1.73 sq M.predicted by Creatinine-based formula (CKD-EPI 2021)', seen1],
    [loinc, '62238-1', 'GFR/1.73 sq M.predicted by Creatinine-based formula (CKD-EPI)', seen2],
    [loinc, '33914-3', 'GFR/1.73 sq M.predicted by Creatinine-based formula (MDRD)', seen3],
    [loinc, '77147-7', 'GFR/1.73 sq M.predicted by Creatinine-based formula (MDRD)', seen4],
  ],
})
