/** What random records of every kind are made of: codes and days. */

import type { Code, Days, Entry } from '../../src/language/index.ts'

export type Json = Readonly<Record<string, unknown>>

export const concept = (...codes: readonly Pick<Code, 'system' | 'code'>[]): Json => ({
  coding: codes.map(({ system, code }) => ({ system, code })),
})

/** Dates as a day, a period, or only in part. */
export function dated(name: string, { from, to }: Days, n: number): Json {
  if (from !== to) return { [`${name}Period`]: { start: from, end: to } }
  return { [`${name}DateTime`]: n % 11 === 4 ? from.slice(0, 7) : n % 13 === 5 ? from.slice(0, 4) : from }
}

/** The days a record is about: the value of a date, else when the entry held. */
export function daysOf({ value, on }: Entry): Days {
  return typeof value === 'object' && 'from' in value ? value : on
}
