/** Numbers of many patients: lane by lane what `run` does for one. */

import { roundSix } from '../language/index.ts'
import { LANES, type NodePlanes, type SlotPlanes } from './lanes.ts'
import { cut, yearsBetween } from './run.ts'
import { OP, type Tape } from './tape.ts'

export function numberLanes(
  tape: Tape,
  code: number,
  from: number,
  end: number,
  slots: SlotPlanes,
  today: number,
  into: NodePlanes,
  node: number,
): void {
  const { program, constants } = tape
  const { low, high } = into
  const first = program[from] as number
  const row = node * LANES
  switch (code) {
    case OP.number:
      low.fill(constants[first] as number, row, row + LANES)
      high.fill(constants[first] as number, row, row + LANES)
      return
    case OP.quantity:
    case OP.size:
      for (let lane = 0; lane < LANES; lane += 1) {
        low[row + lane] = slots.low[first * LANES + lane] as number
        high[row + lane] = slots.high[first * LANES + lane] as number
      }
      return
    case OP.age:
      for (let lane = 0; lane < LANES; lane += 1) {
        // The age is least where the birth is latest; NaN, not known, stays so.
        low[row + lane] = yearsBetween(slots.high[first * LANES + lane] as number, today)
        high[row + lane] = yearsBetween(slots.low[first * LANES + lane] as number, today)
      }
      return
    case OP.round:
      for (let lane = 0; lane < LANES; lane += 1) {
        low[row + lane] = roundSix(low[first * LANES + lane] as number)
        high[row + lane] = roundSix(high[first * LANES + lane] as number)
      }
      return
    case OP.if:
      either(tape, from, into, row)
      return
    case OP.part:
      part(tape, from, end, into, row)
      return
    case OP.sum:
      sum(tape, from, end, into, row)
      return
    default:
      arithmetic(code, first * LANES, (program[from + 1] as number) * LANES, into, row)
  }
}

function either({ program }: Tape, from: number, { may, must, low, high }: NodePlanes, row: number): void {
  const when = program[from] as number
  const yes = (program[from + 1] as number) * LANES
  const no = (program[from + 2] as number) * LANES
  const maybe = may[when] as number
  const certain = must[when] as number
  for (let lane = 0; lane < LANES; lane += 1) {
    const a = (maybe >>> lane) & 1 ? yes : no
    const b = (certain >>> lane) & 1 ? yes : no
    low[row + lane] = Math.min(low[a + lane] as number, low[b + lane] as number)
    high[row + lane] = Math.max(high[a + lane] as number, high[b + lane] as number)
  }
}

function part(
  { program, constants }: Tape,
  from: number,
  end: number,
  { may, must, low, high }: NodePlanes,
  row: number,
): void {
  low.fill(Number.POSITIVE_INFINITY, row, row + LANES)
  high.fill(Number.NEGATIVE_INFINITY, row, row + LANES)
  const take = (lanes: number, points: number): void => {
    for (let left = lanes; left !== 0; left &= left - 1) {
      const at = row + 31 - Math.clz32(left & -left)
      if (points < (low[at] as number)) low[at] = points
      if (points > (high[at] as number)) high[at] = points
    }
  }
  // Lanes in which no row has held for certain so far.
  let going = -1
  for (let i = from + 1; i < end; i += 2) {
    const when = program[i] as number
    take(going & (may[when] as number), constants[program[i + 1] as number] as number)
    going &= ~(must[when] as number)
  }
  take(going, constants[program[from] as number] as number)
}

function sum(
  { program, constants }: Tape,
  from: number,
  end: number,
  { low, high }: NodePlanes,
  row: number,
): void {
  for (let lane = 0; lane < LANES; lane += 1) {
    let least = 0
    let greatest = 0
    for (let i = from; i < end; ) {
      const min = constants[program[i] as number] as number
      const max = constants[program[i + 1] as number] as number
      const stop = i + 3 + (program[i + 2] as number)
      let sumLow = 0
      let sumHigh = 0
      for (i += 3; i < stop; i += 1) {
        const at = (program[i] as number) * LANES + lane
        sumLow += low[at] as number
        sumHigh += high[at] as number
      }
      least += cut(sumLow, min, max)
      greatest += cut(sumHigh, min, max)
    }
    low[row + lane] = least
    high[row + lane] = greatest
  }
}

function arithmetic(code: number, left: number, right: number, { low, high }: NodePlanes, row: number): void {
  for (let lane = 0; lane < LANES; lane += 1) {
    const a = low[left + lane] as number
    const b = high[left + lane] as number
    const c = low[right + lane] as number
    const d = high[right + lane] as number
    let least = Number.NaN
    let greatest = Number.NaN
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
    low[row + lane] = least
    high[row + lane] = greatest
  }
}
