/** An ulcer in the history. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/efi-peptic-ulcer/1/efi-peptic-ulcer.snomed.txt'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const ulcerHistory = valueSet({
  id: 'ulcer-history',
  title: 'Ulcer in the past',
  several: true,
  codes: [
    [sct, '275547005', 'History of duodenal ulcer (situation)', seen1],
    [sct, '275548000', 'History of gastric ulcer (situation)', seen1],
    [icd10cm, 'Z87.11', 'Personal history of peptic ulcer disease', seen2, 'prefix'],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      perhaps: {
        'diseases of the gut in the past, not said which': 'Z87.19',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      perhaps: {
        'diseases of the gut in the past, not said which': 'Z87.1',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      holds: 'V12.71',
    },
  ],
  names: [
    'h/o PUD',
    'history of peptic ulcer',
    'h/o GI bleed',
    'history of GI bleed',
    'healed ulcer',
    'past GI bleed',
    'Z.n. Ulkus',
    'Z.n. GI-Blutung',
    "antécédent d'ulcère",
    'antecedente de úlcera',
    'pregressa ulcera',
  ],
})
