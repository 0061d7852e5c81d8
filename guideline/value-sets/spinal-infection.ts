/** Vertebral osteomyelitis, discitis and spinal abscess. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.102.12.1017.json'
const seen2 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/infections/2/infections.snomed.txt'
const seen3 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.102.12.1025.json'
const seen4 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/bone-infection/1/bone-infection.snomed.txt'
const seen5 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const spinalInfection = valueSet({
  id: 'spinal-infection',
  title: 'Infection of the spine',
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
  ],
})
