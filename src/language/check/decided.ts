/** Conditions that no patient can change, and rows that an earlier row always takes. */

import { canonicalJson } from '../canonical.ts'
import type { Expression, Relation, Term } from '../expression.ts'
import type { Fact } from '../fact.ts'
import type { Guideline } from '../guideline.ts'
import { type FactLookup, indexOf } from '../index-of.ts'
import { conditionsOf } from '../places.ts'
import { type Comparison, comparisonsOf, eachExpression, impossible, type Leaf } from '../walk.ts'
import { type AuthorProblem, problem } from './author-problem.ts'
import { sumRange } from './score-sums.ts'

type Range = readonly [number, number]
const endless: Range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
/** No patient is older. */
const ages: Range = [0, 150]

export function decidedConditions(guideline: Guideline): readonly AuthorProblem[] {
  const { facts } = indexOf(guideline)
  const found: AuthorProblem[] = []
  for (const { where, expression } of conditionsOf(guideline)) {
    eachExpression(expression, (e) => {
      const said = decided(facts, e)
      if (said === undefined) return
      found.push(
        problem('decided', where, `${said}: no patient could make a difference`, 'correct it, or remove it'),
      )
    })
  }
  return found
}

function decided(facts: FactLookup, e: Expression): string | undefined {
  switch (e.op) {
    case 'all':
    case 'any':
      return e.of.length === 0 ? `"${e.op}" of no condition is always ${e.op === 'all'}` : undefined
    case 'count':
      if (e.least <= 0 || !Number.isInteger(e.least))
        return `"at least ${e.least}" of conditions counts nothing`
      return e.least > e.of.length
        ? `"at least ${e.least}" of ${e.of.length} conditions can never hold`
        : undefined
    case 'is':
    case 'includes':
      if (e.values.length === 0) return `"${e.op}" of no code can never hold`
      return e.op === 'is' ? everyChoice(facts.get(e.fact), e.values) : undefined
    case 'flagged':
      return e.items.length === 0 ? 'no item of the checklist is named, so that it can never hold' : undefined
    case 'not':
    case 'because':
      return undefined
    default:
      return decidedNumber(facts, e)
  }
}

function decidedNumber(facts: FactLookup, e: Leaf): string | undefined {
  for (const number of comparisonsOf(e)) {
    const fact = number.op === 'compare' ? facts.get(number.fact) : undefined
    if (number.op === 'elapsed' || fact === undefined) continue
    const said = beyondRange(number, rangeOf(facts, fact, []))
    if (said !== undefined) return said
  }
  return undefined
}

function everyChoice(fact: Fact | undefined, values: readonly string[]): string | undefined {
  if (fact?.kind !== 'choice') return undefined
  const left = Object.keys(fact.choices).filter((code) => !values.includes(code))
  return left.length === 0
    ? `every choice of "${fact.id}" is named, so that it can never be false`
    : undefined
}

function beyondRange(
  { fact, relation, value }: { fact: string; relation: Relation; value: number },
  [low, high]: Range,
): string | undefined {
  if (!Number.isFinite(value)) return `"${fact}" is compared with no number`
  if (low > high) return undefined
  const text = `"${fact}" lies between ${low} and ${high}, so that ${relation} ${value}`
  const least = { '>=': low >= value, '>': low > value, '<=': high <= value, '<': high < value }
  const most = { '>=': high < value, '>': high <= value, '<=': low > value, '<': low >= value }
  if (least[relation]) return `${text} can never be false`
  return most[relation] ? `${text} can never be true` : undefined
}

/** The least and greatest value a number can have, as far as its parts tell. */
function rangeOf(facts: FactLookup, fact: Fact, within: readonly string[]): Range {
  if (within.includes(fact.id)) return endless
  if (fact.kind === 'quantity') return fact.range
  if (fact.kind === 'score') return sumRange(fact)
  return fact.kind === 'formula' ? rangeOfTerm(facts, fact.term, [...within, fact.id]) : endless
}

function rangeOfTerm(facts: FactLookup, term: Term, within: readonly string[]): Range {
  switch (term.term) {
    case 'number':
      return [term.value, term.value]
    case 'quantity': {
      const fact = facts.get(term.fact)
      return fact === undefined ? endless : rangeOf(facts, fact, within)
    }
    case 'age':
      return ages
    case 'size': {
      const fact = facts.get(term.fact)
      return fact?.kind === 'set' ? [0, Object.keys(fact.choices).length] : endless
    }
    case 'plus':
    case 'minus':
    case 'times':
    case 'over': {
      const [a, b] = rangeOfTerm(facts, term.left, within)
      const [c, d] = rangeOfTerm(facts, term.right, within)
      if (![a, b, c, d].every(Number.isFinite)) return endless
      if (term.term === 'plus') return [a + c, b + d]
      if (term.term === 'minus') return [a - d, b - c]
      if (term.term === 'over' && c <= 0 && d >= 0) return endless
      const ends = term.term === 'times' ? [a * c, a * d, b * c, b * d] : [a / c, a / d, b / c, b / d]
      return [Math.min(...ends), Math.max(...ends)]
    }
    case 'if': {
      const [a, b] = rangeOfTerm(facts, term.yes, within)
      const [c, d] = rangeOfTerm(facts, term.no, within)
      return [Math.min(a, c), Math.max(b, d)]
    }
    default:
      return impossible(term)
  }
}

/** Rows of positions, stages and score parts that come after one that holds whenever they do. */
export function neverReached(guideline: Guideline): readonly AuthorProblem[] {
  const { facts } = indexOf(guideline)
  const look = (
    where: (i: number) => string,
    rows: readonly { readonly when: Expression }[],
  ): readonly AuthorProblem[] =>
    rows.flatMap((row, i) => {
      const earlier = rows.slice(0, i).findIndex((before) => implies(facts, row.when, before.when))
      return earlier < 0
        ? []
        : [
            problem(
              'never-reached',
              where(i),
              `whenever it holds, ${where(earlier)} holds before it: it can never be the first`,
              'put the narrower row first, or remove it',
            ),
          ]
    })
  return [
    ...guideline.positions.flatMap((p) => look((i) => `position "${p.id}", row ${i + 1}`, p.rows)),
    ...look((i) => `stage "${guideline.stages[i]?.id}"`, guideline.stages),
    ...guideline.facts.flatMap((f) =>
      f.kind === 'score'
        ? f.parts.flatMap((part) =>
            look((i) => `fact "${f.id}", part "${part.id}", row ${i + 1}`, part.points),
          )
        : [],
    ),
  ]
}

/** Does `a` being true show by its form alone that `b` is? May miss cases; the solver finds those. */
function implies(facts: FactLookup, a: Expression, b: Expression): boolean {
  if (canonicalJson(a) === canonicalJson(b)) return true
  if (b.op === 'because') return implies(facts, a, b.of)
  if (b.op === 'all') return b.of.every((part) => implies(facts, a, part))
  if (a.op === 'because') return implies(facts, a.of, b)
  if (a.op === 'any') return a.of.length > 0 && a.of.every((part) => implies(facts, part, b))
  if (a.op === 'all' && a.of.some((part) => implies(facts, part, b))) return true
  if (b.op === 'any') return b.of.some((part) => implies(facts, a, part))
  if (a.op === 'not' && b.op === 'not') return implies(facts, b.of, a.of)
  if (a.op === 'is' && b.op === 'is') return a.fact === b.fact && within(a.values, b.values)
  if (a.op === 'includes' && b.op === 'includes') return a.fact === b.fact && within(a.values, b.values)
  if (a.op === 'flagged' && b.op === 'flagged') return a.fact === b.fact && within(a.items, b.items)
  const [ofA, ofB] = [comparisonsOf(a), comparisonsOf(b)]
  if (ofA.length > 0 && ofB.length > 0) return ofB.every((y) => ofA.some((x) => tighter(x, y)))
  return opened(facts, a, b)
}

/** A derived fact stands for its condition; circles are left closed. */
function opened(facts: FactLookup, a: Expression, b: Expression): boolean {
  const inside = (e: Expression): Expression | undefined => {
    const fact = e.op === 'fact' ? facts.get(e.fact) : undefined
    return fact?.kind === 'derived' ? fact.when : undefined
  }
  const rest = new Map(
    [...facts].filter(([id]) => !('fact' in a && a.fact === id) && !('fact' in b && b.fact === id)),
  )
  const [insideA, insideB] = [inside(a), inside(b)]
  if (insideA !== undefined && implies(rest, insideA, b)) return true
  return insideB !== undefined && implies(rest, a, insideB)
}

const within = (a: readonly string[], b: readonly string[]): boolean => a.every((code) => b.includes(code))

/** Two limits of one thing, of which the first lets less through. */
function tighter(a: Comparison, b: Comparison): boolean {
  const up = (relation: Relation): boolean => relation === '>' || relation === '>='
  if (limitedBy(a) !== limitedBy(b) || up(a.relation) !== up(b.relation)) return false
  const [x, y] = [limitIn(a), limitIn(b)]
  if (x === y) return a.relation === b.relation || a.relation.length === 1
  return up(a.relation) ? x > y : x < y
}

const limitIn = (e: Comparison): number => (e.op === 'compare' ? e.value : e.days)
const limitedBy = (e: Comparison): string =>
  JSON.stringify(e.op === 'compare' ? [e.fact, e.unit] : [e.from, e.to, 'd'])
