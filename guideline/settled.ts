/** Facts that other facts answer, and what cannot both hold. Own judgement: what the questions mean, no source says it. */

import {
  all,
  atLeast,
  atMost,
  cannotBoth,
  days,
  elapsed,
  not,
  settledBy as settled,
} from '../src/language/index.ts'
import { afterAugmentation } from './facts/after-augmentation.ts'
import { currentBoneDrugs } from './facts/current-bone-drugs.ts'
import { fracture, fractureDerived } from './facts/fracture.ts'
import { rareSituations } from './facts/rare-situations.ts'
import { treatment } from './facts/treatment.ts'

const { takingDenosumab, denosumabDoses } = currentBoneDrugs
const { augmentationDone, augmentationProcedures } = treatment
const { augmentationDate, newFractureAfterAugmentation } = afterAugmentation

export const settledBy = [
  settled(fracture.vertebralFracture, true, {
    title: 'a fractured level is named',
    when: atLeast(fractureDerived.fractureLevelCount, 1),
    // A fracture that is overlooked does more harm than one that is looked for in vain.
    counts: 'settled',
  }),
  settled(denosumabDoses, 0, {
    title: 'the patient is not on denosumab, and none was stopped or missed',
    when: all(not(takingDenosumab), not(rareSituations.denosumabStopped)),
  }),
  settled(augmentationDone, true, {
    title: 'the augmentation of this fracture has a day',
    when: elapsed(augmentationDate, '>=', days(0)),
  }),
  settled(newFractureAfterAugmentation, false, {
    title: 'nothing was ever augmented',
    when: all(not(augmentationDone), atMost(augmentationProcedures, 0)),
  }),
]

export const contradictions = [
  cannotBoth('on-denosumab-without-a-dose', {
    title: 'The patient is on denosumab, and yet no dose was ever given',
    when: all(takingDenosumab, atMost(denosumabDoses, 0)),
    counts: 'Being on denosumab counts, until it is known that no dose was given',
  }),
  cannotBoth('augmented-without-a-procedure', {
    title: 'This fracture was augmented, and yet no vertebra ever was',
    when: all(augmentationDone, atMost(augmentationProcedures, 0)),
    counts: 'The augmentation of this fracture counts',
  }),
]
