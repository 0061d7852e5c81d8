/** Units in words against their code, dates in words, references that end in a slash, a focus nobody can tell, weights by their word alone. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type Json, readChart, tidy } from '../../src/chart/index.ts'
import { factStates } from '../../src/evaluate/index.ts'
import { bundle, mary } from '../toy/chart-records.ts'
import { systems } from '../toy/dangers.ts'

const subject = { reference: 'Patient/p1' }
const loinc = 'http://loinc.org'
const ucum = 'http://unitsofmeasure.org'
const result = (code: Json, rest: Json): Json => ({
  resourceType: 'Observation',
  id: 'o',
  subject,
  status: 'final',
  code,
  effectiveDateTime: '2026-05-20',
  ...rest,
})
const coded = (code: string): Json => ({ coding: [{ system: loinc, code }] })
const quantity = (value: number, unit: string, code: string): Json => ({
  valueQuantity: { value, unit, system: ucum, code },
})
const problem = (code: Json, rest: Json = {}): Json => ({
  resourceType: 'Condition',
  id: 'c',
  subject,
  code,
  onsetDateTime: '2026-05-01',
  recordedDate: '2026-05-01',
  ...rest,
})
function read(...records: readonly Json[]) {
  const tidied = tidy(guideline, bundle(mary, ...records))
  const states = factStates(guideline, readChart(guideline, tidied, 'complete'), {}, '2026-06-01')
  const note = (address: string) => tidied.notes.filter(({ resource }) => resource === address)
  return { note, value: (key: string) => states.get(key)?.value ?? 'unknown' }
}

describe('a unit in words that says another thing than its code, or that nobody knows', () => {
  it.each([
    ['62238-1', 'filtrationRate', 16, 'mL/s', 'mL/min/{1.73_m2}'],
    ['62238-1', 'filtrationRate', 16, 'L/d', 'mL/min/{1.73_m2}'],
    ['38263-0', 'tScoreHip', 0.7, 'g/cm2', '{T-score}'],
    ['38263-0', 'tScoreHip', 0.7, 'g/cm³', '{T-score}'],
    ['29463-7', 'bodyWeight', 62, 'stone', 'kg'],
    ['29463-7', 'bodyWeight', 62, 'catty', 'kg'],
    ['2160-0', 'serumCreatinine', 1.1, 'mmol/dL', 'mg/dL'],
  ] as const)('%s: %s is not read from %d %s under %s', (code, key, value, unit, ucumCode) => {
    const { value: of, note } = read(result(coded(code), quantity(value, unit, ucumCode)))
    expect(of(key)).toBe('unknown')
    expect(note('Observation/o').map(({ text }) => text)).toContain(
      `its unit says ${unit}, the code of its unit ${ucumCode}: left out`,
    )
  })
  it.each([
    ['62238-1', 'filtrationRate', 66, 'mL/min/1.73 m2', 'mL/min/{1.73_m2}'],
    ['62238-1', 'filtrationRate', 66, 'milliliters per minute per 1.73 square meters', 'mL/min/{1.73_m2}'],
    ['38263-0', 'tScoreHip', -2.7, 'T-score (SD)', '{T-score}'],
    ['38263-0', 'tScoreHip', -2.7, 'SD', '{T-score}'],
    ['29463-7', 'bodyWeight', 62, 'kilogram', 'kg'],
    ['29463-7', 'bodyWeight', 62, 'Kilos', 'kg'],
  ] as const)('%s: %s is read from %d %s under %s', (code, key, value, unit, ucumCode) => {
    const { value: of } = read(result(coded(code), quantity(value, unit, ucumCode)))
    expect(of(key)).toEqual({ low: value, high: value })
  })
})

describe('dates in words', () => {
  it('is the onset of the fracture, with a note; what names no day has its own reason', () => {
    const fracture = (onsetString: string) =>
      read(
        problem(
          { coding: [{ system: systems.cm, code: 'M80.08XA' }] },
          { onsetDateTime: undefined, onsetString },
        ),
      )
    expect(fracture('April 2026').value('onsetDate')).toEqual({ from: '2026-04-01', to: '2026-04-30' })
    expect(
      fracture('2 weeks ago')
        .note('Condition/c')
        .map(({ text }) => text),
    ).toContain('its onset is told in words that name no day: left out')
  })
})

it.each(['Patient/p1/', 'Patient/p1//', 'http://x.org/fhir/Patient/p1/'])(
  'a reference to %s is to the patient',
  (reference) => {
    const cancer = problem({ coding: [{ system: systems.cm, code: 'C50.911' }] }, { subject: { reference } })
    expect(read(cancer).value('cancerHistory')).toBe(true)
  },
)

describe('a focus that nobody can tell', () => {
  const pregnancy = (focus: readonly Json[]) =>
    read(
      result(coded('82810-3'), {
        focus,
        valueCodeableConcept: { coding: [{ system: loinc, code: 'LA15173-0' }] },
      }),
    )
  it.each<[string, readonly Json[]]>([
    ['words alone', [{ display: 'see form' }]],
    ['an address of nothing', [{ reference: 'urn:uuid:6f1c7a30-7a53-4a9e-9a39-0d3f2a1b9c11' }]],
    ['nothing at all', [{}]],
  ])('%s: left out with a note, and no silence', (_, focus) => {
    const { value, note } = pregnancy(focus)
    expect(value('pregnant')).toBe('unknown')
    expect(note('Observation/o')).toHaveLength(1)
  })
  it.each<[string, readonly Json[]]>([
    ['a device', [{ reference: 'Device/d1' }]],
    ['the mother', [{ reference: 'RelatedPerson/mother' }]],
  ])('%s: somebody or something else, silence as before', (_, focus) => {
    expect(pregnancy(focus).value('pregnant')).toBe(false)
  })
})

it.each(['Weight', 'WT', 'Gewicht', 'Peso'])('a result called %s alone is named with its address', (text) => {
  expect(read(result({ text }, quantity(62, 'kg', 'kg'))).note('Observation/o')).toHaveLength(1)
})
it.each(['Birth weight', 'Weight loss', 'Ideal weight'])('%s is none', (text) => {
  expect(read(result({ text }, quantity(62, 'kg', 'kg'))).note('Observation/o')).toEqual([])
})

it.each(['999999001', '999999002', '999999003'])(
  'a conclusion that nobody knows (%s) has a note with its address',
  (code) => {
    const report: Json = {
      resourceType: 'DiagnosticReport',
      id: 'r',
      subject,
      status: 'final',
      effectiveDateTime: '2026-05-20',
      code: coded('30746-2'),
      conclusionCode: [{ coding: [{ system: systems.sct, code }] }],
    }
    expect(read(report).note('DiagnosticReport/r')).toHaveLength(1)
  },
)

describe('a result that nobody reads and that is newer than what counts', () => {
  const older = (code: string, rest: Json): Json => ({
    ...result(coded(code), rest),
    id: 'old',
    effectiveDateTime: '2026-03-12',
  })
  const filtration = older('62238-1', quantity(74, 'mL/min/{1.73_m2}', 'mL/min/{1.73_m2}'))
  it.each<[string, Json, Json]>([
    ['a filtration rate of a formula of its own', filtration, { text: 'eGFR (local)' }],
    ['a creatinine', older('2160-0', quantity(1.1, 'mg/dL', 'mg/dL')), { text: 'Kreatinin i.S.' }],
    ['a weight', older('29463-7', quantity(62, 'kg', 'kg')), { text: 'Body weight (ward)' }],
  ])('%s is named as newer', (_, old, code) => {
    const unread = result(code, { valueQuantity: { value: 16 } })
    const texts = (...records: readonly Json[]) =>
      read(...records)
        .note('Observation/o')
        .map(({ text }) => text)
    expect(texts(old, unread).join()).toContain('newer than what counts (of 12 Mar 2026)')
    expect(texts(old, { ...unread, effectiveDateTime: '2026-03-01' }).join()).not.toContain('newer')
    expect(texts(unread).join()).not.toContain('newer')
  })
})
