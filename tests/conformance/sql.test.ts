/** SQL in DuckDB gives what docs/logic.md says: by hand on its traps, and against the evaluator on random cases. */

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { readTyped } from '../../src/chart/index.ts'
import { conditionQueries, toSql } from '../../src/export/sql/index.ts'
import {
  type Answers,
  addDays,
  type Entry,
  type EntryValue,
  type Example,
  type Expression,
  type Guideline,
  type Setting,
  spanOf,
} from '../../src/language/index.ts'
import { toyGuideline } from '../toy/guideline.ts'
import { askedInVain, withFallback } from './asked-in-vain.ts'
import {
  answersFor,
  anyAsOf,
  anyGuideline,
  expressionFor,
  guidelineFor,
  operatorFamilies,
  sampleOf,
  settingFor,
} from './generate/index.ts'
import { type Database, freshScript, openDatabase, type SqlMissing, type SqlPatient } from './sql.ts'
import { compareWithSql } from './sql-compare.ts'

const deep = inject('depth') === 'deep'
const seed = inject('seed')
/** Deep: more than 1,000 patients per family, each with a dozen results or more. */
const [GUIDELINES, PATIENTS] = deep ? [26, 40] : [2, 20]
const CONDITIONS = 4

let database: Database
beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())

function patientsOf(guideline: Guideline, asOf: string, at: number): readonly SqlPatient[] {
  const settings = sampleOf(settingFor(guideline), PATIENTS, at)
  const answers = sampleOf(answersFor(guideline, asOf), PATIENTS, at)
  return answers.map((one, n) => ({ id: `patient-${n}`, answers: one, setting: settings[n] ?? {} }))
}
const dayOf = (at: number): string => sampleOf(anyAsOf, 1, at)[0] ?? '2026-03-15'

describe('evaluator = SQL', () => {
  test.each(operatorFamilies)('%s', async (family) => {
    let cases = 0
    let results = 0
    for (const [n, guideline] of sampleOf(guidelineFor(family), GUIDELINES, seed).entries()) {
      const at = seed + n
      const asOf = dayOf(at)
      const conditions = sampleOf(expressionFor(guideline, family), CONDITIONS, at)
      const named = Object.fromEntries(conditions.map((condition, k) => [`c${k}`, condition]))
      const compared = await compareWithSql(database, guideline, patientsOf(guideline, asOf, at), asOf, named)
      expect(compared.differences).toEqual([])
      cases += compared.patients
      results += compared.results
    }
    console.log(`evaluator = SQL, ${family}: ${cases} patients, ${results} results`)
    expect(cases).toBe(GUIDELINES * PATIENTS)
  })

  test('everything at once, and guidelines written by hand', async () => {
    let cases = 0
    let results = 0
    const random = sampleOf(anyGuideline, GUIDELINES, seed)
    for (const [n, one] of [guideline, toyGuideline, ...random].entries()) {
      const asOf = dayOf(seed + n)
      const compared = await compareWithSql(database, one, patientsOf(one, asOf, seed + n), asOf, {})
      expect(compared.differences).toEqual([])
      cases += compared.patients
      results += compared.results
    }
    console.log(`evaluator = SQL, everything: ${cases} patients, ${results} results`)
  })

  test('a date asked in vain, of which the record names no day', async () => {
    const patients = askedInVain.map((patient, n) => ({ ...patient, id: `patient-${n}` }))
    const asOf = askedInVain[0]?.asOf ?? ''
    const compared = await compareWithSql(database, withFallback, patients, asOf, {})
    expect(compared.differences).toEqual([])
    expect(compared.patients).toBe(askedInVain.length)
  })

  test('every example of the guideline', async () => {
    const byDay = new Map<string, SqlPatient[]>()
    for (const owner of [
      ...guideline.recommendations,
      ...guideline.options,
      ...guideline.positions,
      ...guideline.stages,
    ]) {
      for (const example of owner.examples) {
        const { answers, setting, asOf } = patientOfExample(example)
        const patient = { id: `${owner.id}: ${example.name}`, answers, setting }
        byDay.set(asOf, [...(byDay.get(asOf) ?? []), patient])
      }
    }
    let cases = 0
    // A run costs the same for one patient and for a hundred: the short form takes the fullest day.
    const days = [...byDay].toSorted(([, a], [, b]) => b.length - a.length).slice(0, deep ? byDay.size : 1)
    for (const [asOf, patients] of days) {
      const compared = await compareWithSql(database, guideline, patients, asOf, {})
      expect(compared.differences).toEqual([])
      cases += compared.patients
    }
    console.log(`evaluator = SQL, examples: ${cases} patients`)
    expect(cases).toBeGreaterThan(0)
  })
})

/** As the test of the examples makes it: typed answers over the baseline's, some days later. */
function patientOfExample(example: Example): { answers: Answers; setting: Setting; asOf: string } {
  const baseline = guideline.baselines.find((one) => one.id === example.baseline)
  if (baseline === undefined) throw new Error(`No baseline "${example.baseline}"`)
  const asOf = addDays(baseline.asOf, example.daysLater)
  const given = Object.entries({ ...baseline.answers, ...example.given }).filter(
    ([, value]) => value !== null,
  )
  const setting = { ...baseline.setting, ...example.setting }
  const document = { answers: Object.fromEntries(given), setting }
  return { ...readTyped(guideline, document, baseline.asOf), asOf }
}

/** Guideline of the hand tables: ids and words that would break SQL if they were not escaped. */
const TODAY = '2026-03-15'
const plain = { remarks: null, title: 't', question: 'q?', silence: null, goodFor: null } as const
const asked = { ...plain, danger: false, source: null, setting: false } as const
const named = { title: 't', remarks: null } as const
const half = (fact: string): Expression => ({ op: 'compare', fact, relation: '>=', value: 0.3, unit: 'g' })
const [base] = sampleOf(guidelineFor('boolean'), 1, 1)
if (base === undefined) throw new Error('No guideline was made')
const [firstRecommendation] = base.recommendations
if (firstRecommendation === undefined) throw new Error('No recommendation was made')

const odd: Guideline = {
  ...base,
  title: 'It\'s "odd"\n\'; DROP TABLE patients; --',
  facts: [
    ...base.facts.filter((fact) => ['redFlags', 'onset', 'birthDate', 'sex', 'discovered'].includes(fact.id)),
    { ...asked, kind: 'yes-no', id: `it's "quoted"` },
    { ...asked, kind: 'yes-no', id: 'camelCase' },
    { ...asked, kind: 'yes-no', id: 'camelcase' },
    { ...asked, kind: 'yes-no', id: 'camel_case' },
    { ...asked, kind: 'choice', id: 'select', choices: { "o'x": 'x', '"': 'y' } },
    {
      ...asked,
      kind: 'quantity',
      id: 'q',
      unit: 'g',
      range: [-1000, 1000],
      converts: {},
      unclearBare: null,
      inWords: {},
    },
    {
      ...asked,
      kind: 'quantity',
      id: 'r',
      unit: 'g',
      range: [-1000, 1000],
      converts: {},
      unclearBare: null,
      inWords: {},
    },
    {
      ...named,
      kind: 'formula',
      id: 'sum',
      unit: 'g',
      term: { term: 'plus', left: { term: 'quantity', fact: 'q' }, right: { term: 'quantity', fact: 'r' } },
    },
    {
      ...named,
      kind: 'formula',
      id: 'ratio',
      unit: 'g',
      term: { term: 'over', left: { term: 'quantity', fact: 'q' }, right: { term: 'quantity', fact: 'r' } },
    },
    { ...named, kind: 'formula', id: 'age', unit: 'a', term: { term: 'age', fact: 'birthDate' } },
  ],
  recommendations: [
    {
      ...firstRecommendation,
      supersededBy: [],
      appliesWhen: { op: 'fact', fact: `it's "quoted"` },
      doneWhen: null,
      due: null,
    },
  ],
  options: [],
  positions: [],
  stages: [],
}

function typed(fact: string, value: EntryValue): Entry {
  const on = { from: TODAY, to: TODAY }
  return { fact, item: null, value, on, origin: 'asserted', pick: null, resource: null }
}
const exactly = (n: number): EntryValue => ({ low: n, high: n })
const born = (text: string): EntryValue => spanOf(text) ?? { unknown: 'asked' }
const answers = (...entries: readonly Entry[]): Answers => ({
  subject: null,
  entries,
  coverage: [],
  unread: [],
  irrelevant: [],
  episode: null,
  deceased: null,
  challenged: [],
  declined: {},
  notes: [],
})

describe('the traps of SQL, by hand', () => {
  const is = (fact: string, ...values: readonly string[]): Expression => ({ op: 'is', fact, values })
  const compare = (fact: string, relation: '>=' | '<' | '>' | '<=', value: number): Expression => ({
    op: 'compare',
    fact,
    relation,
    value,
    unit: 'g',
  })
  const ageAtLeast = (years: number): Expression => compare('age', '>=', years)
  const T = true
  const F = false
  const traps: readonly (readonly [string, readonly Entry[], Expression, readonly unknown[]])[] = [
    [
      '0.1 + 0.2 >= 0.3, as DOUBLE and rounded',
      [typed('q', exactly(0.1)), typed('r', exactly(0.2))],
      half('sum'),
      [T],
    ],
    ['one operand unknown: LEAST skips nulls, we do not', [typed('q', exactly(1))], half('sum'), [null, 'r']],
    ['division by zero is unknown', [typed('q', exactly(1)), typed('r', exactly(0))], half('ratio'), [null]],
    [
      'half a millionth rounds away from zero',
      [typed('q', exactly(0.0000005)), typed('r', exactly(0))],
      compare('sum', '>=', 0.000001),
      [T],
    ],
    [
      'and below zero',
      [typed('q', exactly(-0.0000005)), typed('r', exactly(0))],
      compare('sum', '<=', -0.000001),
      [T],
    ],
    ['a number that straddles', [typed('q', { low: 0, high: 1 })], half('q'), [null, 'q']],
    ['a negative threshold', [typed('q', exactly(-1.25))], compare('q', '<=', -1.25), [T]],
    ['nothing known', [], half('q'), [null, 'q']],
    ['asked, cannot be known', [typed('q', { unknown: 'asked' })], half('q'), [null]],
    ['a code with a quote', [typed('select', "o'x")], is('select', "o'x"), [T]],
    ['another code with a quote', [typed('select', '"')], is('select', "o'x"), [F]],
    ['among no codes', [typed('select', '"')], is('select'), [F]],
    ['among no codes, unknown', [], is('select'), [null, 'select']],
    ['all of nothing', [], { op: 'all', of: [] }, [T]],
    ['any of nothing', [], { op: 'any', of: [] }, [F]],
    ['count of nothing', [], { op: 'count', least: 1, of: [] }, [F]],
    ['a birthday today', [typed('birthDate', born('1961-03-15'))], ageAtLeast(65), [T]],
    ['a birthday tomorrow', [typed('birthDate', born('1961-03-16'))], ageAtLeast(65), [F]],
    ['a birthday this month', [typed('birthDate', born('1961-03'))], ageAtLeast(65), [null, 'birthDate']],
    ['names that differ in case, first', [typed('camelCase', true)], { op: 'fact', fact: 'camelCase' }, [T]],
    [
      'names that differ in case, second',
      [typed('camelCase', true)],
      { op: 'fact', fact: 'camelcase' },
      [null, 'camelcase'],
    ],
    ['names that differ in a line', [typed('camel_case', false)], { op: 'fact', fact: 'camel_case' }, [F]],
  ]
  const results: (readonly unknown[])[] = []
  beforeAll(async () => {
    await database.run(freshScript(toSql(odd)))
    const patients = traps.map(([, entries], n) => ({
      id: `o'brien-${n}`,
      answers: answers(...entries),
      setting: {},
    }))
    await database.fill(patients, TODAY)
    const conditions = Object.fromEntries(traps.map(([, , condition], n) => [`it's ${n}`, condition]))
    const queries = conditionQueries(odd, conditions)
    const truths = await database.rows(queries.truths)
    const missing = await database.rows<SqlMissing>(queries.missing)
    for (const n of traps.keys()) {
      const row = truths.find((one) => one.patient === `o'brien-${n}`)
      const facts = missing.filter(({ patient, id }) => patient === `o'brien-${n}` && id === `it's ${n}`)
      results.push(
        row === undefined ? ['no row'] : [row[`it's ${n}`], ...facts.map(({ fact }) => fact).sort()],
      )
    }
  })
  test.each(traps.map((trap, n) => [trap[0], n, trap[3]] as const))('%s', (_, n, expected) => {
    expect(results[n]).toEqual(expected)
  })

  test('a patient without a single row comes out, with needs-data and what is missing', async () => {
    await database.run(freshScript(toSql(odd)))
    await database.fill([{ id: "o'brien", answers: answers(), setting: {} }], TODAY)
    expect(await database.rows('SELECT * FROM statuses')).toMatchObject([
      { patient: "o'brien", rec_r1: 'needs-data', stage: 'needs-data', stage__provisional: false },
    ])
    expect(await database.rows('SELECT * FROM missing')).toEqual([
      { patient: "o'brien", kind: 'recommendation', id: 'r1', fact: `it's "quoted"` },
    ])
  })

  test('the order of rows does not matter', async () => {
    const [guideline] = sampleOf(guidelineFor('picks'), 1, seed)
    if (guideline === undefined) throw new Error('No guideline was made')
    const patients = patientsOf(guideline, TODAY, seed)
    await database.run(freshScript(toSql(guideline)))
    const read = async (): Promise<unknown> => [
      await database.rows('SELECT * FROM statuses ORDER BY patient'),
      await database.rows('SELECT * FROM missing ORDER BY patient, kind, id, fact'),
    ]
    await database.fill(patients, TODAY)
    const first = await read()
    const turned = patients.toReversed().map((patient) => ({
      ...patient,
      answers: { ...patient.answers, entries: patient.answers.entries.toReversed() },
    }))
    await database.fill(turned, TODAY)
    expect(await read()).toEqual(first)
  })
})
