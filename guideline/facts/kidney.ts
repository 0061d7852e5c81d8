/** Kidney function for drug doses: creatinine clearance by Cockcroft and Gault, which no estimated filtration rate replaces. */

import {
  ageOf,
  all,
  amount,
  any,
  atLeast,
  atMost,
  condition,
  type DerivedFact,
  days,
  derived,
  exists,
  facts,
  formula,
  is,
  latest,
  lessThan,
  minus,
  not,
  number,
  observation,
  over,
  quantity,
  saidToHold,
  times,
  value,
  when,
  yesNo,
} from '../../src/language/index.ts'
import { acuteKidneyInjury } from '../value-sets/acute-kidney-injury.ts'
import { bodyWeight as bodyWeightCodes } from '../value-sets/body-weight.ts'
import { creatinineClearance as creatinineClearanceCodes } from '../value-sets/creatinine-clearance.ts'
import { glomerularFiltrationRate } from '../value-sets/glomerular-filtration-rate.ts'
import { serumCreatinine as serumCreatinineCodes } from '../value-sets/serum-creatinine.ts'
import { person } from './person.ts'

export const kidney = facts({
  bodyWeight: quantity('kg', {
    title: 'body weight',
    question: 'What is the actual body weight?',
    range: [20, 300],
    goodFor: days(365),
    source: latest(observation(bodyWeightCodes)),
    converts: { g: 0.001, '[lb_av]': 0.45359237 },
    remarks: 'A year is the longest a weight is used here, a limit of ours.',
  }),
  serumCreatinine: quantity('mg/dL', {
    title: 'serum creatinine',
    question: 'What is the latest serum creatinine?',
    range: [0.1, 30],
    inWords: { normal: [0.4, 1.3] },
    goodFor: days(90),
    source: latest(observation(serumCreatinineCodes)),
    converts: { 'umol/L': 0.011312217194570135 },
    remarks:
      'Labels ask for a new value before each infusion; ninety days is the longest a value is used here, a limit of ours. "Normal" is 0.4 to 1.3 mg/dL, ranges of laboratories recalled and made wide.',
  }),
  filtrationRate: quantity('mL/min/{1.73_m2}', {
    title: 'estimated glomerular filtration rate',
    question: 'What is the latest estimated glomerular filtration rate?',
    range: [1, 200],
    inWords: {
      normal: [60, 200],
      'stage 1': [90, 200],
      'stage 2': [60, 89.999999],
      'stage 3': [30, 59.999999],
      'stage 3a': [45, 59.999999],
      'stage 3b': [30, 44.999999],
      'stage 4': [15, 29.999999],
      'stage 5': [1, 14.999999],
    },
    goodFor: days(90),
    source: latest(observation(glomerularFiltrationRate)),
    converts: { 'mL/min': 1 },
    remarks:
      'Another fact than creatinine clearance: labels name one or the other, and neither replaces it. Stages as usual, recalled and not read in a source; "normal" is taken as 60 or more.',
  }),
  reportedClearance: quantity('mL/min', {
    title: 'creatinine clearance as reported',
    question: 'What creatinine clearance was measured or worked out, in mL/min?',
    range: [0, 250],
    goodFor: days(90),
    source: latest(observation(creatinineClearanceCodes)),
    remarks:
      'Answers for age, weight and creatinine; where both are known, the lower counts: own judgement, the safe direction. A rate per 1.73 square metres is the filtration rate.',
  }),
  acuteRenalImpairment: yesNo({
    title: 'kidney function is acutely impaired',
    question: 'Is there acute kidney impairment?',
    danger: true,
    goodFor: days(28),
    source: exists(condition(acuteKidneyInjury, 'active')),
    remarks: 'A problem list without it does not answer this.',
  }),
})

const { bodyWeight, reportedClearance, serumCreatinine } = kidney
const { birthDate, sex } = person

const byFormula = facts({
  creatinineClearance: formula({
    title: 'creatinine clearance',
    unit: 'mL/min',
    term: times(
      over(
        times(minus(number(amount(140, 'a')), ageOf(birthDate)), value(bodyWeight)),
        times(number(72), value(serumCreatinine)),
      ),
      when(is(sex, 'male'), number(1), number(0.85)),
    ),
    remarks:
      'Cockcroft-Gault with actual body weight: (140 - age) x kg / (72 x creatinine), times 0.85 unless male.',
  }),
})

const { creatinineClearance } = byFormula

const parts = facts({
  clearanceReported: derived({
    title: 'a creatinine clearance is reported',
    when: atMost(reportedClearance, 249),
    remarks: 'Or it lies so high that no limit asks for it.',
  }),
  formulaBelow30: formulaBelow(30),
  formulaBelow35: formulaBelow(35),
  formulaBelow60: formulaBelow(60),
  reportedNotBelow30: reportedNotBelow(30),
  reportedNotBelow35: reportedNotBelow(35),
  reportedNotBelow60: reportedNotBelow(60),
})

export const kidneyDerived = facts({
  ...byFormula,
  ...parts,
  clearanceBelow30: clearanceBelow(30, parts.formulaBelow30, parts.reportedNotBelow30),
  clearanceBelow35: clearanceBelow(35, parts.formulaBelow35, parts.reportedNotBelow35),
  clearanceBelow60: clearanceBelow(60, parts.formulaBelow60, parts.reportedNotBelow60),
})

function formulaBelow(limit: number) {
  return derived({
    title: `creatinine clearance by Cockcroft-Gault is below ${limit}`,
    when: lessThan(creatinineClearance, limit),
  })
}
function reportedNotBelow(limit: number) {
  return derived({
    title: `the reported creatinine clearance is ${limit} or more`,
    when: atLeast(reportedClearance, limit),
  })
}
/** As reported or by formula, the lower where both are known; what is reported spares the question for the formula. */
function clearanceBelow(limit: number, byFormula: DerivedFact, reportedNotBelow: DerivedFact) {
  return derived({
    title: `creatinine clearance is below ${limit}`,
    when: any(
      all(saidToHold(parts.clearanceReported), lessThan(reportedClearance, limit)),
      saidToHold(byFormula),
      all(byFormula, not(saidToHold(reportedNotBelow))),
    ),
  })
}
