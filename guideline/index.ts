/**
 * The guideline: osteopenia with an atraumatic vertebral compression fracture, as one frozen JSON value made of
 * the facts, recommendations, options, positions, stages, codes and sources in this folder.
 */

import { days, guideline as guidelineOf } from '../src/language/index.ts'
import { about } from './about.ts'
import { baselines } from './baselines.ts'
import * as caseReports from './case-reports.ts'
import { everyday } from './everyday.ts'
import * as sources from './evidence.ts'
import { afterAugmentation, afterAugmentationDerived } from './facts/after-augmentation.ts'
import { augmentationTrial } from './facts/augmentation-trial.ts'
import { boneDrugLimits, boneDrugLimitsDerived } from './facts/bone-drug-limits.ts'
import { boneDrugs, boneDrugsDerived } from './facts/bone-drugs.ts'
import { boneLossCauses, boneLossCausesDerived } from './facts/bone-loss-causes.ts'
import { careBesidesDrugs } from './facts/care-besides-drugs.ts'
import { currentBoneDrugs, currentBoneDrugsDerived } from './facts/current-bone-drugs.ts'
import { dangerToLife } from './facts/danger-to-life.ts'
import { earlierIndications } from './facts/earlier-indications.ts'
import { fracture, fractureDerived } from './facts/fracture.ts'
import { fractureRisk, fractureRiskDerived } from './facts/fracture-risk.ts'
import { imageOrdered } from './facts/image-ordered.ts'
import { imaging, imagingDerived } from './facts/imaging.ts'
import { kidney, kidneyDerived } from './facts/kidney.ts'
import { liaisonService } from './facts/liaison-service.ts'
import { ofScores } from './facts/of-score.ts'
import { otherCause } from './facts/other-cause.ts'
import { painCourse } from './facts/pain-course.ts'
import { painMedicineRisks, painMedicines } from './facts/pain-medicines.ts'
import { person, personDerived } from './facts/person.ts'
import { personStates, personStatesDerived } from './facts/person-states.ts'
import { prevention } from './facts/prevention.ts'
import { procedureRisks } from './facts/procedure-risks.ts'
import { randSignScore, randSigns } from './facts/rand-signs.ts'
import { rareSituations, rareSituationsDerived } from './facts/rare-situations.ts'
import { redFlagChecklist, redFlagsDerived } from './facts/red-flags.ts'
import { signsOfAnotherCause, signsOfAnotherCauseDerived } from './facts/signs-of-another-cause.ts'
import { spinalGeometry, spinalGeometryDerived } from './facts/spinal-geometry.ts'
import { stability, stabilityDerived } from './facts/stability.ts'
import { symptomChange, symptomChangeScores } from './facts/symptom-change.ts'
import { symptoms, symptomsDerived } from './facts/symptoms.ts'
import { toldInWords, toldInWordsDerived } from './facts/told-in-words.ts'
import { treatment, treatmentDerived } from './facts/treatment.ts'
import { workUp } from './facts/work-up.ts'
import { form } from './form.ts'
import { irrelevant } from './irrelevant/index.ts'
import { oneDoing } from './one-doing.ts'
import { options } from './options/index.ts'
import { pictures } from './pictures.ts'
import { pointers } from './pointers/index.ts'
import { evicoreCriteria } from './positions/evicore-augmentation-now.ts'
import { positions } from './positions/index.ts'
import { medicareCriteria } from './positions/medicare-augmentation-now.ts'
import { questions } from './questions.ts'
import { recommendations } from './recommendations/index.ts'
import { settings } from './settings.ts'
import { contradictions, settledBy } from './settled.ts'
import { stages } from './stages.ts'
import { statements } from './statements.ts'
import { states } from './states.ts'
import { substances } from './substances/index.ts'
import { tones } from './tones.ts'
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
  afterAugmentationDerived,
  liaisonService,
  randSigns,
  randSignScore,
  symptomChange,
  symptomChangeScores,
  painCourse,
  boneLossCauses,
  boneLossCausesDerived,
  rareSituations,
  rareSituationsDerived,
  otherCause,
  toldInWords,
  toldInWordsDerived,
  signsOfAnotherCause,
  signsOfAnotherCauseDerived,
  dangerToLife,
  imageOrdered,
  stability,
  stabilityDerived,
  careBesidesDrugs,
  personStates,
  personStatesDerived,
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

export const guideline = guidelineOf({
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
  settledBy,
  contradictions,
  questions,
  stages,
  recommendations,
  options,
  positions,
  states,
  evidence,
  valueSets,
  irrelevant,
  pointers,
  tones,
  oneDoing,
  form,
  substances,
  statements,
  pictures,
  baselines,
})

/** @alias The same, for whoever imports it without its name. */
export default guideline
export { caseCodes } from './case-codes.ts'
