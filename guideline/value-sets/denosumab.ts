/** Denosumab as a bone drug; the 120 mg product of oncology is left out, save by J0897, which stands for both. */

import { valueSet } from '../../src/language/index.ts'
import { atc, hcpcs, rxnorm } from './systems.ts'

const seen1 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] Osteoporosis_sub2.json'
const seen2 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'
const seen3 =
  'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] New users of Denosumab as first line therapy.json'
const seen4 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/Osteoporosis2.json'
const seen5 = 'https://med.noridianmedicare.com/web/jfb/cert-review/mr/review-results/J0897'

export const denosumab = valueSet({
  id: 'denosumab',
  title: 'Denosumab 60 mg',
  codes: [
    [rxnorm, '993449', 'denosumab', seen1],
    [atc, 'M05BX04', 'denosumab', seen2],
    [rxnorm, '993450', 'denosumab 60 MG/ML', seen3],
    [rxnorm, '993452', '1 ML denosumab 60 MG/ML Prefilled Syringe', seen4],
    [rxnorm, '993456', '1 ML denosumab 60 MG/ML Prefilled Syringe [Prolia]', seen4],
    [rxnorm, '993460', 'denosumab 60 MG/ML Injectable Solution [Prolia]', seen4],
    // One code for either strength: a dose that is missed would hide the rebound.
    [hcpcs, 'J0897', 'J0897', seen5],
  ],
})
