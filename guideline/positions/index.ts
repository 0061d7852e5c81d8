/** Every position of an outside body. */

import type { Position } from '../../src/language/index.ts'
import { asbmrAugmentationNow } from './asbmr-augmentation-now.ts'
import { cochraneAugmentationNow } from './cochrane-augmentation-now.ts'
import { medicareAugmentationNow } from './medicare-augmentation-now.ts'
import { nassAugmentationNow } from './nass-augmentation-now.ts'
import { niceAugmentationNow } from './nice-augmentation-now.ts'

export const positions: readonly Position[] = [
  medicareAugmentationNow,
  niceAugmentationNow,
  nassAugmentationNow,
  asbmrAugmentationNow,
  cochraneAugmentationNow,
]
