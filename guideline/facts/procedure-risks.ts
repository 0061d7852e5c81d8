/** What stands against a procedure on the vertebra, and the fitness part of the osteoporotic fracture score. */

import {
  anyOf,
  condition,
  exists,
  facts,
  latest,
  medication,
  oneOfSeveral,
  quantity,
  weeks,
  yesNo,
} from '../../src/language/index.ts'
import { anticoagulant } from '../value-sets/anticoagulant.ts'
import { bloodstreamInfection } from '../value-sets/bloodstream-infection.ts'
import { coagulationDisorder } from '../value-sets/coagulation-disorder.ts'
import { spinalInfection } from '../value-sets/spinal-infection.ts'

export const procedureRisks = facts({
  activeInfection: yesNo({
    title: 'an active infection is present',
    question: 'Is there an infection at the site, in the blood or of the whole body that is not yet treated?',
    danger: true,
    goodFor: weeks(4),
    source: anyOf(
      exists(oneOfSeveral(spinalInfection, 'active')),
      exists(oneOfSeveral(bloodstreamInfection, 'active')),
    ),
    remarks: 'A recorded infection counts as not yet treated until somebody says that it is.',
  }),
  uncorrectedCoagulopathy: yesNo({
    title: 'a bleeding disorder is not corrected',
    question: 'Is there a disorder of coagulation, or anticoagulation, that has not been corrected?',
    danger: true,
    goodFor: weeks(4),
    source: exists(condition(coagulationDisorder, 'active')),
  }),
  cementAllergy: yesNo({
    title: 'the patient is allergic to cement or contrast medium',
    question: 'Is there an allergy to bone cement or its contrast medium?',
    danger: true,
  }),
  severeCardiopulmonaryDisease: yesNo({
    title: 'severe disease of heart or lungs is present',
    question: 'Is there severe disease of heart or lungs that makes a procedure risky?',
  }),
  unfitForSurgery: yesNo({
    title: 'the patient is judged unfit for surgery',
    question: 'Has the patient been judged unfit for surgery, or declined it?',
    goodFor: weeks(4),
  }),
  asaClass: quantity('{score}', {
    title: 'ASA class',
    question: 'Which class of the American Society of Anesthesiologists, 1 to 6?',
    range: [1, 6],
  }),
  modifiedFrailtyIndex: quantity('{score}', {
    title: 'five-item modified frailty index',
    question: 'What is the five-item modified frailty index, 0 to 5?',
    range: [0, 5],
  }),
  takingAnticoagulant: yesNo({
    title: 'the patient takes an anticoagulant',
    question: 'Does the patient take an anticoagulant?',
    silence: 'medications',
    source: latest(medication(anticoagulant)),
  }),
})
