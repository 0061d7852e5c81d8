/** A small vocabulary of random choices over fast-check, so that generators read as plain code and still shrink. */

import fc, { type Arbitrary } from 'fast-check'

export interface Draw {
  /** A whole number from 0 to `most`. */
  upTo(most: number): number
  /** One of these; shrinks to the first. */
  one<T>(from: readonly T[]): T
  /** True in `percent` of the cases; shrinks to false. */
  chance(percent: number): boolean
  /** Each of these by the toss of a coin, in their order. */
  some<T>(from: readonly T[]): readonly T[]
  /** `least` to `most` results of `make`. */
  list<T>(least: number, most: number, make: (index: number) => T): readonly T[]
}

const nat = (most: number): Arbitrary<number> => fc.nat(most)

/** Everything `build` draws is one arbitrary; it shrinks by shrinking the draws. */
export function drawn<T>(build: (draw: Draw) => T): Arbitrary<T> {
  return fc.gen().map((g) => {
    const upTo = (most: number): number => (most <= 0 ? 0 : g(nat, most))
    const draw: Draw = {
      upTo,
      one: (from) => {
        const found = from[upTo(from.length - 1)]
        if (found === undefined && from.length === 0) throw new Error('Nothing to choose from')
        return found as (typeof from)[number]
      },
      chance: (percent) => upTo(99) >= 100 - percent,
      some: (from) => from.filter(() => upTo(1) === 1),
      list: (least, most, make) =>
        Array.from({ length: least + upTo(most - least) }, (_, index) => make(index)),
    }
    return build(draw)
  })
}
