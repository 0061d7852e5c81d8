/** Patients who show when an anti-inflammatory drug by mouth is barred, a matter of caution, or neither. */

import type { ExampleDraft, OptionStatus } from '../../src/language/index.ts'

/** Clearance is then the weight times 60/72. */
const eighty = { sex: 'male', birthDate: '1945-09-14', serumCreatinine: 1 }
/** Clearance is then the weight times 80/72. */
const sixty = { sex: 'male', birthDate: '1966-03-16', serumCreatinine: 1 }

export const oralNsaidExamples: readonly ExampleDraft<OptionStatus>[] = [
  {
    name: 'woman of 60, nothing against it',
    baseline: 'week-1',
    given: { birthDate: '1966-03-16' },
    expect: 'suitable',
  },
  {
    name: 'woman of 60, signs of sepsis',
    baseline: 'week-1',
    given: { birthDate: '1966-03-16', septic: true },
    expect: 'contraindicated',
  },
  ...(
    [
      [29.5, 'contraindicated'],
      [30, 'caution'],
      [59.5, 'caution'],
      [60, 'suitable'],
      [60.5, 'suitable'],
    ] as const
  ).map(([reportedClearance, expect]) => ({
    name: `clearance of ${reportedClearance} reported, weight not known`,
    baseline: 'week-1',
    given: { ...sixty, bodyWeight: null, reportedClearance },
    expect,
  })),
  {
    name: '64 years old',
    baseline: 'week-1',
    given: { birthDate: '1961-03-17', bodyWeight: 80 },
    expect: 'suitable',
  },
  {
    name: '65 today',
    baseline: 'week-1',
    given: { birthDate: '1961-03-16', bodyWeight: 80 },
    expect: 'caution',
  },
  {
    name: 'clearance 29.9',
    baseline: 'week-1',
    given: { ...eighty, bodyWeight: 35.9 },
    expect: 'contraindicated',
  },
  { name: 'clearance 30', baseline: 'week-1', given: { ...eighty, bodyWeight: 36 }, expect: 'caution' },
  {
    name: 'clearance 59 at 60',
    baseline: 'week-1',
    given: { ...sixty, bodyWeight: 53.1 },
    expect: 'caution',
  },
  {
    name: 'clearance 60 at 60',
    baseline: 'week-1',
    given: { ...sixty, bodyWeight: 54 },
    expect: 'suitable',
  },
  {
    name: 'bleeding from the gut',
    baseline: 'week-1',
    given: { giBleedingOrUlcer: true },
    expect: 'contraindicated',
  },
  { name: 'black stools', baseline: 'week-1', given: { gutBleeding: true }, expect: 'contraindicated' },
  {
    name: 'coronary bypass planned',
    baseline: 'week-1',
    given: { bypassSurgery: true },
    expect: 'contraindicated',
  },
  {
    name: 'asthma from aspirin',
    baseline: 'week-1',
    given: { nsaidReaction: true },
    expect: 'contraindicated',
  },
  {
    name: 'week 20 of a pregnancy',
    baseline: 'week-1',
    given: { birthDate: '1990-09-14', pregnant: true, pregnancyWeeks: 20 },
    expect: 'contraindicated',
  },
  {
    name: 'week 19 of a pregnancy',
    baseline: 'week-1',
    given: { birthDate: '1990-09-14', pregnant: true, pregnancyWeeks: 19 },
    expect: 'caution',
  },
  {
    name: 'pregnant, week not known',
    baseline: 'week-1',
    given: { birthDate: '1990-09-14', pregnant: true },
    expect: 'needs-data',
  },
  { name: 'heart failure', baseline: 'week-1', given: { heartFailure: true }, expect: 'contraindicated' },
  {
    name: 'ulcer in the past',
    baseline: 'week-1',
    given: { birthDate: '1966-03-16', ulcerHistory: true },
    expect: 'caution',
  },
  {
    name: 'anticoagulant',
    baseline: 'week-1',
    given: { birthDate: '1966-03-16', takingAnticoagulant: true },
    expect: 'contraindicated',
  },
  {
    name: 'antiplatelet drug',
    baseline: 'week-1',
    given: { birthDate: '1966-03-16', takingAntiplatelet: true },
    expect: 'caution',
  },
  {
    name: 'glucocorticoid',
    baseline: 'week-1',
    given: { birthDate: '1966-03-16', takingGlucocorticoid: true },
    expect: 'caution',
  },
  {
    name: 'serotonin reuptake inhibitor',
    baseline: 'week-1',
    given: { birthDate: '1966-03-16', takingSerotoninDrug: true },
    expect: 'caution',
  },
  {
    name: '75 years old',
    baseline: 'week-1',
    given: { birthDate: '1950-03-17', bodyWeight: 80 },
    expect: 'caution',
  },
  {
    name: '76 today',
    baseline: 'week-1',
    given: { birthDate: '1950-03-16', bodyWeight: 80 },
    expect: 'caution',
  },
  {
    name: 'three drinks a day',
    baseline: 'week-1',
    given: { birthDate: '1966-03-16', threeDrinksDaily: true },
    expect: 'caution',
  },
  {
    name: 'coronary disease',
    baseline: 'week-1',
    given: { birthDate: '1966-03-16', coronaryRisk: true },
    expect: 'caution',
  },
  {
    name: 'diuretic',
    baseline: 'week-1',
    given: { birthDate: '1966-03-16', kidneyStressingDrug: true },
    expect: 'caution',
  },
  {
    name: 'high blood pressure',
    baseline: 'week-1',
    given: { birthDate: '1966-03-16', hypertension: true },
    expect: 'caution',
  },
  {
    name: 'heart failure not asked about',
    baseline: 'week-1',
    given: { heartFailure: null },
    expect: 'needs-data',
  },
  { name: 'taken already', baseline: 'week-1', given: { takingNsaid: true }, expect: 'taking' },
  {
    name: 'sex: male, a day short of 80, serum creatinine 1, body weight 35.9',
    baseline: 'week-1',
    given: { sex: 'male', birthDate: '1946-03-17', serumCreatinine: 1, bodyWeight: 35.9 },
    expect: 'caution',
    cautions: 4,
  },
  {
    name: 'sex: male, body weight 42, serum creatinine 1.3',
    baseline: 'week-1',
    given: { sex: 'male', bodyWeight: 42, serumCreatinine: 1.3 },
    expect: 'contraindicated',
    cautions: 2,
  },
  {
    name: '76 years old today',
    baseline: 'week-1',
    given: { birthDate: '1950-03-16' },
    expect: 'caution',
    cautions: 3,
  },
  {
    name: '75 years old today',
    baseline: 'week-1',
    given: { birthDate: '1951-03-16' },
    expect: 'caution',
    cautions: 2,
  },
  {
    name: 'week of pregnancy 20, 35 years old, the patient is pregnant',
    baseline: 'week-1',
    given: { birthDate: '1990-09-14', pregnant: true, pregnancyWeeks: 20 },
    expect: 'contraindicated',
    cautions: 0,
  },
  {
    name: '65 years old today',
    baseline: 'week-1',
    given: { birthDate: '1961-03-16' },
    expect: 'caution',
    adjusted: 1,
  },
  {
    name: '64 years old today',
    baseline: 'week-1',
    given: { birthDate: '1962-03-16' },
    expect: 'caution',
    adjusted: 0,
  },
  {
    name: 'week of pregnancy 19, as of 7 days ago, 35 years old',
    baseline: 'week-1',
    given: { birthDate: '1990-09-14', pregnancyWeeks: { value: 19, on: '2026-03-09' } },
    expect: 'suitable',
  },
  {
    name: 'not so: coronary bypass surgery is under way, as of 29 days ago',
    baseline: 'week-1',
    given: { bypassSurgery: { value: false, on: '2026-02-15' } },
    expect: 'needs-data',
  },
  {
    name: 'not so: coronary bypass surgery is under way, as of 28 days ago',
    baseline: 'week-1',
    given: { bypassSurgery: { value: false, on: '2026-02-16' } },
    expect: 'caution',
  },
  {
    name: 'a day short of 64',
    baseline: 'week-1',
    given: { birthDate: '1962-03-17' },
    expect: 'suitable',
  },
]
