/** Small charts about one drug or one allergy, and what they say of a fact when every kind of record is complete. */

import { guideline } from '../../guideline/index.ts'
import { type Json, readChart, tidy } from '../../src/chart/index.ts'
import { factStates } from '../../src/evaluate/index.ts'
import { bundle, mary } from '../toy/chart-records.ts'

export const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm'
export const atc = 'http://www.whocc.no/atc'
const asOf = '2026-02-01'
const subject = { reference: 'Patient/p1' }

export const coded = (system: string, code: string, display?: string): Json => ({
  coding: [{ system, code, ...(display === undefined ? {} : { display }) }],
})
export const said = (text: string): Json => ({ text })

export const order = (drug: Json | undefined, rest: Json = {}): Json => ({
  resourceType: 'MedicationRequest',
  id: 'm1',
  subject,
  status: 'active',
  intent: 'order',
  authoredOn: '2026-01-05',
  ...(drug === undefined ? {} : { medicationCodeableConcept: drug }),
  ...rest,
})
export const pointing = (reference: string, rest: Json = {}): Json =>
  order(undefined, { medicationReference: { reference }, ...rest })
export const statement = (drug: Json, rest: Json = {}): Json => ({
  resourceType: 'MedicationStatement',
  id: 'm1',
  subject,
  status: 'active',
  medicationCodeableConcept: drug,
  effectivePeriod: { start: '2026-01-05' },
  ...rest,
})
export const dispense = (drug: Json, rest: Json = {}): Json => ({
  resourceType: 'MedicationDispense',
  id: 'm1',
  subject,
  status: 'completed',
  medicationCodeableConcept: drug,
  whenHandedOver: '2026-01-12',
  daysSupply: { value: 84, unit: 'd', system: 'http://unitsofmeasure.org', code: 'd' },
  ...rest,
})
export const administration = (drug: Json): Json => ({
  resourceType: 'MedicationAdministration',
  id: 'm1',
  subject,
  status: 'completed',
  medicationCodeableConcept: drug,
  effectiveDateTime: '2026-01-05',
})
export const medication = (id: string, rest: Json): Json => ({ resourceType: 'Medication', id, ...rest })
export const allergy = (code: Json | undefined, rest: Json = {}): Json => ({
  resourceType: 'AllergyIntolerance',
  id: 'a1',
  patient: subject,
  ...(code === undefined ? {} : { code }),
  recordedDate: '2026-01-05',
  ...rest,
})

/** The state of each fact, and the notes as `kind Resource/id text`. */
export function chartOf(records: readonly Json[], day = asOf) {
  const tidied = tidy(guideline, bundle(mary, ...records))
  const states = factStates(guideline, readChart(guideline, tidied, 'complete'), {}, day)
  return {
    value: (fact: string): unknown => states.get(fact)?.value ?? 'unknown',
    notes: tidied.notes.map(({ kind, resource, text }) => `${kind} ${resource} ${text}`),
    tidied,
  }
}
