/** Ibandronate 150 mg, once a month by mouth. */

import { cite, disputedBy, not, option } from '../../src/language/index.ts'
import { acp2017, endocrine20192020, fdaLabelIbandronate, icsi2017Osteoporosis } from '../evidence.ts'
import { boneDrugLimitsDerived } from '../facts/bone-drug-limits.ts'
import { boneDrugs } from '../facts/bone-drugs.ts'
import { currentBoneDrugs } from '../facts/current-bone-drugs.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { kidneyDerived } from '../facts/kidney.ts'
import { personDerived } from '../facts/person.ts'
import {
  eighty,
  exactly,
  notWhileTheGutBleeds,
  oralBisphosphonateCautions,
  oralBisphosphonateExamples,
} from './bone-drug-reasons.ts'
import { reportedClearanceExamples } from './reported-clearance-examples.ts'

const noFracture = { vertebralFracture: false, fractureLevels: null, fragilityFractureWithoutSite: false }

export const ibandronate = option({
  id: 'ibandronate',
  title: 'Ibandronate 150 mg a month',
  question: 'first-bone-drug',
  action: 'ibandronate',
  drugClass: 'bisphosphonates by mouth',
  plainName: 'ibandronate, a bone medicine',
  forPatient:
    'A tablet once a month against breaks in the spine. You must stay upright for a whole hour after it.',
  stops: [
    {
      when: kidneyDerived.clearanceBelow30,
      states: ['clearance-below-35'],
      text: 'Below a creatinine clearance of 30 mL/min not by mouth, and never by vein.',
      evidence: [cite(fdaLabelIbandronate, { locator: 'renal impairment' })],
    },
    {
      when: boneDrugs.oesophagealDisorder,
      states: ['swallowing'],
      text: 'Contraindicated where emptying of the oesophagus is delayed.',
      evidence: [cite(fdaLabelIbandronate, { locator: 'contraindications' })],
    },
    {
      when: boneDrugLimitsDerived.uprightForLessThanAnHour,
      states: ['immobility'],
      text: 'Contraindicated for those who cannot sit or stand upright for 60 minutes.',
      evidence: [cite(fdaLabelIbandronate, { locator: 'contraindications' })],
    },
    {
      when: boneDrugs.hypocalcaemia,
      states: ['low-calcium'],
      text: 'Contraindicated with low blood calcium; correct it first.',
      evidence: [cite(fdaLabelIbandronate, { locator: 'contraindications' })],
    },
    {
      when: boneDrugs.bisphosphonateReaction,
      states: ['past-reaction'],
      text: 'Contraindicated with hypersensitivity.',
      evidence: [cite(fdaLabelIbandronate, { locator: 'contraindications' })],
    },
    notWhileTheGutBleeds,
  ],
  cautions: [
    {
      when: fractureDerived.vertebralFracturePresent,
      text: 'Shown to prevent vertebral fractures only, not those of hip and limbs.',
      evidence: [
        cite(endocrine20192020, { locator: 'not for non-vertebral or hip fractures' }),
        cite(acp2017, { locator: 'radiographic vertebral fractures' }),
      ],
    },
    {
      when: not(personDerived.postmenopausal),
      states: ['before-menopause-or-50'],
      text: 'Licensed for women after menopause only.',
      evidence: [cite(fdaLabelIbandronate, { locator: 'indication' })],
    },
    {
      when: exactly(30),
      text: 'Creatinine clearance is exactly 30 mL/min: the label allows it, one guideline does not.',
      evidence: [
        cite(icsi2017Osteoporosis, { locator: 'not recommended at 30 or below' }),
        cite(fdaLabelIbandronate, { locator: 'below 30' }),
      ],
    },
    ...oralBisphosphonateCautions,
  ],
  takingWhen: currentBoneDrugs.takingIbandronate,
  course: {
    dose: '150 mg once a month by mouth, or 3 mg by vein every three months',
    duration: 'review at 5 years; after a vertebral fracture treatment generally continues',
    checkFirst: [
      'creatinine clearance by Cockcroft and Gault; creatinine before each dose by vein',
      'blood calcium, corrected for albumin',
      'vitamin D',
      'swallowing, and upright and fasting for 60 minutes',
    ],
    monitoring: ['is it taken, and taken rightly', 'thigh or groin pain'],
  },
  sources: ['S8'],
  evidence: [
    cite(fdaLabelIbandronate, { locator: 'indication' }),
    cite(acp2017, { locator: 'radiographic vertebral fractures' }),
    disputedBy(endocrine20192020, { locator: 'not for non-vertebral or hip fractures' }),
  ],
  examples: [
    ...reportedClearanceExamples(30, 'caution', [4, 4, 3]),
    { name: 'no vertebral fracture', baseline: 'week-1', given: noFracture, expect: 'suitable' },
    { name: 'vertebral fracture', baseline: 'week-1', expect: 'caution' },
    {
      name: 'a man without a vertebral fracture',
      baseline: 'week-1',
      given: { ...noFracture, sex: 'male' },
      expect: 'caution',
    },
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
    ...oralBisphosphonateExamples,
    {
      name: 'upright for 30 minutes, not for 60',
      baseline: 'week-1',
      given: { cannotStayUprightForAnHour: true },
      expect: 'contraindicated',
    },
    {
      name: 'nobody asked about the hour',
      baseline: 'week-1',
      given: { cannotStayUprightForAnHour: null },
      expect: 'needs-data',
    },
    { name: 'on it already', baseline: 'week-1', given: { takingIbandronate: true }, expect: 'taking' },
    {
      name: 'sex: male, body weight 72, serum creatinine 2.2',
      baseline: 'week-1',
      given: { sex: 'male', bodyWeight: 72, serumCreatinine: 2.2 },
      expect: 'caution',
      cautions: 3,
    },
    {
      name: '66 years old today, body weight 40, serum creatinine 1.2',
      baseline: 'week-1',
      given: { birthDate: '1960-03-16', bodyWeight: 40, serumCreatinine: 1.2 },
      expect: 'contraindicated',
      cautions: 2,
    },
    {
      name: 'sex: male, a day short of 80, serum creatinine 1, body weight 35.9',
      baseline: 'week-1',
      given: { sex: 'male', birthDate: '1946-03-17', serumCreatinine: 1, bodyWeight: 35.9 },
      expect: 'caution',
      cautions: 2,
    },
    {
      name: 'body weight 60, as of 366 days ago',
      baseline: 'week-1',
      given: { bodyWeight: { value: 60, on: '2025-03-15' } },
      expect: 'needs-data',
    },
    {
      name: 'body weight 60, as of 365 days ago',
      baseline: 'week-1',
      given: { bodyWeight: { value: 60, on: '2025-03-16' } },
      expect: 'caution',
    },
    {
      name: 'invasive dental work is planned, as of 91 days ago, not so: a vertebral fracture is recorded',
      baseline: 'week-1',
      given: {
        invasiveDentalWorkPlanned: { value: true, on: '2025-12-15' },
        vertebralFracture: false,
        fractureLevels: null,
      },
      expect: 'suitable',
    },
    {
      name: 'invasive dental work is planned, as of 90 days ago, not so: a vertebral fracture is recorded',
      baseline: 'week-1',
      given: {
        vertebralFracture: false,
        fractureLevels: null,
        invasiveDentalWorkPlanned: { value: true, on: '2025-12-16' },
      },
      expect: 'caution',
    },
    {
      name: 'not so: an hour upright is too much, as of 29 days ago',
      baseline: 'week-1',
      given: { cannotStayUprightForAnHour: { value: false, on: '2026-02-15' } },
      expect: 'needs-data',
    },
    {
      name: 'not so: an hour upright is too much, as of 28 days ago',
      baseline: 'week-1',
      given: { cannotStayUprightForAnHour: { value: false, on: '2026-02-16' } },
      expect: 'caution',
    },
  ],
  remarks: 'Cautions of the class stand as in the label of alendronate.',
})
