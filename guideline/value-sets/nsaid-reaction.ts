/** Hypersensitivity to aspirin or another anti-inflammatory drug. */

import { valueSet } from '../../src/language/index.ts'
import { sct } from './systems.ts'

const seen1 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/patient/adverse-drug-reaction/1/adverse-drug-reaction.snomed.txt'

export const nsaidReaction = valueSet({
  id: 'nsaid-reaction',
  title: 'Reaction to an anti-inflammatory drug or aspirin',
  codes: [
    [sct, '419901001', 'Non-steroidal anti-inflammatory drug adverse reaction (disorder)', seen1],
    [sct, '218613000', 'Adverse reaction caused by ibuprofen (disorder)', seen1],
    [sct, '218620007', 'Adverse reaction caused by naproxen (disorder)', seen1],
    [sct, '218614006', 'Adverse reaction caused by diclofenac sodium (disorder)', seen1],
    [sct, '292071008', 'Diclofenac adverse reaction (disorder)', seen1],
    [sct, '292078002', 'Indomethacin adverse reaction (disorder)', seen1],
    [sct, '292044008', 'Aspirin adverse reaction (disorder)', seen1],
  ],
})
