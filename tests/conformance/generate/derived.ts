/** Random derived facts: named conditions, formulas of every term, scores with groups and bands. */

import {
  type Derived,
  type DerivedFact,
  type Fact,
  type FormulaFact,
  isDerived,
  type ScoreFact,
  type ScoreGroup,
} from '../../../src/language/index.ts'
import { byKind } from './domain.ts'
import type { Draw } from './draw.ts'
import { expressionOver, type Shape, termOver } from './expressions.ts'

export interface DerivedPlan {
  readonly derived: number
  readonly formulas: number
  readonly scores: number
  /** Formulas that are the size of a set and nothing else, so that sizes are compared often. */
  readonly sizes: boolean
}

/** Formulas and scores alternate with named conditions, so that each may stand on the others. */
export function* derivedFacts(
  draw: Draw,
  plan: DerivedPlan,
  asked: readonly Fact[],
  shape: Shape,
): Generator<Derived> {
  const facts: Fact[] = [...asked]
  const made = function* (fact: Derived): Generator<Derived> {
    facts.push(fact)
    yield fact
  }
  const rounds = Math.max(plan.derived, plan.formulas, plan.scores)
  for (let i = 1; i <= rounds; i++) {
    if (i <= plan.formulas) yield* made(formulaFact(draw, `formula${i}`, facts, plan, shape))
    if (i <= plan.derived) yield* made(derivedFact(draw, `derived${i}`, facts, shape))
    if (i <= plan.scores) yield* made(scoreFact(draw, `score${i}`, facts, shape))
  }
}

export function derivedFact(draw: Draw, id: string, facts: readonly Fact[], shape: Shape): DerivedFact {
  return {
    kind: 'derived',
    id,
    title: `${id} holds`,
    remarks: null,
    when: expressionOver(draw, facts, shape),
  }
}

function formulaFact(
  draw: Draw,
  id: string,
  facts: readonly Fact[],
  plan: DerivedPlan,
  shape: Shape,
): FormulaFact {
  // A formula takes asked quantities, ages, sizes and conditions; a formula of a formula is not in the language.
  const term =
    plan.sizes && draw.chance(60)
      ? { term: 'size' as const, fact: draw.one(byKind(facts).set).id }
      : termOver(
          draw,
          facts.filter((fact) => !isDerived(fact)),
          { ...shape, depth: 0 },
          3,
        )
  return { kind: 'formula', id, title: `${id} computed`, remarks: null, unit: 'g', term }
}

function scoreFact(draw: Draw, id: string, facts: readonly Fact[], shape: Shape): ScoreFact {
  const part = (index: number): ScoreFact['parts'][number] => ({
    id: `part${index + 1}`,
    title: `Part ${index + 1}`,
    points: draw.list(1, 3, () => ({
      when: expressionOver(draw, facts, { ...shape, depth: 0 }),
      points: draw.upTo(4) - 1,
    })),
    otherwise: draw.upTo(2),
  })
  const parts = draw.list(1, 4, part)
  const group = (members: readonly string[]): readonly ScoreGroup[] =>
    members.length === 0
      ? []
      : [
          {
            parts: members,
            min: draw.chance(40) ? draw.upTo(2) : null,
            max: draw.chance(70) ? 2 + draw.upTo(2) : null,
          },
        ]
  const ids = parts.map((p) => p.id)
  const cut = draw.upTo(ids.length)
  return {
    kind: 'score',
    id,
    title: `${id} in points`,
    remarks: null,
    unit: '{score}',
    version: '1',
    parts,
    // No part in two groups; the rest stand alone.
    groups: draw.chance(60)
      ? [...group(ids.slice(0, cut)), ...group(draw.chance(50) ? ids.slice(cut) : [])]
      : [],
    unknownCounts: draw.upTo(1),
    bands: [
      { upTo: 1, title: 'low' },
      { upTo: 3, title: 'middle' },
      { upTo: null, title: 'high' },
    ],
  }
}
