/** Codes that state a mechanism: an osteoporotic vertebral fracture, or an external cause of high energy. */

import { valueSet } from '../../src/language/index.ts'
import { highEnergyCause } from './high-energy-cause.ts'
import { osteoporoticVertebralFracture } from './osteoporotic-vertebral-fracture.ts'
import { icd10, icd10cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.113.12.1050.json'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'
const seen3 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'

export const fractureMechanism = valueSet({
  id: 'fracture-mechanism',
  title: 'How a fracture came about, as far as codes tell',
  shares: [
    { set: 'high-energy-cause', because: 'it is the union of what says high and what says low energy' },
    {
      set: 'osteoporotic-vertebral-fracture',
      because: 'it is the union of what says high and what says low energy',
    },
    {
      set: 'vertebral-fracture',
      because:
        'a code of an osteoporotic fracture of a vertebra says both that there is one and how it came about',
    },
  ],
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
    [icd10cm, 'V00', 'Pedestrian conveyance accident', seen2, 'prefix'],
    [icd10cm, 'V03', 'Pedestrian injured in collision with car, pick-up truck or van', seen2, 'prefix'],
    [icd10cm, 'V43', 'Car occupant injured in collision with car, pick-up truck or van', seen2, 'prefix'],
    [icd10cm, 'V47', 'Car occupant injured in collision with fixed or stationary object', seen2, 'prefix'],
    [icd10cm, 'V49', 'Car occupant injured in other and unspecified transport accidents', seen2, 'prefix'],
    [icd10cm, 'V89', 'Motor- or nonmotor-vehicle accident, type of vehicle unspecified', seen2, 'prefix'],
    [icd10cm, 'W11', 'Fall on and from ladder', seen2, 'prefix'],
    [icd10cm, 'W12', 'Fall on and from scaffolding', seen2, 'prefix'],
    [icd10cm, 'W13', 'Fall from, out of or through building or structure', seen2, 'prefix'],
    [icd10cm, 'W14', 'Fall from tree', seen2, 'prefix'],
    [icd10cm, 'W15', 'Fall from cliff', seen2, 'prefix'],
    [icd10cm, 'W17', 'Other fall from one level to another', seen2, 'prefix'],
    [sct, '242408008', 'Fall from one level to another (event)', seen3],
    [sct, '219346009', 'Injury of unknown intent due to fall from height (disorder)', seen3],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      holds:
        'V0 V1 V2 V3 V40 V41 V42 V44 V45 V46 V48 V5 V6 V7 V80 V81 V82 V83 V84 V85 V86 V87 V88 V9 W09 W16 W20 W23 W30 W31 W55.11 W55.12 X80',
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'V W11 W12 W13 W14 W15 W16 W17 X80',
    },
  ],
  names: [...osteoporoticVertebralFracture.names, ...highEnergyCause.names],
})
