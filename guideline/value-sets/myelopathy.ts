/** Diseases of the spinal cord; read only since the index fracture, because old ones stay on problem lists. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seenOf1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'

export const myelopathy = valueSet({
  id: 'myelopathy',
  title: 'Myelopathy',
  codes: [
    [sct, '48522003', 'Spinal cord disorder', seenOf1],
    [sct, '202664003', 'Cervical myelopathy (disorder)', seenOf1],
    [sct, '1156963006', 'Cervical spondylitic cord compression', seenOf1],
    [sct, '282785008', 'Anterior spinal artery syndrome', seenOf1],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'G95',
      holds: 'G99.2 M47.1 M50.0 M51.04 M51.05 M51.06 G95.1 G95.89 G95.9',
      perhaps: {
        'a narrow lumbar canal, or a cavity in the cord: the signs decide': 'M48.06 G95.0',
      },
      leavesOut: {
        'compression has a set of its own, and so has a bladder that the cord no longer steers': 'G95',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'G99.2 M47.1 G95.8 G95.9',
      perhaps: {
        'a cavity in the cord, or its vessels: the signs decide': 'G95.0 G95.1',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      perhaps: {
        'the code was recalled, not seen in a list': '721.41 721.42',
      },
    },
  ],
  names: [
    'myelopathy',
    'thoracic myelopathy',
    'compressive myelopathy',
    'Myelopathie',
    'Querschnittsymptomatik',
  ],
})
