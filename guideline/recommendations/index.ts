/** Every recommendation, by stage of the pathway. */

import type { Recommendation } from '../../src/language/index.ts'
import { addShortOpioidForSeverePain } from './conservative/add-short-opioid-for-severe-pain.ts'
import { avoidLoadedFlexion } from './conservative/avoid-loaded-flexion.ts'
import { avoidProlongedBedRest } from './conservative/avoid-prolonged-bed-rest.ts'
import { confirmWithMri } from './conservative/confirm-with-mri.ts'
import { considerCalcitoninForAcutePain } from './conservative/consider-calcitonin-for-acute-pain.ts'
import { considerNerveRootBlock } from './conservative/consider-nerve-root-block.ts'
import { examineLegPain } from './conservative/examine-leg-pain.ts'
import { examineSourceOfDiffusePain } from './conservative/examine-source-of-diffuse-pain.ts'
import { giveLaxativeWithOpioid } from './conservative/give-laxative-with-opioid.ts'
import { imagePainWithNormalFilm } from './conservative/image-pain-with-normal-film.ts'
import { imageWholeSpineForLumbosacralPain } from './conservative/image-whole-spine-for-lumbosacral-pain.ts'
import { letCalcitoninEndOnDay28 } from './conservative/let-calcitonin-end-on-day-28.ts'
import { lookAgainWhenNotEasedByWeekSix } from './conservative/look-again-when-not-eased-by-week-six.ts'
import { lookForSecondaryCauses } from './conservative/look-for-secondary-causes.ts'
import { manageMedicallyFirst } from './conservative/manage-medically-first.ts'
import { mobiliseEarly } from './conservative/mobilise-early.ts'
import { offerBraceForComfort } from './conservative/offer-brace-for-comfort.ts'
import { recheckOpioidEveryTwoWeeks } from './conservative/recheck-opioid-every-two-weeks.ts'
import { relievePainStepwise } from './conservative/relieve-pain-stepwise.ts'
import { reviewAtSixWeeks } from './conservative/review-at-six-weeks.ts'
import { reviewAtTwelveWeeks } from './conservative/review-at-twelve-weeks.ts'
import { reviewAtTwoToFourWeeks } from './conservative/review-at-two-to-four-weeks.ts'
import { reviewGlucocorticoid } from './conservative/review-glucocorticoid.ts'
import { stopCalcitoninAfterFourWeeks } from './conservative/stop-calcitonin-after-four-weeks.ts'
import { strengthenBackAndBalance } from './conservative/strengthen-back-and-balance.ts'
import { treatSecondaryCause } from './conservative/treat-secondary-cause.ts'
import { useHeatOrIce } from './conservative/use-heat-or-ice.ts'
import { considerAugmentationAfterFailedMedicalManagement } from './escalate-augmentation/consider-augmentation-after-failed-medical-management.ts'
import { considerAugmentationBeforeThreeMonths } from './escalate-augmentation/consider-augmentation-before-three-months.ts'
import { continueMedicalManagement } from './escalate-augmentation/continue-medical-management.ts'
import { doNotDelayWithProgressiveDeformity } from './escalate-augmentation/do-not-delay-with-progressive-deformity.ts'
import { doNotDenyAugmentationByPainPattern } from './escalate-augmentation/do-not-deny-augmentation-by-pain-pattern.ts'
import { imageAnOldPainfulFracture } from './escalate-augmentation/image-an-old-painful-fracture.ts'
import { imageNewPainAfterAugmentation } from './escalate-augmentation/image-new-pain-after-augmentation.ts'
import { lookForComplicationOfAugmentation } from './escalate-augmentation/look-for-complication-of-augmentation.ts'
import { noAugmentationWithoutPain } from './escalate-augmentation/no-augmentation-without-pain.ts'
import { reviewAfterAugmentation } from './escalate-augmentation/review-after-augmentation.ts'
import { reviewBleedingRiskBeforeAProcedure } from './escalate-augmentation/review-bleeding-risk-before-a-procedure.ts'
import { treatNewFractureAfterAugmentation } from './escalate-augmentation/treat-new-fracture-after-augmentation.ts'
import { actOnDenosumabSixteenWeeksLate } from './long-term/act-on-denosumab-sixteen-weeks-late.ts'
import { assessRiskOfFalls } from './long-term/assess-risk-of-falls.ts'
import { assessRiskWithinNinetyDays } from './long-term/assess-risk-within-ninety-days.ts'
import { boneTestOrDrugWithin180Days } from './long-term/bone-test-or-drug-within-180-days.ts'
import { checkBoneDrugAtOneYear } from './long-term/check-bone-drug-at-one-year.ts'
import { checkBoneDrugAtSixteenWeeks } from './long-term/check-bone-drug-at-sixteen-weeks.ts'
import { considerAnabolicFirst } from './long-term/consider-anabolic-first.ts'
import { correctCalciumAndVitaminDBeforeBoneDrug } from './long-term/correct-calcium-and-vitamin-d-before-bone-drug.ts'
import { discussWeaningWithFractureInLactation } from './long-term/discuss-weaning-with-fracture-in-lactation.ts'
import { doNotStopDenosumabWithoutFollowOn } from './long-term/do-not-stop-denosumab-without-follow-on.ts'
import { endParathyroidDrugAtTwoYears } from './long-term/end-parathyroid-drug-at-two-years.ts'
import { endRomosozumabAfterTwelveDoses } from './long-term/end-romosozumab-after-twelve-doses.ts'
import { ensureCalcium } from './long-term/ensure-calcium.ts'
import { ensureVitaminD } from './long-term/ensure-vitamin-d.ts'
import { followOnAfterStoppedDenosumab } from './long-term/follow-on-after-stopped-denosumab.ts'
import { giveDenosumabEverySixMonths } from './long-term/give-denosumab-every-six-months.ts'
import { limitAlcohol } from './long-term/limit-alcohol.ts'
import { lookForMoreFracturesAfterDenosumab } from './long-term/look-for-more-fractures-after-denosumab.ts'
import { measureBoneDensity } from './long-term/measure-bone-density.ts'
import { noHolidayFromBisphosphonate } from './long-term/no-holiday-from-bisphosphonate.ts'
import { planAntiresorptiveAfterAnabolic } from './long-term/plan-antiresorptive-after-anabolic.ts'
import { protectBoneDuringCancerTherapy } from './long-term/protect-bone-during-cancer-therapy.ts'
import { protectCalciumWithDenosumabInKidneyFailure } from './long-term/protect-calcium-with-denosumab-in-kidney-failure.ts'
import { reconsiderBoneDrugAfterFractureOnTreatment } from './long-term/reconsider-bone-drug-after-fracture-on-treatment.ts'
import { recordOsteoporosisDespiteOsteopenia } from './long-term/record-osteoporosis-despite-osteopenia.ts'
import { recordSevereOsteoporosis } from './long-term/record-severe-osteoporosis.ts'
import { referAdvancedKidneyDisease } from './long-term/refer-advanced-kidney-disease.ts'
import { repeatBoneDensity } from './long-term/repeat-bone-density.ts'
import { restartOrReplaceLateDenosumab } from './long-term/restart-or-replace-late-denosumab.ts'
import { startBoneDrugAtAnyTScore } from './long-term/start-bone-drug-at-any-t-score.ts'
import { stopRaloxifeneInBedBoundPatients } from './long-term/stop-raloxifene-in-bed-bound-patients.ts'
import { stopRomosozumabAfterHeartAttackOrStroke } from './long-term/stop-romosozumab-after-heart-attack-or-stroke.ts'
import { stopSmoking } from './long-term/stop-smoking.ts'
import { treatLowDensityAfterTrauma } from './long-term/treat-low-density-after-trauma.ts'
import { askRadiationOncologyForMalignantFracture } from './red-flag-workup/ask-radiation-oncology-for-malignant-fracture.ts'
import { consultSurgeonBySins } from './red-flag-workup/consult-surgeon-by-sins.ts'
import { examineNeurologyAtEveryContact } from './red-flag-workup/examine-neurology-at-every-contact.ts'
import { excludeMalignancyWithCancerHistory } from './red-flag-workup/exclude-malignancy-with-cancer-history.ts'
import { findTheCauseBelowFifty } from './red-flag-workup/find-the-cause-below-fifty.ts'
import { investigateSuspectedInfection } from './red-flag-workup/investigate-suspected-infection.ts'
import { investigateSuspectedMalignancy } from './red-flag-workup/investigate-suspected-malignancy.ts'
import { leaveForTraumaPathway } from './red-flag-workup/leave-for-trauma-pathway.ts'
import { lookAgainAboveT5 } from './red-flag-workup/look-again-above-t5.ts'
import { referBelowEighteen } from './red-flag-workup/refer-below-eighteen.ts'
import { referBelowFifty } from './red-flag-workup/refer-below-fifty.ts'
import { referConfirmedMalignancy } from './red-flag-workup/refer-confirmed-malignancy.ts'
import { searchForMalignancyBelowSixty } from './red-flag-workup/search-for-malignancy-below-sixty.ts'
import { seeToGutBleedingToday } from './red-flag-workup/see-to-gut-bleeding-today.ts'
import { takeBiopsyWhenImagesAreSuspicious } from './red-flag-workup/take-biopsy-when-images-are-suspicious.ts'
import { takeTissueForSuspectedInfection } from './red-flag-workup/take-tissue-for-suspected-infection.ts'
import { thinkOfInfectionAfterTuberculosis } from './red-flag-workup/think-of-infection-after-tuberculosis.ts'
import { treatConfirmedInfection } from './red-flag-workup/treat-confirmed-infection.ts'
import { consultSurgeonAtHighOfScore } from './surgical-referral/consult-surgeon-at-high-of-score.ts'
import { consultSurgeonForAnkylosedSpine } from './surgical-referral/consult-surgeon-for-ankylosed-spine.ts'
import { consultSurgeonForBurstFracture } from './surgical-referral/consult-surgeon-for-burst-fracture.ts'
import { consultSurgeonForNerveRoot } from './surgical-referral/consult-surgeon-for-nerve-root.ts'
import { consultSurgeonForOf5Fracture } from './surgical-referral/consult-surgeon-for-of5-fracture.ts'
import { consultSurgeonForPossibleInstability } from './surgical-referral/consult-surgeon-for-possible-instability.ts'
import { consultSurgeonForSignificantDeformity } from './surgical-referral/consult-surgeon-for-significant-deformity.ts'
import { consultSurgeonForSymptomaticRetropulsion } from './surgical-referral/consult-surgeon-for-symptomatic-retropulsion.ts'
import { consultSurgeonForUnstableNonUnion } from './surgical-referral/consult-surgeon-for-unstable-non-union.ts'
import { noOpenSurgeryWhenStableAndIntact } from './surgical-referral/no-open-surgery-when-stable-and-intact.ts'
import { referFractureThatHasNotUnited } from './surgical-referral/refer-fracture-that-has-not-united.ts'
import { referRedFlagEmergency } from './surgical-referral/refer-red-flag-emergency.ts'
import { takeImageInEmergency } from './surgical-referral/take-image-in-emergency.ts'
import { watchNeurologyInEmergency } from './surgical-referral/watch-neurology-in-emergency.ts'
import { weighUrgentDecompression } from './surgical-referral/weigh-urgent-decompression.ts'

export const recommendations: readonly Recommendation[] = [
  referRedFlagEmergency,
  takeImageInEmergency,
  watchNeurologyInEmergency,
  seeToGutBleedingToday,
  consultSurgeonAtHighOfScore,
  consultSurgeonForBurstFracture,
  consultSurgeonForNerveRoot,
  consultSurgeonForOf5Fracture,
  consultSurgeonForPossibleInstability,
  consultSurgeonForSignificantDeformity,
  consultSurgeonForSymptomaticRetropulsion,
  consultSurgeonForUnstableNonUnion,
  noOpenSurgeryWhenStableAndIntact,
  weighUrgentDecompression,
  investigateSuspectedMalignancy,
  investigateSuspectedInfection,
  consultSurgeonBySins,
  examineNeurologyAtEveryContact,
  excludeMalignancyWithCancerHistory,
  leaveForTraumaPathway,
  lookAgainAboveT5,
  referBelowFifty,
  referConfirmedMalignancy,
  takeBiopsyWhenImagesAreSuspicious,
  manageMedicallyFirst,
  addShortOpioidForSeverePain,
  avoidLoadedFlexion,
  avoidProlongedBedRest,
  confirmWithMri,
  considerCalcitoninForAcutePain,
  considerNerveRootBlock,
  examineLegPain,
  examineSourceOfDiffusePain,
  giveLaxativeWithOpioid,
  imageWholeSpineForLumbosacralPain,
  letCalcitoninEndOnDay28,
  lookAgainWhenNotEasedByWeekSix,
  lookForSecondaryCauses,
  mobiliseEarly,
  offerBraceForComfort,
  recheckOpioidEveryTwoWeeks,
  relievePainStepwise,
  reviewAtSixWeeks,
  reviewAtTwelveWeeks,
  reviewAtTwoToFourWeeks,
  stopCalcitoninAfterFourWeeks,
  strengthenBackAndBalance,
  treatSecondaryCause,
  useHeatOrIce,
  considerAugmentationAfterFailedMedicalManagement,
  considerAugmentationBeforeThreeMonths,
  continueMedicalManagement,
  doNotDelayWithProgressiveDeformity,
  doNotDenyAugmentationByPainPattern,
  imageAnOldPainfulFracture,
  imageNewPainAfterAugmentation,
  lookForComplicationOfAugmentation,
  reviewAfterAugmentation,
  reviewBleedingRiskBeforeAProcedure,
  treatNewFractureAfterAugmentation,
  actOnDenosumabSixteenWeeksLate,
  assessRiskOfFalls,
  assessRiskWithinNinetyDays,
  boneTestOrDrugWithin180Days,
  checkBoneDrugAtOneYear,
  checkBoneDrugAtSixteenWeeks,
  considerAnabolicFirst,
  correctCalciumAndVitaminDBeforeBoneDrug,
  doNotStopDenosumabWithoutFollowOn,
  endParathyroidDrugAtTwoYears,
  endRomosozumabAfterTwelveDoses,
  ensureCalcium,
  ensureVitaminD,
  giveDenosumabEverySixMonths,
  limitAlcohol,
  measureBoneDensity,
  noHolidayFromBisphosphonate,
  planAntiresorptiveAfterAnabolic,
  protectCalciumWithDenosumabInKidneyFailure,
  reconsiderBoneDrugAfterFractureOnTreatment,
  recordOsteoporosisDespiteOsteopenia,
  recordSevereOsteoporosis,
  repeatBoneDensity,
  restartOrReplaceLateDenosumab,
  startBoneDrugAtAnyTScore,
  stopRaloxifeneInBedBoundPatients,
  stopRomosozumabAfterHeartAttackOrStroke,
  stopSmoking,
  findTheCauseBelowFifty,
  reviewGlucocorticoid,
  searchForMalignancyBelowSixty,
  imagePainWithNormalFilm,
  takeTissueForSuspectedInfection,
  treatConfirmedInfection,
  thinkOfInfectionAfterTuberculosis,
  consultSurgeonForAnkylosedSpine,
  discussWeaningWithFractureInLactation,
  referBelowEighteen,
  treatLowDensityAfterTrauma,
  askRadiationOncologyForMalignantFracture,
  followOnAfterStoppedDenosumab,
  lookForMoreFracturesAfterDenosumab,
  referAdvancedKidneyDisease,
  referFractureThatHasNotUnited,
  noAugmentationWithoutPain,
  protectBoneDuringCancerTherapy,
]
