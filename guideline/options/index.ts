/** Every option of the guideline; the order breaks ties between equally preferred ones. */

import type { Option } from '../../src/language/index.ts'
import { alendronate } from './alendronate.ts'
import { balloonKyphoplasty } from './balloon-kyphoplasty.ts'
import { calcitonin } from './calcitonin.ts'
import { vertebroplasty } from './vertebroplasty.ts'
import { zoledronate } from './zoledronate.ts'

export const options: readonly Option[] = [
  calcitonin,
  zoledronate,
  alendronate,
  vertebroplasty,
  balloonKyphoplasty,
]
