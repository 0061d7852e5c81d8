/** Things that begin and end (active conditions, drugs): yes at the start, no at the end, for several records together. */

import { addDays, type Days } from '../language/index.ts'
import type { Reader } from './catalog.ts'
import type { Course, Sheet } from './sheet.ts'

/**
 * An end counts only when no other record of the same pick goes on beyond it: stopping one of two drugs of a
 * class does not end the class. The "yes" of a course that ended lies before its end; a course that is over since
 * an unknown day says only "no", from its start. One that lapses says yes and no of its end: from then on nobody
 * knows. So does one that ended while what was handed out lasts longer.
 */
export function coursesToEntries(reader: Reader, courses: readonly Course[], sheet: Sheet): void {
  for (const course of courses) {
    const { start, ended, lapses, end, resource } = course
    const last = end ?? start
    const began = ended ? until(start, last.from) : start
    if (began !== undefined) sheet.entry(reader, true, began, resource)
    if (!ended && !lapses) continue
    const others = courses.filter((other) => other !== course && other.start.from <= last.to)
    if (others.some((other) => goesOn(other, last))) continue
    if (lapses || others.some((other) => lastsLonger(other, last))) {
      sheet.entry(reader, true, last, resource)
    }
    sheet.entry(reader, false, last, resource)
  }
}

/** The part of a stretch that lies before a day. */
function until(days: Days, day: string): Days | undefined {
  if (days.from >= day) return undefined
  return days.to < day ? days : { from: days.from, to: addDays(day, -1) }
}

/** Is it known to go on beyond the days? An order in force that runs out by then is not. */
function goesOn(other: Course, last: Days): boolean {
  if (!other.ended) return other.lasting && (!other.lapses || endsAfter(other, last))
  return endsAfter(other, last)
}

/** Does what was handed out last longer? It may have been stopped all the same. */
function lastsLonger(other: Course, last: Days): boolean {
  return other.lapses && !other.lasting && endsAfter(other, last)
}

function endsAfter({ end, start }: Course, last: Days): boolean {
  const day = end ?? start
  return day.to > last.to || (day.to === last.to && day.from > last.from)
}
