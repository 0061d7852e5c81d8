/** Recorded cauda equina syndrome or lesion: an emergency. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/efi-fragility-fracture/1/efi-fragility-fracture.snomed.txt'
const seen3 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const caudaEquinaSyndrome = valueSet({
  id: 'cauda-equina-syndrome',
  title: 'Cauda equina syndrome',
  codes: [
    [sct, '192970008', 'Cauda equina syndrome (disorder)', seen1],
    [sct, '12454008', 'Cauda equina syndrome with neurogenic bladder (disorder)', seen1],
    [sct, '208060001', 'Closed spinal fracture with cauda equina lesion (disorder)', seen2],
    [icd10cm, 'G83.4', 'Cauda equina syndrome', seen3],
    [icd10cm, 'S34.3', 'Injury of cauda equina', seen3, 'prefix'],
  ],
  classes: [
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'G83.4 S34.3',
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      perhaps: {
        'the code was recalled, not seen in a list': '344.60 344.61 952.4',
      },
    },
  ],
  names: [
    'cauda equina',
    'CES',
    'cauda equina compression',
    'cauda compression',
    'Kaudasyndrom',
    'Konus-Kauda-Syndrom',
    'Cauda-equina-Syndrom',
    'syndrome de la queue de cheval',
    'síndrome de cola de caballo',
    'sindrome della cauda equina',
    'caudasyndroom',
  ],
})
