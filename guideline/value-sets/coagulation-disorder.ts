/** Coagulation disorders; whether one is uncorrected has to be asked. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

const seenOf1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seenOf2 = 'OHDSI/PhenotypeLibrary:inst/cohorts/1215.json'

export const coagulationDisorder = valueSet({
  id: 'coagulation-disorder',
  title: 'Disorder of blood coagulation',
  several: true,
  codes: [
    [sct, '64779008', 'Blood coagulation disorder (disorder)', seen1],
    [sct, '302215000', 'Thrombocytopenia', seen1],
    [sct, '128105004', 'von Willebrand disorder (disorder)', seen1],
    [sct, '67406007', 'Disseminated intravascular coagulation', seen1],
    [icd10cm, 'D65', 'Disseminated intravascular coagulation [defibrination syndrome]', seen2],
    [icd10cm, 'D66', 'Hereditary factor VIII deficiency', seen2],
    [icd10cm, 'D67', 'Hereditary factor IX deficiency', seen2],
    [icd10cm, 'D69.4', 'Other primary thrombocytopenia', seen2, 'prefix'],
    [icd10cm, 'D69.5', 'Secondary thrombocytopenia', seen2, 'prefix'],
    [icd10cm, 'D69.6', 'Thrombocytopenia, unspecified', seen2],
    [icd10cm, 'D75.82', 'Heparin induced thrombocytopenia (HIT)', seen2],
    [sct, '2897005', 'Immune thrombocytopenia', seenOf1],
    [sct, '32273002', 'Idiopathic thrombocytopenic purpura', seenOf2],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'D65-D69',
      holds: 'D68.0 D68.1 D68.2 D68.3 D68.4 D68.8 D68.9 D69.3',
      perhaps: {
        'spots of the skin, a test, or too many platelets: not said to bleed':
          'D69.0 D69.1 D69.2 D69.8 D69.9 R79.1 D47.3',
      },
      leavesOut: {
        'blood that clots and does not bleed, or numbers that were never given': 'D68 D69',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      block: 'D65-D69',
      holds: 'D65 D66 D67 D68.0 D68.1 D68.2 D68.3 D68.4 D68.8 D68.9 D69.3 D69.4 D69.5 D69.6',
      perhaps: {
        'spots of the skin, or a platelet disease of another kind: not said to bleed':
          'D69.0 D69.1 D69.2 D69.8 D69.9 D75.8',
      },
      leavesOut: {
        'blood that clots and does not bleed, or numbers that were never given': 'D68 D69',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      holds: '286.0 286.1 286.2 286.3 286.4 286.5 286.6 286.7 286.9 287.3 287.4 287.5 289.84',
      perhaps: {
        'spots of the skin, or others': '287.0 287.1 287.2 287.8 287.9',
        'the code was recalled, not seen in a list': '790.92',
      },
    },
  ],
  names: [
    'ITP',
    'thrombocytopenia',
    'hemophilia',
    'hemophilia A',
    'hemophilia B',
    'vWD',
    'von Willebrand disease',
    'coagulopathy',
    'DIC',
    'HIT',
    'bleeding disorder',
    'Hämophilie',
    'Thrombozytopenie',
    'Gerinnungsstörung',
    'hémophilie',
    'thrombopénie',
    'trouble de la coagulation',
    'trombocitopenia',
    'coagulopatía',
    'emofilia',
    'piastrinopenia',
    'hemofilie',
    'trombocytopenie',
  ],
})
