/** What a patient is to a network: the state of each slot, in columns. */

import type { Network } from './network.ts'

/**
 * Truths as two bits: the first says that it may be true, the second that it must be. So `and` is `&` and `or` is `|`.
 */
export const FALSE = 0
export const UNKNOWN = 1
export const TRUE = 3

/** One patient on a day, by slot. */
export interface SlotStates {
  /** `truth` slots FALSE, UNKNOWN or TRUE; every other kind TRUE where its value is known, else UNKNOWN. */
  readonly truth: Uint8Array
  /** 1: asked in vain, and not asked again. */
  readonly askedUnknown: Uint8Array
  /** Of choices and sets: one bit for each code, in the words that `codeWords` tells; 0 where not known. */
  readonly codes: Int32Array
  /** Least and greatest value; days since 1970-01-01 of a date, the number of codes of a set. NaN where not known. */
  readonly low: Float64Array
  readonly high: Float64Array
}

/** The first word of each slot's codes in `SlotStates.codes`, and after them the number of words. */
export function codeWords({ slots }: Network): Int32Array {
  const starts = new Int32Array(slots.length + 1)
  slots.forEach(({ codes }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + Math.ceil(codes.length / 32)
  })
  return starts
}

/** A patient of whom nothing is known. */
export function unknownStates(network: Network): SlotStates {
  const { length } = network.slots
  return {
    truth: new Uint8Array(length).fill(UNKNOWN),
    askedUnknown: new Uint8Array(length),
    codes: new Int32Array(codeWords(network)[length] ?? 0),
    low: new Float64Array(length).fill(Number.NaN),
    high: new Float64Array(length).fill(Number.NaN),
  }
}
