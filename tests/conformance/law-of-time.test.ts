/** The law of time: assessing at a later day gives what the timeline announced, as long as nothing new is recorded. */

import { expect, inject, test } from 'vitest'
import { assess, HORIZON_DAYS, standings, timeline } from '../../src/evaluate/index.ts'
import { type Answers, addDays, type Guideline } from '../../src/language/index.ts'
import { anyGuideline, type Patient, patientFor, sampleOf } from './generate/index.ts'

const PATIENTS = inject('depth') === 'deep' ? 1000 : 50

/** Every day of two years against the timeline of the first; returns how many days and changes were seen. */
function follow(
  guideline: Guideline,
  { answers, setting, asOf }: Patient,
): { days: number; changes: number } {
  const known: Answers = { ...answers, entries: answers.entries.filter((e) => e.on.from <= asOf) }
  const first = assess(guideline, known, setting, asOf)
  const announced = new Map(standings(first))
  const byDay = new Map<string, { id: string; from: string; to: string }[]>()
  let changes = 0
  for (const { date, changes: list } of timeline(first)) {
    byDay.set(date, [...(byDay.get(date) ?? []), ...list])
    changes += list.length
  }
  for (let n = 1; n <= HORIZON_DAYS; n += 1) {
    const date = addDays(asOf, n)
    for (const change of byDay.get(date) ?? []) {
      expect(announced.get(change.id)).toBe(change.from)
      announced.set(change.id, change.to)
    }
    const then = standings(assess(guideline, known, setting, date))
    for (const [id, standing] of then) {
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

test(`the timeline announces every change of two years, day by day, for ${PATIENTS} random patients`, () => {
  const seed = inject('seed')
  const guidelines = sampleOf(anyGuideline, PATIENTS / 10, seed)
  let days = 0
  let changes = 0
  let patients = 0
  for (const [i, guideline] of guidelines.entries()) {
    for (const patient of sampleOf(patientFor(guideline), 10, seed + i)) {
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
}, 900_000)
