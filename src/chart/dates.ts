/** FHIR dates as stretches of days: cut to the day written, partial ones kept as the days they may mean. */

import { addDays, type Days, isDay, spanOf } from '../language/index.ts'
import { type Json, objectOf } from './json.ts'

/** Where nothing says when: no record of a living patient is older. */
export const longAgo = '1900-01-01'
/** Where nothing says by when: the assessment cuts it at its own day. */
export const endless = '9999-12-31'

const written = /^\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ].*)?$/
const compact = /^\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ]?\d.*)?$/

/** The days a written date may mean; undefined for what is no date of the calendar. */
export function readDate(value: unknown): Days | undefined {
  if (typeof value !== 'string' || value.length > 60) return undefined
  const day = dayWritten(value)
  if (day !== undefined) return { from: day, to: day }
  const plain = written.exec(value)
  if (plain?.[1] !== undefined) return spanOf(plain[1])
  const other = compact.exec(value)
  return other ? spanOf(`${other[1]}-${other[2]}-${other[3]}`) : undefined
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The usual case, a whole day with perhaps a time behind it, without the cost of the general one. */
function dayWritten(text: string): string | undefined {
  if (text.length !== 10 && text[10] !== 'T') return undefined
  if (text[4] !== '-' || text[7] !== '-') return undefined
  const [year, month, number] = [100 * pairAt(text, 0) + pairAt(text, 2), pairAt(text, 5), pairAt(text, 8)]
  // 29 February, and years of long ago, are left to the calendar.
  const length = monthLengths[month - 1] ?? 0
  return year >= 1900 && number >= 1 && number <= length ? text.slice(0, 10) : undefined
}

/** The number of two digits; not a number where one is none. */
function pairAt(text: string, at: number): number {
  const [ten, one] = [text.charCodeAt(at) - ZERO, text.charCodeAt(at + 1) - ZERO]
  return ten >= 0 && ten <= 9 && one >= 0 && one <= 9 ? 10 * ten + one : Number.NaN
}
const ZERO = 0x30

/** A date as FHIR R4 writes it: cut to the day, its precision kept. */
export function writtenDate(days: Days): string {
  const { from, to } = days
  if (from === to) return from
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4)
  const month = spanOf(from.slice(0, 7))
  return month?.from === from && month.to === to ? from.slice(0, 7) : from
}

/**
 * A Period whose ends tell between which days something lies. With one end only, that end is taken as the day;
 * with its ends the wrong way round, the stretch between them.
 */
export function readPeriod(value: unknown): Days | undefined {
  const period: Json | undefined = objectOf(value)
  if (period === undefined) return undefined
  const start = readDate(period.start)
  const end = readDate(period.end)
  if (start === undefined || end === undefined) return start ?? end
  return start.from <= end.to ? { from: start.from, to: end.to } : { from: end.from, to: start.to }
}

/**
 * A stretch cut at the day it was written down. Undefined when it lies wholly later: nobody writes down what has
 * not happened. One day is allowed, for records whose two times were written in different time zones.
 */
export function cutAtRecorded(days: Days, recorded: Days | undefined): Days | undefined {
  if (recorded === undefined || days.to <= recorded.to) return days
  if (days.from <= recorded.to) return { from: days.from, to: recorded.to }
  return days.from === days.to && days.from <= addDays(recorded.to, 1) ? days : undefined
}

/** One day as a dateTime, several as a period. */
export function dayOrPeriod(days: Days): { day: string } | { period: { start: string; end: string } } {
  return days.from === days.to ? { day: days.from } : { period: { start: days.from, end: days.to } }
}

/** The stretch that a dateTime or a period of a tidied record stands for. */
export function stretchOf(
  day: string | undefined,
  period: { readonly start: string; readonly end: string } | undefined,
): Days | undefined {
  if (day !== undefined) return day.length === 10 ? { from: day, to: day } : spanOf(day)
  return period === undefined ? undefined : { from: period.start, to: period.end }
}

/** The day `years` calendar years after another; 29 February falls on 1 March in common years. */
export function addYears(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0')
  const moved = `${year}${day.slice(4)}`
  return isDay(moved) ? moved : `${year}-03-01`
}

export const earlier = (a: string, b: string): string => (b < a ? b : a)
export const later = (a: string, b: string): string => (b > a ? b : a)
