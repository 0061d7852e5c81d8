/** Hypersensitivity to acetaminophen. */

import { valueSet } from '../../src/language/index.ts'
import { sct } from './systems.ts'

const seen1 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/patient/adverse-drug-reaction/1/adverse-drug-reaction.snomed.txt'

export const acetaminophenReaction = valueSet({
  id: 'acetaminophen-reaction',
  title: 'Reaction to acetaminophen',
  codes: [[sct, '292042007', 'Adverse reaction caused by paracetamol (disorder)', seen1]],
})
