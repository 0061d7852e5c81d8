/** What happened since a vertebra was augmented. */

import {
  all,
  any,
  atLeast,
  date,
  derived,
  facts,
  latest,
  procedure,
  yesNo,
} from '../../src/language/index.ts'
import { vertebralAugmentation } from '../value-sets/vertebral-augmentation.ts'
import { treatment } from './treatment.ts'

export const afterAugmentation = facts({
  augmentationDate: date({
    title: 'day of the augmentation',
    question: 'On which day was this fracture augmented?',
    source: latest(procedure(vertebralAugmentation), { since: 'index-fracture' }),
  }),
  newFractureAfterAugmentation: yesNo({
    title: 'a vertebra has broken anew since the augmentation',
    question: 'Has imaging shown a new vertebral fracture since the augmentation?',
  }),
})

export const afterAugmentationDerived = facts({
  brokenAnewAfterAugmentation: derived({
    title: 'a vertebra has broken anew after an augmentation',
    when: all(
      any(treatment.augmentationDone, atLeast(treatment.augmentationProcedures, 1)),
      afterAugmentation.newFractureAfterAugmentation,
    ),
  }),
})
