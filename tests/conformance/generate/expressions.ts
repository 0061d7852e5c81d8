/** Random conditions and terms over the facts of a guideline. */

import type { Expression, Fact, Leaf as LeafExpression, Relation, Term } from '../../../src/language/index.ts'
import { byKind, type FactsByKind, limits, numbers } from './domain.ts'
import type { Draw } from './draw.ts'

/** Leaves a condition may end in. */
export type Leaf = LeafExpression['op']
/** May it stand in advice, or only where stages ask whether something is known? A new operator is named here by the compiler. */
const standsIn: Readonly<Record<Leaf, 'advice' | 'stages'>> = {
  fact: 'advice',
  is: 'advice',
  includes: 'advice',
  flagged: 'advice',
  compare: 'advice',
  elapsed: 'advice',
  known: 'stages',
}
export const allLeaves = Object.keys(standsIn) as readonly Leaf[]
export const adviceLeaves = allLeaves.filter((leaf) => standsIn[leaf] === 'advice')

const relations: readonly Relation[] = ['>=', '<', '>', '<=']

/** The codes of a choice, set or checklist. */
export const codesOf = (map: Readonly<Record<string, unknown>>): readonly string[] => Object.keys(map)

const nonEmpty = <T>(draw: Draw, from: readonly T[]): readonly T[] => {
  const some = draw.some(from)
  return some.length > 0 ? some : [draw.one(from)]
}

/** A leaf of one of these kinds over these facts; null where the facts allow none of them. */
function leafOver(draw: Draw, facts: readonly Fact[], leaves: readonly Leaf[]): Expression | null {
  const kinds = byKind(facts)
  const possible = leaves.filter((leaf) => leafPossible(leaf, facts, kinds))
  return possible.length === 0 ? null : makeLeaf(draw, draw.one(possible), facts, kinds)
}

function leafPossible(leaf: Leaf, facts: readonly Fact[], kinds: FactsByKind): boolean {
  switch (leaf) {
    case 'fact':
      return kinds.yesNo.length + kinds.derived.length > 0
    case 'is':
      return kinds.choice.length > 0
    case 'includes':
      return kinds.set.length > 0
    case 'flagged':
      return kinds.checklist.length > 0
    case 'compare':
      return kinds.quantity.length + kinds.formula.length + kinds.score.length > 0
    case 'elapsed':
      return kinds.date.length > 0
    case 'known':
      return facts.length > 0
  }
}

function makeLeaf(draw: Draw, leaf: Leaf, facts: readonly Fact[], kinds: FactsByKind): Expression {
  switch (leaf) {
    case 'fact':
      return { op: 'fact', fact: draw.one([...kinds.yesNo, ...kinds.derived]).id }
    case 'is': {
      const fact = draw.one(kinds.choice)
      return { op: 'is', fact: fact.id, values: nonEmpty(draw, codesOf(fact.choices)) }
    }
    case 'includes': {
      const fact = draw.one(kinds.set)
      return { op: 'includes', fact: fact.id, values: nonEmpty(draw, codesOf(fact.choices)) }
    }
    case 'flagged': {
      const fact = draw.one(kinds.checklist)
      return { op: 'flagged', fact: fact.id, items: nonEmpty(draw, codesOf(fact.items)) }
    }
    case 'compare': {
      const fact = draw.one([...kinds.formula, ...kinds.score, ...kinds.quantity])
      const value = draw.one(numbers)
      return { op: 'compare', fact: fact.id, relation: draw.one(relations), value, unit: fact.unit }
    }
    case 'elapsed': {
      const from = draw.one(kinds.date).id
      const to = draw.chance(35) ? draw.one(kinds.date).id : null
      return { op: 'elapsed', from, to, relation: draw.one(relations), days: draw.one(limits) }
    }
    case 'known':
      return { op: 'known', fact: draw.one(facts).id }
  }
}

export interface Shape {
  readonly leaves: readonly Leaf[]
  /** How deep operators may be nested over the leaves. */
  readonly depth: number
  /** Leave out `count`; for families that are about something else. */
  readonly noCount?: boolean
}

/** A condition over these facts. Where no leaf is possible, the empty `all`, which is true. */
export function expressionOver(draw: Draw, facts: readonly Fact[], shape: Shape): Expression {
  const branch = (): Expression => expressionOver(draw, facts, { ...shape, depth: shape.depth - 1 })
  const kind = shape.depth <= 0 ? 0 : draw.upTo(shape.noCount ? 6 : 7)
  switch (kind) {
    case 2:
      return { op: 'not', of: branch() }
    case 3:
    case 4:
      // An empty `all` is true, an empty `any` false; rare, but every engine must say so.
      return { op: 'all', of: draw.list(draw.chance(2) ? 0 : 1, 3, branch) }
    case 5:
      return { op: 'any', of: draw.list(draw.chance(2) ? 0 : 1, 3, branch) }
    case 6:
      return {
        op: 'because',
        of: branch(),
        evidence: draw.one(['e1', 'e2']),
        locator: draw.chance(30) ? 'it\'s "here", p. 3' : null,
        verified: draw.chance(50),
      }
    case 7: {
      const of = draw.list(1, 4, branch)
      return { op: 'count', least: draw.upTo(of.length), of }
    }
    default:
      return leafOver(draw, facts, shape.leaves) ?? { op: 'all', of: [] }
  }
}

/** A term over these facts; its conditions have this shape. */
export function termOver(draw: Draw, facts: readonly Fact[], shape: Shape, depth: number): Term {
  const kinds = byKind(facts)
  const branch = (): Term => termOver(draw, facts, shape, depth - 1)
  const leaf = (): Term => {
    const leaves: Term[] = [{ term: 'number', value: draw.one(numbers) }]
    if (kinds.quantity.length > 0) leaves.push({ term: 'quantity', fact: draw.one(kinds.quantity).id })
    if (kinds.quantity.length > 0) leaves.push({ term: 'quantity', fact: draw.one(kinds.quantity).id })
    if (kinds.date.length > 0) leaves.push({ term: 'age', fact: draw.one(kinds.date).id })
    if (kinds.set.length > 0) leaves.push({ term: 'size', fact: draw.one(kinds.set).id })
    return draw.one(leaves)
  }
  if (depth <= 0) return leaf()
  switch (draw.upTo(6)) {
    case 1:
      return { term: 'plus', left: branch(), right: branch() }
    case 2:
      return { term: 'minus', left: branch(), right: branch() }
    case 3:
      return { term: 'times', left: branch(), right: branch() }
    case 4:
      return { term: 'over', left: branch(), right: branch() }
    case 5:
    case 6:
      return { term: 'if', when: expressionOver(draw, facts, shape), yes: branch(), no: branch() }
    default:
      return leaf()
  }
}
