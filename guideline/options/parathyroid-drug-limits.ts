/** What stands against teriparatide and abaloparatide, which act on the parathyroid receptor. */

import { all, any, cite, type Evidence, lessThan, not, saidToHold } from '../../src/language/index.ts'
import { icsi2017Osteoporosis } from '../evidence.ts'
import { boneDrugLimits } from '../facts/bone-drug-limits.ts'
import { personDerived } from '../facts/person.ts'
import { redFlagsDerived } from '../facts/red-flags.ts'
import { workUp } from '../facts/work-up.ts'

const l = boneDrugLimits

export const parathyroidDrugStops = (label: Evidence) => [
  {
    when: l.hypercalcaemia,
    states: ['high-calcium'],
    text: 'Avoid with high blood calcium or a disorder that raises it.',
    evidence: [
      cite(label, { locator: 'hypercalcaemia' }),
      cite(icsi2017Osteoporosis, { locator: 'teriparatide: contraindications' }),
    ],
  },
  {
    when: any(l.pagetDisease, l.raisedAlkalinePhosphatase),
    text: 'Avoid in Paget disease or with an unexplained rise of alkaline phosphatase.',
    evidence: [
      cite(label, { locator: 'risk of osteosarcoma' }),
      cite(icsi2017Osteoporosis, { locator: 'teriparatide: contraindications' }),
    ],
  },
  {
    when: l.skeletalMalignancy,
    states: ['tumour'],
    text: 'Avoid with metastases in bone or a malignancy of the skeleton.',
    evidence: [cite(label, { locator: 'bone metastases, skeletal malignancy' })],
  },
  {
    when: all(redFlagsDerived.malignancyToExclude, not(saidToHold(workUp.malignancyExcluded))),
    states: ['tumour'],
    text: 'Not while a malignant cause of the fracture is suspected.',
    evidence: [cite(label, { locator: 'bone metastases, skeletal malignancy' })],
  },
  {
    when: l.skeletalRadiation,
    states: ['radiation'],
    text: 'Avoid after radiotherapy that took in bone.',
    evidence: [cite(label, { locator: 'skeletal radiation' })],
  },
  {
    when: l.hereditaryTumourRisk,
    text: 'Avoid with a hereditary risk of osteosarcoma.',
    evidence: [cite(label, { locator: 'hereditary predisposition' })],
  },
  {
    when: all(lessThan(personDerived.ageInYears, 25), l.openEpiphyses),
    states: ['under-18'],
    text: 'Avoid while growth plates are open.',
    evidence: [cite(label, { locator: 'open epiphyses' })],
  },
  {
    when: personDerived.pregnancyToConsider,
    states: ['pregnant'],
    text: 'Not in pregnancy.',
    evidence: [cite(icsi2017Osteoporosis, { locator: 'teriparatide: pregnancy, nursing' })],
  },
  {
    when: personDerived.breastfeedingToConsider,
    states: ['breastfeeding'],
    text: 'Not while breastfeeding.',
    evidence: [cite(icsi2017Osteoporosis, { locator: 'teriparatide: pregnancy, nursing' })],
  },
]

export const parathyroidDrugCautions = (label: Evidence) => [
  {
    when: l.kidneyStones,
    text: 'Kidney stones, active or recent.',
    evidence: [cite(label, { locator: 'urolithiasis' })],
  },
  {
    when: l.orthostaticHypotension,
    text: 'Blood pressure may fall on standing, above all after the first doses.',
    evidence: [cite(label, { locator: 'orthostatic hypotension' })],
  },
]

const young = { birthDate: '2001-03-17' }
export const parathyroidDrugExamples = [
  { name: 'nothing against it', baseline: 'week-1', expect: 'suitable' },
  { name: 'high calcium', baseline: 'week-1', given: { hypercalcaemia: true }, expect: 'contraindicated' },
  { name: 'calcium not known', baseline: 'week-1', given: { hypercalcaemia: null }, expect: 'needs-data' },
  { name: 'Paget disease', baseline: 'week-1', given: { pagetDisease: true }, expect: 'contraindicated' },
  {
    name: 'alkaline phosphatase raised, not explained',
    baseline: 'week-1',
    given: { raisedAlkalinePhosphatase: true },
    expect: 'contraindicated',
  },
  {
    name: 'metastases in bone once',
    baseline: 'week-1',
    given: { skeletalMalignancy: true },
    expect: 'contraindicated',
  },
  {
    name: 'suspicious images, not yet explained',
    baseline: 'week-1',
    given: { redFlags: { suspiciousImages: true }, malignancyExcluded: false },
    expect: 'contraindicated',
  },
  {
    name: 'weight loss without explanation, nothing said of a work-up',
    baseline: 'week-1',
    given: { redFlags: { unexplainedWeightLoss: true }, malignancyExcluded: null },
    expect: 'contraindicated',
  },
  { name: 'checklist not answered', baseline: 'week-1', given: { redFlags: null }, expect: 'needs-data' },
  {
    name: 'radiotherapy of bone',
    baseline: 'week-1',
    given: { skeletalRadiation: true },
    expect: 'contraindicated',
  },
  {
    name: 'hereditary risk of osteosarcoma',
    baseline: 'week-1',
    given: { hereditaryTumourRisk: true },
    expect: 'contraindicated',
  },
  {
    name: '24 years old, growth plates open',
    baseline: 'week-1',
    given: { ...young, openEpiphyses: true },
    expect: 'contraindicated',
  },
  {
    name: '25 years old: growth plates are not asked about',
    baseline: 'week-1',
    given: { birthDate: '2001-03-16', openEpiphyses: true, breastfeeding: false, pregnant: false },
    expect: 'caution',
  },
  {
    name: 'pregnant',
    baseline: 'week-1',
    given: { birthDate: '1990-09-14', pregnant: true, breastfeeding: false },
    expect: 'contraindicated',
  },
  {
    name: 'breastfeeding',
    baseline: 'week-1',
    given: { birthDate: '1990-09-14', pregnant: false, breastfeeding: true },
    expect: 'contraindicated',
  },
  {
    name: 'breastfeeding recorded at 59',
    baseline: 'week-1',
    given: { birthDate: '1966-03-17', pregnant: false, breastfeeding: true },
    expect: 'contraindicated',
  },
  {
    name: 'breastfeeding recorded at 60: not believed',
    baseline: 'week-1',
    given: { birthDate: '1966-03-16', pregnant: false, breastfeeding: true },
    expect: 'suitable',
  },
  { name: 'one dose of denosumab', baseline: 'week-1', given: { denosumabDoses: 1 }, expect: 'caution' },
  { name: 'kidney stones', baseline: 'week-1', given: { kidneyStones: true }, expect: 'caution' },
  {
    name: 'blood pressure falls on standing',
    baseline: 'week-1',
    given: { orthostaticHypotension: true },
    expect: 'caution',
  },
] as const
