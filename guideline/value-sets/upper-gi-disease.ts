/** Upper gut disease that calls for caution with oral bisphosphonates. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'
const seen3 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/efi-peptic-ulcer/1/efi-peptic-ulcer.snomed.txt'

export const upperGiDisease = valueSet({
  id: 'upper-gi-disease',
  title: 'Disease of the upper gut',
  several: true,
  opposes: ['oesophageal-emptying-disorder'],
  codes: [
    [sct, '302914006', "Barrett's esophagus (disorder)", seen1],
    [sct, '235595009', 'Gastrooesophageal reflux disease', seen1],
    [sct, '16761005', 'Esophagitis (disorder)', seen1],
    [sct, '266433003', 'Peptic oesophagitis', seen1],
    [sct, '40739000', 'Dysphagia (disorder)', seen1],
    [icd10cm, 'K22.70', "Barrett's esophagus without dysplasia", seen2],
    [icd10cm, 'K22.71', "Barrett's esophagus with dysplasia", seen2, 'prefix'],
    [icd10cm, 'K20', 'Esophagitis', seen2, 'prefix'],
    [icd10cm, 'K21', 'Gastro-esophageal reflux disease', seen2, 'prefix'],
    [icd10cm, 'K22.1', 'Ulcer of esophagus', seen2, 'prefix'],
    [icd10cm, 'R13.1', 'Dysphagia', seen2, 'prefix'],
    [sct, '13200003', 'Peptic ulcer (disorder)', seen1],
    [sct, '397825006', 'Gastric ulcer (disorder)', seen1],
    [sct, '51868009', 'Ulcer of duodenum (disorder)', seen1],
    [sct, '398177004', 'Peptic ulcer of stomach (disorder)', seen3],
    [icd10cm, 'K25', 'Gastric ulcer', seen2, 'prefix'],
    [icd10cm, 'K26', 'Duodenal ulcer', seen2, 'prefix'],
    [icd10cm, 'K27', 'Peptic ulcer, site unspecified', seen2, 'prefix'],
    [icd10cm, 'K28', 'Gastrojejunal ulcer', seen2, 'prefix'],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      perhaps: {
        'a stomach that is inflamed or slips through': 'K29 K44',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'K20 K21 K22.1 K22.7 R13 K25 K26 K27 K28',
      perhaps: {
        'a stomach that is inflamed or slips through': 'K29 K44',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      holds: '531 532 533 534',
      perhaps: {
        'the code was recalled, not seen in a list': '530.1 530.2 530.81 530.85 787.2 535 553.3',
      },
    },
  ],
  names: [
    'GERD',
    'GORD',
    'acid reflux',
    'heartburn',
    'esophagitis',
    'dysphagia',
    'trouble swallowing',
    "Barrett's esophagus",
    'Barrett esophagus',
    'Refluxkrankheit',
    'Ösophagitis',
    'Dysphagie',
    'RGO',
    'œsophagite',
    'ERGE',
    'esofagitis',
    'disfagia',
    'MRGE',
    'esofagite',
    'refluxziekte',
    'slikklachten',
  ],
})
