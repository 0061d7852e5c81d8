/** Every value set of the guideline. */

import type { ValueSet } from '../../src/language/index.ts'
import { alendronate } from './alendronate.ts'
import { anticoagulant } from './anticoagulant.ts'
import { bedBound } from './bed-bound.ts'
import { bisphosphonateReaction } from './bisphosphonate-reaction.ts'
import { bloodCreatinine } from './blood-creatinine.ts'
import { bodyWeight } from './body-weight.ts'
import { calcitonin } from './calcitonin.ts'
import { caudaEquinaSyndrome } from './cauda-equina-syndrome.ts'
import { coagulationDisorder } from './coagulation-disorder.ts'
import { fractureMechanism } from './fracture-mechanism.ts'
import { fragilityFractureSiteNotStated } from './fragility-fracture-site-not-stated.ts'
import { highEnergyCause } from './high-energy-cause.ts'
import { hypocalcaemia } from './hypocalcaemia.ts'
import { kyphosis } from './kyphosis.ts'
import { malignantBoneDisease } from './malignant-bone-disease.ts'
import { motorDeficit } from './motor-deficit.ts'
import { neoplasticFracture } from './neoplastic-fracture.ts'
import { oesophagealEmptyingDisorder } from './oesophageal-emptying-disorder.ts'
import { osteoporoticVertebralFracture } from './osteoporotic-vertebral-fracture.ts'
import { otherBoneDrug } from './other-bone-drug.ts'
import { painScore } from './pain-score.ts'
import { pregnancy } from './pregnancy.ts'
import { radiculopathy } from './radiculopathy.ts'
import { serumCreatinine } from './serum-creatinine.ts'
import { spinalCordCompression } from './spinal-cord-compression.ts'
import { spinalInfection } from './spinal-infection.ts'
import { spinalInstability } from './spinal-instability.ts'
import { tScoreHip } from './t-score-hip.ts'
import { tScoreLumbarSpine } from './t-score-lumbar-spine.ts'
import { upperGiDisease } from './upper-gi-disease.ts'
import { vertebralAugmentation } from './vertebral-augmentation.ts'
import { vertebralFracture } from './vertebral-fracture.ts'
import { vertebralLevels } from './vertebral-levels.ts'
import { zoledronate } from './zoledronate.ts'

export const valueSets: readonly ValueSet[] = [
  alendronate,
  anticoagulant,
  bedBound,
  bisphosphonateReaction,
  bloodCreatinine,
  bodyWeight,
  calcitonin,
  caudaEquinaSyndrome,
  coagulationDisorder,
  fractureMechanism,
  fragilityFractureSiteNotStated,
  highEnergyCause,
  hypocalcaemia,
  kyphosis,
  malignantBoneDisease,
  motorDeficit,
  neoplasticFracture,
  oesophagealEmptyingDisorder,
  osteoporoticVertebralFracture,
  otherBoneDrug,
  painScore,
  pregnancy,
  radiculopathy,
  serumCreatinine,
  spinalCordCompression,
  spinalInfection,
  spinalInstability,
  tScoreHip,
  tScoreLumbarSpine,
  upperGiDisease,
  vertebralAugmentation,
  vertebralFracture,
  zoledronate,
  ...Object.values(vertebralLevels),
]
