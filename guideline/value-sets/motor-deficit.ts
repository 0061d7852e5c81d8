/** Motor deficits of the legs; read only since the index fracture, because old ones stay on problem lists. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

const seenOf1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seenOf2 = 'public code, file 7221434908'

export const motorDeficit = valueSet({
  id: 'motor-deficit',
  title: 'Paralysis, injury of the cord or foot drop',
  several: true,
  codes: [
    [sct, '60389000', 'Paraplegia (complete or partial paralysis of legs)', seen1],
    [sct, '6077001', 'Foot-drop', seen1],
    [icd10cm, 'G82.2', 'Paraplegia', seen2, 'prefix'],
    [icd10cm, 'M21.37', 'Foot drop (acquired)', seen2, 'prefix'],
    [sct, '29188005', 'Complete bilateral paralysis (disorder)', seenOf1],
    [sct, '372310001', 'Paralysis due to lesion of spinal cord', seenOf2],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'G82 G83 S24 S34',
      holds: 'G83.1 S24.0 S24.1 S34.0 S34.1 S14.0 S14.1',
      perhaps: {
        'weakness or paralysis that is not said to be of the legs, or gait':
          'G82.5 G83.3 R29.898 M62.81 R26.0 R26.1 G57.3',
        'nerves beside the cord': 'S24.2 S24.3 S34.2',
      },
      leavesOut: {
        'the arm, one half of the face, and the cauda equina, which has a set of its own': 'G82 G83',
        'nerves of the organs, and others beside the cord': 'S24 S34',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'G82.0 G82.1 G82.2 G83.1 M21.3 S24.0 S24.1 S34.0 S34.1 T09.3',
      perhaps: {
        'weakness or paralysis that is not said to be of the legs, or gait':
          'G82.3 G82.4 G82.5 G83.3 R26.0 R26.1',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      holds: '344.1 344.3',
      perhaps: {
        'paralysis, not said of what': '344.9',
        'the code was recalled, not seen in a list': '736.79 728.87 806.2 806.3 806.4 806.5 952.1 952.2',
      },
    },
  ],
  names: [
    'paraparesis',
    'paraplegia',
    'incomplete paraplegia',
    'foot drop',
    'drop foot',
    'leg weakness',
    'weakness of leg',
    'weakness of both legs',
    'bilateral leg weakness',
    'lower extremity weakness',
    'spinal cord injury',
    'new leg weakness',
    'Paraparese',
    'Fußheberparese',
    'Beinschwäche',
    'Querschnittlähmung',
    'Rückenmarksverletzung',
    'lésion médullaire',
    'paraplégie',
    'pied tombant',
    'paraparesia',
    'pie caído',
    'debilidad de piernas',
    'lesión medular',
    'paraparesi',
    'piede cadente',
    'lesione midollare',
    'dwarslaesie',
    'klapvoet',
  ],
})
