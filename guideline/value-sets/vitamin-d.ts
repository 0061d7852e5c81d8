/** Vitamin D, inactive forms. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/settings/StudySpecification.json'
const seen2 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'
const seen3 = 'MIT-LCP/mimic-code:mimic-iv/concepts/concept_map/hosp/prescriptions_to_rxnorm.csv'
const seen4 =
  'cqframework/ecqm-content-qicore-2024:input/vocabulary/valueset/external/ValueSet-us-core-allergy-substance.json'

export const vitaminD = valueSet({
  id: 'vitamin-d',
  title: 'Vitamin D',
  several: true,
  codes: [
    [rxnorm, '1244014', 'vitamin d3', seen1],
    [atc, 'A11CC05', 'colecalciferol', seen2],
    [atc, 'A11CC01', 'ergocalciferol', seen2],
    [atc, 'A11CC55', 'colecalciferol, combinations', seen2],
    [rxnorm, '1367410', 'ergocalciferol 1.25 MG Oral Capsule', seen3],
    [rxnorm, '199362', 'cholecalciferol 0.025 MG Oral Tablet', seen3],
    [rxnorm, '237723', 'ergocalciferol 0.2 MG/ML Oral Solution', seen3],
    [rxnorm, '245500', 'cholecalciferol 0.025 MG Oral Capsule', seen3],
    [rxnorm, '309263', 'cholecalciferol 0.01 MG Oral Tablet', seen3],
    [atc, 'A11CC06', 'calcifediol', seen2],
    [rxnorm, '2418', 'cholecalciferol', seen4],
  ],
})
