/** Facts that other facts answer, and what cannot both hold. Own judgement: what the questions mean, no source says it. */

import {
  all,
  any,
  atLeast,
  atMost,
  cannotBoth,
  days,
  elapsed,
  flagged,
  not,
  saidToHold,
  settledBy as settled,
} from '../src/language/index.ts'
import { afterAugmentation } from './facts/after-augmentation.ts'
import { currentBoneDrugs, currentBoneDrugsDerived } from './facts/current-bone-drugs.ts'
import { fracture, fractureDerived } from './facts/fracture.ts'
import { procedureRisks } from './facts/procedure-risks.ts'
import { rareSituations } from './facts/rare-situations.ts'
import { redFlagChecklist } from './facts/red-flags.ts'
import { signsOfAnotherCause, signsOfAnotherCauseDerived } from './facts/signs-of-another-cause.ts'
import { treatment } from './facts/treatment.ts'
import { workUp } from './facts/work-up.ts'

const { takingDenosumab, denosumabDoses } = currentBoneDrugs
const { augmentationDone, augmentationProcedures } = treatment
const { redFlags } = redFlagChecklist
const { augmentationDate, newFractureAfterAugmentation } = afterAugmentation

const { denosumabDoseDated } = currentBoneDrugsDerived
const neverOnDenosumab = all(not(takingDenosumab), not(rareSituations.denosumabStopped))

export const settledBy = [
  settled(fracture.vertebralFracture, true, {
    title: 'a fractured level is named',
    when: atLeast(fractureDerived.fractureLevelCount, 1),
    // A fracture that is overlooked does more harm than one that is looked for in vain.
    counts: 'settled',
  }),
  settled(denosumabDoses, 0, {
    title: 'the patient is not on denosumab, and none was stopped or missed',
    when: all(neverOnDenosumab, not(saidToHold(denosumabDoseDated))),
  }),
  settled(augmentationDone, true, {
    title: 'the augmentation of this fracture has a day',
    when: elapsed(augmentationDate, '>=', days(0)),
  }),
  // After the day: a day of the augmentation counts against "none".
  settled(augmentationDone, false, {
    title: 'no vertebra was ever augmented',
    when: atMost(augmentationProcedures, 0),
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
  cannotBoth('dated-dose-of-denosumab-never-given', {
    title: 'A dose of denosumab has a day, and yet none was ever given',
    when: all(denosumabDoseDated, any(atMost(denosumabDoses, 0), neverOnDenosumab)),
    counts: 'The dose that has a day counts',
  }),
  cannotBoth('augmented-on-a-day-without-a-procedure', {
    title: 'The augmentation of this fracture has a day, and yet no vertebra ever was augmented',
    when: all(elapsed(augmentationDate, '>=', days(0)), atMost(augmentationProcedures, 0)),
    counts: 'The augmentation of this fracture counts',
  }),
  cannotBoth('fever-beside-no-red-flag', {
    title: 'The temperature is that of a fever, and yet no fever is flagged',
    when: all(
      signsOfAnotherCauseDerived.feverMeasured,
      not(flagged(redFlags, 'feverOrInfectionRisk')),
      not(saidToHold(workUp.infectionExcluded)),
    ),
    counts: 'The fever counts, until infection is excluded',
  }),
  cannotBoth('signal-of-infection-beside-no-red-flag', {
    title: 'Disc or endplates show a signal of infection, and yet no infection is suspected',
    when: all(
      signsOfAnotherCause.discOrEndplateSignal,
      not(flagged(redFlags, 'infectionSuspected')),
      not(saidToHold(workUp.infectionExcluded)),
    ),
    counts: 'The signal counts, until infection is excluded',
  }),
  cannotBoth('sepsis-beside-no-red-flag', {
    title: 'There are signs of sepsis, and yet neither infection nor its risk is flagged',
    when: all(
      signsOfAnotherCause.septic,
      not(flagged(redFlags, 'infectionSuspected', 'feverOrInfectionRisk')),
    ),
    counts: 'The sepsis counts',
  }),
  cannotBoth('infection-beside-no-red-flag', {
    title: 'An active infection is known, and yet neither infection nor its risk is flagged',
    when: all(
      procedureRisks.activeInfection,
      not(flagged(redFlags, 'infectionSuspected', 'feverOrInfectionRisk')),
      not(saidToHold(workUp.infectionExcluded)),
    ),
    counts: 'The active infection counts',
  }),
  cannotBoth('monoclonal-protein-beside-no-red-flag', {
    title: 'A monoclonal protein or abnormal light chains were found, and yet no tumour is suspected',
    when: all(
      signsOfAnotherCauseDerived.monoclonalProtein,
      not(flagged(redFlags, 'malignancySuspected', 'suspiciousBloodTests')),
      not(saidToHold(workUp.malignancyExcluded)),
    ),
    counts: 'The protein counts, until a tumour is excluded',
  }),
]
