/** Nerve-root disease of the thoracic and lumbar spine. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/back-problems/1/back-problems.snomed.txt'
const seen3 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/chronic-pain/1/chronic-pain.snomed.txt'
const seen4 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const radiculopathy = valueSet({
  id: 'radiculopathy',
  title: 'Radiculopathy',
  codes: [
    [sct, '128196005', 'Lumbar radiculopathy (disorder)', seen1],
    [sct, '2415007', 'Lumbosacral radiculopathy (disorder)', seen1],
    [sct, '243338005', 'Nerve root compression syndrome', seen2],
    [sct, '299966003', 'Compression of lumbar nerve root', seen2],
    [sct, '103015000', 'Thoracic nerve root pain (finding)', seen3],
    [icd10cm, 'M54.1', 'Radiculopathy', seen4, 'prefix'],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'M50-M51 M54 G54-G55',
      holds: 'M54.3 M54.4 M51.1',
      perhaps: {
        'a disease of roots and plexus that names no root of the leg': 'G54.1 G54.4 G55',
      },
      leavesOut: {
        'discs and pain that press on no root of the leg': 'M50 M51 M54',
        'plexus and roots elsewhere': 'G54',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'M54.1 M54.3 M54.4 M51.1',
      perhaps: {
        'a disease of roots and plexus that names no root of the leg': 'G54.1 G54.4 G55.1',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      perhaps: {
        'the code was recalled, not seen in a list': '724.3 724.4',
      },
    },
  ],
  names: [
    'sciatica',
    'lumbar radiculopathy',
    'radicular pain',
    'nerve root compression',
    'Radikulopathie',
    'Ischialgie',
    'Lumboischialgie',
    'radiculalgie',
    'sciatique',
    'ciática',
    'radiculopatía',
    'radicolopatia',
    'lombosciatalgia',
    'radiculopathie',
    'ischias',
  ],
})
