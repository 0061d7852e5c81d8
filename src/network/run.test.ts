/** Ages by day numbers are those of the calendar. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, isoDay, wholeYears } from '../language/index.ts'
import { yearsBetween } from './run.ts'

const FIRST = dayNumber('1800-01-01')
const LAST = dayNumber('2199-12-31')

test('whole years between any two days', () => {
  const day = fc.integer({ min: FIRST, max: LAST })
  fc.assert(
    fc.property(day, day, (from, to) => {
      expect(yearsBetween(from, to)).toBe(wholeYears(isoDay(from), isoDay(to)))
    }),
    { numRuns: 5_000 },
  )
})

test('on every tenth birthday of 400 years, and on the day before', () => {
  const wrong: string[] = []
  for (let born = FIRST; born <= LAST; born += 1) {
    const day = isoDay(born)
    const birthday = dayNumber(
      `${Number(day.slice(0, 4)) + 10}-${day.slice(5) === '02-29' ? '03-01' : day.slice(5)}`,
    )
    if (yearsBetween(born, birthday) !== 10 || yearsBetween(born, birthday - 1) !== 9) wrong.push(day)
  }
  expect(wrong).toEqual([])
})

test.each([
  ['2000-02-29', '2026-02-28', 25],
  ['2000-02-29', '2026-03-01', 26],
  ['2000-02-29', '2028-02-29', 28],
  ['1900-02-28', '2000-02-28', 100],
  ['1950-12-31', '2026-01-01', 75],
  ['2026-06-16', '2026-06-15', -1],
])('from %s to %s: %i', (from, to, years) => {
  expect(yearsBetween(dayNumber(from), dayNumber(to))).toBe(years)
})

test('not known where a day is not', () => {
  expect(yearsBetween(Number.NaN, 0)).toBeNaN()
})

test('days written by hand are those of the calendar, each day of 400 years', () => {
  for (let day = FIRST; day <= LAST; day += 1) {
    const written = isoDay(day)
    if (written !== new Date(day * 86_400_000).toISOString().slice(0, 10)) expect.fail(`${day}: ${written}`)
  }
  expect(isoDay(LAST)).toBe('2199-12-31')
})
