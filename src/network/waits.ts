/** What a value that is not known waits for: the slots still worth asking, as bits, one row of words for each node. */

import { type Network, type Node, type NodeAt, type SlotAt, under } from './network.ts'
import { FALSE, type SlotStates, TRUE, UNKNOWN } from './states.ts'
import { type NodeValues, OP, type Tape } from './tape.ts'

/** Why a slot that is not known is not simply asked. By slot, beside `SlotStates.askedUnknown`. */
export interface SlotAsking {
  /** 1: open only because it is open whether its entries lie after the onset, which is asked instead or besides. */
  readonly awaitsOnset: Uint8Array
  /** The date that stands in for a date asked in vain; -1 where none does. */
  readonly standIn: Int16Array
}

/** A patient whose tape was run. */
export interface Ran {
  readonly tape: Tape
  readonly states: SlotStates
  readonly asking: SlotAsking
  readonly values: NodeValues
  readonly onset: SlotAt
  /** How many slots there are. */
  readonly slots: number
}

export const putBit = (bits: Int32Array, row: number, slot: SlotAt): void => {
  const word = row + (slot >> 5)
  bits[word] = (bits[word] as number) | (1 << (slot & 31))
}

/** Asks a slot that is not known, or not exactly, or what it waits for. `row` is the first word of a row. */
function ask(ran: Ran, bits: Int32Array, row: number, slot: SlotAt): void {
  if (ran.asking.awaitsOnset[slot] === 1 && slot !== ran.onset) askDate(ran, bits, row, ran.onset)
  const standIn = ran.asking.standIn[slot] as number
  if (standIn >= 0) askDate(ran, bits, row, standIn)
  else if (ran.states.askedUnknown[slot] === 0) putBit(bits, row, slot)
}

/** Asks a date where it is not known to the day. */
export function askDate(ran: Ran, bits: Int32Array, row: number, slot: SlotAt): void {
  const { low, high } = ran.states
  if (low[slot] === high[slot]) return
  if (ran.asking.standIn[slot] === slot) putBit(bits, row, slot)
  else ask(ran, bits, row, slot)
}

/** Rows of bits: what each open node waits for. A node that waits for what another does shares its row. */
export interface WaitRows {
  /** Words of a row: a bit for each slot. */
  readonly words: number
  /** A row for each slot, which holds that slot alone, then a row for each node. */
  readonly bits: Int32Array
  /** 1: a truth that is not known, or a number that is not exact. */
  readonly open: Uint8Array
  /** The first word of each open node's row. */
  readonly rowOf: Int32Array
  /** Nodes that are asked for, in order. */
  readonly nodes: Int32Array
}

/** @param asked the nodes whose rows somebody reads */
export function waitRowsFor({ nodes, slots }: Network, asked: readonly NodeAt[]): WaitRows {
  const needed = new Uint8Array(nodes.length)
  for (const at of asked) needed[at] = 1
  for (let at = needed.length - 1; at >= 0; at -= 1) {
    if (needed[at] === 1) for (const below of under(nodes[at] as Node)) needed[below] = 1
  }
  const words = Math.ceil(slots.length / 32)
  const bits = new Int32Array((slots.length + nodes.length) * words)
  for (const slot of slots.keys()) putBit(bits, slot * words, slot)
  return {
    words,
    bits,
    open: new Uint8Array(nodes.length),
    rowOf: new Int32Array(nodes.length),
    nodes: Int32Array.from(needed.keys()).filter((at) => needed[at] === 1),
  }
}

/** Adds the row of an open node to another row; `row` is its first word. */
export function joinRow(
  into: Int32Array,
  row: number,
  { bits, open, rowOf, words }: WaitRows,
  node: NodeAt,
): void {
  if (open[node] === 0) return
  const from = rowOf[node] as number
  for (let w = 0; w < words; w += 1) into[row + w] = (into[row + w] as number) | (bits[from + w] as number)
}

/** Fills the rows of all nodes that are open: what could still decide each. */
export function fillWaits(ran: Ran, rows: WaitRows): void {
  const { kinds, starts, program } = ran.tape
  const { truth, low, high } = ran.values
  const { bits, open, rowOf, words } = rows
  const { slots } = ran
  for (let n = 0; n < rows.nodes.length; n += 1) {
    const node = rows.nodes[n] as number
    const code = kinds[node] as number
    // An interval that is not known is NaN, which equals nothing.
    const isOpen = code >= OP.number ? low[node] !== high[node] : truth[node] === UNKNOWN
    open[node] = isOpen ? 1 : 0
    if (!isOpen) continue
    const at = starts[node] as number
    const from = at + 2
    const first = program[from] as number
    if (PASSES[code] === 1) {
      rowOf[node] = rowOf[first] as number
      continue
    }
    if (ASKS[code] === 1 && isPlain(ran, first)) {
      rowOf[node] = first * words
      continue
    }
    const end = from + (program[at + 1] as number)
    const row = (slots + node) * words
    if (code === OP.and || code === OP.or) {
      rowOf[node] = joined(rows, program, from, end, row)
      continue
    }
    for (let w = 0; w < words; w += 1) bits[row + w] = 0
    rowOf[node] = row
    if (code >= OP.number) numberWaits(ran, rows, code, from, end, row)
    else truthWaits(ran, rows, code, from, end, row)
  }
}

const flags = (...codes: readonly number[]): Uint8Array => {
  const all = new Uint8Array(Object.keys(OP).length)
  for (const code of codes) all[code] = 1
  return all
}
/** Wait for what the one node under them waits for. */
const PASSES = flags(OP.not, OP.compare, OP.settled, OP.round)
/** Ask their slot. */
const ASKS = flags(OP.holds, OP.is, OP.quantity, OP.size)

/** Nothing but the slot itself is asked. */
const isPlain = ({ asking, states }: Ran, slot: SlotAt): boolean =>
  states.askedUnknown[slot] === 0 && asking.awaitsOnset[slot] === 0 && (asking.standIn[slot] as number) < 0

/** The first word of what the open ones of these nodes wait for: the row of the only one, or all of them in `row`. */
function joined(
  { bits, open, rowOf, words }: WaitRows,
  program: Int32Array,
  from: number,
  end: number,
  row: number,
): number {
  let only = -1
  for (let i = from; i < end; i += 1) {
    const node = program[i] as number
    if (open[node] === 0) continue
    const other = rowOf[node] as number
    if (only < 0) only = other
    else if (only !== row && only !== other) {
      for (let w = 0; w < words; w += 1) {
        bits[row + w] = (bits[only + w] as number) | (bits[other + w] as number)
      }
      only = row
    } else if (only !== other) {
      for (let w = 0; w < words; w += 1)
        bits[row + w] = (bits[row + w] as number) | (bits[other + w] as number)
    }
  }
  return only
}

function truthWaits(ran: Ran, rows: WaitRows, code: number, from: number, end: number, row: number): void {
  const { program } = ran.tape
  const { bits } = rows
  const first = program[from] as number
  switch (code) {
    case OP.elapsed: {
      askDate(ran, bits, row, first)
      const to = program[from + 1] as number
      if (to >= 0) askDate(ran, bits, row, to)
      return
    }
    case OP.known:
      for (let i = from + 1; i < end; i += 1) {
        const slot = program[i] as number
        if (ran.states.truth[slot] === UNKNOWN) ask(ran, bits, row, slot)
      }
      return
    case OP['at-least']:
      for (let i = from + 1; i < end; i += 1) joinRow(bits, row, rows, program[i] as number)
      return
    default:
      ask(ran, bits, row, first)
  }
}

function numberWaits(ran: Ran, rows: WaitRows, code: number, from: number, end: number, row: number): void {
  const { program } = ran.tape
  const { truth } = ran.values
  const { bits } = rows
  const first = program[from] as number
  const join = (i: number): void => joinRow(bits, row, rows, program[i] as number)
  switch (code) {
    case OP.quantity:
    case OP.size:
      ask(ran, bits, row, first)
      return
    case OP.age:
      askDate(ran, bits, row, first)
      return
    case OP.if:
      join(from)
      if (truth[first] !== FALSE) join(from + 1)
      if (truth[first] !== TRUE) join(from + 2)
      return
    case OP.part:
      for (let i = from + 1; i < end && truth[program[i] as number] !== TRUE; i += 2) join(i)
      return
    case OP.sum:
      for (let i = from; i < end; ) {
        const stop = i + 3 + (program[i + 2] as number)
        for (i += 3; i < stop; i += 1) join(i)
      }
      return
    default:
      join(from)
      join(from + 1)
  }
}
