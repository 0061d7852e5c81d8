/**
 * The network says of every patient what the interpreter says: statuses, provisional, displaced, due, preferred, taken,
 * stance, stage, what is still asked and in which order. Random guidelines, our own examples, samples, charts of others.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { parseDocument, readChart, selectPatient, tidy } from '../../src/chart/index.ts'
import { type Answers, addDays, type Guideline, RequestProblem } from '../../src/language/index.ts'
import { itemsOf, patientOf } from '../../src/prove/examples/index.ts'
import { toyGuideline } from '../toy/guideline.ts'
import { anyGuideline, type Patient, patientFor, sampleOf } from './generate/index.ts'
import { differencesOf } from './network-agrees.ts'
import { differenceOf } from './statuses-agree.ts'

const deep = inject('depth') === 'deep'
const seed = inject('seed')
/** Of each patient several days, on which clocks, ages and answers stand otherwise. */
const DAYS = deep
  ? [0, 1, 2, 6, 7, 8, 13, 14, 27, 28, 29, 41, 42, 55, 56, 83, 84, 90, 180, 400]
  : [0, 1, 29, 400]
/** Patients; in the long form a million patient-days in all. */
const own = deep ? 20_000 : 150
const toy = deep ? 15_000 : 150
const others = deep ? 1_500 : 40
const PER_GUIDELINE = deep ? 10 : 20
const BATCH = 100
const setting = { jurisdiction: 'us', payer: 'medicare', care: 'outpatient' }

function same(subject: Guideline, patient: Patient): void {
  const difference = differenceOf(subject, patient)
  if (difference === null) return
  expect.fail(`${difference}\nseed ${seed}, ${patient.asOf}, ${JSON.stringify(patient)}`)
}

/** The same patients on a few days, some before their records. */
function days(subject: Guideline, patients: readonly Patient[]): number {
  for (const patient of patients) {
    for (const later of DAYS) same(subject, { ...patient, asOf: addDays(patient.asOf, later) })
  }
  return patients.length * DAYS.length
}

function batches(subject: Guideline, count: number, from: number): number {
  let done = 0
  for (let n = 0; n < count; n += BATCH) {
    done += days(subject, sampleOf(patientFor(subject), Math.min(BATCH, count - n), from + n))
  }
  return done
}

let total = 0
test('our guideline, random patients', () => {
  const done = batches(guideline, own, seed)
  total += done
  expect(done).toBe(own * DAYS.length)
})

test('the toy guideline, random patients', () => {
  const done = batches(toyGuideline, toy, seed + 1)
  total += done
  expect(done).toBe(toy * DAYS.length)
})

test('random guidelines, random patients', () => {
  let done = 0
  for (const [n, subject] of sampleOf(anyGuideline, others, seed).entries()) {
    done += batches(subject, PER_GUIDELINE, seed + n * PER_GUIDELINE)
  }
  total += done
  expect(done).toBe(others * PER_GUIDELINE * DAYS.length)
  console.log(`network = interpreter: ${total} random patient-days, 0 differences, seed ${seed}`)
})

test('every example of our guideline, each condition too', () => {
  const examples = itemsOf(guideline).flatMap(({ examples: all }) => all)
  for (const example of examples) {
    const patient = patientOf(guideline, example)
    if (patient === undefined) throw new Error(`no baseline "${example.baseline}"`)
    same(guideline, patient)
    expect(differencesOf(guideline, patient).differences).toEqual([])
  }
  expect(examples.length).toBeGreaterThan(1_000)
})

/** Bundles of a folder, each read with silence taken for nothing and for "no". */
function chartsIn(folder: string): readonly Answers[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => answersIn(readFileSync(join(folder, name), 'utf8')))
}

function answersIn(text: string): readonly Answers[] {
  try {
    const document = parseDocument(text)
    if (document.kind !== 'bundle') return []
    const tidied = tidy(guideline, selectPatient(document.bundle))
    return (['unknown', 'complete'] as const).map((coverage) => readChart(guideline, tidied, coverage))
  } catch (problem) {
    // Some of the charts of others are there to be refused.
    if (problem instanceof RequestProblem) return []
    throw problem
  }
}

const shared = join(import.meta.dirname, '../../../shared')
const folders = [
  { name: 'samples', folder: join(import.meta.dirname, '../../samples') },
  { name: 'attacks', folder: join(shared, 'cases/attacks/charts') },
  { name: 'Synthea', folder: join(shared, 'samples/synthea') },
]
for (const { name, folder } of folders) {
  test.skipIf(!existsSync(folder))(`${name}, where they are beside this checkout`, () => {
    const charts = chartsIn(folder)
    for (const answers of charts) {
      for (const asOf of ['2026-03-16', '2026-06-16', '2027-11-30']) {
        same(guideline, { answers, setting, asOf })
        same(guideline, { answers, setting: {}, asOf })
      }
    }
    console.log(`${name}: ${charts.length * 6} patient-days`)
    expect(charts.length).toBeGreaterThan(10)
  })
}
