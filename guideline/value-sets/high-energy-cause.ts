/** External causes of more than a fall from standing height: a fracture from one of these is outside this guideline. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

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
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'V00-V99 W00-W19',
      holds:
        'V0 V1 V2 V3 V40 V41 V42 V44 V45 V46 V48 V5 V6 V7 V80 V81 V82 V83 V84 V85 V86 V87 V88 V9 W09 W16 W20 W23 W30 W31 W55.11 W55.12 X80',
      perhaps: {
        'exposure that is not specified, or violence: the force has to be asked': 'X58 X95 Y01 Y30 Y32',
      },
      leavesOut: {
        'a fall on the level, from furniture or on stairs: no more than from standing height':
          'W00-W08 W10 W18',
        'a fall of which nothing more is said': 'W19',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      block: 'V01-V99 W00-W19',
      holds: 'V W11 W12 W13 W14 W15 W16 W17 X80',
      leavesOut: {
        'a fall on the level, from furniture or on stairs: no more than from standing height':
          'W00-W08 W10 W18',
        'a fall on a playground, or one of which nothing more is said': 'W09 W19',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      perhaps: {
        'the code was recalled, not seen in a list': 'E810-E819 E820-E825 E826 E828 E880-E884',
      },
    },
  ],
  names: [
    'fall from height',
    'fall from ladder',
    'fall from roof',
    'thrown from horse',
    'fall from horse',
    'motor vehicle accident',
    'motor vehicle collision',
    'road traffic accident',
    'Verkehrsunfall',
    'Sturz aus Höhe',
    'Sturz vom Pferd',
    'accidente de tráfico',
    'caída de altura',
    'incidente stradale',
    "caduta dall'alto",
    'verkeersongeval',
    'val van hoogte',
    'chute de hauteur',
  ],
})
