/** Short ways to write FHIR records for the tests of the chart reader. */

import { type CoverageGiven, type Json, readChart, type Tidied, tidy } from '../../src/chart/index.ts'
import type { Answers, Entry } from '../../src/language/index.ts'
import { chartGuideline, icd10cm, loinc, rxnorm, sct } from './chart-guideline.ts'

export const concept = (system: string, code: string): Json => ({ coding: [{ system, code }] })

export const mary: Json = { resourceType: 'Patient', id: 'p1', gender: 'female', birthDate: '1951-04-12' }

export const bundle = (...resources: readonly unknown[]): Json => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
})

const subject = { reference: 'Patient/p1' }

export const condition = (id: string, code: Json, rest: Json = {}): Json => ({
  resourceType: 'Condition',
  id,
  subject,
  code,
  ...rest,
})
export const bleeding = (id: string, rest: Json = {}): Json => condition(id, concept(sct, '74474003'), rest)
export const event = (id: string, rest: Json = {}): Json => condition(id, concept(icd10cm, 'M80.08XA'), rest)
export const observation = (id: string, code: string, rest: Json = {}): Json => ({
  resourceType: 'Observation',
  id,
  subject,
  status: 'final',
  code: concept(loinc, code),
  effectiveDateTime: '2026-03-01',
  ...rest,
})
export const order = (id: string, drug: string, rest: Json = {}): Json => ({
  resourceType: 'MedicationRequest',
  id,
  subject,
  status: 'active',
  intent: 'order',
  medicationCodeableConcept: concept(rxnorm, drug),
  authoredOn: '2026-01-10',
  ...rest,
})
export const operation = (id: string, rest: Json = {}): Json => ({
  resourceType: 'Procedure',
  id,
  subject,
  status: 'completed',
  code: concept(sct, '447766003'),
  performedDateTime: '2026-02-02',
  ...rest,
})

export function tidied(...resources: readonly unknown[]): Tidied {
  return tidy(chartGuideline, bundle(mary, ...resources))
}
export function read(resources: readonly unknown[], coverage: CoverageGiven = 'unknown'): Answers {
  return readChart(chartGuideline, tidied(...resources), coverage)
}
/** The entries of one fact as `value @ from..to`, in order. */
export function said(fact: string, ...resources: readonly unknown[]): readonly string[] {
  return read(resources)
    .entries.filter((e) => e.fact === fact)
    .map(inWords)
}
export function inWords({ value, on }: Entry): string {
  const span = ({ from, to }: { from: string; to: string }) => (from === to ? from : `${from}..${to}`)
  const words = (): string => {
    if (typeof value !== 'object') return String(value)
    if ('unknown' in value) return 'asked-unknown'
    if ('low' in value) return value.low === value.high ? `${value.low}` : `${value.low}..${value.high}`
    return 'from' in value ? span(value) : `[${value.join(' ')}]`
  }
  return `${words()} @ ${span(on)}`
}
export const notesOf = (...resources: readonly unknown[]): readonly string[] =>
  tidied(...resources).notes.map((note) => `${note.kind} ${note.resource}: ${note.text}`)
