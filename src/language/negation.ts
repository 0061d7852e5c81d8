/** The opposite of a condition, and the guards "is known" read as one. */

import type { Expression, FactId, Relation } from './expression.ts'
import { type Comparison, type Composite, impossible } from './walk.ts'

const opposites: Readonly<Record<Relation, Relation>> = { '>=': '<', '>': '<=', '<=': '>', '<': '>=' }

/** A condition whose opposite is said without a "not" before the whole of it. */
export type Turnable = Composite | Comparison

/** The opposite of a condition that can be turned round, the "not" moved inward as far as one step goes. */
export function turned(expression: Turnable): Expression {
  const negated = (of: readonly Expression[]): readonly Expression[] => of.map((part) => negationOf(part))
  switch (expression.op) {
    case 'not':
      return expression.of
    case 'all':
      return { op: 'any', of: negated(expression.of) }
    case 'any':
      return { op: 'all', of: negated(expression.of) }
    case 'count':
      return { ...expression, least: expression.of.length - expression.least + 1, of: negated(expression.of) }
    case 'because':
      return { ...expression, of: negationOf(expression.of) }
    case 'compare':
    case 'elapsed':
      return { ...expression, relation: opposites[expression.relation] }
    default:
      return impossible(expression)
  }
}

/** The opposite of a condition: the same three values, always. */
export function negationOf(expression: Expression): Expression {
  switch (expression.op) {
    case 'fact':
    case 'is':
    case 'includes':
    case 'flagged':
    case 'known':
      return { op: 'not', of: expression }
    default:
      return turned(expression)
  }
}

/** How a condition asks about one fact and, in the same breath, whether it is known. */
export interface Guarded {
  readonly fact: FactId
  /** Known, and it holds; not known to hold; holds, or is not known. */
  readonly as: 'known-to-hold' | 'not-known-to-hold' | 'not-excluded'
}

/** The pair of a fact and its own "is known", read as one; null for any other condition. */
export function guardedOf(expression: Expression): Guarded | null {
  if (expression.op !== 'all' && expression.op !== 'any') return null
  const [first, second, more] = expression.of.map((part) => sided(part))
  if (first === undefined || second === undefined || more !== undefined) return null
  const [known, plain] = first.part.op === 'known' ? [first, second] : [second, first]
  if (known.part.op !== 'known' || plain.part.op !== 'fact' || known.part.fact !== plain.part.fact)
    return null
  const { fact } = plain.part
  if (expression.op === 'all') return known.holds && plain.holds ? { fact, as: 'known-to-hold' } : null
  if (known.holds) return null
  return { fact, as: plain.holds ? 'not-excluded' : 'not-known-to-hold' }
}

function sided(part: Expression): { readonly part: Expression; readonly holds: boolean } {
  return part.op === 'not' ? { part: part.of, holds: false } : { part, holds: true }
}
