/** The numeric limits an item's answer may turn on: its own, and those behind the derived facts it names. */

import {
  type DayAfter,
  type Expression,
  eachExpression,
  type Fact,
  type FactId,
  type Guideline,
  impossible,
  type Option,
  type Position,
  type Recommendation,
  type Term,
} from '../../language/index.ts'

/** A comparison or a count of days. Two that differ only in their relation are one limit. */
type Limited = Extract<Expression, { op: 'compare' | 'elapsed' }>

export interface Limit {
  readonly key: string
  readonly at: Limited
  /** The derived fact, formula or score that states it; null = the item itself. */
  readonly through: FactId | null
}

/** The limits of a recommendation, option or position; one that stands in several places counts as the item's own first. */
export function limitsOf(guideline: Guideline, id: string): readonly Limit[] {
  const facts = new Map(guideline.facts.map((fact) => [fact.id, fact]))
  const found = new Map<string, Limit>()
  const seen = new Set<FactId>()
  const enter = (fact: FactId): void => {
    if (seen.has(fact)) return
    seen.add(fact)
    for (const inner of conditionsOfFact(facts.get(fact))) walk(inner, fact)
    for (const part of numbersOfFact(facts.get(fact))) enter(part)
  }
  const walk = (condition: Expression, through: FactId | null): void => {
    const inside: FactId[] = []
    eachExpression(condition, (e) => {
      if (e.op === 'compare' || e.op === 'elapsed') {
        const key = keyOf(e)
        if (!found.has(key)) found.set(key, { key, at: e, through })
      }
      if (e.op === 'fact' || e.op === 'compare') inside.push(e.fact)
    })
    inside.forEach(enter)
  }
  // Its own conditions first: all of them, before any fact is entered.
  const own = conditionsOf(guideline, id)
  for (const condition of own) {
    eachExpression(condition, (e) => {
      if (e.op === 'compare' || e.op === 'elapsed') {
        found.set(keyOf(e), { key: keyOf(e), at: e, through: null })
      }
    })
  }
  for (const condition of own) walk(condition, null)
  return [...found.values()]
}

function keyOf(e: Limited): string {
  return e.op === 'compare'
    ? `${e.fact} ${e.value} ${e.unit}`
    : `${e.from} to ${e.to ?? 'the day of assessment'} ${e.days} d`
}

/** What decides an item's status, windows as counts of days. */
function conditionsOf(guideline: Guideline, id: string): readonly Expression[] {
  const recommendation = guideline.recommendations.find((one) => one.id === id)
  if (recommendation) return recommendationConditions(recommendation)
  const option = guideline.options.find((one) => one.id === id)
  if (option) return optionConditions(option)
  const position = guideline.positions.find((one) => one.id === id)
  return position ? positionConditions(position) : []
}

const recommendationConditions = ({ appliesWhen, doneWhen }: Recommendation): readonly Expression[] =>
  doneWhen === null ? [appliesWhen] : [appliesWhen, doneWhen]

const optionConditions = (option: Option): readonly Expression[] => [
  ...option.avoidWhen.map((clause) => clause.when),
  ...(option.takingWhen === null ? [] : [option.takingWhen]),
  ...windowConditions([option.window.notBefore, option.window.notAfter]),
]

// A position's window is shown and does not change its stance.
const positionConditions = (position: Position): readonly Expression[] => position.rows.map((row) => row.when)

function windowConditions(limits: readonly (DayAfter | null)[]): readonly Expression[] {
  return limits.flatMap((limit): readonly Expression[] => {
    if (limit === null) return []
    return [{ op: 'elapsed', from: limit.fact, to: null, relation: '>=', days: limit.days }]
  })
}

function conditionsOfFact(fact: Fact | undefined): readonly Expression[] {
  if (fact?.kind === 'derived') return [fact.when]
  if (fact?.kind === 'formula') return conditionsOfTerm(fact.term)
  if (fact?.kind !== 'score') return []
  return fact.parts.flatMap((part) => part.points.map((row) => row.when))
}

const numbersOfFact = (fact: Fact | undefined): readonly FactId[] =>
  fact?.kind === 'formula' ? numbersOfTerm(fact.term) : []

function conditionsOfTerm(term: Term): readonly Expression[] {
  switch (term.term) {
    case 'number':
    case 'quantity':
    case 'age':
    case 'size':
      return []
    case 'plus':
    case 'minus':
    case 'times':
    case 'over':
      return [...conditionsOfTerm(term.left), ...conditionsOfTerm(term.right)]
    case 'if':
      return [term.when, ...conditionsOfTerm(term.yes), ...conditionsOfTerm(term.no)]
    default:
      return impossible(term)
  }
}

function numbersOfTerm(term: Term): readonly FactId[] {
  switch (term.term) {
    case 'number':
    case 'age':
    case 'size':
      return []
    case 'quantity':
      return [term.fact]
    case 'plus':
    case 'minus':
    case 'times':
    case 'over':
      return [...numbersOfTerm(term.left), ...numbersOfTerm(term.right)]
    case 'if':
      return [...numbersOfTerm(term.yes), ...numbersOfTerm(term.no)]
    default:
      return impossible(term)
  }
}
