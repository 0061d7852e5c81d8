/** What may stand otherwise on which later day: facts whose state must be read anew, results that hang on a clock. */

import {
  type Asked,
  type Days,
  dayNumber,
  type Entry,
  type FactId,
  type FactValue,
  isDay,
  isoDay,
} from '../language/index.ts'
import type { Assessed } from './assess.ts'
import type { Clocks } from './clocks.ts'
import { cutAt } from './patient-day.ts'
import { byOrigin, latestOf } from './pick.ts'
import { overSource, type PatientDay, sourceOfItem, stateOf } from './state.ts'

/** A later day, and the facts whose state is another than the day before. */
interface NextDay {
  readonly day: PatientDay
  readonly turned: readonly FactId[]
}

/** Days go by their count after the assessment, from 1. */
export interface Agenda {
  /** The next day from `n` on with something to look at; null where there is none. */
  next(n: number): number | null
  /** That day, with all read anew that must be. */
  open(before: PatientDay, n: number): NextDay
  /** Results that hang on a clock of that day. */
  results(n: number): ReadonlySet<number>
}

export function agendaOf(assessed: Assessed, horizon: number): Agenda {
  const { day } = assessed.readings
  const { prepared } = day
  const start = dayNumber(assessed.asOf)
  const facts: (Set<FactId> | undefined)[] = []
  const results: (Set<number> | undefined)[] = []
  const addTo = <T>(list: (Set<T> | undefined)[], n: number, some: Iterable<T>): void => {
    if (n <= 0 || n > horizon) return
    const set = list[n] ?? new Set<T>()
    list[n] = set
    for (const one of some) set.add(one)
  }
  const note = (then: PatientDay, fact: Asked): void => {
    for (const n of tooOldOn(then, fact)) addTo(facts, n - start, [fact.id])
    for (const [n, some] of clockDays(then, prepared.clocks, fact, start + horizon)) {
      addTo(results, n - start, some)
    }
  }
  const stillOpen = openEntries(assessed)
  for (const [id, { until }] of stillOpen) {
    for (let n = 1; n <= Math.min(until - start, horizon); n += 1) addTo(facts, n, [id])
  }
  for (const fact of prepared.asked) note(day, fact)
  return {
    next(from) {
      for (let n = from; n <= horizon; n += 1) {
        if (facts[n] !== undefined || results[n] !== undefined) return n
      }
      return null
    },
    open(before, n) {
      const ids = readTogether(prepared.clocks, facts[n] ?? [])
      const asOf = isoDay(start + n)
      const then = laterDay(before, asOf, new Map(ids.map((id) => [id, stillOpen.get(id)?.entries])))
      const anew = ids.flatMap((id) => (prepared.facts.get(id) as Asked | undefined) ?? [])
      for (const fact of anew) note(then, fact)
      return { day: then, turned: anew.filter((fact) => !isSame(before, then, fact)).map(({ id }) => id) }
    },
    results: (n) => results[n] ?? new Set(),
  }
}

/** Is as much known of a fact, and the same? By which entries does not matter. */
function isSame(before: PatientDay, then: PatientDay, fact: Asked): boolean {
  const items = fact.kind === 'checklist' ? Object.keys(fact.items) : [null]
  return items.every((item) => {
    const [old, now] = [stateOf(before, fact, item), stateOf(then, fact, item)]
    return (
      sameValue(old.value, now.value) &&
      sameValue(old.stale, now.stale) &&
      old.askedUnknown === now.askedUnknown &&
      old.awaitsOnset === now.awaitsOnset &&
      old.standIn === now.standIn
    )
  })
}

const sameValue = (a: FactValue | null, b: FactValue | null): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b)

/** The facts, and those whose state is read with theirs. */
function readTogether({ readWith }: Clocks, ids: Iterable<FactId>): readonly FactId[] {
  const all = new Set(ids)
  for (const id of all) for (const other of readWith.get(id) ?? []) all.add(other)
  return [...all]
}

/**
 * The same patient on a later day, with nothing in view but what was: every state read so far stands, save those of the
 * facts to be read anew. Their entries are given where some may not have ended.
 */
function laterDay(
  day: PatientDay,
  asOf: string,
  anew: ReadonlyMap<FactId, readonly Entry[] | undefined>,
): PatientDay {
  if (anew.size === 0) return { ...day, asOf }
  const [inView, states, itemStates] = [new Map(day.inView), new Map(day.states), new Map(day.itemStates)]
  for (const [id, entries] of anew) {
    if (entries !== undefined) {
      inView.set(
        id,
        entries.map((entry) => (entry.on.to > asOf ? cutAt(entry, asOf) : entry)),
      )
    }
    states.delete(id)
    itemStates.delete(id)
  }
  return { ...day, asOf, inView, states, itemStates }
}

interface Open {
  /** All in view, as recorded: not cut at the day. */
  readonly entries: readonly Entry[]
  /** The number of the last day on which one of them may have held. */
  readonly until: number
}

/** Facts with entries that may have held on a day still to come: each new day may read them differently. */
function openEntries({ answers, asOf, readings }: Assessed): ReadonlyMap<FactId, Open> {
  const aside = new Set(answers.challenged)
  const inView = ({ on, resource }: Entry): boolean =>
    on.from <= asOf && (resource === null || !aside.has(resource))
  const until = new Map<FactId, string>()
  for (const entry of answers.entries) {
    const { fact, on } = entry
    if (on.to > asOf && on.to > (until.get(fact) ?? '') && inView(entry)) until.set(fact, on.to)
  }
  if (until.size === 0) return new Map()
  const entries = new Map<FactId, Entry[]>([...until.keys()].map((fact) => [fact, []]))
  for (const entry of answers.entries) if (inView(entry)) entries.get(entry.fact)?.push(entry)
  return new Map(
    [...until].flatMap(([fact, last]) =>
      readings.day.prepared.place.has(fact)
        ? [[fact, { entries: entries.get(fact) ?? [], until: dayNumber(last) }] as const]
        : [],
    ),
  )
}

/** The days on which what counts of a fact grows too old: of the answers, and of the records. */
function tooOldOn(day: PatientDay, fact: Asked): readonly number[] {
  const { goodFor } = fact
  const entries = day.inView.get(fact.id)
  if (goodFor === null || entries === undefined) return []
  const items = fact.kind === 'checklist' ? Object.keys(fact.items) : [null]
  return items.flatMap((item) => {
    const { asserted, inferred } = byOrigin(
      item === null ? entries : entries.filter((entry) => entry.item === item),
    )
    const source = item === null ? fact.source : sourceOfItem(fact, item)
    return [latestOf(fact, asserted), overSource(day, fact, source, inferred)].flatMap((found) => {
      if (found.found !== 'value') return []
      let oldest = '9999-12-31'
      for (const { on } of found.entries) if (on.from < oldest) oldest = on.from
      return [dayNumber(oldest) + goodFor + 1]
    })
  })
}

/** The days on which something counted from a date turns, and what hangs on it. */
function clockDays(
  day: PatientDay,
  { limits, births }: Clocks,
  fact: Asked,
  end: number,
): readonly (readonly [number, ReadonlySet<number>])[] {
  const [counted, aged] = [limits.get(fact.id) ?? [], births.get(fact.id)]
  if (counted.length === 0 && aged === undefined) return []
  const date = stateOf(day, fact).value as Days | null
  if (date === null) return []
  const ends = date.from === date.to ? [date.from] : [date.from, date.to]
  return ends.flatMap((one) => [
    ...counted.map(({ days, results }) => [dayNumber(one) + days, results] as const),
    ...(aged === undefined ? [] : birthdays(one, day.asOf, end).map((n) => [n, aged] as const)),
  ])
}

/** The birthdays from a day on; someone born on 29 February has them on 1 March in common years. */
function birthdays(born: string, from: string, end: number): readonly number[] {
  const days: number[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(isoDay(end).slice(0, 4)); year += 1) {
    const day = `${year}-${born.slice(5)}`
    days.push(dayNumber(isDay(day) ? day : `${year}-03-01`))
  }
  return days
}
