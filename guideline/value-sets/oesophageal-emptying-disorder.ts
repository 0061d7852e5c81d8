/** Stricture, achalasia and other causes of delayed oesophageal emptying: a stop for oral bisphosphonates. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const oesophagealEmptyingDisorder = valueSet({
  id: 'oesophageal-emptying-disorder',
  title: 'Disorder of the oesophagus that delays emptying',
  several: true,
  codes: [
    [sct, '63305008', 'Stricture of esophagus (disorder)', seen1],
    [sct, '45564002', 'Achalasia of esophagus (disorder)', seen1],
    [sct, '266434009', 'Esophageal dysmotility (disorder)', seen1],
    [sct, '19216006', 'Esophageal web (disorder)', seen1],
    [icd10cm, 'K22.0', 'Achalasia of cardia', seen2],
    [icd10cm, 'K22.2', 'Esophageal obstruction', seen2],
    [icd10cm, 'K22.4', 'Dyskinesia of esophagus', seen2],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'Q00-Q38 Q40-Q89',
      holds: 'K22.5 Q39.3 Q39.4',
      perhaps: {
        'a disease that may slow the oesophagus': 'M34 K22.8 C15 K31.5 K31.84 D13.0',
      },
      surelyNot: {
        'malformations of other organs': 'Q00-Q38 Q40-Q89',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      block: 'K20-K22',
      holds: 'K22.0 K22.2 K22.4 K22.5 Q39.3 Q39.4',
      perhaps: {
        'a disease that may slow the oesophagus': 'M34 C15',
      },
      leavesOut: {
        'an oesophagus that empties': 'K20 K21 K22',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      perhaps: {
        'the code was recalled, not seen in a list': '530.0 530.3 530.5 530.6',
        'a disease that may slow the oesophagus': '710.1',
      },
    },
  ],
  names: [
    'esophageal stricture',
    'achalasia',
    'Schatzki ring',
    'Schatzki ring with food impaction',
    'Zenker diverticulum',
    "Zenker's diverticulum",
    'esophageal dysmotility',
    'scleroderma esophagus',
    'Ösophagusstenose',
    'Achalasie',
    'Zenker-Divertikel',
    'sténose œsophagienne',
    'achalasie',
    'diverticule de Zenker',
    'estenosis esofágica',
    'acalasia',
    'stenosi esofagea',
    'slokdarmvernauwing',
  ],
})
