/** Small arithmetic for derived quantities, with units checked by the compiler where they must match. */

import type { Term } from './expression.ts'
import {
  type Amount,
  type DateFact,
  expressionOf,
  type Holds,
  type QuantityFact,
  type SetFact,
} from './fact.ts'

declare const unitOf: unique symbol
/** A term whose unit the compiler knows; the unit leaves no trace in the data. */
export type TermOf<U extends string> = Term & { readonly [unitOf]?: U }

export function number<U extends string>(amount: Amount<U>): TermOf<U>
export function number(value: number): TermOf<'1'>
export function number(value: number | Amount<string>): Term {
  return { term: 'number', value: typeof value === 'number' ? value : value.value }
}

export function value<U extends string>(fact: QuantityFact<U>): TermOf<U> {
  return { term: 'quantity', fact: fact.id }
}

/** Age in whole years at the day of the assessment. */
export function ageOf(fact: DateFact): TermOf<'a'> {
  return { term: 'age', fact: fact.id }
}

export function sizeOf(fact: SetFact<string>): TermOf<'1'> {
  return { term: 'size', fact: fact.id }
}

export function plus<U extends string>(left: TermOf<U>, right: TermOf<NoInfer<U>>): TermOf<U> {
  return { term: 'plus', left, right }
}
export function minus<U extends string>(left: TermOf<U>, right: TermOf<NoInfer<U>>): TermOf<U> {
  return { term: 'minus', left, right }
}
/** The unit of a product or quotient is stated by the formula it ends in. */
export function times(left: Term, right: Term): TermOf<string> {
  return { term: 'times', left, right }
}
export function over(left: Term, right: Term): TermOf<string> {
  return { term: 'over', left, right }
}
export function when<U extends string>(condition: Holds, yes: TermOf<U>, no: TermOf<NoInfer<U>>): TermOf<U> {
  return { term: 'if', when: expressionOf(condition), yes, no }
}

const PRECISION = 1_000_000

/** Six decimals, half away from zero: the last digit every engine agrees on. */
export const roundSix = (value: number): number =>
  (Math.sign(value) * Math.round(Math.abs(value) * PRECISION)) / PRECISION
