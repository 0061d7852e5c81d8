/** What comes before almost everything else, with the reason: emergencies, and other causes of the fracture. */

import { allDenied } from '../baselines.ts'
import { clarifyMineralDisorderFirst } from './red-flag-workup/clarify-mineral-disorder-first.ts'
import { investigateSuspectedInfection } from './red-flag-workup/investigate-suspected-infection.ts'
import { investigateSuspectedMalignancy } from './red-flag-workup/investigate-suspected-malignancy.ts'
import { referConfirmedMalignancy } from './red-flag-workup/refer-confirmed-malignancy.ts'
import { seekSpinalInfectionToday } from './red-flag-workup/seek-spinal-infection-today.ts'
import { treatConfirmedInfection } from './red-flag-workup/treat-confirmed-infection.ts'
import { treatSepsisAtOnce } from './red-flag-workup/treat-sepsis-at-once.ts'
import { workUpHighCalcium } from './red-flag-workup/work-up-high-calcium.ts'
import { referRedFlagEmergency } from './surgical-referral/refer-red-flag-emergency.ts'
import { takeImageInEmergency } from './surgical-referral/take-image-in-emergency.ts'

export const emergencyFirst = [
  {
    recommendation: referRedFlagEmergency,
    because: 'A neurological or mechanical emergency comes first.',
  },
]

/** The same for an image that could otherwise wait for days or weeks. */
export const emergencyImageFirst = [
  {
    recommendation: takeImageInEmergency,
    because: 'In an emergency the spine is imaged at once.',
  },
]

/** A cause that is known, or that a test speaks for. */
export const knownCauseFirst = [
  {
    recommendation: referConfirmedMalignancy,
    because: 'A malignant fracture is not treated as an osteoporotic one.',
  },
  {
    recommendation: treatConfirmedInfection,
    because: 'An infected spine is not treated as an osteoporotic fracture.',
  },
  {
    recommendation: seekSpinalInfectionToday,
    because: 'An infection that may threaten life is looked for first.',
  },
  {
    recommendation: workUpHighCalcium,
    because: 'The cause of high calcium is found first.',
  },
  {
    recommendation: clarifyMineralDisorderFirst,
    because: 'The disorder of calcium and bone is treated first.',
  },
]

/** What augmentation need not name: signs of sepsis are a red flag, and with one it is not advised at all. */
export const sepsisFirst = [
  {
    recommendation: treatSepsisAtOnce,
    because: 'Sepsis kills within hours: nothing comes before it.',
  },
]

const suspectedCauseFirst = [
  {
    recommendation: investigateSuspectedMalignancy,
    because: 'A suspected malignant fracture is not treated as an osteoporotic one.',
  },
  {
    recommendation: investigateSuspectedInfection,
    because: 'A suspected spinal infection is not treated as an osteoporotic fracture.',
  },
]

export const otherCauseFirst = [...knownCauseFirst, ...sepsisFirst, ...suspectedCauseFirst]

type Given = Readonly<Record<string, unknown>>
const gives = (name: string, baseline: string, given: Given, displacedBy: { readonly id: string }) =>
  ({ name, baseline, given, expect: 'applicable', displacedBy }) as const

export const sepsisExample = (baseline: string, given: Given = {}) =>
  gives('signs of sepsis', baseline, { ...given, septic: true }, treatSepsisAtOnce)

/** What is shown where a known cause stands first: each cause, and that its answer ends it. */
export const knownCauseExamples = (baseline: string, given: Given = {}) =>
  [
    gives('a tumour broke it', baseline, { ...given, malignancyConfirmed: true }, referConfirmedMalignancy),
    gives('an infected spine', baseline, { ...given, infectionConfirmed: true }, treatConfirmedInfection),
    gives('infection of the blood', baseline, { ...given, activeInfection: true }, seekSpinalInfectionToday),
    gives('high calcium', baseline, { ...given, hypercalcaemia: true }, workUpHighCalcium),
    gives('osteomalacia', baseline, { ...given, knownCauses: ['osteomalacia'] }, clarifyMineralDisorderFirst),
    {
      name: 'osteomalacia under treatment',
      baseline,
      given: { ...given, knownCauses: ['osteomalacia'], secondaryCauseTreated: true },
      expect: 'applicable',
    },
  ] as const

/** Breathing or the gut as an emergency: nothing that can wait stands beside it. */
export const dangerToLifeExamples = (baseline: string, given: Given = {}) =>
  (
    [
      ['breathing depressed on morphine', { takingStrongOpioid: true, respiratoryDepression: true }],
      ['the gut is bleeding', { gutBleeding: true }],
      ['the gut is obstructed', { gutObstruction: true }],
    ] as const
  ).map(
    ([name, danger]) =>
      ({ name, baseline, given: { ...given, ...danger }, expect: 'not-applicable' }) as const,
  )

/** The same of a suspicion, where a flag does not make the advice inapplicable by itself. */
export const suspectedCauseExamples = (baseline: string, given: Given = {}) =>
  [
    gives(
      'weight loss without explanation, the rest denied',
      baseline,
      { ...given, redFlags: { ...allDenied, unexplainedWeightLoss: true } },
      investigateSuspectedMalignancy,
    ),
    gives(
      'raised markers at a pain of 5, the rest denied',
      baseline,
      { ...given, painSeverity: 5, redFlags: { ...allDenied, raisedInflammatoryMarkers: true } },
      investigateSuspectedInfection,
    ),
  ] as const
