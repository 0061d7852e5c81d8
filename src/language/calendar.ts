/** Days of the Gregorian calendar as ISO text and as numbers; no time of day, no time zone, no clock. */

/** A stretch of days, both ends included, ISO 8601 `YYYY-MM-DD`. One certain day has `from` equal to `to`. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** A stretch of more than so many days names no day worth counting from: a record that only says "by then". */
export const NAMES_NO_DAY = 366

const DAY_MS = 86_400_000
const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const EARLIEST_YEAR = 1800

const digits = (text: string, from: number, to: number): number => {
  let value = 0
  for (let i = from; i < to; i += 1) value = value * 10 + text.charCodeAt(i) - 48
  return value
}

/** Days since 1970-01-01 of a valid ISO day. Read digit by digit: an assessment asks this hundreds of times. */
export function dayNumber(day: string): number {
  return Date.UTC(digits(day, 0, 4), digits(day, 5, 7) - 1, digits(day, 8, 10)) / DAY_MS
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

/** The ISO day of a day number. Put together by hand: an assessment asks this for every day that something is due. */
export function isoDay(number: number): string {
  const date = new Date(number * DAY_MS)
  const year = date.getUTCFullYear()
  if (!(year >= 1000 && year <= 9999)) return date.toISOString().slice(0, 10)
  return `${year}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
}

export function addDays(day: string, days: number): string {
  return isoDay(dayNumber(day) + days)
}

/** Is this a full calendar day that exists (2026-02-30 does not)? */
export function isDay(text: string): boolean {
  return text.length === 10 && spanOf(text) !== undefined
}

/**
 * The days a FHIR date of any precision may mean: `2026`, `2026-03` or `2026-03-09`.
 * Undefined when the text is no date, names a day that does not exist, or lies before 1800.
 */
export function spanOf(text: string): Days | undefined {
  const match = PARTIAL.exec(text)
  if (!match) return undefined
  const [, y, m, d] = match
  const year = Number(y)
  if (year < EARLIEST_YEAR) return undefined
  if (m === undefined) return { from: `${y}-01-01`, to: `${y}-12-31` }
  const month = Number(m)
  if (month < 1 || month > 12) return undefined
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (d === undefined) return { from: `${y}-${m}-01`, to: `${y}-${m}-${last}` }
  return Number(d) >= 1 && Number(d) <= last ? { from: text, to: text } : undefined
}

/** Whole calendar years from one day to another: an age. A 29 February birthday falls on 1 March in common years. */
export function wholeYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) >= from.slice(5) ? years : years - 1
}
