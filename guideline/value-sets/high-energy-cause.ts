/** External causes of more than a fall from standing height: a fracture from one of these is outside this guideline. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'
const seen2 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'

export const highEnergyCause = valueSet({
  id: 'high-energy-cause',
  title: 'External cause: high-energy trauma',
  codes: [
    [icd10cm, 'V00', 'Pedestrian conveyance accident', seen1, 'prefix'],
    [icd10cm, 'V03', 'Pedestrian injured in collision with car, pick-up truck or van', seen1, 'prefix'],
    [icd10cm, 'V43', 'Car occupant injured in collision with car, pick-up truck or van', seen1, 'prefix'],
    [icd10cm, 'V47', 'Car occupant injured in collision with fixed or stationary object', seen1, 'prefix'],
    [icd10cm, 'V49', 'Car occupant injured in other and unspecified transport accidents', seen1, 'prefix'],
    [icd10cm, 'V89', 'Motor- or nonmotor-vehicle accident, type of vehicle unspecified', seen1, 'prefix'],
    [icd10cm, 'W11', 'Fall on and from ladder', seen1, 'prefix'],
    [icd10cm, 'W12', 'Fall on and from scaffolding', seen1, 'prefix'],
    [icd10cm, 'W13', 'Fall from, out of or through building or structure', seen1, 'prefix'],
    [icd10cm, 'W14', 'Fall from tree', seen1, 'prefix'],
    [icd10cm, 'W15', 'Fall from cliff', seen1, 'prefix'],
    [icd10cm, 'W17', 'Other fall from one level to another', seen1, 'prefix'],
    [sct, '242408008', 'Fall from one level to another (event)', seen2],
    [sct, '219346009', 'Injury of unknown intent due to fall from height (disorder)', seen2],
  ],
})
