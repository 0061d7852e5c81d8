/** CQL, translated by cqframework and run by cql-execution on FHIR, gives what the evaluator gives on the same chart. */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, inject, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { readChart, readTyped, tidy } from '../../src/chart/index.ts'
import { toCql } from '../../src/export/cql/index.ts'
import {
  addDays,
  type Example,
  type Expression,
  type Fact,
  type Guideline,
} from '../../src/language/index.ts'
import { toyGuideline } from '../toy/guideline.ts'
import { askedInVain, withFallback } from './asked-in-vain.ts'
import { type Compiled, compile, execute } from './cql.ts'
import { handCases, odd } from './cql-by-hand.ts'
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
    const { coverage, irrelevant, declined } = chart.answers
    const run = { asOf, coverage, irrelevant, declined: Object.keys(declined), setting }
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

  test('a date asked in vain, of which the record names no day', async () => {
    const count = { patients: 0, results: 0 }
    await agree(withIndexEvent(withFallback), askedInVain, count)
    expect(count.patients).toBe(askedInVain.length)
  })

  test('sources of every kind for every kind of fact', async () => {
    const count = { patients: 0, results: 0 }
    for (const [n, random] of sampleOf(guidelineFor('choice'), deep ? 3 : 1, seed).entries()) {
      const subject = withEverySource(withIndexEvent(random))
      await agree(subject, sampleOf(patientFor(subject), deep ? 200 : 20, seed + n), count)
    }
    console.log(`evaluator = CQL, sources: ${count.patients} patients, ${count.results} results`)
  })

  test.each([guideline, toyGuideline])('$title, on random charts', async (subject) => {
    const count = { patients: 0, results: 0 }
    await agree(subject, sampleOf(patientFor(subject), FEWER, seed), count)
    console.log(`evaluator = CQL, ${subject.id}: ${count.patients} patients, ${count.results} results`)
  })

  test('every example of the guideline', async () => {
    const owners = [
      ...guideline.recommendations,
      ...guideline.options,
      ...guideline.positions,
      ...guideline.stages,
    ]
    const examples = owners.flatMap((owner) => owner.examples.map((example) => patientOfExample(example)))
    const count = { patients: 0, results: 0 }
    await agree(guideline, everyNth(examples, deep ? 150 : 10), count)
    console.log(`evaluator = CQL, examples: ${count.patients} patients, ${count.results} results`)
    expect(count.patients).toBeGreaterThan(0)
  })

  test('every sample', async () => {
    const compiled = await translate(guideline)
    const folder = new URL('../../samples/', import.meta.url)
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
    let results = 0
    for (const file of files) {
      const document: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
      const tidied = tidy(guideline, document)
      const answers = readChart(guideline, tidied, 'complete')
      const run = { asOf: '2026-03-15', coverage: answers.coverage, declined: [], setting: {} }
      const found = await execute(compiled, tidied.bundle, run)
      const compared = compareCase(guideline, { answers, setting: {}, asOf: run.asOf }, found)
      expect(compared.differences, file).toEqual([])
      results += compared.points
    }
    console.log(`evaluator = CQL, samples: ${files.length} patients, ${results} results`)
    expect(files.length).toBeGreaterThan(0)
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

test.each([guideline, toyGuideline])('$title translates without errors or warnings', async (subject) => {
  const { report, source } = await translate(subject)
  expect(report).toEqual({ errors: [], warnings: [] })
  expect(source.library).toContain(`library ${source.name} version '${subject.version}'`)
})

test('by hand: names, rounding, division, ages and the traps of cql-execution', async () => {
  const compiled = await compile(toCql(odd))
  expect(compiled.source.name).toBe('Guideline9OddGuideline')
  expect(compiled.report.errors).toEqual([])
  for (const [answers, asOf, wanted] of handCases) {
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

test('without parameters nothing is known, and nothing throws', async () => {
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
