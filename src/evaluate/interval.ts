/** Arithmetic over what a number may be: intervals with both ends included, null for not known. */

import { type Interval, impossible, type Relation, roundSix, type Truth } from '../language/index.ts'

export type MaybeInterval = Interval | null

/** Compares an interval with a number: unknown where the interval straddles it. */
export function compareInterval(interval: MaybeInterval, relation: Relation, value: number): Truth {
  if (interval === null) return null
  const { low, high } = interval
  switch (relation) {
    case '>=':
      return low >= value ? true : high < value ? false : null
    case '>':
      return low > value ? true : high <= value ? false : null
    case '<=':
      return high <= value ? true : low > value ? false : null
    case '<':
      return high < value ? true : low >= value ? false : null
    default:
      return impossible(relation)
  }
}

export function arithmetic(
  term: 'plus' | 'minus' | 'times' | 'over',
  left: MaybeInterval,
  right: MaybeInterval,
): MaybeInterval {
  if (left === null || right === null) return null
  switch (term) {
    case 'plus':
      return { low: left.low + right.low, high: left.high + right.high }
    case 'minus':
      return { low: left.low - right.high, high: left.high - right.low }
    case 'times':
      return spread((a, b) => a * b, left, right)
    case 'over':
      return right.low <= 0 && right.high >= 0 ? null : spread((a, b) => a / b, left, right)
    default:
      return impossible(term)
  }
}

function spread(of: (a: number, b: number) => number, left: Interval, right: Interval): Interval {
  const ends = [
    of(left.low, right.low),
    of(left.low, right.high),
    of(left.high, right.low),
    of(left.high, right.high),
  ]
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

export function hullOf(a: MaybeInterval, b: MaybeInterval): MaybeInterval {
  if (a === null || b === null) return null
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) }
}

/** Both ends with six decimals. */
export function rounded(interval: MaybeInterval): MaybeInterval {
  return interval === null ? null : { low: roundSix(interval.low), high: roundSix(interval.high) }
}
