/**
 * States of a person that several drugs and procedures must heed, and that no other group asks: each a fact or a named
 * condition, once, for the matrix of options.
 */

import {
  all,
  allergy,
  any,
  atLeast,
  condition,
  days,
  derived,
  elapsed,
  exists,
  facts,
  includes,
  is,
  latest,
  lessThan,
  moreThan,
  not,
  observation,
  quantity,
  saidToHold,
  setOf,
  yesNo,
} from '../../src/language/index.ts'
import { ionisedCalcium as ionisedCalciumCodes } from '../value-sets/ionised-calcium.ts'
import { oesophagealVarices as varicesCodes } from '../value-sets/oesophageal-varices.ts'
import { raloxifene } from '../value-sets/raloxifene.ts'
import { romosozumab } from '../value-sets/romosozumab.ts'
import { boneDrugLimits, boneDrugLimitsDerived } from './bone-drug-limits.ts'
import { boneDrugs } from './bone-drugs.ts'
import { boneLossCauses } from './bone-loss-causes.ts'
import { kidney, kidneyDerived } from './kidney.ts'
import { painMedicineRisks } from './pain-medicines.ts'
import { person, personDerived } from './person.ts'
import { redFlagsDerived } from './red-flags.ts'
import { workUp } from './work-up.ts'

const tolerance = {
  acetaminophen: 'acetaminophen (paracetamol)',
  'anti-inflammatory': 'an anti-inflammatory drug by mouth',
  topical: 'a pain gel or patch',
  opioid: 'an opioid',
  calcitonin: 'calcitonin',
  'oral-bisphosphonate': 'a bisphosphonate by mouth',
  zoledronate: 'zoledronic acid',
  denosumab: 'denosumab',
  'parathyroid-drug': 'teriparatide or abaloparatide',
  romosozumab: 'romosozumab',
  raloxifene: 'raloxifene',
}

export const personStates = facts({
  mayBecomePregnant: yesNo({
    title: 'the patient may become pregnant',
    question: 'Could the patient become pregnant, or is a pregnancy wished for later?',
    danger: true,
    goodFor: days(365),
  }),
  oesophagealVarices: yesNo({
    title: 'varices of oesophagus or stomach are known',
    question: 'Are varices of the oesophagus or stomach known, or a high pressure in the portal vein?',
    danger: true,
    silence: 'problem-list',
    source: exists(condition(varicesCodes, 'ever')),
  }),
  cognitionImpaired: yesNo({
    title: 'memory or judgement is impaired',
    question: 'Does dementia, delirium or another disorder keep the patient from taking medicines rightly?',
    goodFor: days(365),
  }),
  cannotGiveHistory: yesNo({
    title: 'the patient cannot give a history',
    question: 'Is the patient unable to tell what happened and what is felt?',
    goodFor: days(28),
  }),
  swallowingImpaired: yesNo({
    title: 'swallowing is impaired',
    question: 'Does the patient choke, or fail to get tablets down?',
    goodFor: days(90),
  }),
  romosozumabReaction: yesNo({
    title: 'the patient has reacted badly to romosozumab',
    question: 'Is there hypersensitivity to romosozumab?',
    danger: true,
    silence: 'allergies',
    source: exists(allergy(romosozumab)),
  }),
  raloxifeneReaction: yesNo({
    title: 'the patient has reacted badly to raloxifene',
    question: 'Is there hypersensitivity to raloxifene or bazedoxifene?',
    danger: true,
    silence: 'allergies',
    source: exists(allergy(raloxifene)),
  }),
  ionisedCalcium: quantity('mmol/L', {
    title: 'ionised calcium',
    question: 'What is the latest ionised calcium?',
    range: [0.3, 4],
    goodFor: days(90),
    source: latest(observation(ionisedCalciumCodes)),
    remarks:
      'Its own range is 1.15 to 1.30 mmol/L. It answers nothing by itself: where it stands against what was said of calcium, that is to be settled.',
  }),
  drugsNotTolerated: setOf(tolerance, {
    title: 'drugs the patient did not tolerate',
    question: 'Drugs stopped because of side effects, without an allergy (leave empty for none)?',
    remarks: 'An allergy is asked by itself, and bars.',
  }),
})

const s = personStates
const r = painMedicineRisks
const { ageInYears, adult, postmenopausal } = personDerived
const { clearanceBelow30, clearanceBelow35, clearanceBelow60 } = kidneyDerived
const { filtrationBelow30 } = boneDrugLimitsDerived

const kidneys = facts({
  rateBelow30: derived({
    title: 'eGFR is below 30',
    when: lessThan(kidney.filtrationRate, 30),
  }),
  kidneyMeasuresDisagree: derived({
    title: 'clearance and eGFR lie on two sides of 30',
    when: any(
      all(filtrationBelow30, not(clearanceBelow30)),
      all(atLeast(kidney.filtrationRate, 30), clearanceBelow30),
    ),
    remarks:
      'The limit of 30 is that of labels and guidelines; that two values on its two sides disagree is ours.',
  }),
})

export const personStatesDerived = facts({
  ...kidneys,
  eightyOrMore: derived({ title: 'the patient is 80 or older', when: atLeast(ageInYears, 80) }),
  lightInWeight: derived({
    title: 'the patient weighs less than 50 kg',
    when: lessThan(kidney.bodyWeight, 50),
  }),
  kidneyInDoubt: derived({
    title: 'the values of the kidney disagree, or eGFR is below 35',
    when: any(kidneys.kidneyMeasuresDisagree, lessThan(kidney.filtrationRate, 35)),
    remarks: 'The limit of 35 is that of labels for clearance; that it holds for eGFR too is ours.',
  }),
  pregnancyPossible: derived({
    title: 'a pregnancy may come',
    when: all(not(is(person.sex, 'male')), lessThan(ageInYears, 60), s.mayBecomePregnant),
    remarks: 'Asked below the age of 60 only, as pregnancy is.',
  }),
  beforeMenopauseOrFifty: derived({
    title: 'the patient is a woman before menopause, or below 50',
    when: all(adult, any(lessThan(ageInYears, 50), all(is(person.sex, 'female'), not(postmenopausal)))),
  }),
  ionisedCalciumLow: derived({
    title: 'ionised calcium is low',
    when: lessThan(s.ionisedCalcium, 1.15),
  }),
  ionisedCalciumHigh: derived({
    title: 'ionised calcium is high',
    when: moreThan(s.ionisedCalcium, 1.3),
  }),
  liverIsIll: derived({
    title: 'the liver is ill',
    when: any(r.severeLiverDisease, r.chronicLiverDisease),
  }),
  recentHeartAttackOrStroke: derived({
    title: 'a heart attack or stroke lies less than a year back',
    when: all(
      boneDrugLimits.heartAttackOrStroke,
      elapsed(boneDrugLimits.lastHeartAttackOrStroke, '<=', days(365)),
    ),
  }),
  ulcerNowOrPast: derived({
    title: 'an ulcer or bleeding of the gut, now or in the past',
    when: any(r.giBleedingOrUlcer, r.ulcerHistory),
  }),
  immobile: derived({
    title: 'the patient is confined to bed or cannot sit up',
    when: any(boneDrugLimits.immobilised, boneDrugs.cannotStayUpright),
  }),
  tumourKnownOrSuspected: derived({
    title: 'a tumour is known or suspected behind the fracture, or in bone',
    when: any(
      workUp.malignancyConfirmed,
      boneDrugLimits.skeletalMalignancy,
      all(redFlagsDerived.malignancyToExclude, not(saidToHold(workUp.malignancyExcluded))),
    ),
  }),
  boneNotMineralisedYet: derived({
    title: 'osteomalacia or bone disease of the kidney is known and not yet treated',
    when: all(
      includes(boneLossCauses.knownCauses, 'osteomalacia', 'kidney-bone-disease'),
      not(boneLossCauses.secondaryCauseTreated),
    ),
  }),
  kidneyHardlyWorks: derived({
    title: 'clearance is below 35 or kidney disease of stage 4 or 5 is known',
    when: any(clearanceBelow35, boneDrugLimits.kidneyFailureKnown),
  }),
  kidneySeverelyImpaired: derived({
    title: 'clearance or eGFR is below 30, or kidney disease of stage 4 or 5 is known',
    when: any(clearanceBelow30, filtrationBelow30),
  }),
  kidneyMayFail: derived({
    title: 'clearance is below 35 or kidney function is acutely impaired',
    when: any(clearanceBelow35, kidney.acuteRenalImpairment),
  }),
  ulcerAmongGutDangers: derived({
    title: 'an ulcer in the past meets another drug that makes the gut bleed',
    when: all(r.ulcerHistory, any(r.takingAntiplatelet, r.takingGlucocorticoid, r.takingSerotoninDrug)),
  }),
  kidneyUnderStrain: derived({
    title: 'a reduced kidney meets an ACE inhibitor, an angiotensin receptor blocker or a diuretic',
    when: all(r.kidneyStressingDrug, any(clearanceBelow60, lessThan(kidney.filtrationRate, 60))),
  }),
})
