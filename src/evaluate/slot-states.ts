/** The states of a patient's facts, as the interpreter reads them, put into the columns of a network. */

import { type Asked, type Days, dayNumber, type FactValue, type Interval } from '../language/index.ts'
import { codeWords, type Network, type SlotStates, TRUE, UNKNOWN, unknownStates } from '../network/index.ts'
import { type FactState, type PatientDay, stateOf } from './state.ts'

/** Where values go: the columns of one patient, and the places of codes. */
export interface Columns {
  readonly states: SlotStates
  /** By slot: its first word of `states.codes`; the next slot's ends it. */
  readonly words: Int32Array
  /** By slot: the place of each code among the bits of `states.codes`. */
  readonly bits: readonly (ReadonlyMap<string, number> | null)[]
}

export function columnsFor(network: Network): Columns {
  const words = codeWords(network)
  const bits = network.slots.map(({ codes }, at) =>
    codes.length === 0 ? null : new Map(codes.map((code, i) => [code, (words[at] ?? 0) * 32 + i])),
  )
  return { states: unknownStates(network), words, bits }
}

/** Makes a slot unknown again. */
export function clearSlot({ states, words }: Columns, at: number): void {
  states.truth[at] = UNKNOWN
  states.askedUnknown[at] = 0
  states.low[at] = Number.NaN
  states.high[at] = Number.NaN
  states.codes.fill(0, words[at], words[at + 1])
}

/** Writes a value into a slot that was cleared. */
export function putValue({ states, bits }: Columns, at: number, value: FactValue): void {
  const { truth, low, high } = states
  if (typeof value === 'boolean') {
    truth[at] = value ? TRUE : 0
    return
  }
  truth[at] = TRUE
  if (typeof value === 'string') {
    setBit(states, bits[at]?.get(value))
  } else if (Array.isArray(value)) {
    for (const code of value as readonly string[]) setBit(states, bits[at]?.get(code))
    low[at] = high[at] = value.length
  } else if ('low' in value) {
    low[at] = (value as Interval).low
    high[at] = (value as Interval).high
  } else {
    const { from, to } = value as Days
    low[at] = dayNumber(from)
    high[at] = from === to ? (low[at] as number) : dayNumber(to)
  }
}

function setBit({ codes }: SlotStates, bit: number | undefined): void {
  // A code that the guideline does not know is none of those it asks for.
  if (bit !== undefined) codes[bit >> 5] = (codes[bit >> 5] as number) | (1 << (bit & 31))
}

/** Writes a state into a slot. */
export function putState(columns: Columns, at: number, state: FactState): void {
  clearSlot(columns, at)
  columns.states.askedUnknown[at] = state.askedUnknown ? 1 : 0
  if (state.value !== null) putValue(columns, at, state.value)
}

/** Every slot of a patient on a day, read by the interpreter. */
export function slotStatesOf(network: Network, day: PatientDay): SlotStates {
  const columns = columnsFor(network)
  network.slots.forEach(({ fact, item }, at) => {
    putState(columns, at, stateOf(day, day.prepared.facts.get(fact) as Asked, item))
  })
  return columns.states
}
