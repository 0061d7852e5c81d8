/** Varices of oesophagus or stomach, and the pressure in the portal vein behind them. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'

export const oesophagealVarices = valueSet({
  id: 'oesophageal-varices',
  title: 'Varices of the oesophagus or stomach',
  several: true,
  codes: [
    [sct, '28670008', 'Esophageal varices (disorder)', seen1],
    [icd10cm, 'I85', 'Esophageal varices', listOfIcd10cm, 'prefix'],
    [icd10cm, 'I86.4', 'Gastric varices', listOfIcd10cm],
  ],
  classes: [
    { system: icd10cm, seenIn: listOfIcd10cm, holds: 'K76.6' },
    { system: icd10, seenIn: listOfIcd10, holds: 'I85 I86.4 I98.2 I98.3 K76.6' },
    { system: icd9cm, seenIn: listOfIcd9cm, holds: '456.1 456.21 572.3' },
  ],
  shares: [
    { set: 'liver-disease', because: 'varices come of a liver that is ill' },
    { set: 'gi-bleeding-or-ulcer', because: 'varices may bleed' },
    { set: 'gut-bleeding', because: 'varices may bleed' },
  ],
  names: ['gastric varices', 'oesophageal varices', 'varices oesophagiennes'],
})
