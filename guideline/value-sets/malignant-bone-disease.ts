/** Disease that makes a malignant cause of the fracture likely. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

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
  several: true,
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
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'C90',
      holds: 'C90.1',
      perhaps: {
        'a disease of plasma cells or of their protein that is no myeloma by itself':
          'E85.81 D47.Z9 D47.9 C88 D47.2 D89.0 R77.8 R77.1',
      },
      leavesOut: {
        'no other code is given': 'C90',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'C79.5 C90',
      perhaps: {
        'a disease of plasma cells or of their protein that is no myeloma by itself': 'E85 C88 D47.2',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      holds: '203',
      perhaps: {
        'the code was recalled, not seen in a list': '198.5 277.30',
        'a protein in the blood that is no myeloma by itself': '273.1 273.3',
      },
    },
  ],
  names: [
    'multiple myeloma',
    'myeloma',
    'Multiple myeloma not having achieved remission',
    'multiple myeloma in relapse',
    'Multiple myeloma in remission',
    'relapsed myeloma',
    'light chain myeloma',
    'smouldering myeloma',
    'smoldering myeloma',
    'plasmacytoma',
    'bone metastasis',
    'bone metastases',
    'bone mets',
    'osseous metastases',
    'skeletal metastases',
    'spinal metastases',
    'spinal metastasis',
    'vertebral metastases',
    'metastatic to spine',
    'metastatic cancer to bone',
    'metastatic prostate cancer to bone',
    'metastatic breast cancer to bone',
    'mets #',
    'metastasis #',
    'lytic bone lesion',
    'lytic lesion #',
    'Knochenmetastasen',
    'Wirbelkörpermetastasen',
    'ossäre Filiae',
    'Plasmozytom',
    'multiples Myelom',
    'Morbus Kahler',
    'métastases osseuses',
    'myélome',
    'maladie de Kahler',
    'metástasis óseas',
    'mieloma múltiple',
    'metastasi ossee',
    'mieloma multiplo',
    'botmetastasen',
    'multipel myeloom',
    'ziekte van Kahler',
  ],
})
