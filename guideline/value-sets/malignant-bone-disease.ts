/** Disease that makes a malignant cause of the fracture likely. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 =
  'cqframework/ecqm-content-r4-2021:bundles/measure/DiabetesHemoglobinA1cHbA1cPoorControl9FHIR/DiabetesHemoglobinA1cHbA1cPoorControl9FHIR-files/valuesets-DiabetesHemoglobinA1cHbA1cPoorControl9FHIR-bundle.json'
const seen3 =
  'cqframework/ecqm-content-r4-2021:bundles/sampledata/CMS125v10 Sample Data/valuesets/2.16.840.1.113883.3.464.1003.110.12.1082.json'
const seen4 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'
const seen5 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.666.5.1940.json'
const seen6 = 'OHDSI/PhenotypeLibrary:inst/cohorts/791.json'

export const malignantBoneDisease = valueSet({
  id: 'malignant-bone-disease',
  title: 'Malignant disease of bone or marrow',
  opposes: ['vertebral-fracture'],
  codes: [
    [sct, '94222008', 'Secondary malignant neoplasm of bone (disorder)', seen1],
    [sct, '94602001', 'Secondary malignant neoplasm of vertebral column (disorder)', seen2],
    [sct, '94274006', 'Secondary malignant neoplasm of thoracic vertebral column (disorder)', seen2],
    [sct, '94389000', 'Secondary malignant neoplasm of lumbar vertebral column (disorder)', seen2],
    [sct, '285619009', 'Metastasis to vertebral column of unknown primary (disorder)', seen3],
    [sct, '285618001', 'Metastasis to bone of unknown primary (disorder)', seen3],
    [sct, '94217008', 'Secondary malignant neoplasm of bone marrow (disorder)', seen2],
    [icd10cm, 'C79.5', 'Secondary malignant neoplasm of bone and bone marrow', seen4, 'prefix'],
    [sct, '109989006', 'Multiple myeloma (disorder)', seen5],
    [
      sct,
      '55921005',
      'Multiple myeloma, no International Classification of Diseases for Oncology subtype (morphologic abnormality)',
      seen6,
    ],
    [icd10cm, 'C90.0', 'Multiple myeloma', seen4, 'prefix'],
    [icd10cm, 'C90.2', 'Extramedullary plasmacytoma', seen4, 'prefix'],
    [icd10cm, 'C90.3', 'Solitary plasmacytoma', seen4, 'prefix'],
    [sct, '441684001', 'Lytic lesion of bone on X-ray (finding)', seen1],
  ],
})
