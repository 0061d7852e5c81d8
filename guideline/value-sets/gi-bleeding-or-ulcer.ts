/** Bleeding from the gut, or an ulcer, at present. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/299.json'
const seen2 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen3 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/efi-peptic-ulcer/1/efi-peptic-ulcer.snomed.txt'
const seen4 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const giBleedingOrUlcer = valueSet({
  id: 'gi-bleeding-or-ulcer',
  title: 'Bleeding or ulcer of the gut',
  opposes: ['ulcer-history'],
  shares: [
    {
      set: 'upper-gi-disease',
      because: 'an ulcer bars an anti-inflammatory drug and is a disease of the upper gut at once',
    },
  ],
  codes: [
    [sct, '74474003', 'Gastrointestinal hemorrhage', seen1],
    [sct, '2901004', 'Melena', seen1],
    [sct, '13200003', 'Peptic ulcer (disorder)', seen2],
    [sct, '397825006', 'Gastric ulcer (disorder)', seen2],
    [sct, '51868009', 'Ulcer of duodenum (disorder)', seen2],
    [sct, '12847006', 'Acute duodenal ulcer with hemorrhage (disorder)', seen3],
    [sct, '15902003', 'Gastric ulcer with hemorrhage (disorder)', seen2],
    [sct, '27281001', 'Duodenal ulcer with hemorrhage (disorder)', seen3],
    [sct, '64121000', 'Peptic ulcer with hemorrhage (disorder)', seen2],
    [sct, '88169003', 'Peptic ulcer with perforation (disorder)', seen3],
    [sct, '15238002', 'Esophageal bleeding (disorder)', seen2],
    [icd10cm, 'K25', 'Gastric ulcer', seen4, 'prefix'],
    [icd10cm, 'K26', 'Duodenal ulcer', seen4, 'prefix'],
    [icd10cm, 'K27', 'Peptic ulcer, site unspecified', seen4, 'prefix'],
    [icd10cm, 'K28', 'Gastrojejunal ulcer', seen4, 'prefix'],
    [icd10cm, 'K92.0', 'Hematemesis', seen4],
    [icd10cm, 'K92.1', 'Melena', seen4],
    [icd10cm, 'K92.2', 'Gastrointestinal hemorrhage, unspecified', seen4],
  ],
})
