/** Therapeutic anticoagulants by ingredient and class. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/919.json'
const seen2 = 'public source code, repository not identified'
const seen3 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'

export const anticoagulant = valueSet({
  id: 'anticoagulant',
  title: 'Anticoagulant',
  codes: [
    [rxnorm, '11289', 'warfarin', seen1],
    [rxnorm, '1364430', 'apixaban', seen1],
    [rxnorm, '1114195', 'rivaroxaban', seen1],
    [rxnorm, '1599538', 'edoxaban', seen1],
    [rxnorm, '1037042', 'dabigatran etexilate', seen1],
    [rxnorm, '67108', 'enoxaparin', seen2],
    [rxnorm, '5224', 'heparin', seen2],
    [atc, 'B01AE07', 'dabigatran etexilate', seen3],
    [atc, 'B01AX05', 'fondaparinux', seen3],
    [atc, 'B01AA', 'vitamin k antagonists', seen3, 'prefix'],
    [atc, 'B01AB', 'heparin group', seen3, 'prefix'],
    [atc, 'B01AF', 'direct factor xa inhibitors', seen3, 'prefix'],
  ],
})
