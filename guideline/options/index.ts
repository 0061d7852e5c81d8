/** Every option of the guideline; the order breaks ties between equally preferred ones. */

import type { Option } from '../../src/language/index.ts'
import { acetaminophen } from './acetaminophen.ts'
import { alendronate } from './alendronate.ts'
import { balloonKyphoplasty } from './balloon-kyphoplasty.ts'
import { calcitonin } from './calcitonin.ts'
import { oralNsaid } from './oral-nsaid.ts'
import { strongOpioid } from './strong-opioid.ts'
import { topicalAnalgesic } from './topical-analgesic.ts'
import { vertebroplasty } from './vertebroplasty.ts'
import { weakOpioid } from './weak-opioid.ts'
import { zoledronate } from './zoledronate.ts'

export const options: readonly Option[] = [
  acetaminophen,
  topicalAnalgesic,
  oralNsaid,
  weakOpioid,
  strongOpioid,
  calcitonin,
  zoledronate,
  alendronate,
  vertebroplasty,
  balloonKyphoplasty,
]
