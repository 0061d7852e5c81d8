/** Risedronate 35 mg, once a week by mouth. */

import { cite, option } from '../../src/language/index.ts'
import { acp2023, conley2020Coalition, fdaLabelRisedronate, icsi2017Osteoporosis } from '../evidence.ts'
import { boneDrugs } from '../facts/bone-drugs.ts'
import { currentBoneDrugs } from '../facts/current-bone-drugs.ts'
import { kidneyDerived } from '../facts/kidney.ts'
import {
  coalitionOralBisphosphonate,
  eighty,
  endocrineBisphosphonate,
  exactly,
  notWhileTheGutBleeds,
  oralBisphosphonateCautions,
  oralBisphosphonateExamples,
  physiciansBisphosphonate,
} from './bone-drug-reasons.ts'
import { reportedClearanceExamples } from './reported-clearance-examples.ts'

export const risedronate = option({
  id: 'risedronate',
  title: 'Risedronate 35 mg a week',
  question: 'first-bone-drug',
  action: 'risedronate',
  drugClass: 'bisphosphonates by mouth',
  plainName: 'risedronate, a bone medicine',
  forPatient: 'A tablet once a week against the next break. You must stay upright for half an hour after it.',
  stops: [
    {
      when: kidneyDerived.clearanceBelow30,
      states: ['clearance-below-35'],
      text: 'Not recommended below a creatinine clearance of 30 mL/min.',
      evidence: [cite(fdaLabelRisedronate, { locator: 'severe renal impairment' })],
    },
    {
      when: boneDrugs.oesophagealDisorder,
      states: ['swallowing'],
      text: 'Contraindicated where emptying of the oesophagus is delayed.',
      evidence: [cite(fdaLabelRisedronate, { locator: 'contraindications' })],
    },
    {
      when: boneDrugs.cannotStayUpright,
      states: ['immobility'],
      text: 'Contraindicated for those who cannot sit or stand upright for 30 minutes.',
      evidence: [cite(fdaLabelRisedronate, { locator: 'contraindications' })],
    },
    {
      when: boneDrugs.hypocalcaemia,
      states: ['low-calcium'],
      text: 'Contraindicated with low blood calcium; correct it first.',
      evidence: [cite(fdaLabelRisedronate, { locator: 'contraindications' })],
    },
    {
      when: boneDrugs.bisphosphonateReaction,
      states: ['past-reaction'],
      text: 'Contraindicated with hypersensitivity.',
      evidence: [cite(fdaLabelRisedronate, { locator: 'contraindications' })],
    },
    notWhileTheGutBleeds,
  ],
  cautions: [
    {
      when: exactly(30),
      text: 'Creatinine clearance is exactly 30 mL/min: the label allows it, one guideline does not.',
      evidence: [
        cite(icsi2017Osteoporosis, { locator: 'not recommended at 30 or below' }),
        cite(fdaLabelRisedronate, { locator: 'below 30' }),
      ],
    },
    ...oralBisphosphonateCautions,
  ],
  preferWhen: [coalitionOralBisphosphonate, physiciansBisphosphonate, endocrineBisphosphonate],
  takingWhen: currentBoneDrugs.takingRisedronate,
  course: {
    dose: '35 mg once a week',
    duration: 'review at 5 years; after a vertebral fracture treatment generally continues',
    checkFirst: [
      'creatinine clearance by Cockcroft and Gault',
      'blood calcium, corrected for albumin',
      'vitamin D',
      'swallowing, and sitting upright for 30 minutes',
    ],
    monitoring: ['is it taken, and taken rightly', 'thigh or groin pain'],
  },
  sources: ['S8', 'S9'],
  evidence: [
    cite(conley2020Coalition, { locator: 'alendronate or risedronate first' }),
    cite(acp2023, { locator: 'bisphosphonate first', grade: 'strong, high (women); conditional, low (men)' }),
  ],
  examples: [
    ...reportedClearanceExamples(30, 'suitable', [1, 1, 0]),
    { name: 'clearance 52', baseline: 'week-1', expect: 'suitable' },
    {
      name: 'clearance 29.9',
      baseline: 'week-1',
      given: { ...eighty, bodyWeight: 35.9 },
      expect: 'contraindicated',
    },
    {
      name: 'clearance exactly 30',
      baseline: 'week-1',
      given: { ...eighty, bodyWeight: 36 },
      expect: 'caution',
    },
    {
      name: 'clearance 30.1',
      baseline: 'week-1',
      given: { ...eighty, bodyWeight: 36.1 },
      expect: 'suitable',
    },
    ...oralBisphosphonateExamples,
    { name: 'on it already', baseline: 'week-1', given: { takingRisedronate: true }, expect: 'taking' },
    { name: '64 years old', baseline: 'week-1', given: { birthDate: '1961-03-17' }, expect: 'suitable' },
    { name: '65 today', baseline: 'week-1', given: { birthDate: '1961-03-16' }, expect: 'suitable' },
    {
      name: 'sex: male, 80 years old, serum creatinine 1, body weight 35.9',
      baseline: 'week-1',
      given: { sex: 'male', birthDate: '1945-09-14', serumCreatinine: 1, bodyWeight: 35.9 },
      expect: 'contraindicated',
      cautions: 1,
    },
    {
      name: '65 years old today',
      baseline: 'week-1',
      given: { birthDate: '1961-03-16' },
      expect: 'suitable',
      preferred: 3,
    },
    {
      name: '64 years old today',
      baseline: 'week-1',
      given: { birthDate: '1962-03-16' },
      expect: 'suitable',
      preferred: 2,
    },
    {
      name: 'number of earlier vertebral fractures 1',
      baseline: 'week-1',
      given: { earlierVertebralFractures: 1 },
      expect: 'suitable',
      preferred: 2,
    },
  ],
  remarks:
    'Cautions of the class stand as in the label of alendronate. Against teriparatide it prevented fewer vertebral fractures in women with severe or several ones (12.0 against 5.4 percent, VERO).',
})
