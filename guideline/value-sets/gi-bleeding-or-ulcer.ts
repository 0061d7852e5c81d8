/** Bleeding from the gut, or an ulcer, at present. */

import { valueSet } from '../../src/language/index.ts'
import { gutBleeding } from './gut-bleeding.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/299.json'
const seen2 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen3 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/efi-peptic-ulcer/1/efi-peptic-ulcer.snomed.txt'
const seen4 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

const seenOf1 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/efi-peptic-ulcer/1/efi-peptic-ulcer.snomed.txt'
const seenOf2 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'

export const giBleedingOrUlcer = valueSet({
  id: 'gi-bleeding-or-ulcer',
  title: 'Bleeding or ulcer of the gut',
  several: true,
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
    [sct, '398177004', 'Peptic ulcer of stomach (disorder)', seenOf1],
    [sct, '19850005', 'Acute gastric ulcer with perforation (disorder)', seenOf1],
    [sct, '196652006', 'Acute duodenal ulcer (disorder)', seenOf2],
    [sct, '128286008', 'Chronic duodenal ulcer (disorder)', seenOf2],
    [sct, '17709002', 'Bleeding esophageal varices', seenOf2],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'K25-K28 K92 I00-I84 I87-I99',
      holds:
        'K62.5 K29.01 K29.21 K29.31 K29.41 K29.51 K29.61 K29.71 K29.81 K29.91 I85.01 I85.11 K22.6 K31.811 K31.82 K55.21 K57.01 K57.11 K57.13 K57.21 K57.31 K57.33 K57.41 K57.51 K57.53 K57.81 K57.91 K57.93 K22.11 K21.01 K20.81 K20.91 K50.011 K51.011 K22.10',
      perhaps: {
        'blood in the stool that only a test found, piles, or anaemia after a bleeding, not said where':
          'R19.5 K64.9 D62',
        'blood in the belly or at a stoma': 'K66.1 K94.01 K63.81',
        'varices that do not bleed yet': 'I85.00 I85.10 I86.4 K31.89',
      },
      leavesOut: {
        'other diseases of the gut': 'K92',
      },
      surelyNot: {
        'the heart and vessels outside the gut': 'I00-I84 I87-I99',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'K25 K26 K27 K28 K22.1 K92.0 K92.1 K92.2 K62.5 K29.0 I85.0 I98.3 K22.6',
      perhaps: {
        'vessels of the gut that may bleed, or varices that do not bleed yet': 'K55.2 I85.9 I86.4 I98.2',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      holds: '531 532 533 534 456.0 456.20',
      perhaps: {
        'the code was recalled, not seen in a list': '578 530.2 569.3 535.01 530.7 562.02 562.12 562.13',
        'varices that do not bleed yet': '456.1 456.21',
      },
    },
  ],
  names: [
    ...gutBleeding.names,
    'PUD',
    'peptic ulcer disease',
    'gastric ulcer',
    'duodenal ulcer',
    'stomach ulcer',
    'perforated ulcer',
    'Ulcus ventriculi',
    'Ulcus duodeni',
    'Magengeschwür',
    'ulcère gastrique',
    'ulcère duodénal',
    'úlcera gástrica',
    'úlcera péptica',
    'ulcera gastrica',
    'ulcera peptica',
    'maagzweer',
  ],
})
