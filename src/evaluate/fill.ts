/**
 * A patient on a day put into the columns of a network. A fact with one entry, or none, is read at once; every other is
 * read by the interpreter (`state.ts`), which also settles what silence means, once for each coverage.
 */

import {
  type Answers,
  type Asked,
  breaksSilenceBefore,
  brokenSilences,
  type Days,
  dayNumber,
  type Entry,
  type FactValue,
  factKey,
  forbidsNoBefore,
  isoDay,
  picksOf,
  type Setting,
} from '../language/index.ts'
import { FALSE, type Network, type SlotAsking, type SlotAt } from '../network/index.ts'
import { isOfKind, type Reader, theOne, valueOfOne } from './one-entry.ts'
import { cutAt, openPatientDay, type PatientDay } from './patient-day.ts'
import type { Prepared } from './prepare.ts'
import { type Columns, clearSlot, columnsFor, putState, putValue, slotStatesOf } from './slot-states.ts'
import { stateFrom } from './state.ts'

/** Whom to read, and the interpreter's view of the same for what is not read here. */
export interface Patient {
  readonly answers: Answers
  readonly setting: Setting
  readonly asOf: string
  readonly readings: { readonly day: PatientDay }
}

export interface Filler {
  readonly columns: Columns
  readonly asking: SlotAsking
  /** By slot: the last value where it is too old to count. */
  readonly stale: readonly (FactValue | null)[]
  fill(patient: Patient): void
}

type Silence = Pick<Columns['states'], 'truth' | 'low' | 'high'>

export function fillerOver(prepared: Prepared, network: Network): Filler {
  const columns = columnsFor(network)
  const { states } = columns
  const { length } = network.slots
  const readers = network.slots.map(({ fact, item }) => readerOf(prepared, fact, item))
  const slotOf = slotsByEntry(network)
  const byKey = new Map(network.slots.map(({ fact, item }, at) => [factKey(fact, item), at]))
  const places = network.slots.flatMap(({ setting }, at) => (setting ? [at] : []))
  const asking = { awaitsOnset: new Uint8Array(length), standIn: new Int16Array(length).fill(-1) }
  const stale: (FactValue | null)[] = new Array(length).fill(null)
  const entriesOf: Entry[][] = Array.from({ length }, () => [])
  const touched: SlotAt[] = []
  /** Slots of dangers that a record of a later day says are there. */
  const dreaded: SlotAt[] = []
  const silences = new Map<string, Silence>()
  const silent = silenceReader(prepared, network)
  const { onset } = network
  const onsetFact = (readers[onset] as Reader).fact
  /** The last day the onset may have been on; null while it is not known. */
  let onsetBy: string | null = null
  let asOf = ''
  let today = 0
  let oldest = new Map<number, string>()

  const on = (date: string): void => {
    if (date === asOf) return
    asOf = date
    today = dayNumber(date)
    oldest = new Map()
  }
  const isFresh = ({ goodFor, danger }: Asked, value: FactValue, entry: Entry): boolean => {
    if (goodFor === null || (danger && value === true)) return true
    const day = oldest.get(goodFor) ?? isoDay(today - goodFor)
    oldest.set(goodFor, day)
    return entry.on.from >= day
  }
  /** False: not a case for here. */
  const readOne = (at: SlotAt, entry: Entry): boolean => {
    const reader = readers[at] as Reader
    const value = valueOfOne(reader, entry.on.to > asOf ? cutAt(entry, asOf) : entry, onsetBy)
    if (value === null || !isOfKind(reader.fact, value)) return false
    if (isFresh(reader.fact, value, entry)) {
      putValue(columns, at, value)
      if (at === onset) onsetBy = (value as Days).to
    } else {
      clearSlot(columns, at)
      stale[at] = value
    }
    return true
  }
  const cut = (entries: readonly Entry[]): readonly Entry[] =>
    entries.map((entry) => (entry.on.to > asOf ? cutAt(entry, asOf) : entry))
  const read = (at: SlotAt, entries: readonly Entry[], patient: Patient): void => {
    const counts = theOne(readers[at] as Reader, entries, asOf, onsetBy)
    if (counts === null || !readOne(at, counts)) readMany(at, entries, patient)
  }
  const readMany = (at: SlotAt, entries: readonly Entry[], patient: Patient): void => {
    const { fact, item } = readers[at] as Reader
    const { day } = patient.readings
    // Most of these ask for the onset, whose entries are at hand.
    if (at !== onset && !day.states.has(onsetFact.id)) {
      stateFrom(day, onsetFact, null, cut(entriesOf[onset] as Entry[]))
    }
    const state = stateFrom(day, fact, item, cut(entries))
    putState(columns, at, state)
    if (at === onset) onsetBy = state.value === null ? null : (state.value as Days).to
    stale[at] = state.stale
    asking.awaitsOnset[at] = state.awaitsOnset ? 1 : 0
    asking.standIn[at] = state.standIn === null ? -1 : (byKey.get(state.standIn) ?? -1)
  }
  const reset = ({ coverage }: Answers): void => {
    for (const at of touched) {
      ;(entriesOf[at] as Entry[]).length = 0
      stale[at] = null
      asking.awaitsOnset[at] = 0
      asking.standIn[at] = -1
    }
    touched.length = 0
    dreaded.length = 0
    const key = coverage.join()
    const silence = silences.get(key) ?? silent(coverage)
    silences.set(key, silence)
    states.truth.set(silence.truth)
    states.low.set(silence.low)
    states.high.set(silence.high)
    states.codes.fill(0)
    states.askedUnknown.fill(0)
  }
  const breakSilence = (key: string): void => {
    const at = byKey.get(key)
    if (at !== undefined) clearSlot(columns, at)
  }

  return {
    columns,
    asking,
    stale,
    fill(patient) {
      const { answers, setting } = patient
      on(patient.asOf)
      reset(answers)
      if (answers.unread.length > 0) for (const key of brokenSilences(answers)) breakSilence(key)
      const challenged = answers.challenged.length === 0 ? null : new Set(answers.challenged)
      for (const entry of answers.entries) {
        if (challenged !== null && entry.resource !== null && challenged.has(entry.resource)) continue
        if (entry.on.from > asOf) {
          if (breaksSilenceBefore(entry, prepared)) breakSilence(factKey(entry.fact, entry.item))
          const at = forbidsNoBefore(entry, prepared) ? slotOf(entry) : undefined
          if (at !== undefined) dreaded.push(at)
          continue
        }
        const at = slotOf(entry)
        if (at === undefined) continue
        if ((entriesOf[at] as Entry[]).push(entry) === 1) touched.push(at)
      }
      onsetBy = null
      const onsets = entriesOf[onset] as Entry[]
      if (onsets.length > 0) read(onset, onsets, patient)
      for (const at of touched) if (at !== onset) read(at, entriesOf[at] as Entry[], patient)
      for (const at of dreaded) if (states.truth[at] === FALSE) clearSlot(columns, at)
      for (const at of places) {
        const code = setting[readers[at]?.fact.id ?? '']
        if (code !== undefined) putValue(columns, at, code)
      }
    },
  }
}

function readerOf(prepared: Prepared, id: string, item: string | null): Reader {
  const fact = prepared.facts.get(id) as Asked
  const source = fact.kind === 'checklist' ? (fact.items[item ?? '']?.source ?? null) : fact.source
  return {
    fact,
    item,
    picks: picksOf(source),
    partial: picksOf(source).map((pick) => prepared.partial.has(pick)),
    joins: source !== null && 'anyOf' in source,
  }
}

/** The slot an entry is about; undefined where it is about none: a fact of the place, an item that is not there. */
function slotsByEntry(network: Network): (entry: Entry) => SlotAt | undefined {
  const slots = new Map<string, SlotAt | Map<string, SlotAt>>()
  network.slots.forEach(({ fact, item, setting }, at) => {
    if (setting) return
    if (item === null) slots.set(fact, at)
    else {
      const items = slots.get(fact) ?? new Map<string, SlotAt>()
      if (typeof items === 'object') slots.set(fact, items.set(item, at))
    }
  })
  return ({ fact, item }) => {
    const found = slots.get(fact)
    return typeof found === 'object' ? found.get(item ?? '') : found
  }
}

/** What the interpreter says of a patient without an entry, for a coverage. */
function silenceReader(prepared: Prepared, network: Network): (coverage: Answers['coverage']) => Silence {
  const nobody: Answers = {
    subject: null,
    entries: [],
    coverage: [],
    unread: [],
    irrelevant: [],
    episode: null,
    deceased: null,
    challenged: [],
    declined: {},
    notes: [],
  }
  return (coverage) => {
    return slotStatesOf(network, openPatientDay(prepared, { ...nobody, coverage }, {}, '2000-01-01'))
  }
}
