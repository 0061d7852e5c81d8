/** Acetaminophen (paracetamol) by mouth. */

import { all, any, atLeast, cite, lessThan, option } from '../../src/language/index.ts'
import {
  aafp2016Vcf,
  bmjBpOscf,
  ccjm2010Acetaminophen,
  nhsParacetamolWeight,
  nogg2024,
  usLabelAcetaminophen,
} from '../evidence.ts'
import { kidney } from '../facts/kidney.ts'
import { painMedicineRisks, painMedicines } from '../facts/pain-medicines.ts'

const r = painMedicineRisks
const { bodyWeight, filtrationRate } = kidney

export const acetaminophen = option({
  id: 'acetaminophen',
  title: 'Acetaminophen (paracetamol)',
  question: 'analgesia',
  action: 'acetaminophen',
  drugClass: 'simple analgesics',
  plainName: 'paracetamol (acetaminophen)',
  called: 'acetaminophen',
  soldFreely: true,
  forPatient: 'It eases pain and is tried first. Never take more than we tell you.',
  stops: [
    {
      when: r.severeLiverDisease,
      states: ['liver'],
      text: 'Not in severe active liver disease.',
      evidence: [cite(usLabelAcetaminophen, { locator: 'severe active liver disease; read in formularies' })],
    },
    {
      when: r.acetaminophenReaction,
      states: ['past-reaction'],
      text: 'Not after hypersensitivity to it.',
      evidence: [cite(usLabelAcetaminophen, { locator: 'allergy', unverified: true })],
    },
  ],
  cautions: [
    {
      when: r.chronicLiverDisease,
      states: ['liver'],
      text: 'Liver disease: a lower ceiling.',
      evidence: [cite(ccjm2010Acetaminophen, { locator: 'liver disease' })],
    },
    {
      when: r.threeDrinksDaily,
      text: 'Three or more alcoholic drinks a day: the label warns.',
      evidence: [cite(usLabelAcetaminophen, { locator: 'three or more drinks a day' })],
    },
    {
      when: r.malnourishedOrFrail,
      text: 'Malnutrition and frailty matter more than weight alone.',
      evidence: [cite(ccjm2010Acetaminophen, { locator: 'malnutrition' })],
    },
  ],
  adjustWhen: [
    {
      when: lessThan(bodyWeight, 41),
      states: ['under-50-kg'],
      text: 'At 40 kg or less: at most 2 g a day.',
      dailyGrams: 2,
      evidence: [cite(nhsParacetamolWeight, { locator: '40 kg or less' })],
    },
    {
      when: all(atLeast(bodyWeight, 41), lessThan(bodyWeight, 50)),
      states: ['under-50-kg'],
      text: 'At 41 to 49 kg: at most 3 g a day.',
      dailyGrams: 3,
      evidence: [cite(nhsParacetamolWeight, { locator: '41 to 49 kg' })],
    },
    {
      when: any(r.chronicLiverDisease, r.threeDrinksDaily),
      states: ['liver'],
      text: 'With liver disease or much alcohol: at most 2 g a day.',
      dailyGrams: 2,
      evidence: [cite(ccjm2010Acetaminophen, { locator: 'liver disease, alcohol: 2 g' })],
    },
    {
      when: lessThan(filtrationRate, 30),
      states: ['filtration-below-30', 'kidney-values-disagree'],
      text: 'eGFR below 30: at least 6 hours between doses.',
      evidence: [cite(nhsParacetamolWeight, { locator: 'filtration rate below 30' })],
    },
    {
      when: r.malnourishedOrFrail,
      text: 'Frail or malnourished: at most 3 g a day (our limit; no source).',
      dailyGrams: 3,
      evidence: [cite(ccjm2010Acetaminophen, { locator: '3 g ceiling', unverified: true })],
    },
  ],
  takingWhen: painMedicines.takingAcetaminophen,
  course: {
    dose: '500 mg to 1 g, up to four times a day; at most 4 g a day from all products together',
    duration: 'as long as the pain needs it',
    checkFirst: ['weight', 'liver', 'alcohol', 'other products that contain it'],
    monitoring: ['total daily amount from all products'],
  },
  sources: ['S5', 'S6'],
  evidence: [
    cite(aafp2016Vcf, { locator: 'options for acute pain' }),
    cite(bmjBpOscf, { locator: 'paracetamol and anti-inflammatory drugs to begin with' }),
    cite(nogg2024, { locator: 'section 8: weakest effective agent, shortest time', grade: 'Strong' }),
  ],
  examples: [
    { name: 'nothing against it', baseline: 'week-1', expect: 'suitable' },
    {
      name: 'liver failure',
      baseline: 'week-1',
      given: { severeLiverDisease: true },
      expect: 'contraindicated',
    },
    {
      name: 'hypersensitivity',
      baseline: 'week-1',
      given: { acetaminophenReaction: true },
      expect: 'contraindicated',
    },
    {
      name: 'liver not asked about',
      baseline: 'week-1',
      given: { severeLiverDisease: null },
      expect: 'needs-data',
    },
    { name: 'cirrhosis', baseline: 'week-1', given: { chronicLiverDisease: true }, expect: 'caution' },
    { name: 'three drinks a day', baseline: 'week-1', given: { threeDrinksDaily: true }, expect: 'caution' },
    { name: 'malnourished', baseline: 'week-1', given: { malnourishedOrFrail: true }, expect: 'caution' },
    {
      name: '40 kg: a lower ceiling, still suitable',
      baseline: 'week-1',
      given: { bodyWeight: 40 },
      expect: 'suitable',
    },
    { name: 'taken already', baseline: 'week-1', given: { takingAcetaminophen: true }, expect: 'taking' },
    {
      name: 'body weight 41',
      baseline: 'week-1',
      given: { bodyWeight: 41 },
      expect: 'suitable',
      adjusted: 1,
    },
    {
      name: 'body weight 40',
      baseline: 'week-1',
      given: { bodyWeight: 40 },
      expect: 'suitable',
      adjusted: 2,
    },
    {
      name: 'body weight 50',
      baseline: 'week-1',
      given: { bodyWeight: 50 },
      expect: 'suitable',
      adjusted: 0,
    },
    {
      name: 'body weight 49',
      baseline: 'week-1',
      given: { bodyWeight: 49 },
      expect: 'suitable',
      adjusted: 1,
    },
    {
      name: 'estimated glomerular filtration rate 30',
      baseline: 'week-1',
      given: { filtrationRate: 30 },
      expect: 'suitable',
      adjusted: 0,
    },
    {
      name: 'estimated glomerular filtration rate 29',
      baseline: 'week-1',
      given: { filtrationRate: 29 },
      expect: 'suitable',
      adjusted: 1,
    },
    {
      name: 'the patient is malnourished or frail, as of 91 days ago',
      baseline: 'week-1',
      given: { malnourishedOrFrail: { value: true, on: '2025-12-15' } },
      expect: 'suitable',
    },
    {
      name: 'the patient is malnourished or frail, as of 90 days ago',
      baseline: 'week-1',
      given: { malnourishedOrFrail: { value: true, on: '2025-12-16' } },
      expect: 'caution',
    },
  ],
  remarks:
    'First of the pain medicines. Weights between the whole kilograms of the table take the lower ceiling.',
})
