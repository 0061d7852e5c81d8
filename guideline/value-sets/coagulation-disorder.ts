/** Coagulation disorders; whether one is uncorrected has to be asked. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const coagulationDisorder = valueSet({
  id: 'coagulation-disorder',
  title: 'Disorder of blood coagulation',
  codes: [
    [sct, '64779008', 'Blood coagulation disorder (disorder)', seen1],
    [sct, '302215000', 'Thrombocytopenia', seen1],
    [sct, '128105004', 'von Willebrand disorder (disorder)', seen1],
    [sct, '67406007', 'Disseminated intravascular coagulation', seen1],
    [icd10cm, 'D65', 'Disseminated intravascular coagulation [defibrination syndrome]', seen2],
    [icd10cm, 'D66', 'Hereditary factor VIII deficiency', seen2],
    [icd10cm, 'D67', 'Hereditary factor IX deficiency', seen2],
    [icd10cm, 'D68', 'Other coagulation defects', seen2, 'prefix'],
    [icd10cm, 'D69.4', 'Other primary thrombocytopenia', seen2, 'prefix'],
    [icd10cm, 'D69.5', 'Secondary thrombocytopenia', seen2, 'prefix'],
    [icd10cm, 'D69.6', 'Thrombocytopenia, unspecified', seen2],
    [icd10cm, 'D75.82', 'Heparin induced thrombocytopenia (HIT)', seen2],
  ],
})
