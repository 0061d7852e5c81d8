/** Every value set of the guideline. */

import type { ValueSet } from '../../src/language/index.ts'
import { abaloparatide } from './abaloparatide.ts'
import { acetaminophen } from './acetaminophen.ts'
import { acetaminophenReaction } from './acetaminophen-reaction.ts'
import { acuteKidneyInjury } from './acute-kidney-injury.ts'
import { advancedKidneyDisease } from './advanced-kidney-disease.ts'
import { alendronate } from './alendronate.ts'
import { androgenDeprivation } from './androgen-deprivation.ts'
import { ankylosingSpondylitis } from './ankylosing-spondylitis.ts'
import { anticoagulant } from './anticoagulant.ts'
import { antiplatelet } from './antiplatelet.ts'
import { antiresorptiveComplication } from './antiresorptive-complication.ts'
import { aromataseInhibitor } from './aromatase-inhibitor.ts'
import { bedBound } from './bed-bound.ts'
import { benzodiazepine } from './benzodiazepine.ts'
import { bisphosphonateAllergen } from './bisphosphonate-allergen.ts'
import { bisphosphonateReaction } from './bisphosphonate-reaction.ts'
import { bloodstreamInfection } from './bloodstream-infection.ts'
import { bodyTemperature } from './body-temperature.ts'
import { bodyWeight } from './body-weight.ts'
import { boneDensityScan } from './bone-density-scan.ts'
import {
  boneLossCause,
  hypercortisolism,
  hyperparathyroidism,
  hyperthyroidism,
  hypogonadism,
  kidneyBoneDisease,
  malabsorption,
  mastocytosis,
  osteogenesisImperfecta,
  osteomalacia,
} from './bone-loss-causes.ts'
import { calcitonin } from './calcitonin.ts'
import { cancer } from './cancer.ts'
import { cancerHistory } from './cancer-history.ts'
import { caudaEquinaSigns } from './cauda-equina-signs.ts'
import { caudaEquinaSyndrome } from './cauda-equina-syndrome.ts'
import { coagulationDisorder } from './coagulation-disorder.ts'
import { creatinineClearance } from './creatinine-clearance.ts'
import { currentSmoker } from './current-smoker.ts'
import { denosumab } from './denosumab.ts'
import { fever } from './fever.ts'
import { fractureMechanism } from './fracture-mechanism.ts'
import { fragilityFractureSiteNotStated } from './fragility-fracture-site-not-stated.ts'
import { fraxHip, fraxMajor } from './frax.ts'
import { giBleedingOrUlcer } from './gi-bleeding-or-ulcer.ts'
import { glomerularFiltrationRate } from './glomerular-filtration-rate.ts'
import { gutBleeding } from './gut-bleeding.ts'
import { gutObstruction } from './gut-obstruction.ts'
import { heartAttackOrStroke } from './heart-attack-or-stroke.ts'
import { heartFailure } from './heart-failure.ts'
import { highEnergyCause } from './high-energy-cause.ts'
import { hypercalcaemia } from './hypercalcaemia.ts'
import { hypocalcaemia } from './hypocalcaemia.ts'
import { ibandronate } from './ibandronate.ts'
import { ionisedCalcium } from './ionised-calcium.ts'
import { kyphosis } from './kyphosis.ts'
import { lactation } from './lactation.ts'
import { liverDisease } from './liver-disease.ts'
import { liverFailure } from './liver-failure.ts'
import { perhapsByLongTermUse } from './long-term-use.ts'
import { lungDisease } from './lung-disease.ts'
import { malignantBoneDisease } from './malignant-bone-disease.ts'
import { monoclonalProtein } from './monoclonal-protein.ts'
import { motorDeficit } from './motor-deficit.ts'
import { myelopathy } from './myelopathy.ts'
import { neoplasticFracture } from './neoplastic-fracture.ts'
import { notSmoking } from './not-smoking.ts'
import { nsaidAllergen } from './nsaid-allergen.ts'
import { nsaidReaction } from './nsaid-reaction.ts'
import { oesophagealEmptyingDisorder } from './oesophageal-emptying-disorder.ts'
import { oesophagealVarices } from './oesophageal-varices.ts'
import { opioidReaction } from './opioid-reaction.ts'
import { oralGlucocorticoid } from './oral-glucocorticoid.ts'
import { oralNsaid } from './oral-nsaid.ts'
import { organTransplant } from './organ-transplant.ts'
import { osteoporoticVertebralFracture } from './osteoporotic-vertebral-fracture.ts'
import { oswestryIndex } from './oswestry-index.ts'
import { pagetDisease } from './paget-disease.ts'
import { painScore } from './pain-score.ts'
import { pastHeartAttackOrStroke } from './past-heart-attack-or-stroke.ts'
import { pregnancy } from './pregnancy.ts'
import { notPregnantAnswer, pregnancyStatus, pregnantAnswer } from './pregnancy-status.ts'
import { primaryBoneTumour } from './primary-bone-tumour.ts'
import { radiculopathy } from './radiculopathy.ts'
import { raloxifene } from './raloxifene.ts'
import { risedronate } from './risedronate.ts'
import { romosozumab } from './romosozumab.ts'
import { serumCreatinine } from './serum-creatinine.ts'
import { sleepApnoea } from './sleep-apnoea.ts'
import { smokingStatus } from './smoking-status.ts'
import { spinalCordCompression } from './spinal-cord-compression.ts'
import { spinalInfection } from './spinal-infection.ts'
import { spinalInstability } from './spinal-instability.ts'
import { spineImage } from './spine-image.ts'
import { strongOpioid } from './strong-opioid.ts'
import { substanceUseDisorder } from './substance-use-disorder.ts'
import { suppressedImmunity } from './suppressed-immunity.ts'
import { tScoreHip } from './t-score-hip.ts'
import { tScoreLumbarSpine } from './t-score-lumbar-spine.ts'
import { teriparatide } from './teriparatide.ts'
import { thoracicOrLumbarVertebra } from './thoracic-or-lumbar-vertebra.ts'
import { tuberculosis } from './tuberculosis.ts'
import { ulcerHistory } from './ulcer-history.ts'
import { upperGiDisease } from './upper-gi-disease.ts'
import { venousThromboembolism } from './venous-thromboembolism.ts'
import { vertebralAugmentation } from './vertebral-augmentation.ts'
import { vertebralFracture } from './vertebral-fracture.ts'
import { vertebralLevels } from './vertebral-levels.ts'
import { visualAnaloguePain } from './visual-analogue-pain.ts'
import { vitaminD } from './vitamin-d.ts'
import { weakOpioid } from './weak-opioid.ts'
import { weightLoss } from './weight-loss.ts'
import { zoledronate } from './zoledronate.ts'

const sets: readonly ValueSet[] = [
  acuteKidneyInjury,
  ionisedCalcium,
  oesophagealVarices,
  boneDensityScan,
  fraxMajor,
  fraxHip,
  thoracicOrLumbarVertebra,
  spineImage,
  nsaidAllergen,
  bisphosphonateAllergen,
  abaloparatide,
  acetaminophen,
  acetaminophenReaction,
  advancedKidneyDisease,
  alendronate,
  androgenDeprivation,
  anticoagulant,
  antiplatelet,
  antiresorptiveComplication,
  aromataseInhibitor,
  bedBound,
  benzodiazepine,
  bisphosphonateReaction,
  bodyTemperature,
  bodyWeight,
  calcitonin,
  cancerHistory,
  caudaEquinaSyndrome,
  coagulationDisorder,
  currentSmoker,
  denosumab,
  fractureMechanism,
  fragilityFractureSiteNotStated,
  giBleedingOrUlcer,
  gutBleeding,
  gutObstruction,
  creatinineClearance,
  glomerularFiltrationRate,
  heartAttackOrStroke,
  heartFailure,
  highEnergyCause,
  hypercalcaemia,
  hypocalcaemia,
  ibandronate,
  kyphosis,
  lactation,
  liverDisease,
  liverFailure,
  lungDisease,
  malignantBoneDisease,
  monoclonalProtein,
  motorDeficit,
  neoplasticFracture,
  notSmoking,
  nsaidReaction,
  oesophagealEmptyingDisorder,
  opioidReaction,
  oralGlucocorticoid,
  oralNsaid,
  organTransplant,
  osteoporoticVertebralFracture,
  oswestryIndex,
  pagetDisease,
  painScore,
  pastHeartAttackOrStroke,
  pregnancy,
  pregnancyStatus,
  pregnantAnswer,
  notPregnantAnswer,
  primaryBoneTumour,
  radiculopathy,
  raloxifene,
  risedronate,
  romosozumab,
  serumCreatinine,
  sleepApnoea,
  smokingStatus,
  spinalCordCompression,
  spinalInfection,
  spinalInstability,
  strongOpioid,
  substanceUseDisorder,
  tScoreHip,
  tScoreLumbarSpine,
  teriparatide,
  ulcerHistory,
  upperGiDisease,
  venousThromboembolism,
  vertebralAugmentation,
  vertebralFracture,
  visualAnaloguePain,
  vitaminD,
  weakOpioid,
  weightLoss,
  zoledronate,
  ...Object.values(vertebralLevels),
  boneLossCause,
  hypercortisolism,
  hyperparathyroidism,
  hyperthyroidism,
  hypogonadism,
  kidneyBoneDisease,
  mastocytosis,
  ankylosingSpondylitis,
  tuberculosis,
  malabsorption,
  osteogenesisImperfecta,
  osteomalacia,
  bloodstreamInfection,
  cancer,
  caudaEquinaSigns,
  fever,
  myelopathy,
  suppressedImmunity,
]

export const valueSets: readonly ValueSet[] = sets.map(perhapsByLongTermUse)
