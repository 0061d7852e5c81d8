/** Things that begin and end (active conditions, drugs): yes at the start, no at the end, for several records together. */

import { addDays, type Days } from '../language/index.ts'
import type { Reader } from './catalog.ts'
import type { Course, Sheet } from './sheet.ts'

/**
 * An end counts only when no other record of the same pick goes on beyond it: stopping one of two drugs of a
 * class does not end the class. The "yes" of a course that ended lies before its end; a course that is over since
 * an unknown day says only "no", from its start.
 */
export function coursesToEntries(reader: Reader, courses: readonly Course[], sheet: Sheet): void {
  for (const course of courses) {
    const { start, ended, end, resource } = course
    const last = end ?? start
    const began = ended ? until(start, last.from) : start
    if (began !== undefined) sheet.entry(reader, true, began, resource)
    if (!ended) continue
    const goesOn = courses.some(
      (other) => other !== course && other.start.from <= last.to && outlasts(other, last),
    )
    if (!goesOn) sheet.entry(reader, false, last, resource)
  }
}

/** The part of a stretch that lies before a day. */
function until(days: Days, day: string): Days | undefined {
  if (days.from >= day) return undefined
  return days.to < day ? days : { from: days.from, to: addDays(day, -1) }
}

function outlasts(other: Course, last: Days): boolean {
  if (!other.ended) return other.lasting
  const end = other.end ?? other.start
  return end.to > last.to || (end.to === last.to && end.from > last.from)
}
