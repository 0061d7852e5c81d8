/** Zoledronic acid 5 mg, once a year by infusion. */

import { cite, option } from '../../src/language/index.ts'
import {
  acp2023,
  conley2020Coalition,
  fdaLabelAlendronate,
  fdaLabelZoledronate,
  icsi2017Osteoporosis,
} from '../evidence.ts'
import { boneDrugLimits } from '../facts/bone-drug-limits.ts'
import { boneDrugs, boneDrugsDerived } from '../facts/bone-drugs.ts'
import { kidney, kidneyDerived } from '../facts/kidney.ts'
import {
  eighty,
  endocrineBisphosphonate,
  exactly,
  physiciansBisphosphonate,
  ukParenteral,
} from './bone-drug-reasons.ts'
import { reportedClearanceExamples } from './reported-clearance-examples.ts'

const { clearanceBelow35 } = kidneyDerived

export const zoledronate = option({
  id: 'zoledronate',
  title: 'Zoledronic acid 5 mg by infusion',
  question: 'first-bone-drug',
  action: 'zoledronic-acid',
  drugClass: 'bisphosphonates by vein',
  plainName: 'zoledronic acid, a drip for the bones',
  forPatient: 'A drip into a vein once a year against the next break. We test your blood before each one.',
  stops: [
    {
      when: clearanceBelow35,
      states: ['clearance-below-35'],
      text: 'Contraindicated below a creatinine clearance of 35 mL/min.',
      evidence: [cite(fdaLabelZoledronate, { locator: 'contraindications' })],
    },
    {
      when: kidney.acuteRenalImpairment,
      states: ['acute-kidney-injury'],
      text: 'Contraindicated in acute kidney impairment.',
      evidence: [cite(fdaLabelZoledronate, { locator: 'contraindications' })],
    },
    {
      when: boneDrugs.hypocalcaemia,
      states: ['low-calcium'],
      text: 'Contraindicated with low blood calcium; correct it first.',
      evidence: [cite(fdaLabelZoledronate, { locator: 'contraindications' })],
    },
  ],
  cautions: [
    {
      when: exactly(35),
      text: 'Creatinine clearance is exactly 35 mL/min: the label allows it, one guideline does not.',
      evidence: [
        cite(icsi2017Osteoporosis, { locator: 'not recommended at 35 or below' }),
        cite(fdaLabelZoledronate, { locator: 'below 35' }),
      ],
    },
    {
      when: boneDrugs.vitaminDDeficiency,
      states: ['vitamin-d'],
      text: 'Correct vitamin D deficiency before the infusion.',
      evidence: [cite(fdaLabelZoledronate, { locator: 'before each dose' })],
    },
    {
      when: boneDrugs.invasiveDentalWorkPlanned,
      states: ['dental-work'],
      text: 'Dental work comes before the infusion.',
      evidence: [cite(fdaLabelZoledronate, { locator: 'dental check' })],
    },
    {
      when: boneDrugLimits.antiresorptiveComplication,
      states: ['jaw-or-thigh'],
      text: 'Osteonecrosis of the jaw or an atypical femoral fracture has occurred: ask a specialist.',
      evidence: [cite(fdaLabelZoledronate, { locator: 'atypical femoral fracture' })],
    },
  ],
  preferWhen: [
    {
      when: boneDrugs.cannotStayUpright,
      text: 'Needs no sitting up after the dose.',
      evidence: [cite(fdaLabelAlendronate, { locator: 'upright for 30 minutes' })],
    },
    {
      when: boneDrugs.oesophagealDisorder,
      text: 'Bypasses the oesophagus.',
      evidence: [cite(fdaLabelAlendronate, { locator: 'contraindications' })],
    },
    {
      when: boneDrugsDerived.upperGutAtRisk,
      text: 'Spares the upper gut.',
      evidence: [cite(fdaLabelAlendronate, { locator: 'active upper gastrointestinal disease' })],
    },
    ukParenteral,
    physiciansBisphosphonate,
    endocrineBisphosphonate,
  ],
  takingWhen: boneDrugs.takingZoledronate,
  course: {
    dose: '5 mg by infusion over at least 15 minutes, once a year',
    duration: 'review after 3 years; after a vertebral fracture treatment generally continues',
    checkFirst: [
      'creatinine clearance by Cockcroft and Gault with actual weight, before each dose',
      'blood calcium, corrected for albumin',
      'vitamin D',
      'teeth',
      'hydration',
    ],
    monitoring: ['creatinine clearance before each dose'],
  },
  sources: ['S8'],
  evidence: [
    cite(acp2023, { locator: 'bisphosphonate first', grade: 'strong, high (women); conditional, low (men)' }),
    cite(conley2020Coalition, { locator: 'second choice after an oral bisphosphonate' }),
  ],
  examples: [
    ...reportedClearanceExamples(35),
    { name: 'clearance 52', baseline: 'week-1', expect: 'suitable' },
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
    {
      name: 'creatinine not known',
      baseline: 'week-1',
      given: { serumCreatinine: null },
      expect: 'needs-data',
    },
    {
      name: 'creatinine of 91 days ago',
      baseline: 'week-1',
      given: { serumCreatinine: { value: 0.9, on: '2025-12-15' } },
      expect: 'needs-data',
    },
    {
      name: 'creatinine of 90 days ago',
      baseline: 'week-1',
      given: { serumCreatinine: { value: 0.9, on: '2025-12-16' } },
      expect: 'suitable',
    },
    {
      name: 'acute kidney impairment',
      baseline: 'week-1',
      given: { acuteRenalImpairment: true },
      expect: 'contraindicated',
    },
    {
      name: 'low calcium',
      baseline: 'week-1',
      given: { hypocalcaemia: true },
      expect: 'contraindicated',
    },
    {
      name: 'calcium not known',
      baseline: 'week-1',
      given: { hypocalcaemia: null },
      expect: 'needs-data',
    },
    {
      name: 'vitamin D deficiency',
      baseline: 'week-1',
      given: { vitaminDDeficiency: true },
      expect: 'caution',
    },
    {
      name: 'dental work planned',
      baseline: 'week-1',
      given: { invasiveDentalWorkPlanned: true },
      expect: 'caution',
    },
    {
      name: 'an atypical femoral fracture in the past',
      baseline: 'week-1',
      given: { antiresorptiveComplication: true },
      expect: 'caution',
    },
    {
      name: 'infusion four months ago',
      baseline: 'week-1',
      given: { takingZoledronate: { value: true, on: '2025-11-16' } },
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
      name: 'not so: kidney function is acutely impaired, as of 29 days ago',
      baseline: 'week-1',
      given: { acuteRenalImpairment: { value: false, on: '2026-02-15' } },
      expect: 'needs-data',
    },
    {
      name: 'not so: kidney function is acutely impaired, as of 28 days ago',
      baseline: 'week-1',
      given: { acuteRenalImpairment: { value: false, on: '2026-02-16' } },
      expect: 'suitable',
    },
    {
      name: 'FRAX model used: United States, without bone density, mechanism of the fracture not known, ten-year probability of a major fracture by FRAX 30',
      baseline: 'week-1',
      given: {
        fraxModel: 'us-without-density',
        fractureMechanism: null,
        fraxMajor: 30,
      },
      expect: 'suitable',
      preferred: 2,
    },
    {
      name: 'number of earlier vertebral fractures 1, onset of the fracture not known',
      baseline: 'week-1',
      given: { earlierVertebralFractures: 1, onsetDate: null },
      expect: 'suitable',
      preferred: 2,
    },
  ],
  remarks:
    'After the repair of a hip fracture the first dose worked best two weeks or later: looked for afterwards, in another fracture, so it bars nothing here.',
})
