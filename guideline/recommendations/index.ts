/** Every recommendation, by stage of the pathway. */

import type { Recommendation } from '../../src/language/index.ts'
import { addShortOpioidForSeverePain } from './conservative/add-short-opioid-for-severe-pain.ts'
import { avoidLoadedFlexion } from './conservative/avoid-loaded-flexion.ts'
import { avoidProlongedBedRest } from './conservative/avoid-prolonged-bed-rest.ts'
import { beginWithBoneDrugWhenSilent } from './conservative/begin-with-bone-drug-when-silent.ts'
import { changeCareThatHasFailed } from './conservative/change-care-that-has-failed.ts'
import { confirmWithMri } from './conservative/confirm-with-mri.ts'
import { considerAdmission } from './conservative/consider-admission.ts'
import { considerCalcitoninForAcutePain } from './conservative/consider-calcitonin-for-acute-pain.ts'
import { considerNerveRootBlock } from './conservative/consider-nerve-root-block.ts'
import { examineLegPain } from './conservative/examine-leg-pain.ts'
import { examineSourceOfDiffusePain } from './conservative/examine-source-of-diffuse-pain.ts'
import { giveLaxativeWithOpioid } from './conservative/give-laxative-with-opioid.ts'
import { imagePainWithNormalFilm } from './conservative/image-pain-with-normal-film.ts'
import { imageWholeSpineForLumbosacralPain } from './conservative/image-whole-spine-for-lumbosacral-pain.ts'
import { imageWithoutMagnet } from './conservative/image-without-magnet.ts'
import { keepNaloxoneAtHand } from './conservative/keep-naloxone-at-hand.ts'
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
import { weighThrombosisInBed } from './conservative/weigh-thrombosis-in-bed.ts'
import { considerAugmentationAfterFailedMedicalManagement } from './escalate-augmentation/consider-augmentation-after-failed-medical-management.ts'
import { considerAugmentationBeforeThreeMonths } from './escalate-augmentation/consider-augmentation-before-three-months.ts'
import { considerAugmentationWhenOnsetIsNotClear } from './escalate-augmentation/consider-augmentation-when-onset-is-not-clear.ts'
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
import { askAboutThighsOnLongBoneDrug } from './long-term/ask-about-thighs-on-long-bone-drug.ts'
import { askTransplantTeamAboutBone } from './long-term/ask-transplant-team-about-bone.ts'
import { assessRiskOfFalls } from './long-term/assess-risk-of-falls.ts'
import { assessRiskWithinNinetyDays } from './long-term/assess-risk-within-ninety-days.ts'
import { boneTestOrDrugWithin180Days } from './long-term/bone-test-or-drug-within-180-days.ts'
import { checkBoneDrugAtOneYear } from './long-term/check-bone-drug-at-one-year.ts'
import { checkBoneDrugAtSixteenWeeks } from './long-term/check-bone-drug-at-sixteen-weeks.ts'
import { considerAnabolicFirst } from './long-term/consider-anabolic-first.ts'
import { correctCalciumAndVitaminDBeforeBoneDrug } from './long-term/correct-calcium-and-vitamin-d-before-bone-drug.ts'
import { correctLowCalciumOnDenosumabNow } from './long-term/correct-low-calcium-on-denosumab-now.ts'
import { discussWeaningWithFractureInLactation } from './long-term/discuss-weaning-with-fracture-in-lactation.ts'
import { doNotStopDenosumabWithoutFollowOn } from './long-term/do-not-stop-denosumab-without-follow-on.ts'
import { endParathyroidDrugAtTwoYears } from './long-term/end-parathyroid-drug-at-two-years.ts'
import { endRomosozumabAfterTwelveDoses } from './long-term/end-romosozumab-after-twelve-doses.ts'
import { ensureCalcium } from './long-term/ensure-calcium.ts'
import { ensureVitaminD } from './long-term/ensure-vitamin-d.ts'
import { followOnAfterStoppedDenosumab } from './long-term/follow-on-after-stopped-denosumab.ts'
import { giveDenosumabEverySixMonths } from './long-term/give-denosumab-every-six-months.ts'
import { imageThighsThatHurtOnBoneDrug } from './long-term/image-thighs-that-hurt-on-bone-drug.ts'
import { limitAlcohol } from './long-term/limit-alcohol.ts'
import { lookForMoreFracturesAfterDenosumab } from './long-term/look-for-more-fractures-after-denosumab.ts'
import { measureBoneDensity } from './long-term/measure-bone-density.ts'
import { mindDiabetesInFractureRisk } from './long-term/mind-diabetes-in-fracture-risk.ts'
import { nameTheBoneDrug } from './long-term/name-the-bone-drug.ts'
import { noCalciumWhileCalciumIsHigh } from './long-term/no-calcium-while-calcium-is-high.ts'
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
import { seeWhyBoneDrugIsNotTaken } from './long-term/see-why-bone-drug-is-not-taken.ts'
import { startBoneDrugAtAnyTScore } from './long-term/start-bone-drug-at-any-t-score.ts'
import { stopRaloxifeneInBedBoundPatients } from './long-term/stop-raloxifene-in-bed-bound-patients.ts'
import { stopRomosozumabAfterHeartAttackOrStroke } from './long-term/stop-romosozumab-after-heart-attack-or-stroke.ts'
import { stopSmoking } from './long-term/stop-smoking.ts'
import { treatLowDensityAfterTrauma } from './long-term/treat-low-density-after-trauma.ts'
import { waitWithBoneDrugInPregnancy } from './long-term/wait-with-bone-drug-in-pregnancy.ts'
import { weighHormoneTherapy } from './long-term/weigh-hormone-therapy.ts'
import { askHaematologyForMonoclonalProtein } from './red-flag-workup/ask-haematology-for-monoclonal-protein.ts'
import { askRadiationOncologyForMalignantFracture } from './red-flag-workup/ask-radiation-oncology-for-malignant-fracture.ts'
import { clarifyMineralDisorderFirst } from './red-flag-workup/clarify-mineral-disorder-first.ts'
import { consultSurgeonBySins } from './red-flag-workup/consult-surgeon-by-sins.ts'
import { examineNeurologyAtEveryContact } from './red-flag-workup/examine-neurology-at-every-contact.ts'
import { examineWhenNoHistoryCanBeGiven } from './red-flag-workup/examine-when-no-history-can-be-given.ts'
import { excludeMalignancyWithCancerHistory } from './red-flag-workup/exclude-malignancy-with-cancer-history.ts'
import { excludeTumourBeforeAnotherProcedure } from './red-flag-workup/exclude-tumour-before-another-procedure.ts'
import { findTheCauseBelowFifty } from './red-flag-workup/find-the-cause-below-fifty.ts'
import { investigateSuspectedInfection } from './red-flag-workup/investigate-suspected-infection.ts'
import { investigateSuspectedMalignancy } from './red-flag-workup/investigate-suspected-malignancy.ts'
import { leaveForTraumaPathway } from './red-flag-workup/leave-for-trauma-pathway.ts'
import { lookAgainAboveT5 } from './red-flag-workup/look-again-above-t5.ts'
import { lookForCauseAtLowZScore } from './red-flag-workup/look-for-cause-at-low-z-score.ts'
import { measureLightChainsBesideElectrophoresis } from './red-flag-workup/measure-light-chains-beside-electrophoresis.ts'
import { referBelowEighteen } from './red-flag-workup/refer-below-eighteen.ts'
import { referBelowFifty } from './red-flag-workup/refer-below-fifty.ts'
import { referConfirmedMalignancy } from './red-flag-workup/refer-confirmed-malignancy.ts'
import { rescueDepressedBreathing } from './red-flag-workup/rescue-depressed-breathing.ts'
import { searchForMalignancyBelowSixty } from './red-flag-workup/search-for-malignancy-below-sixty.ts'
import { seeToGutBleedingToday } from './red-flag-workup/see-to-gut-bleeding-today.ts'
import { seeToObstructedGutToday } from './red-flag-workup/see-to-obstructed-gut-today.ts'
import { seekSpinalInfectionToday } from './red-flag-workup/seek-spinal-infection-today.ts'
import { takeBiopsyWhenImagesAreSuspicious } from './red-flag-workup/take-biopsy-when-images-are-suspicious.ts'
import { takeTissueForSuspectedInfection } from './red-flag-workup/take-tissue-for-suspected-infection.ts'
import { testBloodWhenFracturesRecurOrPainLasts } from './red-flag-workup/test-blood-when-fractures-recur-or-pain-lasts.ts'
import { thinkOfInfectionAfterTuberculosis } from './red-flag-workup/think-of-infection-after-tuberculosis.ts'
import { treatConfirmedInfection } from './red-flag-workup/treat-confirmed-infection.ts'
import { treatHighEnergyTraumaToday } from './red-flag-workup/treat-high-energy-trauma-today.ts'
import { treatSepsisAtOnce } from './red-flag-workup/treat-sepsis-at-once.ts'
import { workUpHighCalcium } from './red-flag-workup/work-up-high-calcium.ts'
import { careForThoseUnfitForSurgery } from './surgical-referral/care-for-those-unfit-for-surgery.ts'
import { consultSurgeonAtHighOfScore } from './surgical-referral/consult-surgeon-at-high-of-score.ts'
import { consultSurgeonForAnkylosedSpine } from './surgical-referral/consult-surgeon-for-ankylosed-spine.ts'
import { consultSurgeonForBurstFracture } from './surgical-referral/consult-surgeon-for-burst-fracture.ts'
import { consultSurgeonForNerveRoot } from './surgical-referral/consult-surgeon-for-nerve-root.ts'
import { consultSurgeonForOf5Fracture } from './surgical-referral/consult-surgeon-for-of5-fracture.ts'
import { consultSurgeonForPossibleInstability } from './surgical-referral/consult-surgeon-for-possible-instability.ts'
import { consultSurgeonForSignificantDeformity } from './surgical-referral/consult-surgeon-for-significant-deformity.ts'
import { consultSurgeonForStenosisOrSlip } from './surgical-referral/consult-surgeon-for-stenosis-or-slip.ts'
import { consultSurgeonForSymptomaticRetropulsion } from './surgical-referral/consult-surgeon-for-symptomatic-retropulsion.ts'
import { consultSurgeonForUnstableNonUnion } from './surgical-referral/consult-surgeon-for-unstable-non-union.ts'
import { mobiliseAfterStabilityIsJudged } from './surgical-referral/mobilise-after-stability-is-judged.ts'
import { noOpenSurgeryWhenStableAndIntact } from './surgical-referral/no-open-surgery-when-stable-and-intact.ts'
import { protectSpineUntilJudgedStable } from './surgical-referral/protect-spine-until-judged-stable.ts'
import { referFractureThatHasNotUnited } from './surgical-referral/refer-fracture-that-has-not-united.ts'
import { referRedFlagEmergency } from './surgical-referral/refer-red-flag-emergency.ts'
import { takeImageInEmergency } from './surgical-referral/take-image-in-emergency.ts'
import { takeTissueAtDecompression } from './surgical-referral/take-tissue-at-decompression.ts'
import { watchNeurologyInEmergency } from './surgical-referral/watch-neurology-in-emergency.ts'
import { weighUrgentDecompression } from './surgical-referral/weigh-urgent-decompression.ts'

export const recommendations: readonly Recommendation[] = [
  referRedFlagEmergency,
  takeImageInEmergency,
  watchNeurologyInEmergency,
  seeToGutBleedingToday,
  rescueDepressedBreathing,
  seeToObstructedGutToday,
  treatHighEnergyTraumaToday,
  seekSpinalInfectionToday,
  treatSepsisAtOnce,
  protectSpineUntilJudgedStable,
  mobiliseAfterStabilityIsJudged,
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
  careForThoseUnfitForSurgery,
  takeTissueAtDecompression,
  investigateSuspectedMalignancy,
  investigateSuspectedInfection,
  excludeTumourBeforeAnotherProcedure,
  workUpHighCalcium,
  askHaematologyForMonoclonalProtein,
  clarifyMineralDisorderFirst,
  consultSurgeonBySins,
  examineNeurologyAtEveryContact,
  examineWhenNoHistoryCanBeGiven,
  excludeMalignancyWithCancerHistory,
  leaveForTraumaPathway,
  lookAgainAboveT5,
  referBelowFifty,
  referConfirmedMalignancy,
  takeBiopsyWhenImagesAreSuspicious,
  manageMedicallyFirst,
  changeCareThatHasFailed,
  beginWithBoneDrugWhenSilent,
  addShortOpioidForSeverePain,
  avoidLoadedFlexion,
  avoidProlongedBedRest,
  confirmWithMri,
  imageWithoutMagnet,
  considerAdmission,
  considerCalcitoninForAcutePain,
  considerNerveRootBlock,
  examineLegPain,
  examineSourceOfDiffusePain,
  giveLaxativeWithOpioid,
  imageWholeSpineForLumbosacralPain,
  keepNaloxoneAtHand,
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
  weighThrombosisInBed,
  considerAugmentationAfterFailedMedicalManagement,
  considerAugmentationBeforeThreeMonths,
  considerAugmentationWhenOnsetIsNotClear,
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
  correctLowCalciumOnDenosumabNow,
  doNotStopDenosumabWithoutFollowOn,
  endParathyroidDrugAtTwoYears,
  endRomosozumabAfterTwelveDoses,
  noCalciumWhileCalciumIsHigh,
  ensureCalcium,
  ensureVitaminD,
  giveDenosumabEverySixMonths,
  imageThighsThatHurtOnBoneDrug,
  askAboutThighsOnLongBoneDrug,
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
  testBloodWhenFracturesRecurOrPainLasts,
  measureLightChainsBesideElectrophoresis,
  imagePainWithNormalFilm,
  takeTissueForSuspectedInfection,
  treatConfirmedInfection,
  thinkOfInfectionAfterTuberculosis,
  consultSurgeonForAnkylosedSpine,
  discussWeaningWithFractureInLactation,
  waitWithBoneDrugInPregnancy,
  referBelowEighteen,
  treatLowDensityAfterTrauma,
  askRadiationOncologyForMalignantFracture,
  followOnAfterStoppedDenosumab,
  lookForMoreFracturesAfterDenosumab,
  referAdvancedKidneyDisease,
  referFractureThatHasNotUnited,
  noAugmentationWithoutPain,
  protectBoneDuringCancerTherapy,
  nameTheBoneDrug,
  seeWhyBoneDrugIsNotTaken,
  weighHormoneTherapy,
  askTransplantTeamAboutBone,
  mindDiabetesInFractureRisk,
  lookForCauseAtLowZScore,
  consultSurgeonForStenosisOrSlip,
]
