/** Recorded spinal instability. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/chronic-pain/1/chronic-pain.snomed.txt'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const spinalInstability = valueSet({
  id: 'spinal-instability',
  title: 'Instability of the thoracic or lumbar spine',
  several: true,
  shares: [
    {
      set: 'vertebral-fracture',
      because: 'the code of an unstable burst says that there is a fracture, and that it is unstable',
    },
  ],
  codes: [
    [sct, '202823006', 'Thoracic spine instability (disorder)', seen1],
    [sct, '202824000', 'Lumbar spine instability (disorder)', seen1],
    [icd10cm, 'M53.2', 'Spinal instabilities', seen2, 'prefix'],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'M53 S23 S33',
      holds:
        'S23.1 S33.1 S22.002 S22.012 S22.022 S22.032 S22.042 S22.052 S22.062 S22.072 S22.082 S32.002 S32.012 S32.022 S32.032 S32.042 S32.052',
      perhaps: {
        'a slipped vertebra may be stable': 'M43.1',
      },
      leavesOut: {
        'pain, and sprains that are stable': 'M53 S23 S33',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      block: 'M53 S23 S33',
      holds: 'M53.2 S23.1 S33.1',
      perhaps: {
        'a slipped vertebra may be stable': 'M43.1',
      },
      leavesOut: {
        'pain, and sprains that are stable': 'M53 S23 S33',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      perhaps: {
        'the code was recalled, not seen in a list': '724.6',
      },
    },
  ],
  names: [
    'unstable spine',
    'spinal instability',
    'unstable burst fracture',
    'unstable burst fracture #',
    'unstable vertebral fracture',
    'chance fracture',
    'chance fracture #',
    'flexion-distraction injury',
    'flexion distraction fracture',
    'three-column injury',
    'instabile Fraktur',
    'instabile Wirbelkörperfraktur',
    'Wirbelsäuleninstabilität',
    'fracture instable',
    'fractura inestable',
    'frattura instabile',
    'instabiele fractuur',
  ],
})
