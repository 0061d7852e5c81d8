/** Recorded low blood calcium. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const hypocalcaemia = valueSet({
  id: 'hypocalcaemia',
  title: 'Hypocalcaemia',
  codes: [
    [sct, '5291005', 'Hypocalcemia (disorder)', seen1],
    [icd10cm, 'E83.51', 'Hypocalcemia', seen2],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'E20 E58',
      holds: 'E20 E89.2',
      perhaps: {
        'what may lower calcium, and is not said to': 'E58 P71.1 N25.81',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'E20 E89.2',
      perhaps: {
        'a disorder of calcium, high or low, or what may lower it': 'E83.5 E58',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      perhaps: {
        'the code was recalled, not seen in a list': '275.41 252.1',
      },
    },
  ],
  names: [
    'hypocalcemia',
    'hypoparathyroidism',
    'postsurgical hypoparathyroidism',
    'Hypokalzämie',
    'Hypoparathyreoidismus',
    'hypocalcémie',
    'hipocalcemia',
    'ipocalcemia',
    'hypocalciëmie',
  ],
})
