/** The states of a person for which every option has an answer: named conditions, each in this one place. */

import { any, includes, not, type PersonState, personState } from '../src/language/index.ts'
import { boneDrugLimits as limits } from './facts/bone-drug-limits.ts'
import { boneDrugs, boneDrugsDerived } from './facts/bone-drugs.ts'
import { boneLossCausesDerived } from './facts/bone-loss-causes.ts'
import { kidney, kidneyDerived } from './facts/kidney.ts'
import { painMedicineRisks as risks } from './facts/pain-medicines.ts'
import { personDerived } from './facts/person.ts'
import { personStatesDerived as derived, personStates as own } from './facts/person-states.ts'
import { procedureRisks } from './facts/procedure-risks.ts'

const young = { birthDate: '1990-09-14', menopauseAge: null, pregnant: false, breastfeeding: false }
const { drugsNotTolerated } = own

/** A man of 80 with a creatinine of 1: clearance is then the weight times 60/72. */
const eighty = { sex: 'male', birthDate: '1945-09-14', serumCreatinine: 1 }

const one = (
  id: string,
  title: string,
  when: PersonState['when'] | Parameters<typeof personState>[0]['when'],
  example: Readonly<Record<string, unknown>>,
): PersonState => personState({ id, title, when, example })

export const of = {
  pregnant: one('pregnant', 'a patient who is pregnant', personDerived.pregnancyToConsider, {
    ...young,
    pregnant: true,
  }),
  mayBecomePregnant: one(
    'may-become-pregnant',
    'a patient who may become pregnant',
    derived.pregnancyPossible,
    { ...young, mayBecomePregnant: true },
  ),
  breastfeeding: one('breastfeeding', 'a patient who breastfeeds', personDerived.breastfeedingToConsider, {
    ...young,
    breastfeeding: true,
  }),
  child: one('under-18', 'a patient below 18', not(personDerived.adult), {
    ...young,
    birthDate: '2012-09-14',
    bodyWeight: 45,
  }),
  young: one(
    'before-menopause-or-50',
    'a woman before menopause or a patient below 50',
    derived.beforeMenopauseOrFifty,
    { ...young, menopauseAge: null },
  ),
  over80: one('over-80', 'a patient of 80 or more', derived.eightyOrMore, {
    birthDate: '1944-09-14',
  }),
  under50kg: one('under-50-kg', 'a patient below 50 kg', derived.lightInWeight, {
    bodyWeight: 48,
  }),
  lowFiltration: one('filtration-below-30', 'an eGFR below 30', derived.rateBelow30, {
    filtrationRate: 29,
  }),
  lowClearance: one(
    'clearance-below-35',
    'a creatinine clearance below 35 mL/min',
    kidneyDerived.clearanceBelow35,
    { ...eighty, bodyWeight: 34 },
  ),
  disagreeing: one(
    'kidney-values-disagree',
    'clearance and eGFR on two sides of 30',
    derived.kidneyMeasuresDisagree,
    { filtrationRate: 29 },
  ),
  dialysis: one('dialysis', 'kidney disease of stage 4 or 5, or dialysis', limits.kidneyFailureKnown, {
    kidneyFailureKnown: true,
  }),
  acuteKidney: one('acute-kidney-injury', 'acute kidney injury', kidney.acuteRenalImpairment, {
    acuteRenalImpairment: true,
  }),
  liver: one('liver', 'disease of the liver', derived.liverIsIll, { chronicLiverDisease: true }),
  heartFailure: one('heart-failure', 'heart failure', risks.heartFailure, { heartFailure: true }),
  recentEvent: one(
    'recent-heart-attack-or-stroke',
    'a heart attack or stroke within a year',
    derived.recentHeartAttackOrStroke,
    { heartAttackOrStroke: true, lastHeartAttackOrStroke: '2026-02-01' },
  ),
  bleeding: one(
    'bleeding-disorder',
    'a bleeding disorder or too few platelets',
    procedureRisks.uncorrectedCoagulopathy,
    { uncorrectedCoagulopathy: true },
  ),
  anticoagulant: one('anticoagulant', 'an anticoagulant', procedureRisks.takingAnticoagulant, {
    takingAnticoagulant: true,
  }),
  antiplatelet: one('antiplatelet', 'an antiplatelet drug', risks.takingAntiplatelet, {
    takingAntiplatelet: true,
  }),
  reflux: one('reflux', 'disease of the upper gut', boneDrugsDerived.upperGutAtRisk, {
    upperGiDisease: true,
  }),
  ulcer: one('ulcer', 'an ulcer, now or in the past', derived.ulcerNowOrPast, { ulcerHistory: true }),
  varices: one('varices', 'varices of oesophagus or stomach', own.oesophagealVarices, {
    oesophagealVarices: true,
  }),
  obstruction: one('obstruction', 'an obstructed gut', risks.gutObstruction, { gutObstruction: true }),
  reaction: one(
    'past-reaction',
    'a past reaction to a drug of its class',
    any(
      risks.acetaminophenReaction,
      risks.nsaidReaction,
      risks.opioidReaction,
      boneDrugs.calcitoninAllergy,
      boneDrugs.bisphosphonateReaction,
      limits.denosumabReaction,
      limits.teriparatideReaction,
      limits.abaloparatideReaction,
      own.romosozumabReaction,
      own.raloxifeneReaction,
      procedureRisks.cementAllergy,
    ),
    {
      acetaminophenReaction: true,
      nsaidReaction: true,
      opioidReaction: true,
      calcitoninAllergy: true,
      bisphosphonateReaction: true,
      denosumabReaction: true,
      teriparatideReaction: true,
      abaloparatideReaction: true,
      romosozumabReaction: true,
      raloxifeneReaction: true,
      cementAllergy: true,
    },
  ),
  intolerance: one(
    'not-tolerated',
    'side effects that ended a drug of its class',
    includes(
      drugsNotTolerated,
      'acetaminophen',
      'anti-inflammatory',
      'topical',
      'opioid',
      'calcitonin',
      'oral-bisphosphonate',
      'zoledronate',
      'denosumab',
      'parathyroid-drug',
      'romosozumab',
      'raloxifene',
    ),
    { drugsNotTolerated: Object.keys(drugsNotTolerated.choices) },
  ),
  opioidUse: one(
    'opioid-use-disorder',
    'a substance use disorder or a past overdose',
    risks.substanceUseDisorder,
    { substanceUseDisorder: true },
  ),
  sleepApnoea: one('sleep-apnoea', 'sleep apnoea', risks.sleepApnoea, { sleepApnoea: true }),
  cognition: one('cognition', 'impaired memory or judgement', own.cognitionImpaired, {
    cognitionImpaired: true,
  }),
  swallowing: one('swallowing', 'impaired swallowing', own.swallowingImpaired, {
    swallowingImpaired: true,
  }),
  immobile: one('immobility', 'a patient confined to bed', derived.immobile, { immobilised: true }),
  dental: one('dental-work', 'dental work that is planned', boneDrugs.invasiveDentalWorkPlanned, {
    invasiveDentalWorkPlanned: true,
  }),
  complication: one(
    'jaw-or-thigh',
    'a past fracture of the thigh or necrosis of the jaw under such a drug',
    limits.antiresorptiveComplication,
    { antiresorptiveComplication: true },
  ),
  lowCalcium: one('low-calcium', 'low blood calcium', boneDrugs.hypocalcaemia, { hypocalcaemia: true }),
  highCalcium: one('high-calcium', 'high blood calcium', limits.hypercalcaemia, { hypercalcaemia: true }),
  vitaminD: one('vitamin-d', 'a lack of vitamin D', boneDrugs.vitaminDDeficiency, {
    vitaminDDeficiency: true,
  }),
  tumour: one('tumour', 'a tumour, known or suspected', derived.tumourKnownOrSuspected, {
    malignancyConfirmed: true,
  }),
  radiation: one('radiation', 'radiotherapy that took in bone', limits.skeletalRadiation, {
    skeletalRadiation: true,
  }),
  cause: one('cause-of-bone-loss', 'a known cause of bone loss', boneLossCausesDerived.causeOfBoneLossFound, {
    knownCauses: ['osteomalacia'],
  }),
  infusion: one(
    'infusion-within-a-year',
    'a bisphosphonate infusion within the year',
    boneDrugs.takingZoledronate,
    { takingZoledronate: true },
  ),
}

export const states: readonly PersonState[] = Object.values(of)
