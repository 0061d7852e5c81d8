/** The free functions that write conditions over facts. */

import type { Evidence } from './evidence.ts'
import type { Expression, Relation } from './expression.ts'
import {
  type Amount,
  type ChecklistFact,
  type ChoiceFact,
  type DateFact,
  expressionOf,
  type Fact,
  type Holds,
  type NumericFact,
  type SetFact,
} from './fact.ts'

/** All of these hold. Kleene: one false makes it false, whatever is unknown. */
export function all(...conditions: readonly Holds[]): Expression {
  return { op: 'all', of: conditions.map(expressionOf) }
}

/** At least one of these holds. Kleene: one true makes it true, whatever is unknown. */
export function any(...conditions: readonly Holds[]): Expression {
  return { op: 'any', of: conditions.map(expressionOf) }
}

export function not(condition: Holds): Expression {
  return { op: 'not', of: expressionOf(condition) }
}

/** At least `least` of the conditions hold. */
export function countAtLeast(least: number, conditions: readonly Holds[]): Expression {
  return { op: 'count', least, of: conditions.map(expressionOf) }
}

/** The choice is one of `values`. */
export function is<C extends string>(fact: ChoiceFact<C>, ...values: readonly NoInfer<C>[]): Expression {
  return { op: 'is', fact: fact.id, values }
}

/** The set has at least one of `values`. */
export function includes<C extends string>(fact: SetFact<C>, ...values: readonly NoInfer<C>[]): Expression {
  return { op: 'includes', fact: fact.id, values }
}

/** At least one of `items` of the checklist holds; without items, any item of it. */
export function flagged<C extends string>(
  fact: ChecklistFact<C>,
  ...items: readonly NoInfer<C>[]
): Expression {
  return { op: 'flagged', fact: fact.id, items: items.length > 0 ? items : Object.keys(fact.items) }
}

export function atLeast<U extends string>(
  fact: NumericFact<U>,
  value: number | Amount<NoInfer<U>>,
): Expression {
  return compare(fact, '>=', value)
}
export function moreThan<U extends string>(
  fact: NumericFact<U>,
  value: number | Amount<NoInfer<U>>,
): Expression {
  return compare(fact, '>', value)
}
export function atMost<U extends string>(
  fact: NumericFact<U>,
  value: number | Amount<NoInfer<U>>,
): Expression {
  return compare(fact, '<=', value)
}
export function lessThan<U extends string>(
  fact: NumericFact<U>,
  value: number | Amount<NoInfer<U>>,
): Expression {
  return compare(fact, '<', value)
}

function compare(fact: NumericFact<string>, relation: Relation, value: number | Amount<string>): Expression {
  return typeof value === 'number'
    ? { op: 'compare', fact: fact.id, relation, value, unit: fact.unit }
    : { op: 'compare', fact: fact.id, relation, value: value.value, unit: value.unit }
}

/** Days since `from`, at the day of the assessment or (with `to`) at another date fact. */
export function elapsed(from: DateFact, relation: Relation, amount: Amount<'d'>, to?: DateFact): Expression {
  return { op: 'elapsed', from: from.id, to: to ? to.id : null, relation, days: amount.value }
}

/** The fact has a value today (two-valued; stages, questions and display only). */
export function known(fact: Fact): Expression {
  return { op: 'known', fact: fact.id }
}

/**
 * True where the fact is known to hold, else false: a finding that takes the place of other advice only once it is said.
 * Other advice, or a stop, must ask for whatever it stands on (`check` looks); two-valued.
 */
export function saidToHold(fact: Fact): Expression {
  return all(known(fact), { op: 'fact', fact: fact.id })
}

/** A clause that rests on its own citation; `verified` says whether that very statement was read in the source. */
export function because(
  condition: Holds,
  evidence: Evidence,
  verified: 'verified' | 'unverified',
  locator?: string,
): Expression {
  return {
    op: 'because',
    of: expressionOf(condition),
    evidence: evidence.id,
    locator: locator ?? null,
    verified: verified === 'verified',
  }
}
