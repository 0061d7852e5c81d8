/** A gut that is obstructed or paralysed. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm } from './systems.ts'

export const gutObstruction = valueSet({
  id: 'gut-obstruction',
  title: 'Obstruction of the gut or paralytic ileus',
  several: true,
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      holds: 'K56',
      perhaps: { 'after an operation, of the stomach, or a wide colon': 'K91.3 K31.5 K59.3' },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'K56',
      perhaps: { 'after an operation': 'K91.3' },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      perhaps: { 'the code was recalled, not seen in a list': '560 537.3' },
    },
  ],
  names: [
    'ileus',
    'paralytic ileus',
    'SBO',
    'small bowel obstruction',
    'bowel obstruction',
    'Darmverschluss',
  ],
})
