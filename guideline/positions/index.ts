/** Every position of an outside body. */

import type { Position } from '../../src/language/index.ts'
import { aaosAugmentationNow } from './aaos-augmentation-now.ts'
import { acr2014AugmentationNow } from './acr-2014-augmentation-now.ts'
import { acr2018AugmentationNow } from './acr-2018-augmentation-now.ts'
import { acr2022AugmentationNow } from './acr-2022-augmentation-now.ts'
import { asbmrAugmentationNow } from './asbmr-augmentation-now.ts'
import { cochraneAugmentationNow } from './cochrane-augmentation-now.ts'
import { europeanRandAugmentationNow } from './european-rand-augmentation-now.ts'
import { evicoreAugmentationNow } from './evicore-augmentation-now.ts'
import { medicareAugmentationNow } from './medicare-augmentation-now.ts'
import { nassAugmentationNow } from './nass-augmentation-now.ts'
import { niceAugmentationNow } from './nice-augmentation-now.ts'
import { randAugmentationNow } from './rand-augmentation-now.ts'
import { randImaging } from './rand-imaging.ts'
import { sourcePathwayAugmentationNow } from './source-pathway-augmentation-now.ts'
import { ukCommissioningAugmentationNow } from './uk-commissioning-augmentation-now.ts'

export const positions: readonly Position[] = [
  sourcePathwayAugmentationNow,
  acr2018AugmentationNow,
  acr2022AugmentationNow,
  acr2014AugmentationNow,
  medicareAugmentationNow,
  evicoreAugmentationNow,
  niceAugmentationNow,
  ukCommissioningAugmentationNow,
  nassAugmentationNow,
  aaosAugmentationNow,
  randAugmentationNow,
  europeanRandAugmentationNow,
  asbmrAugmentationNow,
  cochraneAugmentationNow,
  randImaging,
]
