/** Kidney function for drug doses: creatinine clearance by Cockcroft and Gault, which no estimated filtration rate replaces. */

import {
  ageOf,
  amount,
  condition,
  days,
  exists,
  facts,
  formula,
  is,
  latest,
  minus,
  number,
  observation,
  over,
  quantity,
  times,
  value,
  when,
  yesNo,
} from '../../src/language/index.ts'
import { acuteKidneyInjury } from '../value-sets/acute-kidney-injury.ts'
import { bodyWeight as bodyWeightCodes } from '../value-sets/body-weight.ts'
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
  acuteRenalImpairment: yesNo({
    title: 'kidney function is acutely impaired',
    question: 'Is there acute kidney impairment?',
    danger: true,
    goodFor: days(28),
    source: exists(condition(acuteKidneyInjury, 'active')),
    remarks: 'A problem list without it does not answer this.',
  }),
})

const { bodyWeight, serumCreatinine } = kidney
const { birthDate, sex } = person

export const kidneyDerived = facts({
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
