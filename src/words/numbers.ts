/** Numbers, intervals and lengths of time with their units, as people say them. */

import type { Interval } from '../language/index.ts'
import { unitWords } from './units.ts'

export function numberWords(value: number, unit: string): string {
  const words = unitWords(unit)
  const number = String(Math.round(value * 100) / 100)
  if (words === '') return number
  return words === '%' ? `${number} %` : `${number} ${value === 1 ? words.replace(/s$/, '') : words}`
}

/** A value known exactly, or "between 30 and 40 mL/min". */
export function intervalWords(interval: Interval, unit: string): string {
  return interval.low === interval.high
    ? numberWords(interval.low, unit)
    : `between ${numberWords(interval.low, '1')} and ${numberWords(interval.high, unit)}`
}

/** A number of days as people say it: `6 days`, `12 weeks`. */
export function daysWords(days: number): string {
  if (days % 7 !== 0 || days < 14) return days === 1 ? '1 day' : `${days} days`
  return `${days / 7} weeks`
}
