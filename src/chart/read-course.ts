/** Things that begin and end (active conditions, drugs): yes at the start, no at the end, for several records together. */

import type { Days } from '../language/index.ts'
import type { Reader } from './catalog.ts'
import type { Course, Sheet } from './sheet.ts'

/**
 * An end counts only when no other record of the same pick goes on beyond it: stopping one of two drugs of a
 * class does not end the class. A course that is over since an unknown day says "no" from its start.
 */
export function coursesToEntries(reader: Reader, courses: readonly Course[], sheet: Sheet): void {
  for (const course of courses) {
    const { start, ended, end, resource } = course
    if (!ended || end !== null) sheet.entry(reader, true, start, resource)
    if (!ended) continue
    const last = end ?? start
    const goesOn = courses.some(
      (other) => other !== course && other.start.from <= last.to && outlasts(other, last),
    )
    if (!goesOn) sheet.entry(reader, false, last, resource)
  }
}

function outlasts(other: Course, last: Days): boolean {
  if (!other.ended) return other.lasting
  const end = other.end ?? other.start
  return end.to > last.to || (end.to === last.to && end.from > last.from)
}
