/** What conditions and numbers are read from: the states of one patient on one day, by name. */

import { type FactId, type FactLookup, type Guideline, indexOf } from '../language/index.ts'
import type { Measures } from './measures.ts'
import type { Smt, Writer } from './smt.ts'
import { keyOf, type State } from './states.ts'

/** A truth of three values: is it true, is it false; neither means unknown, both is impossible. */
export interface Truth3 {
  readonly yes: Smt
  readonly no: Smt
}

/** A number as an interval, or unknown. */
export interface Number3 {
  readonly known: Smt
  readonly low: Smt
  readonly high: Smt
}

/** One way to read the states of a patient. */
export interface Reading {
  readonly guideline: Guideline
  readonly facts: FactLookup
  readonly states: ReadonlyMap<string, State>
  /** The day of assessment, as a day number. */
  readonly asOf: Smt
  readonly measures: Measures
  readonly writer: Writer
  /** Unanswered items of the red-flag checklist count as "no". */
  readonly clear: boolean
  readonly truths: Map<FactId, Truth3>
  readonly numbers: Map<FactId, Number3>
}

/** What readings need of a patient. */
export interface PatientTerms {
  readonly states: ReadonlyMap<string, State>
  readonly asOf: Smt
  readonly measures: Measures
  readonly declined: (recommendation: string) => Smt
}

export function openReading(
  guideline: Guideline,
  { states, asOf, measures }: PatientTerms,
  writer: Writer,
  clear: boolean,
): Reading {
  const { facts } = indexOf(guideline)
  return { guideline, facts, states, asOf, measures, writer, clear, truths: new Map(), numbers: new Map() }
}

export function stateOf(reading: Reading, id: FactId, item: string | null = null): State {
  const state = reading.states.get(keyOf(id, item))
  if (state === undefined) throw new Error(`"${id}" has no state of its own: run the check of the guideline`)
  return state
}

/** One part of a state, by its name. */
export function partOf(state: State, name: string): Smt {
  const part = state.parts[name]
  if (part === undefined) throw new Error(`No part "${name}": run the check of the guideline`)
  return part
}

/** The name of a definition; the two readings of one patient do not share them. */
export const nameIn = (reading: Reading, name: string): string => (reading.clear ? `clear ${name}` : name)

export function namedTruth(reading: Reading, name: string, truth: Truth3): Truth3 {
  return {
    yes: reading.writer.define(nameIn(reading, `${name} yes`), 'Bool', truth.yes),
    no: reading.writer.define(nameIn(reading, `${name} no`), 'Bool', truth.no),
  }
}

/** A truth used more than once, so that it is written once. */
export function keptTruth({ writer }: Reading, truth: Truth3): Truth3 {
  return { yes: writer.name('Bool', truth.yes), no: writer.name('Bool', truth.no) }
}

export function keptNumber({ writer }: Reading, number: Number3): Number3 {
  return {
    known: writer.name('Bool', number.known),
    low: writer.name('Real', number.low),
    high: writer.name('Real', number.high),
  }
}
