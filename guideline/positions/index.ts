/** Every position of an outside body. */

import type { Position } from '../../src/language/index.ts'
import { aaceAnabolicFirst } from './aace-anabolic-first.ts'
import { aaosAugmentationNow, aaosKyphoplastyNow } from './aaos-augmentation-now.ts'
import { aaosCalcitoninNow } from './aaos-calcitonin-now.ts'
import { acpAnabolicFirst } from './acp-anabolic-first.ts'
import { acr2014AugmentationNow } from './acr-2014-augmentation-now.ts'
import { acr2018AugmentationNow } from './acr-2018-augmentation-now.ts'
import { acr2018Surgery } from './acr-2018-surgery.ts'
import { acr2022AugmentationNow } from './acr-2022-augmentation-now.ts'
import { asbmrAugmentationNow } from './asbmr-augmentation-now.ts'
import { asbmrBhofAnabolicFirst } from './asbmr-bhof-anabolic-first.ts'
import { bhofAnabolicFirst } from './bhof-anabolic-first.ts'
import { coalitionAnabolicFirst } from './coalition-anabolic-first.ts'
import { cochraneAugmentationNow } from './cochrane-augmentation-now.ts'
import { emaCalcitoninNow } from './ema-calcitonin-now.ts'
import { endocrineSocietyAnabolicFirst } from './endocrine-society-anabolic-first.ts'
import { endocrineSocietyBisphosphonateHoliday } from './endocrine-society-bisphosphonate-holiday.ts'
import { endocrineSocietyDenosumabStop } from './endocrine-society-denosumab-stop.ts'
import { europeanRandAugmentationNow } from './european-rand-augmentation-now.ts'
import { evicoreAugmentationNow } from './evicore-augmentation-now.ts'
import { fdaBisphosphonateHoliday } from './fda-bisphosphonate-holiday.ts'
import { fdaCalcitoninNow } from './fda-calcitonin-now.ts'
import { iofEsceoAnabolicFirst } from './iof-esceo-anabolic-first.ts'
import { medicareAugmentationNow } from './medicare-augmentation-now.ts'
import { mhraDenosumabStop } from './mhra-denosumab-stop.ts'
import { nassAugmentationNow } from './nass-augmentation-now.ts'
import { nassSurgery } from './nass-surgery.ts'
import { niceAugmentationNow } from './nice-augmentation-now.ts'
import { noggAnabolicFirst } from './nogg-anabolic-first.ts'
import { noggBisphosphonateHoliday } from './nogg-bisphosphonate-holiday.ts'
import { randAugmentationNow } from './rand-augmentation-now.ts'
import { randImaging } from './rand-imaging.ts'
import { sbemAnabolicFirst } from './sbem-anabolic-first.ts'
import { ukCommissioningAugmentationNow } from './uk-commissioning-augmentation-now.ts'

export const positions: readonly Position[] = [
  acr2018AugmentationNow,
  acr2022AugmentationNow,
  acr2014AugmentationNow,
  medicareAugmentationNow,
  evicoreAugmentationNow,
  niceAugmentationNow,
  ukCommissioningAugmentationNow,
  nassAugmentationNow,
  aaosAugmentationNow,
  aaosKyphoplastyNow,
  randAugmentationNow,
  europeanRandAugmentationNow,
  asbmrAugmentationNow,
  cochraneAugmentationNow,
  randImaging,
  acr2018Surgery,
  nassSurgery,
  aaceAnabolicFirst,
  endocrineSocietyAnabolicFirst,
  bhofAnabolicFirst,
  noggAnabolicFirst,
  acpAnabolicFirst,
  asbmrBhofAnabolicFirst,
  coalitionAnabolicFirst,
  sbemAnabolicFirst,
  iofEsceoAnabolicFirst,
  aaosCalcitoninNow,
  emaCalcitoninNow,
  fdaCalcitoninNow,
  noggBisphosphonateHoliday,
  endocrineSocietyBisphosphonateHoliday,
  fdaBisphosphonateHoliday,
  endocrineSocietyDenosumabStop,
  mhraDenosumabStop,
]
