/**
 * Many patients at once: 32 to a word, a bit for each, two words for each truth (may be true, must be true). Gates are
 * the same as for one patient, on whole words; comparisons and numbers go from patient to patient.
 */

import { LANES, type NodePlanes, type SlotPlanes } from './lanes.ts'
import type { Network } from './network.ts'
import { numberLanes } from './planes-numbers.ts'
import { codeWords, type SlotStates, TRUE, UNKNOWN } from './states.ts'
import { OP, type Tape } from './tape.ts'

export { LANES, type NodePlanes, type SlotPlanes } from './lanes.ts'

export function slotPlanes(network: Network): SlotPlanes {
  const { length } = network.slots
  return {
    may: new Int32Array(length),
    must: new Int32Array(length),
    askedUnknown: new Int32Array(length),
    codes: new Int32Array((codeWords(network)[length] ?? 0) * 32),
    low: new Float64Array(length * LANES).fill(Number.NaN),
    high: new Float64Array(length * LANES).fill(Number.NaN),
  }
}

export function nodePlanes({ nodes }: Tape): NodePlanes {
  return {
    may: new Int32Array(nodes),
    must: new Int32Array(nodes),
    low: new Float64Array(nodes * LANES).fill(Number.NaN),
    high: new Float64Array(nodes * LANES).fill(Number.NaN),
  }
}

const withBit = (words: Int32Array, at: number, bit: number, set: boolean): void => {
  words[at] = set ? (words[at] as number) | bit : (words[at] as number) & ~bit
}

/** Puts one patient into a lane. */
export function putLane(planes: SlotPlanes, lane: number, states: SlotStates): void {
  const bit = 1 << lane
  for (let slot = 0; slot < states.truth.length; slot += 1) {
    const truth = states.truth[slot] as number
    withBit(planes.may, slot, bit, (truth & 1) !== 0)
    withBit(planes.must, slot, bit, truth === TRUE)
    withBit(planes.askedUnknown, slot, bit, states.askedUnknown[slot] === 1)
    planes.low[slot * LANES + lane] = states.low[slot] as number
    planes.high[slot * LANES + lane] = states.high[slot] as number
  }
  for (let word = 0; word < states.codes.length; word += 1) {
    const codes = states.codes[word] as number
    for (let i = 0; i < 32; i += 1) withBit(planes.codes, word * 32 + i, bit, (codes & (1 << i)) !== 0)
  }
}

/** The truth of a node in a lane, as one patient has it. */
export const truthIn = ({ may, must }: NodePlanes, node: number, lane: number): number =>
  (((must[node] as number) >>> lane) & 1) === 1
    ? TRUE
    : (((may[node] as number) >>> lane) & 1) === 1
      ? UNKNOWN
      : 0

/** Gives every node its value in all lanes; all are assessed on one day. */
export function runPlanes(tape: Tape, slots: SlotPlanes, today: number, into: NodePlanes): void {
  const { program, starts, kinds } = tape
  const { may, must } = into
  for (let node = 0; node < tape.nodes; node += 1) {
    const code = kinds[node] as number
    const from = (starts[node] as number) + 2
    const end = from + (program[from - 1] as number)
    const first = program[from] as number
    switch (code) {
      case OP.and: {
        let allMay = -1
        let allMust = -1
        for (let i = from; i < end; i += 1) {
          const at = program[i] as number
          allMay &= may[at] as number
          allMust &= must[at] as number
        }
        may[node] = allMay
        must[node] = allMust
        break
      }
      case OP.or: {
        let anyMay = 0
        let anyMust = 0
        for (let i = from; i < end; i += 1) {
          const at = program[i] as number
          anyMay |= may[at] as number
          anyMust |= must[at] as number
        }
        may[node] = anyMay
        must[node] = anyMust
        break
      }
      case OP.not:
        may[node] = ~(must[first] as number)
        must[node] = ~(may[first] as number)
        break
      case OP['at-least']:
        may[node] = atLeast(may, program, first, from + 1, end)
        must[node] = atLeast(must, program, first, from + 1, end)
        break
      case OP.holds:
        may[node] = slots.may[first] as number
        must[node] = slots.must[first] as number
        break
      case OP['holds-clear']:
        may[node] = must[node] = slots.must[first] as number
        break
      case OP.is: {
        let any = 0
        for (let i = from + 1; i < end; i += 2) {
          for (let bits = program[i + 1] as number; bits !== 0; bits &= bits - 1) {
            any |= slots.codes[(program[i] as number) * 32 + 31 - Math.clz32(bits & -bits)] as number
          }
        }
        const known = slots.must[first] as number
        may[node] = ~known | any
        must[node] = known & any
        break
      }
      case OP.known: {
        let known = -1
        let asked = 0
        for (let i = from + 1; i < end; i += 1) {
          const slot = program[i] as number
          const here = ~(slots.may[slot] as number) | (slots.must[slot] as number)
          known &= here
          asked |= ~here & ~(slots.askedUnknown[slot] as number)
        }
        must[node] = known
        may[node] = first === 1 ? known | asked : known
        break
      }
      case OP.settled: {
        const isNumber = program[from + 2] === 1
        const known = isNumber
          ? knownLanes(into.low, first)
          : ~(may[first] as number) | (must[first] as number)
        must[node] = known
        may[node] = program[from + 1] === 1 ? -1 : known
        break
      }
      case OP.compare:
        compareLanes(tape, from, first, into, node)
        break
      case OP.elapsed:
        elapsedLanes(tape, from, slots, today, into, node)
        break
      default:
        numberLanes(tape, code, from, end, slots, today, into, node)
    }
  }
}

/** Lanes in which at least so many of the nodes hold, each lane counted by itself. */
function atLeast(words: Int32Array, program: Int32Array, least: number, from: number, end: number): number {
  if (least <= 0) return -1
  // `reached[k]`: lanes in which k have held so far.
  const reached = new Int32Array(least + 1)
  reached[0] = -1
  for (let i = from; i < end; i += 1) {
    const holds = words[program[i] as number] as number
    for (let k = least; k > 0; k -= 1)
      reached[k] = (reached[k] as number) | ((reached[k - 1] as number) & holds)
  }
  return reached[least] as number
}

function knownLanes(low: Float64Array, node: number): number {
  let known = 0
  for (let lane = 0; lane < LANES; lane += 1) {
    if (!Number.isNaN(low[node * LANES + lane] as number)) known |= 1 << lane
  }
  return known
}

function compareLanes(
  { program, constants }: Tape,
  from: number,
  of: number,
  into: NodePlanes,
  node: number,
): void {
  const relation = program[from + 1] as number
  const value = constants[program[from + 2] as number] as number
  against(into, of * LANES, relation, value, node)
}

/** The days between two dates stand in the node's own row of numbers, which nobody else reads. */
function elapsedLanes(
  { program, constants }: Tape,
  from: number,
  slots: SlotPlanes,
  today: number,
  into: NodePlanes,
  node: number,
): void {
  const start = (program[from] as number) * LANES
  const to = program[from + 1] as number
  const row = node * LANES
  for (let lane = 0; lane < LANES; lane += 1) {
    const least = to < 0 ? today : (slots.low[to * LANES + lane] as number)
    const most = to < 0 ? today : (slots.high[to * LANES + lane] as number)
    into.low[row + lane] = least - (slots.high[start + lane] as number)
    into.high[row + lane] = most - (slots.low[start + lane] as number)
  }
  against(into, row, program[from + 2] as number, constants[program[from + 3] as number] as number, node)
}

/**
 * It must hold where all of the interval fulfils the relation, and may where not all of it breaks it; NaN, not known,
 * does neither. Relations by place: `<, <=, >, >=`.
 */
function against(into: NodePlanes, row: number, relation: number, value: number, node: number): void {
  const { may, must, low, high } = into
  switch (relation) {
    case 0:
      must[node] = below(high, row, value)
      may[node] = ~above(low, row, value, true)
      return
    case 1:
      must[node] = below(high, row, value, true)
      may[node] = ~above(low, row, value)
      return
    case 2:
      must[node] = above(low, row, value)
      may[node] = ~below(high, row, value, true)
      return
    default:
      must[node] = above(low, row, value, true)
      may[node] = ~below(high, row, value)
  }
}

/** Lanes whose number is less than a value, or equal to it. */
function below(numbers: Float64Array, row: number, value: number, orEqual = false): number {
  let bits = 0
  if (orEqual) {
    for (let lane = 0; lane < LANES; lane += 1)
      bits |= Number((numbers[row + lane] as number) <= value) << lane
  } else {
    for (let lane = 0; lane < LANES; lane += 1)
      bits |= Number((numbers[row + lane] as number) < value) << lane
  }
  return bits
}

function above(numbers: Float64Array, row: number, value: number, orEqual = false): number {
  let bits = 0
  if (orEqual) {
    for (let lane = 0; lane < LANES; lane += 1)
      bits |= Number((numbers[row + lane] as number) >= value) << lane
  } else {
    for (let lane = 0; lane < LANES; lane += 1)
      bits |= Number((numbers[row + lane] as number) > value) << lane
  }
  return bits
}
