/** Treatment so far: when it began, what was tried, whether it failed, when the patient was last seen. */

import {
  all,
  any,
  atLeast,
  because,
  count,
  date,
  derived,
  exists,
  facts,
  is,
  latest,
  medication,
  procedure,
  quantity,
  saidToHold,
  weeks,
  yesNo,
} from '../../src/language/index.ts'
import { acr2014Vcf, hirsch2018Rand } from '../evidence.ts'
import { calcitonin } from '../value-sets/calcitonin.ts'
import { vertebralAugmentation } from '../value-sets/vertebral-augmentation.ts'
import { fracture } from './fracture.ts'
import { painCourse } from './pain-course.ts'
import { symptoms } from './symptoms.ts'

export const treatment = facts({
  treatmentStartDate: date({
    title: 'start of treatment',
    question: 'On which day did treatment of this fracture begin?',
    fallback: fracture.onsetDate,
  }),
  lastReviewDate: date({
    title: 'last review',
    question: 'On which day was the patient last reviewed for this fracture?',
  }),
  optimalManagementGiven: yesNo({
    title: 'optimal medical management has been given',
    question: 'Has the patient had the best medical management that can be given, not only one drug?',
    remarks: 'Appraisal bodies leave "optimal" undefined on purpose; the clinician judges it.',
  }),
  careHasFailed: yesNo({
    title: 'care has failed in the judgement of the clinician',
    question: 'In your judgement, has the care given so far failed?',
    goodFor: weeks(4),
    remarks:
      'Bodies define failure differently: the judgement counts here, and none of theirs is moved by it.',
  }),
  analgesicsNotTolerated: yesNo({
    title: 'pain medicines are not tolerated or contraindicated',
    question: 'Are oral pain medicines contraindicated, or their side effects intolerable?',
  }),
  parenteralOpioidsNeeded: yesNo({
    title: 'pain needs parenteral opioids or admission',
    question: 'Does the pain need opioids by injection, or admission to hospital?',
    goodFor: weeks(4),
  }),
  takingCalcitonin: yesNo({
    title: 'the patient takes calcitonin',
    question: 'Does the patient take calcitonin now?',
    silence: 'medications',
    source: latest(medication(calcitonin)),
  }),
  calcitoninStartDate: date({
    title: 'start of calcitonin',
    question: 'On which day was calcitonin started?',
  }),
  augmentationDone: yesNo({
    title: 'this fracture has been augmented',
    question: 'Has vertebroplasty or kyphoplasty been done for this fracture?',
    silence: 'procedures',
    source: exists(procedure(vertebralAugmentation), { since: 'index-fracture' }),
  }),
  augmentationProcedures: quantity('1', {
    title: 'number of augmentation procedures',
    question: 'How many vertebroplasties or kyphoplasties has the patient ever had?',
    range: [0, 30],
    silence: 'procedures',
    source: count(procedure(vertebralAugmentation)),
  }),
})

const { optimalManagementGiven, analgesicsNotTolerated, parenteralOpioidsNeeded } = treatment
const { painTrend, painSeverity } = symptoms

const failure = facts({
  medicalManagementFailed: derived({
    title: 'medical management has failed',
    when: any(
      saidToHold(treatment.careHasFailed),
      all(
        optimalManagementGiven,
        any(
          painCourse.painWorse,
          because(
            all(is(painTrend, 'stable'), atLeast(painSeverity, 5)),
            hirsch2018Rand,
            'verified',
            'entry and evolution factors',
          ),
        ),
      ),
      because(analgesicsNotTolerated, acr2014Vcf, 'verified', 'definition of failed conservative care'),
      because(parenteralOpioidsNeeded, acr2014Vcf, 'verified', 'definition of failed conservative care'),
    ),
    remarks:
      'One definition for every use: the judgement of the clinician; or pain that worsens or stays at 5 or more of 10 under optimal management; or drugs contraindicated or not tolerated; or parenteral opioids or admission needed. Bodies define failure differently; each position uses its own wording.',
  }),
})

export const treatmentDerived = facts({
  ...failure,
  bestCareHasFailed: derived({
    title: 'the best care, or care in the judgement of the clinician, has failed',
    when: any(
      saidToHold(treatment.careHasFailed),
      all(optimalManagementGiven, failure.medicalManagementFailed),
    ),
  }),
})
