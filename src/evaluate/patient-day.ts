/** A patient on a day: which entries are in view, and where the states read from them are kept. */

import {
  type Answers,
  breaksSilenceBefore,
  brokenSilences,
  type Entry,
  type FactId,
  type FactValue,
  factKey,
  forbidsNoBefore,
  type Setting,
} from '../language/index.ts'
import type { Prepared } from './prepare.ts'

/** What is known of one fact, or of one item of a checklist, on a day. */
export interface FactState {
  /** Null = not known. */
  readonly value: FactValue | null
  readonly origin: 'asserted' | 'inferred' | 'assumed' | null
  readonly entries: readonly Entry[]
  /** Asked, and cannot be known: not asked again. */
  readonly askedUnknown: boolean
  /** The last value, where it is too old to count. */
  readonly stale: FactValue | null
  /** Not known only because it is open whether the entries lie after the onset. */
  readonly awaitsOnset: boolean
  /** The fact whose state stands in for this one. */
  readonly standIn: FactId | null
}

/** Nothing is known, and nothing was asked. */
export const unknown: FactState = {
  value: null,
  origin: null,
  entries: [],
  askedUnknown: false,
  stale: null,
  awaitsOnset: false,
  standIn: null,
}

/** A patient on a day: the entries in view, and the states read from them so far. */
export interface PatientDay {
  readonly prepared: Prepared
  readonly answers: Answers
  readonly setting: Setting
  readonly asOf: string
  /** By fact; entries about an item of a checklist stand under their checklist. */
  readonly inView: ReadonlyMap<FactId, readonly Entry[]>
  /** Keys of the facts about which silence means nothing. */
  readonly broken: ReadonlySet<string>
  /** Keys of the dangers that a record of a later day says are there. */
  readonly dreaded: ReadonlySet<string>
  readonly states: Map<FactId, FactState>
  readonly itemStates: Map<FactId, Map<string, FactState>>
}

export function openPatientDay(
  prepared: Prepared,
  answers: Answers,
  setting: Setting,
  asOf: string,
): PatientDay {
  let view: View | undefined
  const seen = (): View => (view ??= viewOf(prepared, answers, asOf))
  return {
    prepared,
    answers,
    setting,
    asOf,
    get inView() {
      return seen().inView
    },
    get broken() {
      return seen().broken
    },
    get dreaded() {
      return seen().dreaded
    },
    states: new Map(),
    itemStates: new Map(),
  }
}

type View = Pick<PatientDay, 'inView' | 'broken' | 'dreaded'>

function viewOf(prepared: Prepared, answers: Answers, asOf: string): View {
  const inView = new Map<FactId, Entry[]>()
  const challenged = new Set(answers.challenged)
  const broken = new Set(brokenSilences(answers))
  const dreaded = new Set<string>()
  for (const entry of answers.entries) {
    if (entry.resource !== null && challenged.has(entry.resource)) continue
    if (entry.on.from > asOf) {
      if (breaksSilenceBefore(entry, prepared)) broken.add(factKey(entry.fact, entry.item))
      if (forbidsNoBefore(entry, prepared)) dreaded.add(factKey(entry.fact, entry.item))
      continue
    }
    const cut = entry.on.to > asOf ? cutAt(entry, asOf) : entry
    const list = inView.get(entry.fact)
    if (list === undefined) inView.set(entry.fact, [cut])
    else list.push(cut)
  }
  return { inView, broken, dreaded }
}

/** What an entry that may hold after a day says by that day. */
export function cutAt(entry: Entry, asOf: string): Entry {
  const { value } = entry
  const on = { from: entry.on.from, to: asOf }
  if (typeof value === 'object' && 'from' in value && value.to > asOf) {
    return { ...entry, on, value: { from: value.from < asOf ? value.from : asOf, to: asOf } }
  }
  return { ...entry, on }
}
