/** The days on which the advice changes by the passing of time alone, and why. */

import {
  addDays,
  dayNumber,
  type FactId,
  isDay,
  isoDay,
  type TimelineChange,
  type TimelineDay,
} from '../language/index.ts'
import { type Assessed, assessUnchecked } from './assess.ts'
import { turnsOf } from './because.ts'

/** How far the timeline looks ahead, in days. */
export const HORIZON_DAYS = 731

/**
 * What will change with no new record, day by day.
 * Law: with no entry dated after `asOf` and up to d, assessing at d gives what stands here for d.
 */
export function timeline(assessed: Assessed, horizon: number = HORIZON_DAYS): readonly TimelineDay[] {
  return [...stepsOf(assessed, horizon)].flatMap(({ date, before, then }) => dayOf(date, before, then))
}

/** The first day of the timeline on which something changes for certain; looks no further, and says no reason. */
export function nextCertainChange(assessed: Assessed, horizon: number = HORIZON_DAYS): string | null {
  for (const { date, before, then } of stepsOf(assessed, horizon)) {
    const old = standings(before)
    const certain = [...standings(then)].some(([id, to]) => {
      const from = old.get(id)
      return from !== undefined && from !== to && !isOpen(then, id, to)
    })
    if (certain) return date
  }
  return null
}

interface Step {
  readonly date: string
  readonly before: Assessed
  readonly then: Assessed
}

/** Each day on which something may turn, with how things stood before; worked out one by one, as they are asked for. */
function* stepsOf(assessed: Assessed, horizon: number): Generator<Step> {
  const entries = assessed.answers.entries.filter((e) => e.on.from <= assessed.asOf)
  const known = { ...assessed.answers, entries }
  let before = assessed
  for (const date of turningDays(assessed, addDays(assessed.asOf, horizon))) {
    const then = assessUnchecked(assessed.guideline, known, assessed.setting, date)
    yield { date, before, then }
    before = then
  }
}

/** Not known yet how it will stand. */
const isOpen = (then: Assessed, id: string, to: string): boolean =>
  to === 'needs-data' || to === 'provisional' || (id === 'stage' && then.stage.provisional)

function dayOf(date: string, before: Assessed, then: Assessed): readonly TimelineDay[] {
  const possible: TimelineChange[] = []
  const certain: TimelineChange[] = []
  for (const change of differences(before, then)) {
    const list = isOpen(then, change.id, change.to) ? possible : certain
    list.push(change)
  }
  const day = (certainty: TimelineDay['certainty'], changes: TimelineChange[]): TimelineDay[] =>
    changes.length === 0 ? [] : [{ date, certainty, changes }]
  return [...day('certain', certain), ...day('possible', possible)]
}

/** What stands otherwise in the second of two assessments of one patient, and why: another day, or other answers. */
export function differences(before: Assessed, then: Assessed): readonly TimelineChange[] {
  const old = standings(before)
  return [...standings(then)].flatMap(([id, to]) => {
    const from = old.get(id)
    if (from === undefined || from === to) return []
    return [{ id, from, to, turned: turnsOf(before, then, id) }]
  })
}

/** Each id with its standing in one word; a displaced or provisional recommendation says so. */
export function standings(assessed: Assessed): ReadonlyMap<string, string> {
  const all = new Map<string, string>([['stage', assessed.stage.id]])
  for (const rec of assessed.recommendations) {
    const word = rec.displacedBy !== null ? 'displaced' : rec.provisional ? 'provisional' : rec.status
    all.set(rec.id, word)
  }
  for (const option of assessed.options) all.set(option.id, option.status)
  for (const position of assessed.positions) all.set(position.id, position.stance)
  return all
}

/** Every day up to `end` on which a clock, an age, a window or the freshness of an answer can turn. */
function turningDays(assessed: Assessed, end: string): readonly string[] {
  const days = new Set<string>()
  const { day } = assessed.readings
  const add = (date: string): void => {
    if (date > assessed.asOf && date <= end) days.add(date)
  }
  const datesOf = (id: FactId): readonly string[] => datesGiven(assessed, id)
  for (const limit of day.prepared.clocks.limits) {
    for (const date of datesOf(limit.fact)) {
      add(addDays(date, limit.days))
      add(addDays(date, limit.days + 1))
    }
  }
  for (const born of day.prepared.clocks.births.flatMap(datesOf)) {
    for (const date of birthdays(born, assessed.asOf, end)) add(date)
  }
  for (const entries of day.inView.values()) {
    for (const entry of entries) {
      const fact = day.prepared.facts.get(entry.fact)
      if (fact !== undefined && 'goodFor' in fact && fact.goodFor !== null) {
        add(addDays(entry.on.from, fact.goodFor + 1))
      }
    }
  }
  for (const date of daysStillOpen(assessed, end)) add(date)
  return [...days].sort()
}

/** The ends of every date recorded for a fact, or for the one that stands in for it, before any cut at a day. */
function datesGiven(assessed: Assessed, id: FactId): readonly string[] {
  const { answers, asOf, readings } = assessed
  const fact = readings.day.prepared.facts.get(id)
  const standIn = fact?.kind === 'date' && fact.fallback !== null ? datesGiven(assessed, fact.fallback) : []
  const own = answers.entries.flatMap(({ fact: about, on, value }) =>
    about === id && on.from <= asOf && typeof value === 'object' && 'from' in value
      ? [value.from, value.to]
      : [],
  )
  return [...new Set([...own, ...standIn])]
}

/** Until the last day an entry may have held has come, each new day may read it differently. */
function daysStillOpen(assessed: Assessed, end: string): readonly string[] {
  let last = assessed.asOf
  for (const entry of assessed.answers.entries) {
    if (entry.on.from > assessed.asOf) continue
    if (entry.on.to > last) last = entry.on.to
  }
  const until = Math.min(dayNumber(last), dayNumber(end))
  const days: string[] = []
  for (let n = dayNumber(assessed.asOf) + 1; n <= until; n += 1) days.push(isoDay(n))
  return days
}

/** The birthdays between two days; someone born on 29 February has them on 1 March in common years. */
function birthdays(born: string, after: string, end: string): readonly string[] {
  const days: string[] = []
  for (let year = Number(after.slice(0, 4)); year <= Number(end.slice(0, 4)); year += 1) {
    const day = `${year}-${born.slice(5)}`
    days.push(isDay(day) ? day : `${year}-03-01`)
  }
  return days
}
