/** Walks over expressions, terms and facts: what stands inside, which facts they name, which numbers they set. */

import {
  type CodesNamed,
  type Comparison,
  impossible,
  type Parts,
  partsIn,
  partsInTerm,
  type Use,
} from './anatomy.ts'
import type { Expression, FactId, Term } from './expression.ts'
import type { Fact } from './fact.ts'

export { type CodesNamed, type Comparison, impossible, type Use } from './anatomy.ts'

/** A condition that holds others. A switch that treats these one by one may pass every other to a function of `Leaf`. */
export type Composite = Extract<Expression, { readonly of: unknown }>
/** A condition that holds no other. */
export type Leaf = Exclude<Expression, Composite>

/** The conditions right inside this one. */
export const childrenOf = (e: Expression): readonly Expression[] => partsIn(e).children ?? []

/** Calls `visit` for this expression and every expression inside it, terms not entered. */
export function eachExpression(expression: Expression, visit: (e: Expression) => void): void {
  visit(expression)
  for (const part of childrenOf(expression)) eachExpression(part, visit)
}

function gathered<T>(
  expression: Expression,
  of: (parts: Parts, e: Expression) => readonly T[] | undefined,
  found: T[] = [],
): readonly T[] {
  const parts = partsIn(expression)
  for (const one of of(parts, expression) ?? []) found.push(one)
  for (const part of parts.children ?? []) gathered(part, of, found)
  return found
}

/** The facts an expression names itself, each with the kinds that may stand there; derived ones not opened. */
export const usesIn = (expression: Expression): readonly Use[] => gathered(expression, ({ uses }) => uses)

/** The facts an expression names itself, derived ones not opened. */
export const factsOf = (expression: Expression): ReadonlySet<FactId> =>
  new Set(usesIn(expression).map((use) => use.fact))

/** The codes and items an expression names. */
export const codesIn = (expression: Expression): readonly CodesNamed[] =>
  gathered(expression, ({ codes }) => codes && [codes])

/** The numbers a condition sets by itself, its parts left out: it holds where all of them hold, and only there. */
export const comparisonsOf = (e: Expression): readonly Comparison[] => partsIn(e).comparisons ?? []

/** Every number in a condition, with its fact, unit and relation, or with its dates and days. */
export const numbersIn = (expression: Expression): readonly Comparison[] =>
  gathered(expression, ({ comparisons }) => comparisons)

/** The clauses with a citation of their own. */
export const citedClausesIn = (expression: Expression): readonly Extract<Expression, { op: 'because' }>[] =>
  gathered(expression, (_, e) => (e.op === 'because' ? [e] : []))

/** Calls `visit` for this term and every term inside it, conditions not entered. */
export function eachTerm(term: Term, visit: (term: Term) => void): void {
  visit(term)
  for (const part of partsInTerm(term).children ?? []) eachTerm(part, visit)
}

/** The facts a term names itself; its conditions are left out. */
export function usesInTerm(term: Term): readonly Use[] {
  const found: Use[] = []
  eachTerm(term, (part) => found.push(...(partsInTerm(part).uses ?? [])))
  return found
}

/** The conditions of the "if"s of a term. */
export function conditionsOfTerm(term: Term): readonly Expression[] {
  const { condition, children = [] } = partsInTerm(term)
  return [...(condition === undefined ? [] : [condition]), ...children.flatMap(conditionsOfTerm)]
}

/** The facts a term names itself, through its conditions too. */
export function factsOfTerm(term: Term): ReadonlySet<FactId> {
  const { condition, children = [], uses = [] } = partsInTerm(term)
  return new Set([
    ...uses.map((use) => use.fact),
    ...(condition === undefined ? [] : factsOf(condition)),
    ...children.flatMap((part) => [...factsOfTerm(part)]),
  ])
}

/** The facts a fact is made of; empty for an asked fact, save the stand-in of a date. */
export function partsOf(fact: Fact): ReadonlySet<FactId> {
  if (fact.kind === 'formula') return factsOfTerm(fact.term)
  if (fact.kind === 'date') return new Set(fact.fallback === null ? [] : [fact.fallback])
  return new Set(conditionsOfFact(fact).flatMap((condition) => [...factsOf(condition)]))
}

/** The conditions inside a derived fact, formula or score; none in an asked fact. */
export function conditionsOfFact(fact: Fact): readonly Expression[] {
  switch (fact.kind) {
    case 'derived':
      return [fact.when]
    case 'formula':
      return conditionsOfTerm(fact.term)
    case 'score':
      return fact.parts.flatMap((part) => part.points.map((row) => row.when))
    case 'yes-no':
    case 'choice':
    case 'set':
    case 'quantity':
    case 'date':
    case 'checklist':
      return []
    default:
      return impossible(fact)
  }
}
