/** Alendronate 70 mg, once a week by mouth. */

import { cite, option } from '../../src/language/index.ts'
import { ofAlendronate } from '../effects/bone-drugs.ts'
import {
  acp2023,
  cochrane2008Alendronate,
  fdaLabelAlendronate,
  fit1996Black,
  icsi2017Osteoporosis,
  liberman1995,
} from '../evidence.ts'
import { boneDrugs } from '../facts/bone-drugs.ts'
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

const { clearanceBelow35 } = kidneyDerived

export const alendronate = option({
  id: 'alendronate',
  title: 'Alendronate 70 mg a week',
  question: 'first-bone-drug',
  action: 'alendronate',
  drugClass: 'bisphosphonates by mouth',
  plainName: 'alendronate, a bone medicine',
  forPatient:
    'A tablet once a week. In a trial 15 of 100 women broke another bone in the spine without it, and 8 of 100 with it. You must stay upright for half an hour after it.',
  stops: [
    {
      when: clearanceBelow35,
      states: ['clearance-below-35'],
      text: 'Not recommended below a creatinine clearance of 35 mL/min.',
      evidence: [cite(fdaLabelAlendronate, { locator: 'renal impairment' })],
    },
    {
      when: boneDrugs.oesophagealDisorder,
      states: ['swallowing'],
      text: 'Contraindicated where emptying of the oesophagus is delayed.',
      evidence: [cite(fdaLabelAlendronate, { locator: 'contraindications' })],
    },
    {
      when: boneDrugs.cannotStayUpright,
      states: ['immobility'],
      text: 'Contraindicated for those who cannot sit or stand upright for 30 minutes.',
      evidence: [cite(fdaLabelAlendronate, { locator: 'contraindications' })],
    },
    {
      when: boneDrugs.hypocalcaemia,
      states: ['low-calcium'],
      text: 'Contraindicated with low blood calcium; correct it first.',
      evidence: [
        cite(fdaLabelAlendronate, { locator: 'contraindications' }),
        cite(icsi2017Osteoporosis, { locator: 'contraindications' }),
      ],
    },
    {
      when: boneDrugs.bisphosphonateReaction,
      states: ['past-reaction'],
      text: 'Contraindicated with hypersensitivity.',
      evidence: [cite(fdaLabelAlendronate, { locator: 'contraindications' })],
    },
    notWhileTheGutBleeds,
  ],
  cautions: [
    {
      when: exactly(35),
      states: ['clearance-below-35'],
      text: 'Creatinine clearance is exactly 35 mL/min: the label allows it, one guideline does not.',
      evidence: [
        cite(icsi2017Osteoporosis, { locator: 'not recommended at 35 or below' }),
        cite(fdaLabelAlendronate, { locator: 'below 35' }),
      ],
    },
    ...oralBisphosphonateCautions,
  ],
  preferWhen: [coalitionOralBisphosphonate, physiciansBisphosphonate, endocrineBisphosphonate],
  takingWhen: boneDrugs.takingAlendronate,
  course: {
    dose: '70 mg once a week, or 10 mg a day',
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
    cite(acp2023, { locator: 'bisphosphonate first', grade: 'strong, high (women); conditional, low (men)' }),
    cite(fit1996Black, { locator: '8.0 against 15.0 percent, RR 0.53' }),
    cite(cochrane2008Alendronate, { locator: 'secondary prevention, RR 0.55' }),
    cite(liberman1995, { locator: '3.2 against 6.2 percent over three years' }),
  ],
  effects: ofAlendronate,
  examples: [
    ...reportedClearanceExamples(35),
    { name: 'clearance 52', baseline: 'week-1', expect: 'suitable' },
    { name: 'eGFR 34', baseline: 'week-1', given: { filtrationRate: 34 }, expect: 'caution' },
    { name: 'eGFR 35', baseline: 'week-1', given: { filtrationRate: 35 }, expect: 'suitable' },
    {
      name: 'clearance 34.9',
      baseline: 'week-1',
      given: { ...eighty, bodyWeight: 41.9 },
      expect: 'contraindicated',
    },
    {
      name: 'clearance exactly 35',
      baseline: 'week-1',
      given: { ...eighty, bodyWeight: 42 },
      expect: 'caution',
    },
    {
      name: 'clearance 35.1',
      baseline: 'week-1',
      given: { ...eighty, bodyWeight: 42.1 },
      expect: 'suitable',
    },
    ...oralBisphosphonateExamples,
    {
      name: 'pregnant',
      baseline: 'week-1',
      given: { birthDate: '1990-09-14', pregnant: true },
      expect: 'contraindicated',
    },
    {
      name: 'pregnancy recorded at 59',
      baseline: 'week-1',
      given: { birthDate: '1966-03-17', pregnant: true },
      expect: 'contraindicated',
    },
    {
      name: 'pregnancy recorded at 60: not believed',
      baseline: 'week-1',
      given: { birthDate: '1966-03-16', pregnant: true },
      expect: 'suitable',
    },
    {
      name: 'on it already',
      baseline: 'week-1',
      given: { takingAlendronate: true },
      expect: 'taking',
    },
    {
      name: 'body weight 40',
      baseline: 'week-1',
      given: { bodyWeight: 40 },
      expect: 'contraindicated',
      cautions: 0,
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
    {
      name: 'T-score of the lumbar spine -2.4, a vertebral fracture is recorded not known',
      baseline: 'week-1',
      given: { tScoreLumbarSpine: -2.4, vertebralFracture: null, fractureLevels: [] },
      expect: 'suitable',
      preferred: 2,
    },
    {
      name: 'T-score of the lumbar spine -2.5, mechanism of the fracture not known',
      baseline: 'week-1',
      given: { tScoreLumbarSpine: -2.5, fractureMechanism: null },
      expect: 'suitable',
      preferred: 3,
    },
    {
      name: 'lowest T-score of the hip -2.4, not so: a vertebral fracture is recorded',
      baseline: 'week-1',
      given: { tScoreHip: -2.4, vertebralFracture: false, fractureLevels: [] },
      expect: 'suitable',
      preferred: 2,
    },
    {
      name: 'lowest T-score of the hip -2.5, mechanism of the fracture not known',
      baseline: 'week-1',
      given: { tScoreHip: -2.5, fractureMechanism: null },
      expect: 'suitable',
      preferred: 3,
    },
    {
      name: 'ten-year probability of a major fracture by FRAX 20, a vertebral fracture is recorded not known',
      baseline: 'week-1',
      given: { fraxMajor: 20, vertebralFracture: null, fractureLevels: [] },
      expect: 'suitable',
      preferred: 3,
    },
    {
      name: 'ten-year probability of a major fracture by FRAX 19, not so: a vertebral fracture is recorded',
      baseline: 'week-1',
      given: { fraxMajor: 19, vertebralFracture: false, fractureLevels: [] },
      expect: 'suitable',
      preferred: 2,
    },
    {
      name: 'ten-year probability of a hip fracture by FRAX 3, mechanism of the fracture: high-energy trauma',
      baseline: 'week-1',
      given: { fraxHip: 3, fractureMechanism: 'high-energy' },
      expect: 'suitable',
      preferred: 3,
    },
  ],
  remarks:
    'The 48 percent of the source pathway is relative and from 994 women with osteoporosis by density, all doses pooled: 3.2 against 6.2 percent over three years, about 33 treated for one. Closer to this patient are 2,027 women with a vertebral fracture: 8.0 against 15.0 percent, about 14 treated for one.',
})
