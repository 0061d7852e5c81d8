/** The law of time: assessing at a later day gives what the timeline announced, as long as nothing new is recorded. */

import { expect, inject, test } from 'vitest'
import { guideline as vcf } from '../../guideline/index.ts'
import { readChart, readTyped, tidy, writeChart } from '../../src/chart/index.ts'
import {
  type Assessed,
  assessUnchecked,
  differences,
  HORIZON_DAYS,
  nextCertainChange,
  standings,
  timeline,
} from '../../src/evaluate/index.ts'
import {
  type Answers,
  addDays,
  type Example,
  type Guideline,
  type TimelineChange,
} from '../../src/language/index.ts'
import { anyGuideline, type Patient, patientFor, sampleOf } from './generate/index.ts'

const PATIENTS = inject('depth') === 'deep' ? 1000 : 120

/** Every day of two years against the timeline of the first; returns how many days and changes were seen. */
function follow(
  guideline: Guideline,
  { answers, setting, asOf }: Patient,
): { days: number; changes: number } {
  const known: Answers = { ...answers, entries: answers.entries.filter((e) => e.on.from <= asOf) }
  const first = assessUnchecked(guideline, known, setting, asOf)
  const announced = new Map(standings(first))
  const byDay = new Map<string, TimelineChange[]>()
  let changes = 0
  const days = timeline(first)
  expect(nextCertainChange(first)).toBe(days.find((day) => day.certainty === 'certain')?.date ?? null)
  for (const { date, changes: list } of days) {
    byDay.set(date, [...(byDay.get(date) ?? []), ...list])
    changes += list.length
  }
  let dayBefore: Assessed = first
  for (let n = 1; n <= HORIZON_DAYS; n += 1) {
    const date = addDays(asOf, n)
    const told = byDay.get(date) ?? []
    for (const change of told) {
      expect(announced.get(change.id)).toBe(change.from)
      announced.set(change.id, change.to)
    }
    const assessed = assessUnchecked(guideline, known, setting, date)
    // With the same reasons as two assessments, of that day and of the day before, give.
    if (told.length > 0) expect(inOrder(told), date).toEqual(inOrder(differences(dayBefore, assessed)))
    dayBefore = assessed
    for (const [id, standing] of standings(assessed)) {
      if (announced.get(id) !== standing) {
        expect.fail(
          `${date} ${id}: announced ${announced.get(id)}, assessed ${standing}\n` +
            JSON.stringify({ guideline, answers: known, setting, asOf }),
        )
      }
    }
  }
  return { days: HORIZON_DAYS, changes }
}

const inOrder = (changes: readonly TimelineChange[]): readonly TimelineChange[] =>
  changes.toSorted((a, b) => (a.id < b.id ? -1 : 1))

test(`the timeline announces every change of two years, day by day, for ${PATIENTS} random patients`, () => {
  const seed = inject('seed')
  const guidelines = sampleOf(anyGuideline, PATIENTS / 2, seed)
  let days = 0
  let changes = 0
  let patients = 0
  for (const [i, guideline] of guidelines.entries()) {
    for (const patient of sampleOf(patientFor(guideline), 2, seed + i)) {
      const seen = follow(guideline, patient)
      days += seen.days
      changes += seen.changes
      patients += 1
    }
  }
  console.log(
    `law of time: ${patients} patients, ${days} days, ${changes} announced changes, all as assessed`,
  )
  expect(patients).toBe(PATIENTS)
  expect(changes).toBeGreaterThan(PATIENTS / 2)
})

/** The same patient with all that was typed, written as a record and read again. */
function reread(guideline: Guideline, answers: Answers): Answers {
  const read = readChart(guideline, tidy(guideline, writeChart(guideline, answers)), answers.coverage)
  // What nobody could name stands in no written record of answers.
  return { ...read, declined: answers.declined, unread: answers.unread, irrelevant: answers.irrelevant }
}

test(`re-reading the record at a later day agrees with the timeline, for ${PATIENTS} random patients`, () => {
  const seed = inject('seed')
  let readings = 0
  for (const [i, guideline] of sampleOf(anyGuideline, PATIENTS / 2, seed).entries()) {
    for (const { answers, setting, asOf } of sampleOf(patientFor(guideline), 2, seed + i)) {
      const typed = answers.entries.filter((e) => e.origin === 'asserted' && e.on.from <= asOf)
      const known: Answers = { ...answers, entries: typed, challenged: [] }
      const first = assessUnchecked(guideline, known, setting, asOf)
      const announced = new Map(standings(first))
      const days = timeline(first)
      for (const date of new Set(days.map((day) => day.date))) {
        for (const day of days.filter((one) => one.date === date)) {
          for (const change of day.changes) announced.set(change.id, change.to)
        }
        const then = assessUnchecked(guideline, reread(guideline, known), setting, date)
        expect(Object.fromEntries(standings(then)), date).toEqual(Object.fromEntries(announced))
        readings += 1
      }
    }
  }
  console.log(`law of time: the record read again on ${readings} later days, as announced`)
  expect(readings).toBeGreaterThan(PATIENTS / 10)
})

test('the timeline of the guideline itself is as assessed, for its own examples', () => {
  const items = [...vcf.recommendations, ...vcf.options, ...vcf.positions, ...vcf.stages]
  const examples = items.flatMap((item): readonly Example[] => item.examples)
  // The seed chooses which of the many.
  const every = inject('depth') === 'deep' ? 20 : 100
  const chosen = examples.filter((_, n) => n % every === inject('seed') % every)
  let changes = 0
  for (const example of chosen) {
    const baseline = vcf.baselines.find((one) => one.id === example.baseline)
    if (baseline === undefined) throw new Error(`No baseline ${example.baseline}`)
    const given = Object.entries({ ...baseline.answers, ...example.given }).filter(
      ([, value]) => value !== null,
    )
    const document = {
      answers: Object.fromEntries(given),
      setting: { ...baseline.setting, ...example.setting },
    }
    const { answers, setting } = readTyped(vcf, JSON.parse(JSON.stringify(document)), baseline.asOf)
    changes += follow(vcf, { answers, setting, asOf: baseline.asOf }).changes
  }
  console.log(
    `law of time: ${chosen.length} examples of ${vcf.id}, ${changes} announced changes, all as assessed`,
  )
  expect(changes).toBeGreaterThan(chosen.length)
})
