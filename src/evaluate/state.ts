/** The state of every asked fact at the day of assessment: what counts, how old it is, what silence means. */

import {
  type Asked,
  type Days,
  dayNumber,
  type Entry,
  type FactId,
  factKey,
  NAMES_NO_DAY,
  type PickedRecords,
  type Source,
  silenceSpeaks,
} from '../language/index.ts'
import { type FactState, type PatientDay, unknown } from './patient-day.ts'
import { byOrigin, type Found, latestOf, lessPartialNo, nothing, pickOver } from './pick.ts'

/** The state of a fact, or of one item of a checklist. */
export function stateOf(day: PatientDay, fact: Asked, item: string | null = null): FactState {
  const states = item === null ? day.states : itemStatesOf(day, fact.id)
  const key = item ?? fact.id
  const found = states.get(key)
  if (found !== undefined) return found
  const entries = day.inView.get(fact.id) ?? none
  return stateFrom(day, fact, item, item === null ? entries : entries.filter((entry) => entry.item === item))
}

/** The same from its entries in view, for who has them at hand. */
export function stateFrom(
  day: PatientDay,
  fact: Asked,
  item: string | null,
  entries: readonly Entry[],
): FactState {
  const states = item === null ? day.states : itemStatesOf(day, fact.id)
  const key = item ?? fact.id
  const found = states.get(key)
  if (found !== undefined) return found
  // A circle of stand-ins, or an onset read "since the onset", ends here as unknown.
  states.set(key, unknown)
  const read = readState(day, fact, item, entries)
  // A danger that is recorded for a later day is not denied before it.
  const dreaded = read.value === false && day.dreaded.has(factKey(fact.id, item))
  const state = dreaded ? { ...unknown, entries: read.entries } : read
  states.set(key, state)
  return state
}

export { type FactState, openPatientDay, type PatientDay } from './patient-day.ts'

const none: readonly Entry[] = []

function itemStatesOf(day: PatientDay, id: FactId): Map<string, FactState> {
  const found = day.itemStates.get(id)
  if (found !== undefined) return found
  const states = new Map<string, FactState>()
  day.itemStates.set(id, states)
  return states
}

function readState(day: PatientDay, fact: Asked, item: string | null, entries: readonly Entry[]): FactState {
  if (fact.setting) {
    const code = day.setting[fact.id]
    return code === undefined ? unknown : { ...unknown, value: code, origin: 'asserted' }
  }
  const source = item === null ? fact.source : sourceOfItem(fact, item)
  if (entries.length === 0) return silent(day, fact, source, item)
  const { asserted, inferred } = byOrigin(entries)
  const typed = latestOf(fact, asserted)
  if (isFresh(day, fact, typed) && !(fact.danger && typed.value === false)) return settle(day, fact, typed)
  const read = overSource(day, fact, source, inferred)
  if (fact.danger && read.found === 'value' && read.value === true) return settle(day, fact, read)
  if (isFresh(day, fact, typed) || typed.found === 'doubt') return settle(day, fact, typed)
  if (namesNoDay(fact, typed, read)) return settle(day, fact, typed)
  if (isFresh(day, fact, read) || typed.found === 'nothing') {
    return read.found === 'nothing' ? silent(day, fact, source, item) : settle(day, fact, read)
  }
  return settle(day, fact, typed)
}

/**
 * Was it asked, in vain and after all that was recorded, for a date of which the record names no day? Then the answer
 * lets the date that stands in count, where the record would only say "some day before".
 */
function namesNoDay(fact: Asked, typed: Found, read: Found): boolean {
  if (fact.kind !== 'date' || fact.fallback === null) return false
  if (typed.found !== 'asked-unknown' || read.found !== 'value') return false
  const { from, to } = read.value as Days
  return dayNumber(to) - dayNumber(from) > NAMES_NO_DAY && typed.entries.every((e) => e.on.from >= to)
}

export function sourceOfItem(fact: Asked, item: string): Source | null {
  return fact.kind === 'checklist' ? (fact.items[item]?.source ?? null) : null
}

/** Was a value found whose every entry is recent enough to count? */
function isFresh(day: PatientDay, fact: Asked, found: Found): found is Extract<Found, { found: 'value' }> {
  if (found.found !== 'value') return false
  const { goodFor } = fact
  if (goodFor === null || (fact.danger && found.value === true)) return true
  const today = dayNumber(day.asOf)
  return found.entries.every((e) => today - dayNumber(e.on.from) <= goodFor)
}

function settle(day: PatientDay, fact: Asked, found: Found): FactState {
  switch (found.found) {
    case 'nothing':
      return unknown
    case 'doubt':
      return { ...unknown, entries: found.entries, awaitsOnset: found.since }
    case 'asked-unknown':
      return askedUnknown(day, fact, found.entries)
    case 'value': {
      const { value, entries } = found
      if (!isFresh(day, fact, found)) return { ...unknown, entries, stale: value }
      return { ...unknown, value, origin: entries[0]?.origin ?? null, entries }
    }
  }
}

function silent(day: PatientDay, fact: Asked, source: Source | null, item: string | null): FactState {
  if (fact.silence === null || !day.answers.coverage.includes(fact.silence)) return unknown
  if (item !== null && source === null) return unknown
  if (day.broken.has(factKey(fact.id, item))) return unknown
  const assumed = { ...unknown, origin: 'assumed' as const }
  if (fact.kind === 'yes-no' || fact.kind === 'checklist') return { ...assumed, value: false }
  if (fact.kind === 'set') return { ...assumed, value: [] }
  const counts = fact.kind === 'quantity' && source !== null && 'pick' in source && source.pick === 'count'
  return counts ? { ...assumed, value: { low: 0, high: 0 } } : unknown
}

/** Is the fact unknown only because a record is open that may be it? */
export function silenceWouldAnswer(day: PatientDay, fact: Asked): boolean {
  if (fact.silence === null || !day.answers.coverage.includes(fact.silence)) return false
  if (!silenceSpeaks(fact, null) || !day.broken.has(factKey(fact.id, null))) return false
  const { value, entries, stale } = stateOf(day, fact)
  return value === null && stale === null && entries.length === 0
}

function askedUnknown(day: PatientDay, fact: Asked, entries: readonly Entry[]): FactState {
  const asked = { ...unknown, entries, askedUnknown: true }
  if (fact.kind !== 'date' || fact.fallback === null) return asked
  const standIn = day.prepared.facts.get(fact.fallback)
  if (standIn?.kind !== 'date') return asked
  const state = stateOf(day, standIn)
  const through = state.standIn ?? standIn.id
  return { ...state, origin: state.value === null ? null : 'assumed', standIn: through }
}

export function overSource(
  day: PatientDay,
  fact: Asked,
  source: Source | null,
  entries: readonly Entry[],
): Found {
  if (source === null || entries.length === 0) return nothing
  const picks = day.prepared.picks.get(source) ?? []
  const results = picks.map((pick, i) => {
    const own = entries.filter((e) => e.pick === i)
    return lessPartialNo(onePick(day, fact, pick, own), day.prepared.partial.has(pick))
  })
  const [only] = results
  if (results.length === 1 && only !== undefined) return only
  return 'anyOf' in source ? anyOf(fact, results) : firstOf(results)
}

function firstOf(results: readonly Found[]): Found {
  return results.find((r) => r.found === 'value') ?? results.find((r) => r.found !== 'nothing') ?? nothing
}

function anyOf(fact: Asked, results: readonly Found[]): Found {
  const values = results.filter((r) => r.found === 'value')
  if (fact.kind === 'set') {
    if (values.length === 0) return firstOf(results)
    const codes = new Set(values.flatMap((r) => r.value as readonly string[]))
    return { found: 'value', value: [...codes].sort(), entries: values.flatMap((r) => r.entries) }
  }
  if (fact.kind === 'date') return lastOf(results)
  if (fact.kind !== 'yes-no' && fact.kind !== 'checklist') return firstOf(results)
  const holding = values.filter((r) => r.value === true)
  if (holding.length > 0) {
    return { found: 'value', value: true, entries: holding.flatMap((r) => r.entries) }
  }
  const doubt = results.find((r) => r.found === 'doubt') ?? results.find((r) => r.found === 'asked-unknown')
  if (doubt !== undefined) return doubt
  return values.length === 0
    ? firstOf(results)
    : { found: 'value', value: false, entries: values.flatMap((r) => r.entries) }
}

/** Of several days the last; unknown while one of them is. */
function lastOf(results: readonly Found[]): Found {
  const doubt = results.find((r) => r.found === 'doubt') ?? results.find((r) => r.found === 'asked-unknown')
  const values = results.flatMap((r) =>
    r.found === 'value' ? [{ entries: r.entries, days: r.value as Days }] : [],
  )
  const [first, ...others] = values
  if (doubt !== undefined || first === undefined) return doubt ?? nothing
  const later = (a: string, b: string): string => (a < b ? b : a)
  const last = others.reduce(
    (days, one) => ({ from: later(days.from, one.days.from), to: later(days.to, one.days.to) }),
    first.days,
  )
  const behind = values.filter(({ days }) => days.to >= last.from)
  return { found: 'value', value: last, entries: behind.flatMap(({ entries }) => entries) }
}

/** One pick, held to records since the onset of the index event where it asks for that. */
function onePick(day: PatientDay, fact: Asked, pick: PickedRecords, entries: readonly Entry[]): Found {
  if (pick.since === null || entries.length === 0) return pickOver(fact, pick.pick, entries)
  const onset = onsetOf(day)
  if (onset === null) return { found: 'doubt', entries, since: true }
  const certain = entries.filter((e) => e.on.from >= onset.to)
  const open = entries.filter((e) => e.on.from < onset.to && e.on.to >= onset.from)
  if (open.length === 0) return pickOver(fact, pick.pick, certain)
  const found = pickOver(fact, pick.pick, certain)
  if (pick.pick === 'exists' && found.found === 'value' && found.value === true) return found
  return { found: 'doubt', entries: open, since: true }
}

function onsetOf(day: PatientDay): Days | null {
  const fact = day.prepared.facts.get(day.prepared.guideline.roles.onset)
  if (fact?.kind !== 'date') return null
  return stateOf(day, fact).value as Days | null
}

/** Days of a date state as day numbers. */
export function dayNumbers(days: Days): readonly [number, number] {
  const from = dayNumber(days.from)
  return [from, days.from === days.to ? from : dayNumber(days.to)]
}
