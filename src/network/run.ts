/** Runs a tape over one patient. */

import { roundSix } from '../language/index.ts'
import { FALSE, type SlotStates, TRUE, UNKNOWN } from './states.ts'
import { type NodeValues, OP, type Tape } from './tape.ts'

/** From the two bits of a truth: may be true, must be true. */
const truthFrom = (must: boolean, may: boolean): number => (must ? TRUE : may ? UNKNOWN : FALSE)

/** An interval against a value, by the place of the relation in `<, <=, >, >=`. NaN (not known) gives UNKNOWN. */
function compared(low: number, high: number, relation: number, value: number): number {
  switch (relation) {
    case 0:
      return truthFrom(high < value, !(low >= value))
    case 1:
      return truthFrom(high <= value, !(low > value))
    case 2:
      return truthFrom(low > value, !(high <= value))
    default:
      return truthFrom(low >= value, !(high < value))
  }
}

const YEAR = 10_000

/**
 * Year, month and day of a day number as one number in the order of days: 20260316. Counted in years that begin in March
 * (H. Hinnant, "chrono-compatible low-level date algorithms"): many ages are asked for at once.
 */
function dateKey(day: number): number {
  const { floor } = Math
  const z = day + 719_468
  const era = floor(z / 146_097)
  const ofEra = z - era * 146_097
  const year = floor((ofEra - floor(ofEra / 1460) + floor(ofEra / 36_524) - floor(ofEra / 146_096)) / 365)
  const ofYear = ofEra - (365 * year + floor(year / 4) - floor(year / 100))
  const fromMarch = floor((5 * ofYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const date = ofYear - floor((153 * fromMarch + 2) / 5) + 1
  return (year + era * 400 + (month <= 2 ? 1 : 0)) * YEAR + month * 100 + date
}

/** Whole calendar years, as `wholeYears` of the language counts them. */
export const yearsBetween = (from: number, to: number): number =>
  Math.floor((dateKey(to) - dateKey(from)) / YEAR)

export const cut = (value: number, least: number, greatest: number): number =>
  Math.min(greatest, Math.max(least, value))

/**
 * Gives every node its value.
 * @param today the day of assessment, in days since 1970-01-01
 */
export function run(tape: Tape, states: SlotStates, today: number, into: NodeValues): void {
  const { nodes, program } = tape
  let at = 0
  for (let node = 0; node < nodes; node += 1) {
    const code = program[at] as number
    const from = at + 2
    at = from + (program[at + 1] as number)
    if (code >= OP.number) numberNode(tape, code, from, at, states, today, into, node)
    else if (code >= OP.and) into.truth[node] = gate(program, code, from, at, into.truth)
    else into.truth[node] = leaf(tape, code, from, at, states, today, into)
  }
}

function gate(program: Int32Array, code: number, from: number, end: number, truth: Uint8Array): number {
  switch (code) {
    case OP.and: {
      let all = TRUE
      for (let i = from; i < end; i += 1) all &= truth[program[i] as number] as number
      return all
    }
    case OP.or: {
      let any = FALSE
      for (let i = from; i < end; i += 1) any |= truth[program[i] as number] as number
      return any
    }
    case OP.not: {
      const value = truth[program[from] as number] as number
      return value === UNKNOWN ? UNKNOWN : TRUE - value
    }
    default: {
      const least = program[from] as number
      let must = 0
      let may = 0
      for (let i = from + 1; i < end; i += 1) {
        const value = truth[program[i] as number] as number
        must += value >> 1
        may += value & 1
      }
      return truthFrom(must >= least, may >= least)
    }
  }
}

function leaf(
  { program, constants }: Tape,
  code: number,
  from: number,
  end: number,
  states: SlotStates,
  today: number,
  values: NodeValues,
): number {
  const first = program[from] as number
  switch (code) {
    case OP.holds:
      return states.truth[first] as number
    case OP['holds-clear']:
      return states.truth[first] === TRUE ? TRUE : FALSE
    case OP.is: {
      if (states.truth[first] === UNKNOWN) return UNKNOWN
      for (let i = from + 1; i < end; i += 2) {
        if (((states.codes[program[i] as number] as number) & (program[i + 1] as number)) !== 0) return TRUE
      }
      return FALSE
    }
    case OP.compare: {
      const value = constants[program[from + 2] as number] as number
      const relation = program[from + 1] as number
      return compared(values.low[first] as number, values.high[first] as number, relation, value)
    }
    case OP.elapsed: {
      const to = program[from + 1] as number
      const least = to < 0 ? today : (states.low[to] as number)
      const greatest = to < 0 ? today : (states.high[to] as number)
      const days = constants[program[from + 3] as number] as number
      const low = least - (states.high[first] as number)
      return compared(low, greatest - (states.low[first] as number), program[from + 2] as number, days)
    }
    case OP.known: {
      let unknown: number = TRUE
      for (let i = from + 1; i < end; i += 1) {
        const slot = program[i] as number
        if (states.truth[slot] !== UNKNOWN) continue
        if (first === 1 && states.askedUnknown[slot] === 0) return UNKNOWN
        unknown = FALSE
      }
      return unknown
    }
    default: {
      const isNumber = program[from + 2] === 1
      const known = isNumber ? !Number.isNaN(values.low[first] as number) : values.truth[first] !== UNKNOWN
      return known ? TRUE : program[from + 1] === 1 ? UNKNOWN : FALSE
    }
  }
}

function numberNode(
  { program, constants }: Tape,
  code: number,
  from: number,
  end: number,
  states: SlotStates,
  today: number,
  { truth, low, high }: NodeValues,
  node: number,
): void {
  const first = program[from] as number
  let least = Number.NaN
  let greatest = Number.NaN
  switch (code) {
    case OP.number:
      least = greatest = constants[first] as number
      break
    case OP.quantity:
    case OP.size:
      least = states.low[first] as number
      greatest = states.high[first] as number
      break
    case OP.age:
      if (states.truth[first] === UNKNOWN) break
      least = yearsBetween(states.high[first] as number, today)
      greatest = yearsBetween(states.low[first] as number, today)
      break
    case OP.round:
      least = roundSix(low[first] as number)
      greatest = roundSix(high[first] as number)
      break
    case OP.if: {
      const yes = program[from + 1] as number
      const no = program[from + 2] as number
      const when = truth[first] as number
      const a = when === FALSE ? no : yes
      const b = when === TRUE ? yes : no
      // NaN where either is not known: Math.min and Math.max say so.
      least = Math.min(low[a] as number, low[b] as number)
      greatest = Math.max(high[a] as number, high[b] as number)
      break
    }
    case OP.part: {
      least = Number.POSITIVE_INFINITY
      greatest = Number.NEGATIVE_INFINITY
      let ended = false
      for (let i = from + 1; i < end && !ended; i += 2) {
        const when = truth[program[i] as number] as number
        if (when === FALSE) continue
        const points = constants[program[i + 1] as number] as number
        least = Math.min(least, points)
        greatest = Math.max(greatest, points)
        ended = when === TRUE
      }
      if (ended) break
      least = Math.min(least, constants[first] as number)
      greatest = Math.max(greatest, constants[first] as number)
      break
    }
    case OP.sum: {
      least = 0
      greatest = 0
      for (let i = from; i < end; ) {
        const min = constants[program[i] as number] as number
        const max = constants[program[i + 1] as number] as number
        const stop = i + 3 + (program[i + 2] as number)
        let sumLow = 0
        let sumHigh = 0
        for (i += 3; i < stop; i += 1) {
          sumLow += low[program[i] as number] as number
          sumHigh += high[program[i] as number] as number
        }
        least += cut(sumLow, min, max)
        greatest += cut(sumHigh, min, max)
      }
      break
    }
    default: {
      const second = program[from + 1] as number
      const a = low[first] as number
      const b = high[first] as number
      const c = low[second] as number
      const d = high[second] as number
      if (code === OP.plus) {
        least = a + c
        greatest = b + d
      } else if (code === OP.minus) {
        least = a - d
        greatest = b - c
      } else if (code === OP.times) {
        least = Math.min(a * c, a * d, b * c, b * d)
        greatest = Math.max(a * c, a * d, b * c, b * d)
      } else if (!(c <= 0 && d >= 0)) {
        least = Math.min(a / c, a / d, b / c, b / d)
        greatest = Math.max(a / c, a / d, b / c, b / d)
      }
    }
  }
  low[node] = least
  high[node] = greatest
}
