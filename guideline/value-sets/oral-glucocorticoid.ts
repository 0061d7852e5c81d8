/** Glucocorticoids for the whole body, by ingredient and class. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/1181.json'
const seen2 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'

export const oralGlucocorticoid = valueSet({
  id: 'oral-glucocorticoid',
  title: 'Glucocorticoid by mouth',
  several: true,
  codes: [
    [rxnorm, '8640', 'prednisone', seen1],
    [rxnorm, '8638', 'prednisolone', seen1],
    [rxnorm, '6902', 'methylprednisolone', seen1],
    [rxnorm, '3264', 'dexamethasone', seen1],
    [rxnorm, '5492', 'hydrocortisone', seen1],
    [rxnorm, '22396', 'deflazacort', seen1],
    [rxnorm, '2878', 'cortisone', seen1],
    [atc, 'H02AB', 'glucocorticoids', seen2, 'prefix'],
    [atc, 'H02BX', 'corticosteroids for systemic use, combinations', seen2, 'prefix'],
    [atc, 'A07EA06', 'budesonide', seen2],
  ],
})
