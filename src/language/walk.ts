/** Walks over expressions and terms that every room needs: which facts they name. */

import type { Expression, FactId, Term } from './expression.ts'
import { type Fact, isDerived } from './fact.ts'
import type { Guideline } from './guideline.ts'

/** Every exhaustive switch ends here: an operator without its walker is our bug, and loud. */
export function impossible(never: never): never {
  throw new Error(`Impossible case: ${JSON.stringify(never)}`)
}

/** Calls `visit` for this expression and every expression inside it, terms not entered. */
export function eachExpression(expression: Expression, visit: (e: Expression) => void): void {
  visit(expression)
  switch (expression.op) {
    case 'all':
    case 'any':
    case 'count':
      for (const part of expression.of) eachExpression(part, visit)
      return
    case 'not':
    case 'because':
      eachExpression(expression.of, visit)
      return
    case 'fact':
    case 'is':
    case 'includes':
    case 'flagged':
    case 'compare':
    case 'elapsed':
    case 'known':
      return
    default:
      impossible(expression)
  }
}

/** The facts an expression names itself, derived ones not opened. */
export function factsOf(expression: Expression): ReadonlySet<FactId> {
  const found = new Set<FactId>()
  eachExpression(expression, (e) => {
    if ('fact' in e) found.add(e.fact)
    if (e.op === 'elapsed') {
      found.add(e.from)
      if (e.to !== null) found.add(e.to)
    }
  })
  return found
}

/** The facts a term names itself, through its conditions too. */
export function factsOfTerm(term: Term): ReadonlySet<FactId> {
  switch (term.term) {
    case 'number':
      return new Set()
    case 'quantity':
    case 'age':
    case 'size':
      return new Set([term.fact])
    case 'plus':
    case 'minus':
    case 'times':
    case 'over':
      return new Set([...factsOfTerm(term.left), ...factsOfTerm(term.right)])
    case 'if':
      return new Set([...factsOf(term.when), ...factsOfTerm(term.yes), ...factsOfTerm(term.no)])
    default:
      return impossible(term)
  }
}

/** The facts a fact is made of; empty for an asked fact, save the stand-in of a date. */
export function partsOf(fact: Fact): ReadonlySet<FactId> {
  switch (fact.kind) {
    case 'derived':
      return factsOf(fact.when)
    case 'formula':
      return factsOfTerm(fact.term)
    case 'score':
      return new Set(fact.parts.flatMap((p) => p.points.flatMap((row) => [...factsOf(row.when)])))
    case 'date':
      return new Set(fact.fallback === null ? [] : [fact.fallback])
    case 'yes-no':
    case 'choice':
    case 'set':
    case 'quantity':
    case 'checklist':
      return new Set()
    default:
      return impossible(fact)
  }
}

/** The derived facts in an order where each comes after all it is made of. A circle is an author's mistake: its members are left out. */
export function derivedInOrder(guideline: Guideline): readonly Fact[] {
  const byId = new Map(guideline.facts.map((fact) => [fact.id, fact]))
  const state = new Map<FactId, 'open' | 'placed' | 'circular'>()
  const ordered: Fact[] = []
  const place = (fact: Fact): boolean => {
    const seen = state.get(fact.id)
    if (seen !== undefined) return seen === 'placed'
    state.set(fact.id, 'open')
    const sound = [...partsOf(fact)].every((id) => {
      const part = byId.get(id)
      return part === undefined || place(part)
    })
    state.set(fact.id, sound ? 'placed' : 'circular')
    if (sound && isDerived(fact)) ordered.push(fact)
    return sound
  }
  for (const fact of guideline.facts) place(fact)
  return ordered
}
