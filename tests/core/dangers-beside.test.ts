/** Dangers that are over, late effects, forces that contradict a code, and dangers in records that are not problems. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type Json, readChart, tidy } from '../../src/chart/index.ts'
import { factStates } from '../../src/evaluate/index.ts'
import { bundle, mary } from '../toy/chart-records.ts'
import { type SystemName, systems } from '../toy/dangers.ts'

const subject = { reference: 'Patient/p1' }
const coded = (system: SystemName, code: string): Json => ({ coding: [{ system: systems[system], code }] })
const day = '2026-05-12'
const problem = (id: string, code: Json, rest: Json = {}): Json => ({
  resourceType: 'Condition',
  id,
  subject,
  code,
  onsetDateTime: day,
  recordedDate: day,
  ...rest,
})
const ended = (code: string): Json => ({
  clinicalStatus: { coding: [{ code }] },
  abatementDateTime: '2026-05-20',
})

function read(...records: readonly Json[]) {
  const tidied = tidy(guideline, bundle(mary, ...records))
  const states = factStates(guideline, readChart(guideline, tidied, 'complete'), {}, '2026-06-01')
  const named = (address: string) => tidied.notes.some(({ resource }) => resource === address)
  return { value: (key: string) => states.get(key)?.value ?? 'unknown', named, unread: tidied.unread }
}

describe('a cancer that is over', () => {
  it.each([
    ['cm', 'C50.912', 'resolved'],
    ['cm', 'C34.11', 'remission'],
    ['gm', 'C61', 'inactive'],
    ['icd9', '174.9', 'resolved'],
    ['sct', '254837009', 'remission'],
  ] as const)('%s %s, %s: a cancer in the past, and no present one', (system, code, status) => {
    const { value } = read(problem('c', coded(system, code), ended(status)))
    expect([value('cancerHistory'), value('redFlags.malignancySuspected')]).toEqual([true, 'unknown'])
  })
  it('of the skin is a cancer in the past even while it is there', () => {
    const { value } = read(problem('c', coded('cm', 'C44.311')))
    expect([value('cancerHistory'), value('redFlags.malignancySuspected')]).toEqual([true, 'unknown'])
  })
})

describe('one of several reasons that is denied or over', () => {
  const refuted: Json = { verificationStatus: { coding: [{ code: 'refuted' }] } }
  it.each([
    ['cancerHistory', 'C50.911', refuted],
    ['redFlags.malignancySuspected', 'C61', refuted],
    ['redFlags.malignancySuspected', 'C61', ended('resolved')],
    ['redFlags.infectionSuspected', 'A41.9', ended('resolved')],
    ['redFlags.infectionSuspected', 'I33.0', refuted],
    ['redFlags.caudaEquinaSigns', 'R33.9', ended('resolved')],
    ['redFlags.spinalCordCompression', 'M47.14', refuted],
    ['redFlags.feverOrInfectionRisk', 'R50.9', ended('resolved')],
    ['redFlags.feverOrInfectionRisk', 'D70.1', refuted],
    ['activeInfection', 'M46.46', refuted],
    ['activeInfection', 'A41.9', ended('resolved')],
  ] as const)('%s: %s answers nothing', (key, code, rest) => {
    expect(read(problem('c', coded('cm', code), rest)).value(key)).toBe('unknown')
  })
})

describe('how the fracture came about', () => {
  it.each([
    ['cm', 'S32.010A'],
    ['who', 'M48.5'],
    ['icd9', '733.13'],
    ['gm', 'S32.01'],
  ] as const)('%s %s does not say', (system, code) => {
    const { value } = read(problem('c', coded(system, code)))
    expect([value('vertebralFracture'), value('fractureMechanism')]).toEqual([true, 'unknown'])
  })
  it.each([
    ['cm', 'V80.010A'],
    ['cm', 'V43.52XA'],
    ['cm', 'W17.89XA'],
    ['who', 'V80.0'],
    ['gm', 'V99'],
    ['who', 'W13'],
  ] as const)('%s %s on the same day contradicts a code for an osteoporotic one', (system, code) => {
    const fall = problem('fall', coded(system, code))
    const { value } = read(problem('c', coded('cm', 'M80.08XA')), fall)
    expect(value('fractureMechanism')).toBe('unknown')
    expect(read(problem('c', coded('cm', 'S32.010A')), fall).value('fractureMechanism')).toBe('high-energy')
  })
  it.each([
    ['cm', 'W01.0XXA'],
    ['cm', 'W18.30XA'],
    ['who', 'W00'],
  ] as const)('%s %s is no high energy', (system, code) => {
    const { value } = read(problem('c', coded('cm', 'M80.08XA')), problem('fall', coded(system, code)))
    expect(value('fractureMechanism')).toBe('low-energy')
  })
})

describe('a late effect', () => {
  it.each(['S32.010S', 'S22.080S', 'M80.08XS', 'M48.56XS'])('%s founds no fresh fracture', (code) => {
    const { value } = read(problem('c', coded('cm', code)))
    expect(value('vertebralFracture')).not.toBe(true)
  })
})

describe('the level of a code', () => {
  it.each([
    ['cm', 'S32.010A', ['L1']],
    ['cm', 'S22.022A', ['T2']],
    ['cm', 'S22.080A', 'unknown'],
    // Open or closed in one edition, the level in another.
    ['gm', 'S32.01', 'unknown'],
    ['ca', 'S32.01', 'unknown'],
  ] as const)('%s %s', (system, code, levels) => {
    expect(read(problem('c', coded(system, code))).value('fractureLevels')).toEqual(levels)
  })
})

describe('pregnancy in an observation', () => {
  const observed = (rest: Json, code = '82810-3'): Json => ({
    resourceType: 'Observation',
    id: 'o',
    subject,
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code }] },
    effectiveDateTime: '2026-05-28',
    ...rest,
  })
  const answer = (system: string, code: string): Json => ({
    valueCodeableConcept: { coding: [{ system, code }] },
  })
  it.each([
    ['pregnant', answer('http://loinc.org', 'LA15173-0'), true],
    ['pregnant by SNOMED CT', answer(systems.sct, '77386006'), true],
    ['not pregnant', answer(systems.sct, '60001007'), false],
    ['unknown', answer(systems.sct, '261665006'), 'unknown'],
    ['an answer in words', { valueString: 'perhaps' }, 'unknown'],
  ])('%s', (_name, rest, expected) => {
    expect(read(observed(rest)).value('pregnant')).toBe(expected)
  })
  it.each(['2106-3', '2110-5', '49051-6'])('LOINC %s, which nobody here reads, is no silence', (code) => {
    expect(read(observed({ valueString: 'x' }, code)).value('pregnant')).toBe('unknown')
  })
})

describe('the code of a danger in a record that is not read for it', () => {
  const observed = (code: Json, rest: Json = {}): Json => ({
    resourceType: 'Observation',
    id: 'o',
    subject,
    status: 'final',
    code,
    effectiveDateTime: '2026-05-28',
    ...rest,
  })
  it.each([
    ['cm', 'G83.4'],
    ['sct', '267064002'],
    ['sct', '84114007'],
    ['who', 'C79.5'],
  ] as const)('%s %s is named by the address of its record', (system, code) => {
    expect(read(observed(coded(system, code), { valueBoolean: true })).named('Observation/o')).toBe(true)
    expect(read(observed(coded(system, code), { valueBoolean: false })).named('Observation/o')).toBe(false)
  })
  it('breaks the silence of what it says', () => {
    const { value } = read(observed(coded('sct', '84114007'), { valueBoolean: true }))
    expect(value('heartFailure')).toBe('unknown')
  })
})

describe('a danger in the words of a procedure', () => {
  const done = (text: string): Json => ({
    resourceType: 'Procedure',
    id: 'o',
    subject,
    status: 'completed',
    code: { text },
    performedDateTime: '2026-05-28',
  })
  it.each([
    ['Hemodialysis', 'kidneyFailureKnown'],
    ['Renal dialysis (procedure)', 'kidneyFailureKnown'],
    ['Peritoneal dialysis', 'kidneyFailureKnown'],
  ])('%s breaks the silence about %s and is named', (text, key) => {
    const { value, named } = read(done(text))
    expect([value(key), named('Procedure/o')]).toEqual(['unknown', true])
  })
  it('that says "no" is not named', () => {
    expect(read(done('No hemodialysis')).named('Procedure/o')).toBe(false)
  })
})

describe('soft codes say neither yes nor no', () => {
  it.each([
    ['cm', 'K64.9', 'gutBleeding'],
    ['cm', 'M43.16', 'redFlags.spinalInstability'],
    ['cm', 'E21.1', 'hypercalcaemia'],
    ['cm', 'N25.81', 'hypocalcaemia'],
    ['cm', 'E58', 'hypocalcaemia'],
    ['cm', 'N25.81', 'kidneyFailureKnown'],
    ['cm', 'D63.1', 'kidneyFailureKnown'],
    ['cm', 'E08.22', 'kidneyFailureKnown'],
    ['cm', 'Z86.010', 'cancerHistory'],
    ['cm', 'D49.2', 'skeletalMalignancy'],
    ['cm', 'M87.19', 'antiresorptiveComplication'],
    ['cm', 'M27.2', 'antiresorptiveComplication'],
    ['cm', 'R29.810', 'redFlags.newNeurologicalDeficit'],
    ['cm', 'R29.898', 'redFlags.newNeurologicalDeficit'],
    ['cm', 'M62.81', 'redFlags.newNeurologicalDeficit'],
    ['cm', 'I38', 'redFlags.infectionSuspected'],
    ['icd9', '424.90', 'redFlags.infectionSuspected'],
    ['cm', 'R65.10', 'redFlags.infectionSuspected'],
    ['cm', 'J45.998', 'nsaidReaction'],
    ['cm', 'Z88.8', 'nsaidReaction'],
    ['cm', 'R32', 'redFlags.caudaEquinaSigns'],
    ['cm', 'N39.3', 'redFlags.caudaEquinaSigns'],
    ['cm', 'R20.0', 'redFlags.caudaEquinaSigns'],
    ['cm', 'M48.061', 'redFlags.spinalCordCompression'],
    ['cm', 'D89.0', 'redFlags.malignancySuspected'],
    ['cm', 'Z79.891', 'substanceUseDisorder'],
    ['cm', 'Z79.899', 'redFlags.feverOrInfectionRisk'],
    ['icd9', '173.0', 'redFlags.malignancySuspected'],
  ] as const)('%s %s of %s', (system, code, key) => {
    expect(read(problem('c', coded(system, code))).value(key)).toBe('unknown')
  })
})
