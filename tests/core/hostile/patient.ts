/**
 * Short ways to write a hard patient and what must hold of the plan. The checks are in the words of the attacks' index
 * (see `charts-of-others/look.ts`); the kinds are the seventeen of the clinical review.
 */

import type { Json } from '../../../src/chart/index.ts'
import { TODAY } from '../charts-of-others/records.ts'

export interface Patient {
  readonly title: string
  /** The number of its kind in the clinical review, 1 to 17. */
  readonly kind: number
  readonly asOf: string
  /** Answers, or a Bundle. */
  readonly document: unknown
  readonly options: readonly string[]
  readonly checks: string
}

const no = (...facts: readonly string[]): Readonly<Record<string, boolean>> =>
  Object.fromEntries(facts.map((fact) => [fact, false]))

/** A woman of 76 whose first lumbar vertebra broke three weeks ago; every hazard is answered "no". */
export const quiet: Readonly<Record<string, unknown>> = {
  sex: 'female',
  birthDate: '1950-04-10',
  vertebralFracture: true,
  fractureMechanism: 'low-energy',
  fractureLevels: ['L1'],
  onsetDate: '2026-05-12',
  treatmentStartDate: '2026-05-13',
  painSeverity: 7,
  redFlags: 'none',
  bodyWeight: 60,
  serumCreatinine: 0.8,
  filtrationRate: 80,
  denosumabDoses: 0,
  knownCauses: [],
  drugsNotTolerated: [],
  ...no(
    'acuteRenalImpairment',
    'kidneyFailureKnown',
    'hypocalcaemia',
    'hypercalcaemia',
    'vitaminDDeficiency',
  ),
  ...no('oesophagealDisorder', 'upperGiDisease', 'cannotStayUpright', 'cannotStayUprightForAnHour'),
  ...no('bisphosphonateReaction', 'denosumabReaction', 'teriparatideReaction', 'abaloparatideReaction'),
  ...no(
    'romosozumabReaction',
    'raloxifeneReaction',
    'invasiveDentalWorkPlanned',
    'antiresorptiveComplication',
  ),
  ...no('heartAttackOrStroke', 'coronaryRisk', 'venousThromboembolism', 'immobilised', 'openEpiphyses'),
  ...no(
    'pagetDisease',
    'raisedAlkalinePhosphatase',
    'skeletalMalignancy',
    'skeletalRadiation',
    'kidneyStones',
  ),
  ...no('hereditaryTumourRisk', 'orthostaticHypotension', 'takingDigoxin', 'lowCalciumLikely', 'pregnant'),
  ...no('breastfeeding', 'mayBecomePregnant', 'parathyroidDrugEver', 'romosozumabEver', 'denosumabStopped'),
  ...no(
    'takingAlendronate',
    'takingZoledronate',
    'takingRisedronate',
    'takingIbandronate',
    'takingDenosumab',
  ),
  ...no('takingTeriparatide', 'takingAbaloparatide', 'takingRomosozumab', 'takingRaloxifene', 'diabetes'),
  ...no('takingUnnamedBoneDrug', 'takingHormoneTherapy', 'anabolicCourseEnded', 'organTransplant', 'septic'),
  ...no(
    'acetaminophenReaction',
    'nsaidReaction',
    'opioidReaction',
    'calcitoninAllergy',
    'severeLiverDisease',
  ),
  ...no('chronicLiverDisease', 'oesophagealVarices', 'threeDrinksDaily', 'malnourishedOrFrail'),
  ...no('giBleedingOrUlcer', 'gutBleeding', 'ulcerHistory', 'heartFailure', 'bypassSurgery', 'hypertension'),
  ...no('takingAntiplatelet', 'takingAnticoagulant', 'takingGlucocorticoid', 'takingSerotoninDrug'),
  ...no('kidneyStressingDrug', 'respiratoryDepression', 'gutObstruction', 'severeAsthma', 'takingSedative'),
  ...no(
    'monoamineOxidaseInhibitor',
    'sleepApnoea',
    'substanceUseDisorder',
    'activeInfection',
    'cementAllergy',
  ),
  ...no('uncorrectedCoagulopathy', 'severeCardiopulmonaryDisease', 'takingAcetaminophen', 'takingNsaid'),
  ...no('takingWeakOpioid', 'takingStrongOpioid', 'takingCalcitonin', 'cancerHistory', 'malignancyConfirmed'),
  ...no('infectionConfirmed', 'ankylosedSpine', 'retropulsion', 'burstOrVertebraPlana', 'radiculopathy'),
  ...no('posteriorColumnInvolved', 'painWorseOnMobilising', 'pastTuberculosis', 'discOrEndplateSignal'),
  ...no('spinalStenosisOrSlip', 'augmentationDone', 'cognitionImpaired', 'cannotGiveHistory'),
  ...no('swallowingImpaired', 'thighOrGroinPain', 'noSupportAtHome', 'secondaryCauseFound'),
}

type Answers = Readonly<Record<string, unknown>>
interface How {
  readonly asOf?: string
  /** The answers that stand beneath these; without it the quiet woman's. */
  readonly over?: Answers
}

/** A patient of typed answers. */
export const typed = (
  kind: number,
  title: string,
  answers: Answers,
  checks: string,
  how: How = {},
): Patient => ({
  title,
  kind,
  asOf: how.asOf ?? '2026-06-01',
  document: { answers: { ...(how.over ?? quiet), ...answers }, setting: { jurisdiction: 'us' } },
  options: [],
  checks,
})

/** A patient of records; `complete`: a silent record says no. */
export const charted = (
  kind: number,
  title: string,
  document: Json,
  checks: string,
  complete = true,
): Patient => ({
  title,
  kind,
  asOf: TODAY,
  document,
  options: ['--setting', 'jurisdiction=us', ...(complete ? ['--coverage', 'complete'] : [])],
  checks,
})

/** Week 18, pain 8 after the best care, oedema at the level: otherwise a patient for augmentation. */
export const failedCare: Answers = {
  ...quiet,
  onsetDate: '2026-01-27',
  treatmentStartDate: '2026-01-28',
  painSeverity: 8,
  painTrend: 'worsening',
  optimalManagementGiven: true,
  advancedImaging: 'oedema',
  painConcordantWithLevel: true,
  incapacitatingPain: true,
}
