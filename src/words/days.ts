/** Days in words. */

import type { Days } from '../language/index.ts'

/** A day as a clinician reads it without doubt: `9 Mar 2026`. */
export function readableDay(day: string): string {
  const month = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  return `${Number(day.slice(8, 10))} ${month[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

/** A stretch of days in words: `9 Mar 2026` or `1 Mar 2026 to 31 Mar 2026`. */
export function readableDays(days: Days): string {
  return days.from === days.to
    ? readableDay(days.from)
    : `${readableDay(days.from)} to ${readableDay(days.to)}`
}
