/** Recorded compression of the spinal cord: an emergency. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const spinalCordCompression = valueSet({
  id: 'spinal-cord-compression',
  title: 'Compression of the spinal cord',
  codes: [
    [sct, '71286001', 'Compression of spinal cord', seen1],
    [icd10cm, 'G95.2', 'Other and unspecified cord compression', seen2, 'prefix'],
  ],
  classes: [
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'G95.2',
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      perhaps: {
        'the code was recalled, not seen in a list': '336.9 336.3',
      },
    },
  ],
  names: [
    'cord compression',
    'spinal cord compression',
    'MSCC',
    'metastatic spinal cord compression',
    'metastatic cord compression',
    'conus compression',
    'compression of conus medullaris',
    'compression of spinal cord #',
    'cord compression #',
    'Rückenmarkskompression',
    'Myelonkompression',
    'compression médullaire',
    'compresión medular',
    'compressione midollare',
    'myelumcompressie',
  ],
})
