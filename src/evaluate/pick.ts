/** Which of several dated entries counts: the picks, over entries already in view. */

import {
  type Asked,
  type Days,
  type Entry,
  type FactValue,
  type Interval,
  impossible,
  type PickedRecords,
} from '../language/index.ts'

/** What a pick finds: nothing, a value with the entries that gave it, doubt, or "asked, not knowable". */
export type Found =
  | { readonly found: 'nothing' }
  | { readonly found: 'value'; readonly value: FactValue; readonly entries: readonly Entry[] }
  /** `since`: the doubt is whether the entries lie after the onset of the index event. */
  | { readonly found: 'doubt'; readonly entries: readonly Entry[]; readonly since: boolean }
  | { readonly found: 'asked-unknown'; readonly entries: readonly Entry[] }

export const nothing: Found = { found: 'nothing' }

function isAskedUnknown(entry: Entry): boolean {
  const { value } = entry
  return typeof value === 'object' && 'unknown' in value
}

/** What somebody answered, and what was read from records. */
export function byOrigin(
  entries: readonly Entry[],
): Readonly<Record<'asserted' | 'inferred', readonly Entry[]>> {
  const asserted = entries.filter((e) => e.origin === 'asserted')
  return {
    asserted,
    inferred: asserted.length === 0 ? entries : entries.filter((e) => e.origin === 'inferred'),
  }
}

/** The entries that no other certainly follows (or precedes). */
function candidates(entries: readonly Entry[], end: 'latest' | 'earliest'): readonly Entry[] {
  if (entries.length < 2) return entries
  if (end === 'latest') {
    let last = ''
    for (const e of entries) if (e.on.from > last) last = e.on.from
    return entries.filter((e) => e.on.to >= last)
  }
  let first = '9999-99-99'
  for (const e of entries) if (e.on.to < first) first = e.on.to
  return entries.filter((e) => e.on.from <= first)
}

/** The value several entries agree on: a hull for numbers and dates, one and the same value for the rest. */
function agreed(fact: Asked, entries: readonly Entry[]): FactValue | null {
  const [first] = entries
  if (first === undefined) return null
  switch (fact.kind) {
    case 'yes-no':
    case 'checklist':
    case 'choice': {
      const values = new Set(entries.map((e) => e.value as FactValue))
      if (values.size === 1) return first.value as FactValue
      return fact.danger && values.has(true) ? true : null
    }
    case 'set': {
      const texts = new Set(entries.map((e) => (e.value as readonly string[]).join(' ')))
      return texts.size === 1 ? (first.value as FactValue) : null
    }
    case 'quantity':
      return hull(entries.map((e) => e.value as Interval))
    case 'date':
      return hullOfDays(entries.map((e) => e.value as Days))
    default:
      return impossible(fact)
  }
}

function hull(intervals: readonly Interval[]): Interval {
  const low = Math.min(...intervals.map((i) => i.low))
  const high = Math.max(...intervals.map((i) => i.high))
  return { low, high }
}
// Plain text order is the order of days.
const least = (days: readonly string[]): string => days.toSorted().at(0) ?? ''
const greatest = (days: readonly string[]): string => days.toSorted().at(-1) ?? ''
function hullOfDays(spans: readonly Days[]): Days {
  return { from: least(spans.map((s) => s.from)), to: greatest(spans.map((s) => s.to)) }
}

/** The highest or lowest value, as far as imprecise ones tell. */
function extreme(fact: Asked, entries: readonly Entry[], end: 'highest' | 'lowest'): FactValue {
  if (fact.kind === 'date') {
    const day = end === 'highest' ? greatest : least
    const spans = entries.map((e) => e.value as Days)
    return { from: day(spans.map((s) => s.from)), to: day(spans.map((s) => s.to)) }
  }
  const number = end === 'highest' ? Math.max : Math.min
  const intervals = entries.map((e) => e.value as Interval)
  return { low: number(...intervals.map((i) => i.low)), high: number(...intervals.map((i) => i.high)) }
}

/** The "no" of a pick that speaks of one of several things is none to the rest: it says nothing. */
export function lessPartialNo(found: Found, partial: boolean): Found {
  return partial && found.found === 'value' && found.value === false ? nothing : found
}

/** Does no later entry of the same record take this one back? */
function isLastWord(entry: Entry, entries: readonly Entry[]): boolean {
  if (entry.resource === null) return true
  return !entries.some((e) => e.resource === entry.resource && e.on.from > entry.on.to)
}

/** One pick over the entries it sees. */
export function pickOver(fact: Asked, pick: PickedRecords['pick'], seen: readonly Entry[]): Found {
  if (seen.length === 0) return nothing
  if (pick === 'latest') return latestOf(fact, seen)
  const entries = seen.filter((e) => !isAskedUnknown(e))
  if (entries.length === 0) return nothing
  switch (pick) {
    case 'earliest':
      return valueOrDoubt(fact, candidates(entries, 'earliest'))
    case 'exists': {
      const last = entries.filter((e) => isLastWord(e, entries))
      const holding = last.filter((e) => e.value === true)
      return holding.length > 0
        ? { found: 'value', value: true, entries: holding }
        : { found: 'value', value: false, entries: last }
    }
    case 'count':
      return { found: 'value', value: { low: entries.length, high: entries.length }, entries }
    case 'highest':
    case 'lowest':
      return { found: 'value', value: extreme(fact, entries, pick), entries }
    case 'collect': {
      const codes = new Set(entries.flatMap((e) => e.value as readonly string[]))
      return { found: 'value', value: [...codes].sort(), entries }
    }
    default:
      return impossible(pick)
  }
}

/** The latest word on a fact; asserted entries are always read this way. */
export function latestOf(fact: Asked, seen: readonly Entry[]): Found {
  const last = candidates(seen, 'latest')
  const telling = last.filter((e) => !isAskedUnknown(e))
  if (telling.length === 0) return last.length === 0 ? nothing : { found: 'asked-unknown', entries: last }
  return valueOrDoubt(fact, telling)
}

function valueOrDoubt(fact: Asked, entries: readonly Entry[]): Found {
  const value = agreed(fact, entries)
  return value === null ? { found: 'doubt', entries, since: false } : { found: 'value', value, entries }
}
