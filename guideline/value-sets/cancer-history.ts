/** A malignant tumour in the history. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/31.json'
const seen2 = 'OHDSI/PhenotypeLibrary:inst/cohorts/1316.json'
const seen3 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen4 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/cancer/3/cancer.snomed.txt'
const seen5 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const cancerHistory = valueSet({
  id: 'cancer-history',
  title: 'A cancer in the past',
  several: true,
  codes: [
    [sct, '266987004', 'H/O: malignant neoplasm', seen1],
    [sct, '429087003', 'History of malignant neoplasm of breast', seen2],
    [sct, '428262008', 'History of malignant neoplasm of prostate', seen3],
    [sct, '415082004', 'Personal history of primary malignant neoplasm of lung (situation)', seen2],
    [sct, '415081006', 'Personal history of primary malignant neoplasm of kidney (situation)', seen3],
    [sct, '429254008', 'History of malignant neoplasm of thyroid', seen3],
    [sct, '429699009', 'History of malignant neoplasm of colon', seen3],
    [sct, '429014004', 'History of malignant lymphoma (situation)', seen3],
    [sct, '428046009', 'History of non-Hodgkins lymphoma (situation)', seen3],
    [sct, '120481000119109', 'History of multiple myeloma (situation)', seen4],
    [icd10cm, 'Z85', 'Personal history of malignant neoplasm', seen5, 'prefix'],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      holds: 'C44 D03 D04',
      perhaps: {
        'treatment of a cancer, or an organ that may have been taken out for one':
          'Z92.3 Z92.21 Z90.1 Z90.79',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'Z85 C44 D03 D04',
      perhaps: {
        'treatment of a cancer': 'Z92.3 Z92.6',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      holds: 'V10 173',
      perhaps: {
        'the code was recalled, not seen in a list': 'V15.3 V87.41',
      },
    },
  ],
  names: [
    'h/o breast cancer',
    'history of breast cancer',
    'h/o prostate cancer',
    'history of prostate cancer',
    'h/o cancer',
    'history of cancer',
    'personal history of cancer',
    'h/o lymphoma',
    'history of lymphoma',
    'h/o myeloma',
    'cancer survivor',
    'breast cancer survivor',
    'BCC',
    'basal cell carcinoma',
    'squamous cell carcinoma of skin',
    'Basaliom',
    'Z.n. Mammakarzinom',
    'Z.n. Karzinom',
    'Z.n. Plasmozytom',
    'Z.n. Lymphom',
    'antécédent de cancer',
    'antecedente de cáncer',
    'pregressa neoplasia',
    'doorgemaakt carcinoom',
  ],
})
