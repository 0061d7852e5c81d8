/** A model of the solver as a patient who can be run: typed answers, setting and day. */

import {
  type Answers,
  type Entry,
  type EntryValue,
  type FactValue,
  frozen,
  type Guideline,
  isoDay,
  type RecordKind,
  type Setting,
  silenceSpeaks,
  type UnreadRecord,
} from '../language/index.ts'
import { brokenName, entryNames } from './entries.ts'
import type { Printed, Smt } from './smt.ts'
import { printedNumber, symbol } from './smt.ts'
import { printedValue, type Slot, slotsOf, stateName } from './states.ts'

/** A patient on a day, ready for `assess`. */
export interface Witness {
  readonly answers: Answers
  readonly setting: Setting
  readonly asOf: string
}

/** The terms to read from a model, and the patient behind their values. */
export interface WitnessReader {
  readonly terms: readonly Smt[]
  readonly read: (values: readonly Printed[]) => Witness
}

/** How many entries each fact may have; 0 = the states themselves are free, and each known one is typed today. */
export function witnessReader(guideline: Guideline, prefix: string, entries: number): WitnessReader {
  const terms: Smt[] = []
  const ask = (term: Smt): number => terms.push(term) - 1
  const asOf = ask(symbol('as of'))
  const slots = slotsOf(guideline)
  const declined = guideline.recommendations.map((r) => ({
    id: r.id,
    at: ask(symbol(`${prefix}declined ${r.id}`)),
  }))
  const known =
    entries === 0
      ? slots.map((slot) => typedState(slot, prefix, ask))
      : slots.map((slot) => recordedEntries(slot, prefix, entries, ask))
  const covered = entries === 0 ? [] : coveredKinds(guideline, prefix, ask)
  const broken = entries === 0 ? [] : brokenSlots(slots, prefix, ask)
  return {
    terms,
    read: (values) => {
      const at = (i: number): Printed => values[i] ?? ''
      const day = isoDay(printedNumber(at(asOf)))
      const all = known.flatMap((read) => read(at, day))
      return frozen({
        answers: {
          subject: null,
          entries: all.flatMap((one) => ('code' in one ? [] : [one])),
          coverage: covered.filter(({ at: i }) => at(i) === 'true').map(({ kind }) => kind),
          unread: openRecord(broken.filter(({ at: i }) => at(i) === 'true').map(({ key }) => key)),
          irrelevant: [],
          episode: null,
          deceased: null,
          challenged: [],
          declined: Object.fromEntries(
            declined.filter(({ at: i }) => at(i) === 'true').map(({ id }) => [id, 'declined']),
          ),
          notes: [],
        },
        setting: Object.fromEntries(all.flatMap((one) => ('code' in one ? [[one.fact, one.code]] : []))),
        asOf: day,
      })
    },
  }
}

/** One record that may be any of these. */
function openRecord(mayBe: readonly string[]): readonly UnreadRecord[] {
  if (mayBe.length === 0) return []
  const label = 'a record that nobody could name'
  return [{ resource: 'Condition/unread', kind: 'problems', label, mayBe: [...mayBe].sort(), danger: false }]
}

function brokenSlots(slots: readonly Slot[], prefix: string, ask: Ask) {
  return slots
    .filter(({ fact, item }) => silenceSpeaks(fact, item))
    .map((slot) => ({ key: slot.key, at: ask(symbol(prefix + brokenName(slot))) }))
}

type At = (index: number) => Printed
type Ask = (term: Smt) => number
interface Place {
  readonly fact: string
  readonly code: string
}
type ReadSlot = (at: At, day: string) => readonly (Entry | Place)[]

function typedState(slot: Slot, prefix: string, ask: Ask): ReadSlot {
  const name = (part: string): number => ask(symbol(prefix + stateName(slot, part)))
  const known = name('known')
  const parts = new Map(slot.parts.map((part) => [part.name, name(part.name)]))
  return (at, day) => {
    if (at(known) !== 'true') return []
    const value = printedValue(slot, (part) => at(parts.get(part) ?? -1))
    if (slot.fact.setting) return [{ fact: slot.fact.id, code: String(value) }]
    return [entryOf(slot, value, { from: day, to: day }, { origin: 'asserted', pick: null, resource: null })]
  }
}

function recordedEntries(slot: Slot, prefix: string, most: number, ask: Ask): ReadSlot {
  if (slot.fact.setting) return typedState(slot, prefix, ask)
  const names = ['present', 'asserted', 'pick', 'record', 'from day', 'to day', 'asked']
  const entries = Array.from({ length: most }, (_, i) => {
    const name = (part: string): number => ask(entryNames(prefix, slot, i, part))
    return new Map([...names, ...slot.parts.map((part) => part.name)].map((part) => [part, name(part)]))
  })
  return (at) =>
    entries.flatMap((places) => {
      const part = (name: string): Printed => at(places.get(name) ?? -1)
      if (part('present') !== 'true') return []
      const typed = part('asserted') === 'true'
      const value = part('asked') === 'true' ? { unknown: 'asked' as const } : printedValue(slot, part)
      const on = { from: isoDay(printedNumber(part('from day'))), to: isoDay(printedNumber(part('to day'))) }
      const from = typed
        ? ({ origin: 'asserted', pick: null, resource: null } as const)
        : ({
            origin: 'inferred',
            pick: printedNumber(part('pick')),
            resource: `Record/${slot.key}-${printedNumber(part('record'))}`,
          } as const)
      return [entryOf(slot, value, on, from)]
    })
}

function entryOf(
  { fact, item }: Slot,
  value: FactValue | EntryValue,
  on: Entry['on'],
  from: Pick<Entry, 'origin' | 'pick' | 'resource'>,
): Entry {
  return { fact: fact.id, item, value, on, ...from }
}

function coveredKinds(guideline: Guideline, prefix: string, ask: Ask) {
  const kinds = new Set<RecordKind>()
  for (const { fact } of slotsOf(guideline)) if (fact.silence !== null) kinds.add(fact.silence)
  return [...kinds].map((kind) => ({ kind, at: ask(symbol(`${prefix}covered ${kind}`)) }))
}
