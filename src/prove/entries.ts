/** Dated entries in the solver: literal ones for a given patient, symbolic ones for any patient. */

import {
  type Answers,
  brokenSilences,
  dayNumber,
  type Entry,
  type FactValue,
  type RecordKind,
  type Setting,
  silenceSpeaks,
} from '../language/index.ts'
import { earliestDay, latestDay } from './measures.ts'
import { and, bool, implies, int, no, or, type Smt, same, symbol, type Writer } from './smt.ts'
import { keyOf, literalParts, type Slot, type State } from './states.ts'

/** One entry about one slot. */
export interface EntryTerms {
  /** False: there is no such entry. */
  readonly present: Smt
  readonly challenged: Smt
  readonly asserted: Smt
  /** Which pick of the source an inferred entry answers. */
  readonly pick: Smt
  /** Which record it comes from, by number; typed entries have each their own. */
  readonly record: Smt
  readonly from: Smt
  readonly to: Smt
  /** "Asked, not knowable": then the parts mean nothing. */
  readonly asked: Smt
  readonly parts: Readonly<Record<string, Smt>>
}

/** All entries of a patient, by slot key, and the kinds of record known to be complete. */
export interface PatientEntries {
  readonly bySlot: ReadonlyMap<string, readonly EntryTerms[]>
  readonly covered: (kind: RecordKind) => Smt
  /** Is a record open that may be this? */
  readonly broken: (slot: Slot) => Smt
  /** The state of a fact of the place. */
  readonly place: (slot: Slot) => State
}

const isAsked = (entry: Entry): boolean => typeof entry.value === 'object' && 'unknown' in entry.value

export function literalEntries(slots: readonly Slot[], answers: Answers, setting: Setting): PatientEntries {
  const bySlot = new Map<string, EntryTerms[]>(slots.map((slot) => [slot.key, []]))
  const records = [...new Set(answers.entries.map((entry) => entry.resource))]
  const slotOf = new Map(slots.map((slot) => [slot.key, slot]))
  const broken = brokenSilences(answers)
  for (const [place, entry] of answers.entries.entries()) {
    const key = keyOf(entry.fact, entry.item)
    const slot = slotOf.get(key)
    if (slot === undefined) continue
    const asked = isAsked(entry)
    bySlot.get(key)?.push({
      present: 'true',
      challenged: bool(entry.resource !== null && answers.challenged.includes(entry.resource)),
      asserted: bool(entry.origin === 'asserted'),
      pick: int(entry.pick ?? -1),
      record: int(entry.resource === null ? -1 - place : records.indexOf(entry.resource)),
      from: int(dayNumber(entry.on.from)),
      to: int(dayNumber(entry.on.to)),
      asked: bool(asked),
      parts: literalParts(slot, asked ? null : (entry.value as FactValue)),
    })
  }
  return {
    bySlot,
    covered: (kind) => bool(answers.coverage.includes(kind)),
    broken: (slot) => bool(broken.has(slot.key)),
    place: (slot) => {
      const code = setting[slot.fact.id] ?? null
      return { known: bool(code !== null), parts: literalParts(slot, code) }
    },
  }
}

/** Up to `most` entries for each slot that is not a fact of the place; any at all, within the shape of an entry. */
export function symbolicEntries(
  slots: readonly Slot[],
  most: number,
  writer: Writer,
  bounds: (slot: Slot, parts: Readonly<Record<string, Smt>>) => Smt,
  picks: (slot: Slot) => number,
): PatientEntries {
  const bySlot = new Map<string, readonly EntryTerms[]>()
  for (const slot of slots) {
    const entries = slot.fact.setting
      ? []
      : Array.from({ length: most }, (_, i) => symbolicEntry(slot, i, writer, bounds, picks(slot)))
    entries.forEach((entry, i) => {
      const before = entries[i - 1]
      if (before !== undefined) writer.assert(implies(entry.present, before.present))
    })
    bySlot.set(slot.key, entries)
  }
  const kinds = new Map<RecordKind, Smt>()
  const open = new Map(
    slots
      .filter(({ fact, item }) => silenceSpeaks(fact, item))
      .map((slot) => [slot.key, writer.declare(brokenName(slot), 'Bool')]),
  )
  return {
    bySlot,
    covered: (kind) => {
      const found = kinds.get(kind) ?? writer.declare(`covered ${kind}`, 'Bool')
      kinds.set(kind, found)
      return found
    },
    broken: (slot) => open.get(slot.key) ?? 'false',
    place: (slot) => {
      const name = (part: string): string => `${slot.key} place ${part}`
      const parts = Object.fromEntries(
        slot.parts.map((part) => [part.name, writer.declare(name(part.name), part.sort)]),
      )
      writer.assert(bounds(slot, parts))
      return { known: writer.declare(name('known'), 'Bool'), parts }
    },
  }
}

/** No symbolic entry is challenged: an absent one says the same. */
function symbolicEntry(
  slot: Slot,
  index: number,
  writer: Writer,
  bounds: (slot: Slot, parts: Readonly<Record<string, Smt>>) => Smt,
  picks: number,
): EntryTerms {
  const name = (part: string): string => `${slot.key} entry ${index} ${part}`
  const parts = Object.fromEntries(
    slot.parts.map((part) => [part.name, writer.declare(name(part.name), part.sort)]),
  )
  const entry = {
    present: writer.declare(name('present'), 'Bool'),
    asserted: writer.declare(name('asserted'), 'Bool'),
    pick: writer.declare(name('pick'), 'Int'),
    record: writer.declare(name('record'), 'Int'),
    from: writer.declare(name('from day'), 'Int'),
    to: writer.declare(name('to day'), 'Int'),
    asked: writer.declare(name('asked'), 'Bool'),
  }
  writer.assert(bounds(slot, parts))
  writer.assert(`(<= ${int(earliestDay)} ${entry.from} ${entry.to} ${int(latestDay)})`)
  const typed = and([entry.asserted, same(entry.pick, '(- 1)'), same(entry.record, int(-1 - index))])
  const inferred = and([`(>= ${entry.pick} 0)`, `(< ${entry.pick} ${picks})`])
  writer.assert(or([typed, and([no(entry.asserted), inferred, `(>= ${entry.record} 0)`])]))
  if (slot.fact.kind === 'date') writer.assert(`(<= ${parts.to} ${entry.to})`)
  return { ...entry, challenged: 'false', parts }
}

/** Name of the term that says whether silence about a slot is broken. */
export const brokenName = (slot: Slot): string => `${slot.key} silence broken`

/** The names of a symbolic entry, to read it back from a model. */
export function entryNames(prefix: string, slot: Slot, index: number, part: string): Smt {
  return symbol(`${prefix}${slot.key} entry ${index} ${part}`)
}
