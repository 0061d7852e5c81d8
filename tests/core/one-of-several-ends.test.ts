/** That one drug of a class, or one disease of several, is over is no "no" to the rest: only silence can say that. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type CoverageGiven, type Json, readChart, tidy } from '../../src/chart/index.ts'
import { factStates } from '../../src/evaluate/index.ts'
import { bundle, mary } from '../toy/chart-records.ts'

const subject = { reference: 'Patient/p1' }
const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm'
const drug = (code: string): Json => ({ coding: [{ system: rxnorm, code }] })
const statement = (code: string): Json => ({
  resourceType: 'MedicationStatement',
  id: 'm',
  subject,
  status: 'completed',
  medicationCodeableConcept: drug(code),
  effectivePeriod: { start: '2024-01-01', end: '2026-01-01' },
})
const order = (code: string): Json => ({
  resourceType: 'MedicationRequest',
  id: 'm',
  subject,
  status: 'stopped',
  intent: 'order',
  authoredOn: '2024-01-01',
  medicationCodeableConcept: drug(code),
  dispenseRequest: { validityPeriod: { start: '2024-01-01', end: '2026-01-01' } },
})
const unnamed: Json = {
  resourceType: 'MedicationRequest',
  id: 'x',
  subject,
  status: 'active',
  intent: 'order',
  authoredOn: '2026-02-01',
  medicationCodeableConcept: { coding: [{ system: 'urn:local', code: '7' }] },
}

function answered(key: string, coverage: CoverageGiven, records: readonly Json[], day = '2026-06-01') {
  const answers = readChart(guideline, tidy(guideline, bundle(mary, ...records)), coverage)
  return factStates(guideline, answers, {}, day).get(key)?.value ?? 'unknown'
}

const classes = [
  ['warfarin', '11289', 'takingAnticoagulant'],
  ['apixaban', '1364430', 'takingAnticoagulant'],
  ['rivaroxaban', '1114195', 'takingAnticoagulant'],
  ['ibuprofen', '5640', 'takingNsaid'],
  ['prednisone', '8640', 'takingGlucocorticoid'],
  ['clopidogrel', '32968', 'takingAntiplatelet'],
  ['tramadol', '10689', 'takingWeakOpioid'],
] as const

describe.each([
  ['a statement that ended', statement],
  ['an order that was stopped', order],
] as const)('%s', (_, make) => {
  it.each(classes)('%s: of the class only silence says no', (_name, code, key) => {
    expect(answered(key, 'unknown', [make(code)])).toBe('unknown')
    expect(answered(key, 'complete', [make(code)])).toBe(false)
    expect(answered(key, 'complete', [make(code), unnamed])).toBe('unknown')
    expect(answered(key, 'unknown', [make(code)], '2025-06-01')).toBe(true)
  })
  it('of a single drug, its end is a no', () => {
    expect(answered('takingCalcitonin', 'unknown', [make('1910')])).not.toBe(true)
    expect(answered('takingAlendronate', 'unknown', [make('46041')])).toBe(false)
    expect(answered('takingDenosumab', 'unknown', [make('993449')])).toBe(false)
  })
})

describe('a disease that is one of several', () => {
  const over = (code: string): Json => ({
    resourceType: 'Condition',
    id: 'c',
    subject,
    code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code }] },
    clinicalStatus: { coding: [{ code: 'resolved' }] },
    onsetDateTime: '2024-01-01',
    abatementDateTime: '2026-01-01',
    recordedDate: '2024-01-01',
  })
  it.each([
    ['K25.4', 'giBleedingOrUlcer'],
    ['K72.00', 'severeLiverDisease'],
    ['K70.30', 'chronicLiverDisease'],
    ['K22.2', 'oesophagealDisorder'],
  ] as const)('%s that is over: of %s only silence says no', (code, key) => {
    expect(answered(key, 'unknown', [over(code)])).toBe('unknown')
    expect(answered(key, 'complete', [over(code)])).toBe(false)
    expect(answered(key, 'unknown', [over(code)], '2025-06-01')).toBe(true)
  })
  it('a record that no allergy is known denies all of them', () => {
    const none: Json = {
      resourceType: 'AllergyIntolerance',
      id: 'a',
      patient: subject,
      recordedDate: '2026-01-01',
      code: { coding: [{ system: 'http://snomed.info/sct', code: '716186003' }] },
    }
    expect(answered('nsaidReaction', 'unknown', [none])).toBe(false)
  })
})

describe('what was handed out beside a statement', () => {
  const handedOut = (code: string, days: number): Json => ({
    resourceType: 'MedicationDispense',
    id: 'd',
    subject,
    status: 'completed',
    medicationCodeableConcept: drug(code),
    whenHandedOver: '2026-03-01',
    daysSupply: { value: days, unit: 'd', system: 'http://unitsofmeasure.org', code: 'd' },
  })
  const until = (code: string, end: string): Json => ({
    ...statement(code),
    status: 'active',
    effectivePeriod: { start: '2026-01-01', end },
  })
  it.each([
    ['11289', 30, '2026-09-01'],
    ['1364430', 28, '2026-12-31'],
    ['11289', 60, '2026-06-02'],
  ] as const)('%s, supply for %i days, stated until %s: it is taken', (code, days, end) => {
    expect(answered('takingAnticoagulant', 'unknown', [handedOut(code, days), until(code, end)])).toBe(true)
  })
})
