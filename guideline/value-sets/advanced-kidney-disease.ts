/** Chronic kidney disease of stage 4 or 5, or dialysis. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.109.12.1028.json'
const seen2 = 'OHDSI/PhenotypeLibrary:inst/cohorts/42.json'
const seen3 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.526.3.353.json'
const seen4 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.526.3.1002.json'
const seen5 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const advancedKidneyDisease = valueSet({
  id: 'advanced-kidney-disease',
  title: 'Advanced chronic kidney disease',
  codes: [
    [sct, '431857002', 'Chronic kidney disease stage 4 (disorder)', seen1],
    [sct, '433146000', 'Chronic kidney disease stage 5 (disorder)', seen2],
    [sct, '46177005', 'End-stage renal disease (disorder)', seen2],
    [icd10cm, 'N18.6', 'End stage renal disease', seen3],
    [sct, '236434000', 'End stage renal failure untreated by renal replacement therapy (disorder)', seen3],
    [sct, '236435004', 'End stage renal failure on dialysis (disorder)', seen3],
    [sct, '236436003', 'End stage renal failure with renal transplant (disorder)', seen3],
    [icd10cm, 'N18.5', 'Chronic kidney disease, stage 5', seen4],
    [icd10cm, 'N18.4', 'Chronic kidney disease, stage 4 (severe)', seen5],
    [icd10cm, 'Z99.2', 'Dependence on renal dialysis', seen5],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'I12-I13 N17-N19 I00-I11 I14 I16-I99',
      holds: 'I12.0 I13.11 I13.2',
      perhaps: {
        'care for dialysis': 'Z49 T82.4 Y84.1 T85.611 Z91.15',
        'a kidney that was grafted: the filtration rate decides': 'Z94.0 T86.1 Z48.22',
        'a disease of the kidney whose stage is not said':
          'N18.9 N19 I12.9 I13.0 I13.10 E08.22 E10.22 E11.22 D63.1 N25.81',
      },
      leavesOut: {
        'stages 1 to 3, or numbers that were never given': 'I12 I13 N18',
        acute: 'N17',
      },
      surelyNot: {
        'the heart and vessels but high pressure that harms the kidney': 'I00-I11 I14 I16-I99',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      block: 'N17-N19',
      holds: 'N18.4 N18.5 Z99.2',
      perhaps: {
        'care for dialysis': 'Z49 T82.4 Y84.1',
        'a kidney that was grafted: the filtration rate decides': 'Z94.0 T86.1',
        'a disease of the kidney whose stage is not said': 'I12.0 I13.0 I13.1 I13.2 N18.0 N18.9 N19',
      },
      leavesOut: {
        'stages 1 to 3, or numbers that were never given': 'N18',
        acute: 'N17',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      holds: '585.4 585.5 585.6 403.01 403.11 403.91 404.02 404.12 404.92',
      perhaps: {
        'care for dialysis': 'V56 V45.11',
        'a disease of the kidney whose stage is not said': '585.9 403.00 403.10 403.90 404 250.4',
        'a kidney that was grafted: the filtration rate decides': 'V42.0 996.81',
      },
    },
  ],
  names: [
    'CKD 4',
    'CKD 5',
    'CKD4',
    'CKD5',
    'CKD stage 4',
    'CKD stage 5',
    'CKD stage IV',
    'CKD stage V',
    'chronic kidney disease stage 4',
    'chronic kidney disease stage 5',
    'ESRD',
    'ESKD',
    'ESRD on dialysis',
    'ESRD on hemodialysis',
    'end stage renal disease',
    'end stage kidney disease',
    'on dialysis',
    'on hemodialysis',
    'hemodialysis',
    'renal dialysis',
    'dialysis dependent',
    'dependence on renal dialysis',
    'peritoneal dialysis',
    'dialysepflichtig',
    'Dialyse',
    'terminale Niereninsuffizienz',
    'insuffisance rénale terminale',
    'hémodialyse',
    'diálisis',
    'dialisi',
    'insufficienza renale terminale',
  ],
})
