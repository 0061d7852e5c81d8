/** Days, partial days and ages. */

import { expect, test } from 'vitest'
import { addDays, dayNumber, isDay, isoDay, spanOf, wholeYears } from './index.ts'

test.each<[string, readonly [string, string] | undefined]>([
  ['2026-03-09', ['2026-03-09', '2026-03-09']],
  ['2026-02', ['2026-02-01', '2026-02-28']],
  ['2024-02', ['2024-02-01', '2024-02-29']],
  ['2026', ['2026-01-01', '2026-12-31']],
  ['2026-02-30', undefined],
  ['2026-13', undefined],
  ['2026-00', undefined],
  ['2025-02-29', undefined],
  ['1799-12-31', undefined],
  ['2026-3-9', undefined],
  ['03/09/2026', undefined],
  ['2026-03-09T10:00:00Z', undefined],
  ['', undefined],
])('%s may mean %j', (text, span) => {
  expect(spanOf(text)).toEqual(span && { from: span[0], to: span[1] })
  expect(isDay(text)).toBe(span !== undefined && text.length === 10)
})

test('days are counted over months, leap days and centuries', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(addDays('1999-12-31', 1)).toBe('2000-01-01')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  for (let n = -60_000; n < 60_000; n += 97) expect(dayNumber(isoDay(n))).toBe(n)
})

test.each<[string, string, number]>([
  ['1950-03-31', '2026-03-30', 75],
  ['1950-03-31', '2026-03-31', 76],
  ['2000-02-29', '2026-02-28', 25],
  ['2000-02-29', '2026-03-01', 26],
  ['2000-02-29', '2024-02-29', 24],
])('born %s, on %s: %i', (born, day, age) => {
  expect(wholeYears(born, day)).toBe(age)
})
