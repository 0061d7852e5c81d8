/** CQL, translated by cqframework and run by cql-execution on FHIR, gives what the evaluator gives on the same chart. */

import { describe, expect, inject, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { readTyped } from '../../src/chart/index.ts'
import { toCql } from '../../src/export/cql/index.ts'
import {
  type Answers,
  addDays,
  type Entry,
  type EntryValue,
  type Example,
  type Expression,
  type Fact,
  type Guideline,
  spanOf,
  type Term,
} from '../../src/language/index.ts'
import { toyGuideline } from '../toy/guideline.ts'
import { type Compiled, compile, execute } from './cql.ts'
import { compareCase } from './cql-compare.ts'
import {
  anyGuideline,
  expressionFor,
  guidelineFor,
  operatorFamilies,
  type Patient,
  patientFor,
  sampleOf,
} from './generate/index.ts'
import { withEverySource, withIndexEvent } from './more-sources.ts'
import { chartFor } from './write-records.ts'

const deep = inject('depth') === 'deep'
const seed = inject('seed')
/** Deep: 1,000 patients per family, each with dozens of results. A library takes a second to translate, a patient 50 ms. */
const [GUIDELINES, PATIENTS] = deep ? [10, 100] : [1, 5]
/** For guidelines large enough that a patient takes half a second. */
const FEWER = deep ? 40 : 5
const CONDITIONS = 6

interface Count {
  patients: number
  results: number
}

const translated = new Map<Guideline, Promise<Compiled>>()

/** Translates a guideline once. Whatever it says, its library translates without an error or a warning. */
async function translate(subject: Guideline): Promise<Compiled> {
  const made = translated.get(subject) ?? compile(toCql(subject))
  translated.set(subject, made)
  expect((await made).report).toEqual({ errors: [], warnings: [] })
  return made
}

/** Runs patients of one guideline through CQL; every difference from the evaluator fails. */
async function agree(subject: Guideline, patients: readonly Patient[], count: Count): Promise<void> {
  const compiled = await translate(subject)
  for (const { answers, setting, asOf } of patients) {
    const chart = chartFor(subject, answers)
    const run = { asOf, coverage: answers.coverage, declined: Object.keys(answers.declined), setting }
    const results = await execute(compiled, chart.bundle, run)
    const compared = compareCase(subject, { answers: chart.answers, setting, asOf }, results)
    expect(compared.differences, JSON.stringify(chart.bundle)).toEqual([])
    count.patients += 1
    count.results += compared.points
  }
}

/** More conditions, each as a derived fact of its own. */
function withConditions(subject: Guideline, conditions: readonly Expression[]): Guideline {
  const extra = conditions.map(
    (when, n): Fact => ({ kind: 'derived', id: `extra${n}`, title: `Extra ${n}`, remarks: null, when }),
  )
  return { ...subject, facts: [...subject.facts, ...extra] }
}

describe('evaluator = CQL', () => {
  test.each(operatorFamilies)('%s', async (family) => {
    const count = { patients: 0, results: 0 }
    for (const [n, random] of sampleOf(guidelineFor(family), GUIDELINES, seed).entries()) {
      const plain = withIndexEvent(random)
      const conditions = sampleOf(expressionFor(plain, family), CONDITIONS, seed + n)
      const subject = withConditions(plain, conditions)
      await agree(subject, sampleOf(patientFor(subject), PATIENTS, seed + n), count)
    }
    console.log(`evaluator = CQL, ${family}: ${count.patients} patients, ${count.results} results`)
    expect(count.patients).toBe(GUIDELINES * PATIENTS)
  })

  test('everything at once', async () => {
    const count = { patients: 0, results: 0 }
    for (const [n, random] of sampleOf(anyGuideline, GUIDELINES, seed).entries()) {
      const subject = withIndexEvent(random)
      await agree(subject, sampleOf(patientFor(subject), FEWER, seed + n), count)
    }
    console.log(`evaluator = CQL, everything: ${count.patients} patients, ${count.results} results`)
  })

  test('sources of every kind for every kind of fact', async () => {
    const count = { patients: 0, results: 0 }
    for (const [n, random] of sampleOf(guidelineFor('choice'), deep ? 3 : 1, seed).entries()) {
      const subject = withEverySource(withIndexEvent(random))
      await agree(subject, sampleOf(patientFor(subject), deep ? 200 : 20, seed + n), count)
    }
    console.log(`evaluator = CQL, sources: ${count.patients} patients, ${count.results} results`)
  })

  // A large guideline takes long to translate on a busy machine.
  test.each([guideline, toyGuideline])('$title, on random charts', { timeout: 900_000 }, async (subject) => {
    const count = { patients: 0, results: 0 }
    await agree(subject, sampleOf(patientFor(subject), FEWER, seed), count)
    console.log(`evaluator = CQL, ${subject.id}: ${count.patients} patients, ${count.results} results`)
  })

  test('every example of the guideline', { timeout: 900_000 }, async () => {
    const owners = [...guideline.recommendations, ...guideline.options, ...guideline.positions]
    const examples = owners.flatMap((owner) => owner.examples.map((example) => patientOfExample(example)))
    const count = { patients: 0, results: 0 }
    await agree(guideline, everyNth(examples, deep ? 150 : 10), count)
    console.log(`evaluator = CQL, examples: ${count.patients} patients, ${count.results} results`)
    expect(count.patients).toBeGreaterThan(0)
  })
})

/** About `n` of a list, spread over it. */
function everyNth<T>(list: readonly T[], n: number): readonly T[] {
  const step = Math.max(1, Math.floor(list.length / n))
  return list.filter((_, i) => i % step === seed % step)
}

/** Typed answers over the baseline's, some days later. */
function patientOfExample(example: Example): Patient {
  const baseline = guideline.baselines.find((one) => one.id === example.baseline)
  if (baseline === undefined) throw new Error(`No baseline "${example.baseline}"`)
  const given = Object.entries({ ...baseline.answers, ...example.given }).filter(
    ([, value]) => value !== null,
  )
  const setting = { ...baseline.setting, ...example.setting }
  const typed = readTyped(guideline, { answers: Object.fromEntries(given), setting }, baseline.asOf)
  return { ...typed, asOf: addDays(baseline.asOf, example.daysLater) }
}

/** A guideline of the hand tables: names that would break CQL if they were not escaped, and terms at their edges. */
const named = { title: `It's "odd" \\ */ \n // here`, remarks: null } as const
const asked = {
  ...named,
  question: 'q?',
  silence: null,
  goodFor: null,
  danger: false,
  source: null,
  setting: false,
} as const
const quantity = (id: string): Fact => ({
  ...asked,
  kind: 'quantity',
  id,
  unit: 'g',
  range: [-1000, 1000],
  converts: {},
})
const q: Term = { term: 'quantity', fact: 'q' }
const r: Term = { term: 'quantity', fact: 'r' }
const formula = (id: string, term: Term): Fact => ({ ...named, kind: 'formula', id, unit: 'g', term })
const [base] = sampleOf(guidelineFor('boolean'), 1, 1)
if (base === undefined) throw new Error('No guideline was made')

const odd: Guideline = {
  ...base,
  id: '9 odd-guideline',
  title: named.title,
  facts: [
    ...base.facts.filter((fact) => ['redFlags', 'onset', 'birthDate', 'sex', 'discovered'].includes(fact.id)),
    { ...asked, kind: 'yes-no', id: `it's "quoted" \\` },
    { ...asked, kind: 'yes-no', id: 'AsOf' },
    { ...asked, kind: 'yes-no', id: 'define' },
    { ...asked, kind: 'choice', id: 'where', choices: { "o'x": 'x', '"\\': 'y' } },
    { ...asked, kind: 'choice', id: 'Coverage', setting: true, choices: { a: 'a' } },
    quantity('q'),
    quantity('r'),
    formula('sum', { term: 'plus', left: q, right: r }),
    formula('product', { term: 'times', left: q, right: r }),
    formula('quotient', { term: 'over', left: q, right: r }),
    formula('thirds', {
      term: 'times',
      left: { term: 'over', left: q, right: { term: 'number', value: 3 } },
      right: r,
    }),
    formula('age', { term: 'age', fact: 'birthDate' }),
  ],
  stages: [],
  recommendations: [],
  options: [],
  positions: [],
}
const stated = (fact: string, value: EntryValue): Entry => ({
  fact,
  item: null,
  value,
  on: { from: '2026-01-01', to: '2026-01-01' },
  origin: 'asserted',
  pick: null,
  resource: null,
})
const known = (...entries: readonly Entry[]): Answers => ({
  subject: null,
  entries,
  coverage: [],
  episode: null,
  challenged: [],
  declined: {},
  notes: [],
})
const exactly = (value: number): EntryValue => ({ low: value, high: value })
const numbers = (low: number, high: number): Answers =>
  known(stated('q', exactly(low)), stated('r', exactly(high)))
const born = (text: string): Answers => known(stated('birthDate', spanOf(text) ?? ''))

test.each([guideline, toyGuideline])(
  '$title translates without errors or warnings',
  { timeout: 900_000 },
  async (subject) => {
    const { report, source } = await translate(subject)
    expect(report).toEqual({ errors: [], warnings: [] })
    expect(source.library).toContain(`library ${source.name} version '${subject.version}'`)
  },
)

test('by hand: names, rounding, division, ages and the traps of cql-execution', async () => {
  const compiled = await compile(toCql(odd))
  expect(compiled.source.name).toBe('Guideline9OddGuideline')
  expect(compiled.report.errors).toEqual([])
  const table: readonly (readonly [Answers, string, Readonly<Record<string, unknown>>])[] = [
    [known(stated(`it's "quoted" \\`, true)), '2026-02-01', { 'it\'s "quoted" \\ truth': true }],
    [known(stated('where', "o'x")), '2026-02-01', { 'where code': "o'x" }],
    [known(stated('where', '"\\')), '2026-02-01', { 'where code': '"\\' }],
    [known(), '2026-02-01', { 'AsOf truth': null, 'define truth': null, 'Coverage code': null }],
    // Binary fractions: 0.1 + 0.2 is 0.3 after rounding, at either sign.
    [numbers(0.1, 0.2), '2026-02-01', { 'sum low': 0.3, 'sum high': 0.3 }],
    [numbers(-0.1, -0.2), '2026-02-01', { 'sum low': -0.3, 'sum high': -0.3 }],
    // Halves go away from zero; CQL itself would take -0.0000005 to 0.
    [numbers(-0.001, 0.0005), '2026-02-01', { 'product low': -0.000001, 'product high': -0.000001 }],
    [numbers(0.001, 0.0005), '2026-02-01', { 'product low': 0.000001, 'product high': 0.000001 }],
    [numbers(1, 3), '2026-02-01', { 'quotient low': 0.333333, 'thirds low': 1 }],
    [numbers(1, 0), '2026-02-01', { 'quotient low': null, 'quotient high': null }],
    [
      known(stated('q', exactly(1)), stated('r', { low: -1, high: 1 })),
      '2026-02-01',
      { 'quotient low': null, 'product low': -1, 'product high': 1 },
    ],
    [
      known(stated('q', { low: -2, high: 3 }), stated('r', { low: 4, high: 5 })),
      '2026-02-01',
      { 'product low': -10, 'product high': 15, 'quotient low': -0.5, 'quotient high': 0.75 },
    ],
    // A 29 February birthday falls on 1 March in common years.
    [born('2004-02-29'), '2026-02-28', { 'age low': 21, 'age high': 21 }],
    [born('2004-02-29'), '2026-03-01', { 'age low': 22, 'age high': 22 }],
    [born('2004-02-29'), '2028-02-29', { 'age low': 24, 'age high': 24 }],
    [born('1950-06'), '2026-06-15', { 'age low': 75, 'age high': 76 }],
    [born('1950'), '2026-01-01', { 'age low': 75, 'age high': 76, 'birthDate high': '1950-12-31' }],
  ]
  for (const [answers, asOf, wanted] of table) {
    const chart = chartFor(odd, answers)
    const run = { asOf, coverage: [], declined: [], setting: {} }
    const results = await execute(compiled, chart.bundle, run)
    const found = Object.entries(wanted).map(([name]) => [name, shown(results[name])])
    expect(Object.fromEntries(found), `${JSON.stringify(answers.entries)} on ${asOf}`).toEqual(wanted)
  }
})

const shown = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? String(value) : value

test('a planted mistake in the CQL is found', async () => {
  const [random] = sampleOf(guidelineFor('picks'), 1, 11)
  if (random === undefined) throw new Error('No guideline was made')
  const subject = withIndexEvent(random)
  const sound = toCql(subject)
  const logic = sound.logic.replaceAll('E.latest >= bound', 'E.latest > bound')
  expect(logic).not.toBe(sound.logic)
  const compiled = await compile({ ...sound, logic })
  let differences = 0
  for (const { answers, setting, asOf } of sampleOf(patientFor(subject), 20, 11)) {
    const chart = chartFor(subject, answers)
    const results = await execute(compiled, chart.bundle, { asOf, coverage: [], declined: [], setting })
    const patient = { answers: { ...chart.answers, coverage: [], declined: {} }, setting, asOf }
    differences += compareCase(subject, patient, results).differences.length
  }
  expect(differences).toBeGreaterThan(0)
})

test('without parameters nothing is known, and nothing throws', { timeout: 900_000 }, async () => {
  const compiled = await translate(guideline)
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [{ resource: { resourceType: 'Patient', id: 'p' } }],
  }
  const run = { asOf: '2026-03-01', coverage: [], declined: [], setting: {} }
  const results = await execute(compiled, bundle, run)
  const statuses = guideline.recommendations.map((rec) => results[`Recommendation ${rec.id} status`])
  expect(new Set(statuses)).not.toContain('applicable')
  expect(results['Stage missing']).not.toEqual([])
})
