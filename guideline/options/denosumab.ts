/** Denosumab 60 mg, every six months under the skin. */

import { all, cite, not, option } from '../../src/language/index.ts'
import {
  acp2023,
  conley2020Coalition,
  denosumabStopReview,
  fdaDenosumabDsc2024,
  fdaLabelDenosumab,
  icsi2017Osteoporosis,
  mhra2020Denosumab,
} from '../evidence.ts'
import { boneDrugLimits, boneDrugLimitsDerived } from '../facts/bone-drug-limits.ts'
import { boneDrugs } from '../facts/bone-drugs.ts'
import { currentBoneDrugs } from '../facts/current-bone-drugs.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { personDerived } from '../facts/person.ts'

const { filtrationBelow30 } = boneDrugLimitsDerived
const noFracture = { vertebralFracture: false, fractureLevels: null, fragilityFractureWithoutSite: false }

export const denosumab = option({
  id: 'denosumab',
  title: 'Denosumab 60 mg every six months',
  question: 'first-bone-drug',
  action: 'denosumab',
  drugClass: 'denosumab',
  plainName: 'denosumab, the six-monthly injection for the bones',
  forPatient:
    'An injection every six months against the next break. Do not skip it or stop it by yourself: bones in the spine may break then.',
  stops: [
    {
      when: boneDrugs.hypocalcaemia,
      states: ['low-calcium'],
      text: 'Contraindicated with low blood calcium; correct it first.',
      evidence: [
        cite(fdaLabelDenosumab, { locator: 'contraindications' }),
        cite(icsi2017Osteoporosis, { locator: 'contraindications' }),
      ],
    },
    {
      when: personDerived.pregnancyToConsider,
      states: ['pregnant'],
      text: 'Contraindicated in pregnancy.',
      evidence: [cite(fdaLabelDenosumab, { locator: 'contraindications' })],
    },
    {
      when: boneDrugLimits.denosumabReaction,
      states: ['past-reaction'],
      text: 'Contraindicated with hypersensitivity.',
      evidence: [cite(fdaLabelDenosumab, { locator: 'contraindications' })],
    },
    {
      when: all(filtrationBelow30, not(boneDrugLimits.kidneyBoneDiseaseAssessed)),
      states: ['filtration-below-30', 'dialysis'],
      text: 'Boxed warning, eGFR below 30 or dialysis: not before the kidney-related bone disorder is assessed.',
      evidence: [
        cite(fdaLabelDenosumab, { locator: 'boxed warning: severe hypocalcaemia' }),
        cite(fdaDenosumabDsc2024, { locator: 'boxed warning of 2024' }),
      ],
    },
  ],
  cautions: [
    {
      when: filtrationBelow30,
      states: ['filtration-below-30', 'dialysis'],
      text: 'Boxed warning, eGFR below 30 or dialysis: calcium can fall dangerously.',
      evidence: [cite(fdaLabelDenosumab, { locator: 'boxed warning: severe hypocalcaemia' })],
    },
    {
      when: fractureDerived.vertebralFracturePresent,
      text: 'Several vertebrae may break if it is stopped or late: begin only with a plan for what follows.',
      evidence: [
        cite(mhra2020Denosumab, { locator: 'a past vertebral fracture may carry the highest risk' }),
        cite(denosumabStopReview, { locator: 'follow-on therapy needed' }),
      ],
    },
  ],
  adjustWhen: [
    {
      when: filtrationBelow30,
      states: ['filtration-below-30', 'dialysis'],
      text: 'Calcium every week for a month, then every month.',
      evidence: [cite(fdaLabelDenosumab, { locator: 'advanced chronic kidney disease' })],
    },
    {
      when: boneDrugLimits.lowCalciumLikely,
      text: 'Prone to low calcium: calcium, phosphate and magnesium 10 to 14 days after the dose.',
      evidence: [cite(fdaLabelDenosumab, { locator: 'predisposed to hypocalcaemia' })],
    },
  ],
  takingWhen: currentBoneDrugs.takingDenosumab,
  course: {
    dose: '60 mg under the skin every six months',
    duration: 'without a break; no holiday',
    checkFirst: [
      'eGFR; below 30 or on dialysis also parathyroid hormone, 25- and 1,25-hydroxyvitamin D',
      'blood calcium, corrected for albumin',
      'vitamin D',
      'pregnancy',
      'who gives the next dose, and what follows the last',
    ],
    monitoring: ['the date of the next dose', 'calcium'],
    followedBy: 'another drug without a gap, whenever it is stopped',
  },
  sources: ['S8'],
  evidence: [
    cite(acp2023, { locator: 'second line', grade: 'conditional, moderate (women); conditional, low (men)' }),
    cite(conley2020Coalition, { locator: 'after an oral bisphosphonate' }),
  ],
  examples: [
    { name: 'no vertebral fracture', baseline: 'week-1', given: noFracture, expect: 'suitable' },
    { name: 'vertebral fracture', baseline: 'week-1', expect: 'caution' },
    { name: 'low calcium', baseline: 'week-1', given: { hypocalcaemia: true }, expect: 'contraindicated' },
    { name: 'calcium not known', baseline: 'week-1', given: { hypocalcaemia: null }, expect: 'needs-data' },
    {
      name: 'pregnant',
      baseline: 'week-1',
      given: { birthDate: '1990-09-14', pregnant: true },
      expect: 'contraindicated',
    },
    {
      name: 'hypersensitivity',
      baseline: 'week-1',
      given: { denosumabReaction: true },
      expect: 'contraindicated',
    },
    {
      name: 'filtration rate 29, bone disorder not assessed',
      baseline: 'week-1',
      given: { filtrationRate: 29 },
      expect: 'contraindicated',
    },
    {
      name: 'filtration rate 29, bone disorder assessed, no vertebral fracture',
      baseline: 'week-1',
      given: { ...noFracture, filtrationRate: 29, kidneyBoneDiseaseAssessed: true },
      expect: 'caution',
    },
    {
      name: 'filtration rate 30',
      baseline: 'week-1',
      given: { ...noFracture, filtrationRate: 30 },
      expect: 'suitable',
    },
    {
      name: 'on dialysis',
      baseline: 'week-1',
      given: { kidneyFailureKnown: true, filtrationRate: null },
      expect: 'contraindicated',
    },
    {
      name: 'filtration rate not known',
      baseline: 'week-1',
      given: { filtrationRate: null, kidneyBoneDiseaseAssessed: null },
      expect: 'needs-data',
    },
    { name: 'on it already', baseline: 'week-1', given: { takingDenosumab: true }, expect: 'taking' },
  ],
  remarks:
    'A creatinine clearance does not answer the boxed warning, and a filtration rate does not answer the limits of the bisphosphonates. An interval of six months is 182 days here.',
})
