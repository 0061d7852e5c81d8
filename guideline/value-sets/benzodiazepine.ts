/** Benzodiazepines and related hypnotics. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/917.json'
const seen2 = 'cpicpgx/cpic-schema:drug.sql'
const seen3 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'

export const benzodiazepine = valueSet({
  id: 'benzodiazepine',
  title: 'Benzodiazepine or related hypnotic',
  several: true,
  codes: [
    [rxnorm, '3322', 'diazepam', seen1],
    [rxnorm, '6470', 'lorazepam', seen1],
    [rxnorm, '596', 'alprazolam', seen1],
    [rxnorm, '2598', 'clonazepam', seen1],
    [rxnorm, '2356', 'chlordiazepoxide', seen1],
    [rxnorm, '7781', 'oxazepam', seen1],
    [rxnorm, '6960', 'midazolam', seen2],
    [atc, 'N05BA', 'benzodiazepine derivatives', seen3, 'prefix'],
    [atc, 'N05CD', 'benzodiazepine derivatives', seen3, 'prefix'],
    [atc, 'N05CF', 'benzodiazepine related drugs', seen3, 'prefix'],
    [atc, 'N03AE', 'benzodiazepine derivatives', seen3, 'prefix'],
    [atc, 'N05CM02', 'clomethiazole', seen3],
  ],
})
