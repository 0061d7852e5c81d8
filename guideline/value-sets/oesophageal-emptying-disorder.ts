/** Stricture, achalasia and other causes of delayed oesophageal emptying: a stop for oral bisphosphonates. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const oesophagealEmptyingDisorder = valueSet({
  id: 'oesophageal-emptying-disorder',
  title: 'Disorder of the oesophagus that delays emptying',
  codes: [
    [sct, '63305008', 'Stricture of esophagus (disorder)', seen1],
    [sct, '45564002', 'Achalasia of esophagus (disorder)', seen1],
    [sct, '266434009', 'Esophageal dysmotility (disorder)', seen1],
    [sct, '19216006', 'Esophageal web (disorder)', seen1],
    [icd10cm, 'K22.0', 'Achalasia of cardia', seen2],
    [icd10cm, 'K22.2', 'Esophageal obstruction', seen2],
    [icd10cm, 'K22.4', 'Dyskinesia of esophagus', seen2],
  ],
})
