/** From entries to the state of each fact on a day: view, picks, danger, freshness, silence, stand-ins. */

import {
  type Guideline,
  indexOf,
  NAMES_NO_DAY,
  type PickedRecords,
  picksOf,
  type Source,
  silenceSpeaks,
} from '../language/index.ts'
import { anyOf, chosen, firstOf, isTrue } from './combine.ts'
import type { EntryTerms, PatientEntries } from './entries.ts'
import { isPick, opposite, saidForLater } from './later.ts'
import { type Found, keptFound, latestOf, type Member, nothingFound, pickOver, standIns } from './picks.ts'
import { and, int, ite, no, or, type Smt, type Writer } from './smt.ts'
import { keyOf, type Slot, type State, slotsOf, stateName } from './states.ts'

interface Reader {
  readonly guideline: Guideline
  readonly slots: ReadonlyMap<string, Slot>
  readonly entries: PatientEntries
  readonly asOf: Smt
  readonly writer: Writer
  readonly done: Map<string, State>
}

/** Defines the state of every slot from the entries; the names are those of `namedState`. */
export function statesFromEntries(
  guideline: Guideline,
  entries: PatientEntries,
  asOf: Smt,
  writer: Writer,
): ReadonlyMap<string, State> {
  const slots = new Map(slotsOf(guideline).map((slot) => [slot.key, slot]))
  const done = new Map<string, State>()
  const reader = { guideline, slots, entries, asOf, writer, done }
  for (const slot of slots.values()) stateOf(reader, slot)
  return done
}

function stateOf(reader: Reader, slot: Slot): State {
  const found = reader.done.get(slot.key)
  if (found !== undefined) return found
  // A circle of stand-ins, or an onset read "since the onset", ends here as unknown.
  reader.done.set(slot.key, { known: 'false', parts: standIns(slot) })
  const { writer } = reader
  const state = lessDreaded(reader, slot, readState(reader, slot))
  const named: State = {
    known: writer.define(stateName(slot, 'known'), 'Bool', state.known),
    parts: Object.fromEntries(
      slot.parts.map((part) => [
        part.name,
        writer.define(stateName(slot, part.name), part.sort, state.parts[part.name] ?? 'false'),
      ]),
    ),
  }
  reader.done.set(slot.key, named)
  return named
}

/** A danger that is recorded for a later day is not denied before it. */
function lessDreaded(reader: Reader, slot: Slot, state: State): State {
  const { fact, key } = slot
  if (!fact.danger || (fact.kind !== 'yes-no' && fact.kind !== 'checklist')) return state
  const { entries, asOf, writer } = reader
  const later = saidForLater(slot, entries.bySlot.get(key) ?? [], asOf, writer, 'records')
  if (later === 'false') return state
  const yes = state.parts.value ?? 'false'
  return { ...state, known: and([state.known, or([yes, opposite(later)])]) }
}

function readState(reader: Reader, slot: Slot): State {
  const { fact, item } = slot
  if (fact.setting) return reader.entries.place(slot)
  const source =
    fact.kind === 'checklist' ? (item === null ? null : (fact.items[item]?.source ?? null)) : fact.source
  const { writer } = reader
  const keep = (found: Found): Found => keptFound(slot, writer, found)
  const seen = inView(reader, slot)
  if (seen.length === 0) return silence(reader, slot)
  const typed = keep(
    latestOf(
      slot,
      writer,
      only(writer, seen, (e) => e.asserted),
    ),
  )
  const read = keep(
    overSource(
      reader,
      slot,
      source,
      only(writer, seen, (e) => opposite(e.asserted)),
    ),
  )
  return settle(reader, slot, typed, read)
}

const only = (
  writer: Writer,
  members: readonly Member[],
  which: (entry: EntryTerms) => Smt,
): readonly Member[] =>
  members.flatMap((m) => {
    const claim = which(m.entry)
    // A given entry is sent its one way here: long scripts of entries that count nowhere are slow to read.
    if (claim === 'false') return []
    return [claim === 'true' ? m : { entry: m.entry, meant: writer.name('Bool', and([m.meant, claim])) }]
  })

/** Entries in view on the day, cut at it. */
function inView({ entries, asOf, writer }: Reader, slot: Slot): readonly Member[] {
  const cut = (day: Smt): Smt => writer.name('Int', ite(`(> ${day} ${asOf})`, asOf, day))
  return (entries.bySlot.get(slot.key) ?? []).map((entry) => {
    const isDate = slot.fact.kind === 'date'
    const parts = isDate
      ? { from: cut(entry.parts.from ?? '0'), to: cut(entry.parts.to ?? '0') }
      : entry.parts
    return {
      meant: writer.name('Bool', and([entry.present, no(entry.challenged), `(<= ${entry.from} ${asOf})`])),
      entry: { ...entry, to: cut(entry.to), parts },
    }
  })
}

function overSource(reader: Reader, slot: Slot, source: Source | null, seen: readonly Member[]): Found {
  if (source === null || seen.length === 0) return nothingFound(slot)
  const { writer } = reader
  const { partial } = indexOf(reader.guideline)
  const results = picksOf(source).map((pick, i) => {
    const own = only(writer, seen, (e) => isPick(e.pick, i))
    const found = keptFound(slot, writer, onePick(reader, slot, pick, own))
    if (!partial.has(pick) || (slot.fact.kind !== 'yes-no' && slot.fact.kind !== 'checklist')) return found
    // A "no" to one of several things is none to the rest.
    return { ...found, value: writer.name('Bool', isTrue(found)) }
  })
  const [first] = results
  if (results.length === 1 && first !== undefined) return first
  return 'anyOf' in source ? anyOf(slot, writer, results) : firstOf(slot, results)
}

/** One pick, held to records since the onset where it asks for that. */
function onePick(reader: Reader, slot: Slot, pick: PickedRecords, seen: readonly Member[]): Found {
  const { writer } = reader
  if (pick.since === null) return pickOver(slot, writer, pick.pick, seen)
  const onsetSlot = reader.slots.get(keyOf(reader.guideline.roles.onset, null))
  if (onsetSlot === undefined || onsetSlot.fact.kind !== 'date') return doubtIfAny(slot, seen)
  const onset = stateOf(reader, onsetSlot)
  const { from = '0', to = '0' } = onset.parts
  const certain = only(writer, seen, (e) => `(>= ${e.from} ${to})`)
  const open = only(writer, seen, (e) => and([`(< ${e.from} ${to})`, `(>= ${e.to} ${from})`]))
  const found = keptFound(slot, writer, pickOver(slot, writer, pick.pick, certain))
  const sure = pick.pick === 'exists' ? isTrue(found) : 'false'
  const isOpen = writer.name('Bool', and([or(open.map((m) => m.meant)), no(sure)]))
  const doubtful = { ...nothingFound(slot), doubt: 'true' }
  const since = chosen(slot, isOpen, doubtful, found)
  return chosen(slot, onset.known, since, doubtIfAny(slot, seen))
}

const doubtIfAny = (slot: Slot, seen: readonly Member[]): Found => ({
  ...nothingFound(slot),
  doubt: or(seen.map((m) => m.meant)),
})

/** Which of the typed and the read value counts: step 4 of the page, case by case. */
function settle(reader: Reader, slot: Slot, typed: Found, read: Found): State {
  const { fact } = slot
  const { writer } = reader
  const unknown: State = { known: 'false', parts: standIns(slot) }
  const asIs = (found: Found): State => ({ known: 'true', parts: found.parts })
  const danger = fact.danger ? or([isTrue(typed), isTrue(read)]) : 'false'
  const cases: readonly (readonly [Smt, State])[] = [
    [danger, { known: 'true', parts: { ...standIns(slot), value: 'true' } }],
    [isFresh(reader, slot, typed), asIs(typed)],
    [typed.doubt, unknown],
    [namesNoDay(slot, typed, read), standInOf(reader, slot)],
    [isFresh(reader, slot, read), asIs(read)],
    [typed.value, unknown],
    [typed.asked, standInOf(reader, slot)],
    [or([read.value, read.doubt]), unknown],
    [read.asked, standInOf(reader, slot)],
  ]
  const kept = cases.map(([when, state]) => [writer.name('Bool', when), state] as const)
  const silent = silence(reader, slot)
  const firstCase = (part: (state: State) => Smt): Smt =>
    kept.reduceRight((rest, [when, state]) => ite(when, part(state), rest), part(silent))
  return {
    known: firstCase((state) => state.known),
    parts: Object.fromEntries(
      slot.parts.map(({ name }) => [name, firstCase((state) => state.parts[name] ?? 'false')]),
    ),
  }
}

/** A date that was asked in vain after all that was recorded, where the record names no day. */
function namesNoDay({ fact }: Slot, typed: Found, read: Found): Smt {
  if (fact.kind !== 'date' || fact.fallback === null) return 'false'
  const { from = '0', to = '0' } = read.parts
  return and([
    typed.asked,
    read.value,
    `(> (- ${to} ${from}) ${int(NAMES_NO_DAY)})`,
    `(>= ${typed.oldest} ${to})`,
  ])
}

/** A value whose every entry is recent enough to count; a danger that is true does not grow stale. */
function isFresh({ asOf }: Reader, { fact }: Slot, found: Found): Smt {
  if (fact.goodFor === null) return found.value
  const recent = `(<= (- ${asOf} ${found.oldest}) ${int(fact.goodFor)})`
  return and([found.value, fact.danger ? or([recent, isTrue(found)]) : recent])
}

/** What a complete record that says nothing means. */
function silence(reader: Reader, slot: Slot): State {
  const { entries } = reader
  const { fact, item } = slot
  const unknown = { known: 'false', parts: standIns(slot) }
  if (fact.silence === null || !silenceSpeaks(fact, item)) return unknown
  const means = [
    entries.covered(fact.silence),
    opposite(entries.broken(slot)),
    opposite(saidForLater(slot, entries.bySlot.get(slot.key) ?? [], reader.asOf, reader.writer, 'all')),
  ]
  return { ...unknown, known: and(means) }
}

/** The date that stands in where this one was asked and cannot be known. */
function standInOf(reader: Reader, slot: Slot): State {
  const unknown = { known: 'false', parts: standIns(slot) }
  if (slot.fact.kind !== 'date' || slot.fact.fallback === null) return unknown
  const other = reader.slots.get(slot.fact.fallback)
  return other?.fact.kind === 'date' ? stateOf(reader, other) : unknown
}
