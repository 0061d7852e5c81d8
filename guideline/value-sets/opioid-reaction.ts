/** Hypersensitivity to an opioid. */

import { valueSet } from '../../src/language/index.ts'
import { sct } from './systems.ts'

const seen1 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/patient/adverse-drug-reaction/1/adverse-drug-reaction.snomed.txt'

export const opioidReaction = valueSet({
  id: 'opioid-reaction',
  title: 'Reaction to an opioid',
  codes: [
    [sct, '292045009', 'Opioid analgesic adverse reaction (disorder)', seen1],
    [sct, '292055008', 'Codeine adverse reaction (disorder)', seen1],
    [sct, '292059002', 'Morphine adverse reaction (disorder)', seen1],
    [sct, '292063009', 'Fentanyl adverse reaction (disorder)', seen1],
    [sct, '292057000', 'Dihydrocodeine adverse reaction (disorder)', seen1],
  ],
})
