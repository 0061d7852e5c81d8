/** Every recommendation, by stage of the pathway. */

import type { Recommendation } from '../../src/language/index.ts'
import { considerCalcitoninForAcutePain } from './conservative/consider-calcitonin-for-acute-pain.ts'
import { manageMedicallyFirst } from './conservative/manage-medically-first.ts'
import { reviewAtTwoToFourWeeks } from './conservative/review-at-two-to-four-weeks.ts'
import { stopCalcitoninAfterFourWeeks } from './conservative/stop-calcitonin-after-four-weeks.ts'
import { considerAugmentationAfterFailedMedicalManagement } from './escalate-augmentation/consider-augmentation-after-failed-medical-management.ts'
import { continueMedicalManagement } from './escalate-augmentation/continue-medical-management.ts'
import { startBoneDrugAtAnyTScore } from './long-term/start-bone-drug-at-any-t-score.ts'
import { investigateSuspectedInfection } from './red-flag-workup/investigate-suspected-infection.ts'
import { investigateSuspectedMalignancy } from './red-flag-workup/investigate-suspected-malignancy.ts'
import { consultSurgeonAtHighOfScore } from './surgical-referral/consult-surgeon-at-high-of-score.ts'
import { referRedFlagEmergency } from './surgical-referral/refer-red-flag-emergency.ts'

export const recommendations: readonly Recommendation[] = [
  referRedFlagEmergency,
  investigateSuspectedMalignancy,
  investigateSuspectedInfection,
  manageMedicallyFirst,
  considerCalcitoninForAcutePain,
  stopCalcitoninAfterFourWeeks,
  reviewAtTwoToFourWeeks,
  considerAugmentationAfterFailedMedicalManagement,
  continueMedicalManagement,
  consultSurgeonAtHighOfScore,
  startBoneDrugAtAnyTScore,
]
