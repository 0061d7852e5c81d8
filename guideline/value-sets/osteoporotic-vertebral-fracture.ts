/** Codes by which a clinician has stated that the vertebral fracture is osteoporotic: no more force than a fall from standing height. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.113.12.1050.json'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

/** What problem lists call it; each is a vertebral fracture too. */
export const osteoporoticFractureNames: readonly string[] = [
  'osteoporotic VCF',
  'osteoporotic VCF #',
  'osteoporotic compression fracture #',
  'osteoporotic vertebral fracture',
  'osteoporotic compression fracture of vertebra',
  'osteoporotic vertebral compression fracture',
  'osteoporotic fracture of vertebra',
  'osteoporotic fracture #',
  'osteoporotische Wirbelkörperfraktur',
  'osteoporotische Fraktur #',
  'osteoporotische Sinterungsfraktur',
  'tassement vertébral ostéoporotique',
  'fractura vertebral por osteoporosis',
  'frattura vertebrale osteoporotica',
  'osteoporotische wervelfractuur',
]

export const osteoporoticVertebralFracture = valueSet({
  id: 'osteoporotic-vertebral-fracture',
  title: 'Vertebral fracture coded as osteoporotic',
  opposes: ['high-energy-cause'],
  shares: [{ set: 'vertebral-fracture', because: 'it is the part of that set which also says osteoporotic' }],
  codes: [
    [sct, '240198002', 'Osteoporotic vertebral collapse (disorder)', seen1],
    [sct, '203450003', 'Osteoporosis with pathological fracture of lumbar vertebrae (disorder)', seen1],
    [sct, '203451004', 'Osteoporosis with pathological fracture of thoracic vertebrae (disorder)', seen1],
    [sct, '311890007', 'Collapse of lumbar vertebra due to osteoporosis (disorder)', seen1],
    [sct, '311891006', 'Collapse of thoracic vertebra due to osteoporosis (disorder)', seen1],
    [
      icd10cm,
      'M80.08',
      'Age-related osteoporosis with current pathological fracture, vertebra(e)',
      seen2,
      'prefix',
    ],
    [
      icd10cm,
      'M80.88',
      'Other osteoporosis with current pathological fracture, vertebra(e)',
      seen2,
      'prefix',
    ],
  ],
  names: osteoporoticFractureNames,
})
