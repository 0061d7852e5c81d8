/** The reason for what a condition comes to: its decisive parts, each as it is. */

import {
  type Expression,
  type FactId,
  type Ground,
  type Grounds,
  guardedOf,
  keyOfGround,
  negationOf,
  saysHowLong,
  type Truth,
} from '../language/index.ts'
import { explain } from './explain.ts'
import { factOf, type Reading, truthOf } from './reading.ts'

const SHOWN = 4

/** Why a condition holds, does not hold, or is not known: only parts that are true of this patient. */
export function groundsOf(reading: Reading, expression: Expression): Grounds {
  return decidedBy(reading, expression, SHOWN, () => false)
}

/** The same at more length: what holds by its name is opened into what it is made of. */
export function groundsInFull(reading: Reading, expression: Expression): Grounds {
  return decidedBy(reading, expression, SHOWN * 2, (leaf) => leaf.op === 'fact')
}

function decidedBy(
  reading: Reading,
  expression: Expression,
  shown: number,
  opens: (leaf: Expression) => boolean,
): Grounds {
  const met = truthOf(reading, expression)
  const found = decisive(reading, expression, met, opens)
  // What is not the case says less than what is.
  const telling = met === true ? found.filter(tellsWhatIs) : []
  const laid = new Set(
    (telling.length > 0 ? telling : found).map((leaf) =>
      explain(reading, met === false ? opposite(leaf) : leaf),
    ),
  )
  const [only] = laid
  if (only !== undefined && laid.size === 1) return { met, parts: [groundOf(only)] }
  const clocks = new Set([...laid].filter(tellsValue).map((leaf) => leaf.fact))
  const parts = new Map<string, Ground>()
  for (const leaf of laid) {
    if (parts.size === shown) break
    // A clock that another part says with its limit.
    if (!tellsValue(leaf) && leaf.children.length > 0 && leaf.fact !== null && clocks.has(leaf.fact)) continue
    const part = groundOf(leaf)
    const key = keyOfGround(part)
    if (!parts.has(key)) parts.set(key, part)
  }
  return { met, parts: [...parts.values()] }
}

const groundOf = ({ what, met, used, on, origin, fact }: Ground): Ground => {
  return { what, met, used, on, origin, fact }
}

const opposites = new WeakMap<Expression, Expression>()

/** Made once, so that it has one shape. */
function opposite(expression: Expression): Expression {
  const made = opposites.get(expression) ?? negationOf(expression)
  opposites.set(expression, made)
  return made
}

const tellsWhatIs = (leaf: Expression): boolean =>
  leaf.op !== 'not' && guardedOf(leaf)?.as !== 'not-known-to-hold'

const leaves = new Map<FactId, Expression>()
/** Made once, so that its opposite is too. */
function factLeaf(fact: Expression & { readonly op: 'fact' }): Expression {
  const made = leaves.get(fact.fact) ?? fact
  leaves.set(fact.fact, made)
  return made
}

const tellsValue = (leaf: Ground): boolean => leaf.used !== null && !saysHowLong(leaf)

/** The parts that make it so: of what holds, those that hold; of what does not, those that do not. */
function decisive(
  reading: Reading,
  expression: Expression,
  met: Truth,
  opens: (leaf: Expression) => boolean,
): readonly Expression[] {
  if (truthOf(reading, expression) !== met) return []
  const guarded = guardedOf(expression)
  if (guarded !== null) {
    const fact = { op: 'fact', fact: guarded.fact } as const
    // What is known not to be the case is said so, not as unknown.
    const denied = guarded.as === 'not-known-to-hold' && truthOf(reading, fact) === false
    return [denied ? opposite(factLeaf(fact)) : expression]
  }
  const inside = (part: Expression): readonly Expression[] => decisive(reading, part, met, opens)
  switch (expression.op) {
    case 'all':
    case 'any':
    case 'count':
      return expression.of.flatMap(inside)
    case 'because':
      return inside(expression.of)
    case 'not': {
      const turned = opposite(expression.of)
      return turned.op === 'not' ? [expression] : inside(turned)
    }
    case 'fact': {
      const fact = factOf(reading, expression.fact)
      const open = fact.kind === 'derived' && (met === null || opens(expression))
      return open ? inside(fact.when) : [expression]
    }
    case 'is':
    case 'includes':
    case 'flagged':
    case 'compare':
    case 'elapsed':
    case 'known':
      return [expression]
  }
}
