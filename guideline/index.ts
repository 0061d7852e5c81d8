/**
 * The guideline: osteopenia with an atraumatic vertebral compression fracture, as one frozen JSON value made of
 * the facts, recommendations, options, positions, stages, codes and sources in this folder.
 */

import { days, guideline as guidelineOf, hashedAs } from '../src/language/index.ts'
import { about } from './about.ts'
import { baselines } from './baselines.ts'
import * as caseReports from './case-reports.ts'
import { everyday } from './everyday.ts'
import * as sources from './evidence.ts'
import { afterAugmentation } from './facts/after-augmentation.ts'
import { augmentationTrial } from './facts/augmentation-trial.ts'
import { boneDrugLimits, boneDrugLimitsDerived } from './facts/bone-drug-limits.ts'
import { boneDrugs, boneDrugsDerived } from './facts/bone-drugs.ts'
import { boneLossCauses, boneLossCausesDerived } from './facts/bone-loss-causes.ts'
import { currentBoneDrugs, currentBoneDrugsDerived } from './facts/current-bone-drugs.ts'
import { earlierIndications } from './facts/earlier-indications.ts'
import { fracture, fractureDerived } from './facts/fracture.ts'
import { fractureRisk, fractureRiskDerived } from './facts/fracture-risk.ts'
import { imaging, imagingDerived } from './facts/imaging.ts'
import { kidney, kidneyDerived } from './facts/kidney.ts'
import { liaisonService } from './facts/liaison-service.ts'
import { ofScores } from './facts/of-score.ts'
import { painMedicineRisks, painMedicines } from './facts/pain-medicines.ts'
import { person, personDerived } from './facts/person.ts'
import { prevention } from './facts/prevention.ts'
import { procedureRisks } from './facts/procedure-risks.ts'
import { randSignScore, randSigns } from './facts/rand-signs.ts'
import { rareSituations, rareSituationsDerived } from './facts/rare-situations.ts'
import { redFlagChecklist, redFlagsDerived } from './facts/red-flags.ts'
import { spinalGeometry, spinalGeometryDerived } from './facts/spinal-geometry.ts'
import { symptomChange, symptomChangeScores } from './facts/symptom-change.ts'
import { symptoms, symptomsDerived } from './facts/symptoms.ts'
import { treatment, treatmentDerived } from './facts/treatment.ts'
import { workUp } from './facts/work-up.ts'
import { irrelevant } from './irrelevant/index.ts'
import { options } from './options/index.ts'
import { pictures } from './pictures.ts'
import { pointers } from './pointers/index.ts'
import { evicoreCriteria } from './positions/evicore-augmentation-now.ts'
import { positions } from './positions/index.ts'
import { medicareCriteria } from './positions/medicare-augmentation-now.ts'
import { questions } from './questions.ts'
import { recommendations } from './recommendations/index.ts'
import { settings } from './settings.ts'
import { stages } from './stages.ts'
import { statements } from './statements.ts'
import { substances } from './substances/index.ts'
import { valueSets } from './value-sets/index.ts'
import { vertebralAugmentation } from './value-sets/vertebral-augmentation.ts'
import { vertebralFracture } from './value-sets/vertebral-fracture.ts'
import { vertebralLevels } from './value-sets/vertebral-levels.ts'

const facts = [
  person,
  personDerived,
  fracture,
  fractureDerived,
  redFlagChecklist,
  redFlagsDerived,
  workUp,
  symptoms,
  symptomsDerived,
  imaging,
  imagingDerived,
  treatment,
  treatmentDerived,
  kidney,
  kidneyDerived,
  currentBoneDrugs,
  currentBoneDrugsDerived,
  boneDrugs,
  boneDrugsDerived,
  boneDrugLimits,
  boneDrugLimitsDerived,
  painMedicines,
  painMedicineRisks,
  fractureRisk,
  fractureRiskDerived,
  prevention,
  procedureRisks,
  earlierIndications,
  ofScores,
  spinalGeometry,
  spinalGeometryDerived,
  augmentationTrial,
  afterAugmentation,
  liaisonService,
  randSigns,
  randSignScore,
  symptomChange,
  symptomChangeScores,
  boneLossCauses,
  boneLossCausesDerived,
  rareSituations,
  rareSituationsDerived,
  medicareCriteria,
  evicoreCriteria,
  settings,
]

export { ledger } from './ledger/index.ts'

/** Only what is cited becomes part of the guideline; the other sources wait in their file. */
const content = JSON.stringify([facts, stages, recommendations, options, positions, pictures])
const evidence = [...Object.values(sources), ...Object.values(caseReports)].filter(
  (source) => source === sources.droracle450676 || content.includes(`"${source.id}"`),
)

/** Written by the build (tsdown.config.ts); there is none where the source itself runs. */
declare const GUIDELINE_HASH: string | undefined

const written = guidelineOf({
  id: 'osteopenia-vcf',
  url: 'https://plumbline.example/guidelines/osteopenia-vcf',
  title: 'Osteopenia with atraumatic vertebral compression fracture',
  version: '0.1.0',
  status: 'draft',
  about,
  everyday,
  statementsFrom: sources.droracle450676,
  roles: {
    redFlags: redFlagChecklist.redFlags,
    onset: fracture.onsetDate,
    birthDate: person.birthDate,
    sex: person.sex,
    site: fracture.fractureLevels,
    pregnancy: person.pregnant,
  },
  // Thirty days for another level: own judgement.
  episode: {
    codes: vertebralFracture,
    map: vertebralLevels,
    chain: days(90),
    newSiteAfter: days(30),
    treatedBy: vertebralAugmentation,
  },
  facts,
  questions,
  stages,
  recommendations,
  options,
  positions,
  evidence,
  valueSets,
  irrelevant,
  pointers,
  substances,
  statements,
  pictures,
  baselines,
})

export const guideline = hashedAs(written, typeof GUIDELINE_HASH === 'string' ? GUIDELINE_HASH : null)

/** @alias The same, for whoever imports it without its name. */
export default guideline
export { caseCodes } from './case-codes.ts'
