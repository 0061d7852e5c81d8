/** Vertebral osteomyelitis, discitis and spinal abscess. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.102.12.1017.json'
const seen2 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/infections/2/infections.snomed.txt'
const seen3 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.102.12.1025.json'
const seen4 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/bone-infection/1/bone-infection.snomed.txt'
const seen5 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

const seenOf1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seenOf2 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/infections/2/infections.snomed.txt'
const seenOf3 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/bone-infection/1/bone-infection.snomed.txt'

export const spinalInfection = valueSet({
  id: 'spinal-infection',
  title: 'Infection of the spine',
  several: true,
  codes: [
    [sct, '203241002', 'Osteomyelitis of vertebra (disorder)', seen1],
    [sct, '444760002', 'Acute osteomyelitis of vertebra (disorder)', seen1],
    [sct, '445063003', 'Chronic osteomyelitis of vertebra (disorder)', seen1],
    [sct, '202756004', 'Infection of intervertebral disc - pyogenic (disorder)', seen1],
    [sct, '63627007', 'Spinal epidural abscess (disorder)', seen2],
    [sct, '1427008', 'Intraspinal abscess (disorder)', seen2],
    [sct, '35984006', 'Tuberculosis of vertebral column (disorder)', seen3],
    [sct, '203218005', 'Infection of thoracic spine (disorder)', seen4],
    [sct, '203219002', 'Infection of lumbar spine (disorder)', seen4],
    [icd10cm, 'M46.2', 'Osteomyelitis of vertebra', seen5, 'prefix'],
    [icd10cm, 'M46.3', 'Infection of intervertebral disc (pyogenic)', seen5, 'prefix'],
    [icd10cm, 'M46.4', 'Discitis, unspecified', seen5, 'prefix'],
    [icd10cm, 'M46.5', 'Other infective spondylopathies', seen5, 'prefix'],
    [icd10cm, 'G06.1', 'Intraspinal abscess and granuloma', seen5],
    [icd10cm, 'A18.01', 'Tuberculosis of spine', seen5],
    [sct, '2304001', 'Inflammatory discitis', seenOf1],
    [sct, '61974008', 'Epidural abscess (disorder)', seenOf2],
    [sct, '203217000', 'Infection of cervical spine (disorder)', seenOf3],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'M46',
      holds: 'G06.2 K68.12',
      perhaps: {
        'an infection that may sit in the spine': 'G07 M49 M86.08 M86.18 M86.68 A02.24 B37.89',
      },
      leavesOut: {
        'no infection': 'M46',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      block: 'M46',
      holds: 'M46.2 M46.3 M46.4 M46.5 G06.1 M49.0 M49.1 M49.2 M49.3',
      perhaps: {
        'an infection that may sit in the spine': 'G07 A18.0',
      },
      leavesOut: {
        'no infection': 'M46',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      perhaps: {
        'the code was recalled, not seen in a list': '730.08 730.18 730.28 324.1 015.0 722.90',
      },
    },
  ],
  names: [
    'discitis',
    'spondylodiscitis',
    'discitis #',
    'spondylodiscitis #',
    'vertebral osteomyelitis',
    'epidural abscess',
    'spinal epidural abscess',
    'psoas abscess',
    'Pott disease',
    "Pott's disease",
    'spinal tuberculosis',
    'spinal TB',
    'septic discitis',
    'Spondylodiszitis',
    'Spondylodiszitis #',
    'epiduraler Abszess',
    'spondylodiscite',
    'abcès épidural',
    'espondilodiscitis',
    'absceso epidural',
    'ascesso epidurale',
    'epiduraal abces',
  ],
})
