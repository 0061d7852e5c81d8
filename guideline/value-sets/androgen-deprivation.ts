/** Drugs that deprive of androgens. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/793.json'
const seen2 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'

export const androgenDeprivation = valueSet({
  id: 'androgen-deprivation',
  title: 'Androgen deprivation',
  several: true,
  codes: [
    [rxnorm, '42375', 'leuprolide', seen1],
    [rxnorm, '50610', 'goserelin', seen1],
    [rxnorm, '38782', 'triptorelin', seen1],
    [rxnorm, '475230', 'degarelix', seen1],
    [rxnorm, '2472778', 'relugolix', seen1],
    [rxnorm, '83008', 'bicalutamide', seen1],
    [rxnorm, '4508', 'flutamide', seen1],
    [atc, 'L02BX02', 'degarelix', seen2],
    [atc, 'L02BX04', 'relugolix', seen2],
    [atc, 'L02AE', 'gonadotropin releasing hormone analogues', seen2, 'prefix'],
    [atc, 'L02BB', 'anti-androgens', seen2, 'prefix'],
    [atc, 'L02BX01', 'abarelix', seen2],
    [atc, 'L02BX03', 'abiraterone', seen2],
    [atc, 'L02BX53', 'abiraterone and corticosteroids', seen2],
    [atc, 'G03HA01', 'cyproterone', seen2],
  ],
})
