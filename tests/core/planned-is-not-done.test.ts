/**
 * Nothing is called taken or done that was not recorded: a proposal of a drug, a draft, a planned procedure or an order for
 * one leaves every drug untaken and every piece of advice undone, whatever the drug and whatever is known to be complete.
 */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type Json, readChart, tidy } from '../../src/chart/index.ts'
import { assess, toAssessment } from '../../src/evaluate/index.ts'
import { type Assessment, isDerived, picksOf, type ValueSet } from '../../src/language/index.ts'
import { outputs, plainPaint } from '../../src/report/index.ts'
import { bundle, mary } from '../toy/chart-records.ts'

const asOf = '2026-02-01'
const subject = { reference: 'Patient/p1' }
const fracture: Json = {
  resourceType: 'Condition',
  id: 'fracture',
  subject,
  code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'M80.08XA' }] },
  onsetDateTime: '2026-01-05',
}

function assessmentOf(records: readonly Json[], coverage: 'complete' | 'unknown'): Assessment {
  const chart = readChart(guideline, tidy(guideline, bundle(mary, fracture, ...records)), coverage)
  return toAssessment(assess(guideline, chart, {}, asOf))
}

/** Value sets that records of this kind are read by. */
function setsOf(kind: 'Medication' | 'Procedure'): readonly ValueSet[] {
  const ids = guideline.facts.flatMap((fact) =>
    isDerived(fact)
      ? []
      : picksOf(fact.source).flatMap(({ of }) =>
          of.resource === kind ? [of.codes, ...Object.values(of.map ?? {})] : [],
        ),
  )
  return guideline.valueSets.filter(({ id }) => ids.includes(id))
}

const codeOf = ({ codes }: ValueSet): Json => {
  const [first] = codes
  if (first === undefined) throw new Error('a value set without a code')
  return { coding: [{ system: first.system, code: first.code }] }
}
const dose = { dosageInstruction: [{ text: 'as usual' }] }
const request = (set: ValueSet, rest: Json): Json => ({
  resourceType: 'MedicationRequest',
  id: 'm1',
  subject,
  status: 'active',
  intent: 'order',
  authoredOn: '2026-01-20',
  medicationCodeableConcept: codeOf(set),
  ...dose,
  ...rest,
})
const statement = (set: ValueSet, status: string): Json => ({
  resourceType: 'MedicationStatement',
  id: 's1',
  subject,
  status,
  effectiveDateTime: '2026-01-20',
  medicationCodeableConcept: codeOf(set),
})
const procedure = (set: ValueSet, status: string): Json => ({
  resourceType: 'Procedure',
  id: 'p1',
  subject,
  status,
  performedDateTime: '2026-01-20',
  code: codeOf(set),
})
const service = (set: ValueSet, rest: Json): Json => ({
  resourceType: 'ServiceRequest',
  id: 'r1',
  subject,
  status: 'active',
  intent: 'order',
  authoredOn: '2026-01-20',
  code: codeOf(set),
  ...rest,
})

const drugs = setsOf('Medication')
const procedures = setsOf('Procedure')

const planned: readonly (readonly [string, Json])[] = [
  ...drugs.flatMap((set) =>
    [
      { intent: 'proposal' },
      { intent: 'plan' },
      { intent: 'option' },
      { status: 'draft' },
      { status: 'cancelled' },
      { intent: 'proposal', status: 'draft' },
    ].map((rest) => [`${set.title}, ${JSON.stringify(rest)}`, request(set, rest)] as const),
  ),
  ...drugs.flatMap((set) =>
    ['intended', 'not-taken'].map(
      (status) => [`${set.title}, a statement ${status}`, statement(set, status)] as const,
    ),
  ),
  ...procedures.flatMap((set) =>
    ['preparation', 'not-done', 'in-progress'].map(
      (status) => [`${set.title}, a procedure ${status}`, procedure(set, status)] as const,
    ),
  ),
  ...procedures.flatMap((set) =>
    [{}, { intent: 'plan' }, { intent: 'proposal', status: 'draft' }, { status: 'completed' }].map(
      (rest) => [`${set.title}, an order ${JSON.stringify(rest)}`, service(set, rest)] as const,
    ),
  ),
]

const doneIn = ({ recommendations }: Assessment): readonly string[] =>
  recommendations.filter(({ status }) => status === 'done').map(({ id }) => id)
const takenIn = ({ options }: Assessment): readonly string[] =>
  options.filter(({ taken, status }) => taken === true || status === 'taking').map(({ id }) => id)
const toldAsTaken = /\bYou take\b|the patient is on it|which the patient is on|already taking|and taken \(/

describe.each(['complete', 'unknown'] as const)('records %s', (coverage) => {
  const [doneAlready, takenAlready] = [doneIn, takenIn].map((of) => of(assessmentOf([], coverage)))

  it.each(planned)('%s', (_, record) => {
    const assessment = assessmentOf([record], coverage)
    expect(takenIn(assessment)).toEqual(takenAlready)
    expect(doneIn(assessment)).toEqual(doneAlready)
    const told = outputs
      .filter(({ form }) => form !== 'data')
      .filter((output) => toldAsTaken.test(output.render({ guideline, assessment }, plainPaint)))
    expect(told.map(({ id }) => id)).toEqual([])
  })
})

it('but what is ordered or done counts, so that the law can be broken', () => {
  const taken = drugs.filter((set) => takenIn(assessmentOf([request(set, {})], 'unknown')).length > 0)
  expect(taken.length).toBeGreaterThan(8)
  const done = procedures.filter(
    (set) => doneIn(assessmentOf([procedure(set, 'completed')], 'unknown')).length > 0,
  )
  expect(done.length).toBeGreaterThan(0)
  expect(planned.length).toBeGreaterThan(100)
})
