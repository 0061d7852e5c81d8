/** Bleeding from the gut: of the codes that bar an anti-inflammatory drug, those that say it bleeds. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/299.json'
const seen2 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen3 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/efi-peptic-ulcer/1/efi-peptic-ulcer.snomed.txt'
const seen4 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const gutBleeding = valueSet({
  id: 'gut-bleeding',
  title: 'Bleeding from the gut',
  shares: [
    {
      set: 'gi-bleeding-or-ulcer',
      because: 'what bleeds bars an anti-inflammatory drug and has to be looked at the same day',
    },
  ],
  codes: [
    [sct, '74474003', 'Gastrointestinal hemorrhage', seen1],
    [sct, '2901004', 'Melena', seen1],
    [sct, '12847006', 'Acute duodenal ulcer with hemorrhage (disorder)', seen3],
    [sct, '15902003', 'Gastric ulcer with hemorrhage (disorder)', seen2],
    [sct, '27281001', 'Duodenal ulcer with hemorrhage (disorder)', seen3],
    [sct, '64121000', 'Peptic ulcer with hemorrhage (disorder)', seen2],
    [sct, '15238002', 'Esophageal bleeding (disorder)', seen2],
    [icd10cm, 'K92.0', 'Hematemesis', seen4],
    [icd10cm, 'K92.1', 'Melena', seen4],
    [icd10cm, 'K92.2', 'Gastrointestinal hemorrhage, unspecified', seen4],
  ],
})
