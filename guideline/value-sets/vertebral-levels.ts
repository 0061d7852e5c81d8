/** One value set for each vertebra T1 to L5: the body site of a fracture, and codes that name the level themselves. */

import { valueSet } from '../../src/language/index.ts'
import { sct } from './systems.ts'

const seen = 'bvdh/dicom-terminology-in-fhir:input/fsh/ValueSet-dicom-cid-7603-Vertebra.fsh'

export const vertebralLevels = {
  T1: valueSet({ id: 'level-t1', title: 'T1 vertebra', codes: [[sct, '64864005', 'T1 vertebra', seen]] }),
  T2: valueSet({ id: 'level-t2', title: 'T2 vertebra', codes: [[sct, '53733008', 'T2 vertebra', seen]] }),
  T3: valueSet({ id: 'level-t3', title: 'T3 vertebra', codes: [[sct, '1626008', 'T3 vertebra', seen]] }),
  T4: valueSet({ id: 'level-t4', title: 'T4 vertebra', codes: [[sct, '73071006', 'T4 vertebra', seen]] }),
  T5: valueSet({ id: 'level-t5', title: 'T5 vertebra', codes: [[sct, '56401006', 'T5 vertebra', seen]] }),
  T6: valueSet({ id: 'level-t6', title: 'T6 vertebra', codes: [[sct, '45296009', 'T6 vertebra', seen]] }),
  T7: valueSet({ id: 'level-t7', title: 'T7 vertebra', codes: [[sct, '62487009', 'T7 vertebra', seen]] }),
  T8: valueSet({ id: 'level-t8', title: 'T8 vertebra', codes: [[sct, '11068009', 'T8 vertebra', seen]] }),
  T9: valueSet({ id: 'level-t9', title: 'T9 vertebra', codes: [[sct, '82687006', 'T9 vertebra', seen]] }),
  T10: valueSet({ id: 'level-t10', title: 'T10 vertebra', codes: [[sct, '7610001', 'T10 vertebra', seen]] }),
  T11: valueSet({ id: 'level-t11', title: 'T11 vertebra', codes: [[sct, '12989004', 'T11 vertebra', seen]] }),
  T12: valueSet({ id: 'level-t12', title: 'T12 vertebra', codes: [[sct, '23215003', 'T12 vertebra', seen]] }),
  L1: valueSet({ id: 'level-l1', title: 'L1 vertebra', codes: [[sct, '66794005', 'L1 vertebra', seen]] }),
  L2: valueSet({ id: 'level-l2', title: 'L2 vertebra', codes: [[sct, '14293000', 'L2 vertebra', seen]] }),
  L3: valueSet({ id: 'level-l3', title: 'L3 vertebra', codes: [[sct, '36470004', 'L3 vertebra', seen]] }),
  L4: valueSet({ id: 'level-l4', title: 'L4 vertebra', codes: [[sct, '11994002', 'L4 vertebra', seen]] }),
  L5: valueSet({ id: 'level-l5', title: 'L5 vertebra', codes: [[sct, '49668003', 'L5 vertebra', seen]] }),
}
