/** Therapeutic anticoagulants by ingredient and class. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/919.json'
const seen2 = 'public source code, repository not identified'
const seen3 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'

export const anticoagulant = valueSet({
  id: 'anticoagulant',
  title: 'Anticoagulant',
  several: true,
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
    // Of the heparin group not antithrombin and not sulodexide.
    [atc, 'B01AB01', 'heparin', seen3],
    [atc, 'B01AB04', 'dalteparin', seen3],
    [atc, 'B01AB05', 'enoxaparin', seen3],
    [atc, 'B01AB06', 'nadroparin', seen3],
    [atc, 'B01AB07', 'parnaparin', seen3],
    [atc, 'B01AB08', 'reviparin', seen3],
    [atc, 'B01AB09', 'danaparoid', seen3],
    [atc, 'B01AB10', 'tinzaparin', seen3],
    [atc, 'B01AB12', 'bemiparin', seen3],
    [atc, 'B01AB13', 'certoparin', seen3],
    [atc, 'B01AB51', 'heparin, combinations', seen3],
    [atc, 'B01AF', 'direct factor xa inhibitors', seen3, 'prefix'],
    [atc, 'B01AE', 'direct thrombin inhibitors', seen3, 'prefix'],
  ],
})
