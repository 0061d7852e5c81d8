/** What stands against one bone drug or another: heart and vessels, clots, bone disease, kidney, earlier courses. */

import {
  allergy,
  any,
  anyOf,
  condition,
  date,
  days,
  derived,
  exists,
  facts,
  latest,
  lessThan,
  medication,
  quantity,
  weeks,
  yesNo,
} from '../../src/language/index.ts'
import { abaloparatide } from '../value-sets/abaloparatide.ts'
import { advancedKidneyDisease as advancedKidneyDiseaseCodes } from '../value-sets/advanced-kidney-disease.ts'
import { antiresorptiveComplication as antiresorptiveComplicationCodes } from '../value-sets/antiresorptive-complication.ts'
import { bedBound } from '../value-sets/bed-bound.ts'
import { denosumab } from '../value-sets/denosumab.ts'
import { heartAttackOrStroke as heartAttackOrStrokeCodes } from '../value-sets/heart-attack-or-stroke.ts'
import { hypercalcaemia as hypercalcaemiaCodes } from '../value-sets/hypercalcaemia.ts'
import { malignantBoneDisease } from '../value-sets/malignant-bone-disease.ts'
import { pagetDisease as pagetDiseaseCodes } from '../value-sets/paget-disease.ts'
import { pastHeartAttackOrStroke } from '../value-sets/past-heart-attack-or-stroke.ts'
import { primaryBoneTumour } from '../value-sets/primary-bone-tumour.ts'
import { romosozumab } from '../value-sets/romosozumab.ts'
import { teriparatide } from '../value-sets/teriparatide.ts'
import { venousThromboembolism as venousThromboembolismCodes } from '../value-sets/venous-thromboembolism.ts'
import { boneDrugs } from './bone-drugs.ts'
import { kidney } from './kidney.ts'

/**
 * Heart, vessels and clots: romosozumab and raloxifene. What happened long ago may have left the problem list, so its
 * silence answers nothing here.
 */
const vessels = facts({
  heartAttackOrStroke: yesNo({
    title: 'the patient has had a heart attack or a stroke',
    question: 'Did the patient ever have a heart attack or a stroke?',
    danger: true,
    source: anyOf(
      exists(condition(heartAttackOrStrokeCodes, 'ever')),
      exists(condition(pastHeartAttackOrStroke, 'ever')),
    ),
  }),
  lastHeartAttackOrStroke: date({
    title: 'last heart attack or stroke',
    question: 'On which day was the last heart attack or stroke?',
    source: latest(condition(heartAttackOrStrokeCodes, 'ever')),
    remarks: 'Codes for an old one do not say when it was; then the day is asked.',
  }),
  coronaryRisk: yesNo({
    title: 'coronary disease or a high risk of it is present',
    question: 'Is there coronary heart disease, or a high risk of it?',
    goodFor: days(365),
  }),
  venousThromboembolism: yesNo({
    title: 'a venous thromboembolism is present or occurred in the past',
    question:
      'Is there, or was there ever, a thrombosis of a deep vein, of the retinal vein, or a pulmonary embolism?',
    danger: true,
    source: exists(condition(venousThromboembolismCodes, 'ever')),
  }),
  immobilised: yesNo({
    title: 'the patient is confined to bed, or soon will be',
    question: 'Is the patient confined to bed or to a chair, or will an operation or illness lead to that?',
    danger: true,
    goodFor: weeks(4),
    source: exists(condition(bedBound, 'active')),
  }),
})

/** Bone and calcium: the anabolic drugs. */
const bone = facts({
  openEpiphyses: yesNo({
    title: 'the growth plates are open',
    question: 'Are the growth plates of the bones still open?',
    danger: true,
    goodFor: days(365),
  }),
  pagetDisease: yesNo({
    title: 'Paget disease of bone is present',
    question: 'Is there Paget disease of bone?',
    danger: true,
    silence: 'problem-list',
    source: exists(condition(pagetDiseaseCodes, 'ever')),
  }),
  raisedAlkalinePhosphatase: yesNo({
    title: 'alkaline phosphatase is raised without an explanation',
    question: 'Is alkaline phosphatase raised in the blood, and nobody has explained it?',
    danger: true,
    goodFor: days(365),
  }),
  skeletalMalignancy: yesNo({
    title: 'a malignancy of the skeleton is or was present',
    question: 'Are or were there metastases in bone, or a malignant tumour of bone or marrow?',
    danger: true,
    source: anyOf(
      exists(condition(malignantBoneDisease, 'ever')),
      exists(condition(primaryBoneTumour, 'ever')),
    ),
  }),
  skeletalRadiation: yesNo({
    title: 'the skeleton has been irradiated',
    question: 'Did the patient ever have radiotherapy whose field took in bone?',
    danger: true,
    remarks: 'A record of radiotherapy seldom names its field, so it is asked and never read.',
  }),
  hereditaryTumourRisk: yesNo({
    title: 'a hereditary disorder that predisposes to osteosarcoma is known',
    question: 'Is a hereditary disorder known that predisposes to osteosarcoma?',
    danger: true,
  }),
  hypercalcaemia: yesNo({
    title: 'blood calcium is high or a disorder that raises it is present',
    question: 'Is blood calcium high, or is there a disorder that raises it, such as hyperparathyroidism?',
    danger: true,
    goodFor: days(90),
    source: exists(condition(hypercalcaemiaCodes, 'active')),
    remarks: 'Secondary hyperparathyroidism is not meant. No problem list answers it by silence.',
  }),
  kidneyStones: yesNo({
    title: 'kidney stones are active or recent',
    question: 'Are there kidney stones, or were there recently?',
    goodFor: days(365),
  }),
  orthostaticHypotension: yesNo({
    title: 'blood pressure falls on standing up',
    question: 'Does blood pressure fall when the patient stands up?',
    goodFor: days(365),
  }),
  takingDigoxin: yesNo({
    title: 'the patient takes digoxin',
    question: 'Does the patient take digoxin now?',
    goodFor: days(90),
  }),
})

/** Reactions, the kidney behind the boxed warning of denosumab, and complications of treatment. */
const treatmentLimits = facts({
  denosumabReaction: yesNo({
    title: 'the patient has reacted badly to denosumab',
    question: 'Is there hypersensitivity to denosumab?',
    danger: true,
    silence: 'allergies',
    source: exists(allergy(denosumab)),
  }),
  teriparatideReaction: yesNo({
    title: 'the patient has reacted badly to teriparatide',
    question: 'Is there hypersensitivity to teriparatide?',
    danger: true,
    silence: 'allergies',
    source: exists(allergy(teriparatide)),
  }),
  abaloparatideReaction: yesNo({
    title: 'the patient has reacted badly to abaloparatide',
    question: 'Is there hypersensitivity to abaloparatide?',
    danger: true,
    silence: 'allergies',
    source: exists(allergy(abaloparatide)),
  }),
  kidneyFailureKnown: yesNo({
    title: 'chronic kidney disease of stage 4 or 5 is known',
    question: 'Is chronic kidney disease of stage 4 or 5 known, or is the patient on dialysis?',
    danger: true,
    silence: 'problem-list',
    source: exists(condition(advancedKidneyDiseaseCodes, 'active')),
  }),
  kidneyBoneDiseaseAssessed: yesNo({
    title: 'the mineral and bone disorder of the kidney has been assessed',
    question:
      'Has someone experienced in it assessed the kidney-related bone disorder (parathyroid hormone, calcium, 25- and 1,25-hydroxyvitamin D) and agreed to denosumab?',
    goodFor: days(180),
  }),
  lowCalciumLikely: yesNo({
    title: 'the patient is prone to low calcium',
    question:
      'Is there hypoparathyroidism, malabsorption, or an operation on the thyroid or parathyroid in the past?',
  }),
  antiresorptiveComplication: yesNo({
    title: 'a complication of an antiresorptive drug has occurred',
    question: 'Did the patient ever have osteonecrosis of the jaw or an atypical fracture of the femur?',
    danger: true,
    source: exists(condition(antiresorptiveComplicationCodes, 'ever')),
  }),
  cannotStayUprightForAnHour: yesNo({
    title: 'an hour upright is too much',
    question: 'Would 60 minutes of sitting or standing be too much?',
    danger: true,
    goodFor: weeks(4),
  }),
})

/** Earlier courses, whose length is limited for life; a list of present drugs says nothing about them. */
const courses = facts({
  parathyroidDrugEver: yesNo({
    title: 'teriparatide or abaloparatide has been used at some time',
    question: 'Did the patient ever use teriparatide or abaloparatide?',
    source: anyOf(exists(medication(teriparatide)), exists(medication(abaloparatide))),
  }),
  parathyroidDrugMonths: quantity('mo', {
    title: 'months of teriparatide and abaloparatide together',
    question: 'For how many months in all, over a lifetime, were teriparatide and abaloparatide used?',
    range: [0, 120],
  }),
  romosozumabEver: yesNo({
    title: 'romosozumab has been given at some time',
    question: 'Was romosozumab ever given?',
    source: exists(medication(romosozumab)),
  }),
  romosozumabDoses: quantity('1', {
    title: 'number of monthly romosozumab doses',
    question: 'How many monthly doses of romosozumab has the patient ever had?',
    range: [0, 60],
    remarks: 'Not counted from records: one order may stand for several doses.',
  }),
})

export const boneDrugLimits = facts({ ...vessels, ...bone, ...treatmentLimits, ...courses })

export const boneDrugLimitsDerived = facts({
  filtrationBelow30: derived({
    title: 'eGFR is below 30 or the patient is on dialysis',
    when: any(lessThan(kidney.filtrationRate, 30), treatmentLimits.kidneyFailureKnown),
    remarks: 'A filtration rate, never a creatinine clearance: the boxed warning of denosumab names it.',
  }),
  uprightForLessThanAnHour: derived({
    title: 'the patient cannot stay upright for 60 minutes',
    when: any(boneDrugs.cannotStayUpright, treatmentLimits.cannotStayUprightForAnHour),
  }),
})
