/** Order of lines, lines that contradict each other, what is left beside an emergency, and pain that is no number. */

import { bare, cm, coded, fracture, problem } from '../charts-of-others/records.ts'
import { charted, failedCare, type Patient, quiet, typed } from './patient.ts'

const { painSeverity: _rated, ...unrated } = quiet

export const orderAndResidue: readonly Patient[] = [
  charted(
    9,
    'a burst fracture and a car crash three days ago',
    bare(
      fracture(coded(cm, 'S32.011A', 'Stable burst fracture of first lumbar vertebra, initial encounter'), {
        onsetDateTime: '2026-11-27',
        recordedDate: '2026-11-27',
      }),
      problem('c1', coded(cm, 'V43.52XA', 'Car driver injured in collision with other type car'), {
        onsetDateTime: '2026-11-27',
        recordedDate: '2026-11-27',
      }),
    ),
    'N:mobilise-early ; N:start-bone-drug-at-any-t-score ; NS:out-of-scope || M:high-energy-trauma-pathway',
  ),
  typed(
    10,
    'pain 10 and a mass on the images: the search stands above the opioid',
    {
      painSeverity: 10,
      milderMedicinesNotEnough: true,
      redFlags: ['suspiciousImages', 'unexplainedWeightLoss'],
    },
    'M:malignancy-workup ; NTT:NOW.{0,60}opioid ; TT:tumour|malign|cancer',
  ),
  typed(
    10,
    '130 mg of morphine a day with a sedative and sleep apnoea',
    {
      takingStrongOpioid: true,
      opioidDailyDose: 130,
      opioidStartDate: '2026-05-14',
      takingSedative: true,
      sleepApnoea: true,
      naloxoneAtHand: false,
    },
    'M:naloxone ; NSU:strong-opioid ; TT:naloxone|sedative|sleep apnoea|breath',
  ),
  typed(
    11,
    'denosumab eight months ago and a new fracture: one order about the drug',
    { takingDenosumab: true, denosumabDoses: 5, lastDenosumabDose: '2025-10-01' },
    'M:switch-or-restart-anti-osteoporotic-drug ; N:start-bone-drug-at-any-t-score ; N:give-denosumab-every-six-months',
  ),
  typed(
    11,
    'a tumour is confirmed: nobody is told to look for it',
    { malignancyConfirmed: true, redFlags: ['malignancySuspected'] },
    'M:oncology-referral ; N:investigate-suspected-malignancy ; NTT:Investigate for a malignant',
  ),
  typed(
    12,
    'saddle numbness of a woman of 91 who was judged unfit for surgery',
    { birthDate: '1935-01-01', redFlags: ['caudaEquinaSigns'], unfitForSurgery: true },
    'HE ; M:care-for-those-unfit-for-surgery ; N:mobilise-early',
  ),
  typed(
    12,
    'a kyphoplasty is planned and an infection suspected',
    { procedurePlanned: true, redFlags: ['infectionSuspected'], takingAnticoagulant: true },
    'NO:balloon-kyphoplasty ; NO:vertebroplasty ; M:infection-workup ; NT:which the patient is on ; NT:Done: review the bleeding',
    { over: failedCare },
  ),
  typed(
    13,
    'severe pain in words and care that failed in week 14',
    {
      ...unrated,
      onsetDate: '2026-02-20',
      painSeverity: 'severe',
      careHasFailed: true,
      advancedImaging: 'not-done',
    },
    'S:escalate-augmentation ; M:mri || M:repeat-imaging ; NTT:bed rest',
  ),
  typed(
    13,
    'a woman with dementia who cannot tell what she feels',
    { cannotGiveHistory: true, cognitionImpaired: true, birthDate: '1938-07-01' },
    'M:examine-when-no-history-can-be-given ; NSU:alendronate',
    { over: unrated },
  ),
  typed(
    17,
    '200 mg of morphine a day, breathing depressed',
    {
      takingStrongOpioid: true,
      opioidDailyDose: 200,
      opioidStartDate: '2026-05-15',
      respiratoryDepression: true,
    },
    'M:opioid-rescue ; NO:strong-opioid ; NO:weak-opioid ; TT:naloxone ; TT:today|emergenc|at once',
  ),
]
