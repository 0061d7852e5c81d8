/** Anti-inflammatory drugs by mouth; aspirin is left out, since a low dose is an antiplatelet. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/856.json'
const seen2 = 'public code, file 35169630143 (OHDSI concept, RxNorm ingredient)'
const seen3 = 'cpicpgx/cpic-schema:drug.sql'
const seen4 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'

export const oralNsaid = valueSet({
  id: 'oral-nsaid',
  title: 'Anti-inflammatory drug by mouth',
  several: true,
  opposes: ['antiplatelet'],
  codes: [
    [rxnorm, '3355', 'diclofenac', seen1],
    [rxnorm, '5640', 'ibuprofen', seen2],
    [rxnorm, '140587', 'celecoxib', seen3],
    [rxnorm, '4502', 'flurbiprofen', seen3],
    [atc, 'M01AB', 'acetic acid derivatives and related substances', seen4, 'prefix'],
    [atc, 'M01AC', 'oxicams', seen4, 'prefix'],
    [atc, 'M01AE', 'propionic acid derivatives', seen4, 'prefix'],
    [atc, 'M01AH', 'coxibs', seen4, 'prefix'],
    // By name, for drugs that are known by their text only.
    [atc, 'M01AE01', 'ibuprofen', seen4],
    [atc, 'M01AE02', 'naproxen', seen4],
    [atc, 'M01AE03', 'ketoprofen', seen4],
    [atc, 'M01AE09', 'flurbiprofen', seen4],
    [atc, 'M01AB05', 'diclofenac', seen4],
    [atc, 'M01AB01', 'indometacin', seen4],
    [atc, 'M01AB02', 'sulindac', seen4],
    [atc, 'M01AB08', 'etodolac', seen4],
    [atc, 'M01AB15', 'ketorolac', seen4],
    [atc, 'M01AC01', 'piroxicam', seen4],
    [atc, 'M01AC06', 'meloxicam', seen4],
    [atc, 'M01AC05', 'lornoxicam', seen4],
    [atc, 'M01AH01', 'celecoxib', seen4],
    [atc, 'M01AH05', 'etoricoxib', seen4],
    [atc, 'M01AA', 'butylpyrazolidines', seen4, 'prefix'],
    [atc, 'M01AG', 'fenamates', seen4, 'prefix'],
    [atc, 'M01AX01', 'nabumetone', seen4],
    [atc, 'M01AX02', 'niflumic acid', seen4],
    [atc, 'M01AX04', 'azapropazone', seen4],
    [atc, 'M01AX17', 'nimesulide', seen4],
    [atc, 'M01AX22', 'morniflumate', seen4],
    [atc, 'M01B', 'antiinflammatory/antirheumatic agents in combination', seen4, 'prefix'],
    [atc, 'N02BA06', 'salsalate', seen4],
    [atc, 'N02BA11', 'diflunisal', seen4],
    [atc, 'N02BA03', 'choline salicylate', seen4],
  ],
})
