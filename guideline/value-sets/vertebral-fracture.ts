/** A chart shows the index fracture by one of these: osteoporotic, pathological or collapsed vertebra, or a vertebral fracture whose mechanism the code does not state. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.113.12.1050.json'
const seen2 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/efi-fragility-fracture/1/efi-fragility-fracture.snomed.txt'
const seen3 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/fracture/1/fracture.snomed.txt'
const seen4 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen5 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'
const seen6 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/back-problems/1/back-problems.snomed.txt'
const seen7 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/chronic-pain/1/chronic-pain.snomed.txt'
const seen8 = 'synthetichealth/synthea:src/main/resources/modules/injuries.json'

export const vertebralFracture = valueSet({
  id: 'vertebral-fracture',
  title: 'Fracture of a thoracic or lumbar vertebra, not coded as traumatic',
  opposes: ['high-energy-cause'],
  codes: [
    [sct, '240198002', 'Osteoporotic vertebral collapse (disorder)', seen1],
    [sct, '203450003', 'Osteoporosis with pathological fracture of lumbar vertebrae (disorder)', seen1],
    [sct, '203451004', 'Osteoporosis with pathological fracture of thoracic vertebrae (disorder)', seen1],
    [sct, '311890007', 'Collapse of lumbar vertebra due to osteoporosis (disorder)', seen1],
    [sct, '311891006', 'Collapse of thoracic vertebra due to osteoporosis (disorder)', seen1],
    [sct, '84138006', 'Collapse of vertebra (disorder)', seen2],
    [sct, '308756007', 'Collapse of thoracic vertebra (disorder)', seen3],
    [sct, '308758008', 'Collapse of lumbar vertebra (disorder)', seen2],
    [sct, '274146004', 'Pathological fracture of vertebra (disorder)', seen4],
    [sct, '270507001', 'Pathological fracture of thoracic vertebra (disorder)', seen3],
    [sct, '270508006', 'Pathological fracture of lumbar vertebra (disorder)', seen2],
    [sct, '42942008', 'Compression fracture of vertebral column (disorder)', seen4],
    [sct, '426646004', 'Compression fracture of lumbar spine', seen4],
    [
      icd10cm,
      'M80.08',
      'Age-related osteoporosis with current pathological fracture, vertebra(e)',
      seen5,
      'prefix',
    ],
    [
      icd10cm,
      'M80.88',
      'Other osteoporosis with current pathological fracture, vertebra(e)',
      seen5,
      'prefix',
    ],
    [icd10cm, 'M48.50', 'Collapsed vertebra, not elsewhere classified, site unspecified', seen5, 'prefix'],
    [
      icd10cm,
      'M48.53',
      'Collapsed vertebra, not elsewhere classified, cervicothoracic region',
      seen5,
      'prefix',
    ],
    [icd10cm, 'M48.54', 'Collapsed vertebra, not elsewhere classified, thoracic region', seen5, 'prefix'],
    [
      icd10cm,
      'M48.55',
      'Collapsed vertebra, not elsewhere classified, thoracolumbar region',
      seen5,
      'prefix',
    ],
    [icd10cm, 'M48.56', 'Collapsed vertebra, not elsewhere classified, lumbar region', seen5, 'prefix'],
    [icd10cm, 'M48.57', 'Collapsed vertebra, not elsewhere classified, lumbosacral region', seen5, 'prefix'],
    [sct, '50448004', 'Fracture of vertebral column (disorder)', seen4],
    [sct, '125607007', 'Fracture of thoracic spine (disorder)', seen4],
    [sct, '125608002', 'Fracture of lumbar spine (disorder)', seen4],
    [sct, '307137009', 'Anterior wedge fracture of vertebra (disorder)', seen2],
    [sct, '314668006', 'Wedge fracture of vertebra (disorder)', seen6],
    [sct, '314667001', 'Burst fracture of vertebra (disorder)', seen2],
    [sct, '281922000', 'Wedge fracture of thoracic vertebra (disorder)', seen2],
    [sct, '281923005', 'Crush fracture of thoracic vertebra (disorder)', seen2],
    [sct, '281924004', 'Burst fracture of thoracic vertebra (disorder)', seen2],
    [sct, '281932007', 'Wedge fracture of lumbar vertebra (disorder)', seen2],
    [sct, '281933002', 'Crush fracture of lumbar vertebra (disorder)', seen6],
    [sct, '269061001', 'Fracture of vertebra without spinal cord lesion (disorder)', seen2],
    [sct, '207986006', 'Fracture of lumbar spine and pelvis (disorder)', seen2],
    [sct, '207993005', 'Multiple fractures of lumbar spine and pelvis (disorder)', seen2],
    [sct, '208215006', 'Multiple fractures of thoracic spine (disorder)', seen2],
    [sct, '207938004', 'Closed fracture thoracic vertebra (disorder)', seen2],
    [sct, '207939007', 'Closed fracture thoracic vertebra, burst (disorder)', seen2],
    [sct, '207940009', 'Closed fracture thoracic vertebra, wedge (disorder)', seen2],
    [sct, '207957008', 'Closed fracture lumbar vertebra (disorder)', seen2],
    [sct, '207958003', 'Closed fracture lumbar vertebra, burst (disorder)', seen2],
    [sct, '207959006', 'Closed fracture lumbar vertebra, wedge (disorder)', seen2],
    [sct, '207964005', 'Closed fracture lumbar vertebra, tricolumnar (disorder)', seen3],
    [sct, '42157000', 'Closed fracture of vertebral column (disorder)', seen7],
    [sct, '311814002', 'Closed multiple fractures of thoracic spine (disorder)', seen2],
    [sct, '15724005', 'Fracture of vertebral column without spinal cord injury', seen8],
  ],
})
