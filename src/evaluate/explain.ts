/** Lays a condition open: each part with its value, and the answers it used. */

import {
  type Explained,
  type Explanation,
  type Expression,
  type Fact,
  type FactId,
  guardedOf,
  type Leaf,
  negationOf,
  partsOf,
  type Truth,
  turned,
  type Used,
} from '../language/index.ts'
import { elapsedDays, factOf, itemTruth, numberOf, type Reading, truthOf } from './reading.ts'
import { type FactState, stateOf } from './state.ts'

const plain = {
  used: null,
  on: null,
  origin: null,
  resource: null,
  fact: null,
  evidence: null,
  children: [],
} as const

const condition = (condition: Leaf, negated = false): Explained => ({ kind: 'condition', condition, negated })

/** The explanation of a condition in this reading. */
export function explain(reading: Reading, expression: Expression): Explanation {
  const met = truthOf(reading, expression)
  const guarded = guardedOf(expression)
  if (guarded !== null) {
    return explainFact(reading, factOf(reading, guarded.fact), { kind: 'guarded', ...guarded }, met)
  }
  switch (expression.op) {
    case 'all':
    case 'any':
    case 'count': {
      const children = expression.of.map((part) => explain(reading, part))
      const [only] = children
      if (children.length === 1 && only !== undefined) return only
      const least = expression.op === 'count' ? expression.least : null
      return { ...plain, what: { kind: 'group', op: expression.op, least }, met, children }
    }
    case 'not':
      return explainNot(reading, expression.of, met)
    case 'because': {
      const { evidence: id, locator, verified } = expression
      return { ...explain(reading, expression.of), evidence: { id, locator, verified } }
    }
    case 'flagged':
      return explainFlags(reading, expression.fact, expression.items, condition(expression), met)
    case 'elapsed':
      return explainElapsed(reading, expression, met)
    case 'fact':
    case 'is':
    case 'includes':
    case 'compare':
    case 'known':
      return explainFact(reading, factOf(reading, expression.fact), condition(expression), met)
  }
}

function explainFact(reading: Reading, fact: Fact, what: Explained, met: Truth): Explanation {
  switch (fact.kind) {
    case 'derived': {
      const inside = reading.explanations.get(fact.id) ?? explain(reading, fact.when)
      reading.explanations.set(fact.id, inside)
      return { ...plain, what, met, fact: fact.id, children: [inside] }
    }
    case 'formula':
    case 'score': {
      const parts = [...partsOf(fact)].map((id) => readingOfPart(reading, id))
      return { ...plain, what, met, used: known(numberOf(reading, fact.id)), fact: fact.id, children: parts }
    }
    case 'checklist':
      return explainFlags(reading, fact.id, Object.keys(fact.items), what, met)
    case 'yes-no':
    case 'choice':
    case 'set':
    case 'quantity':
    case 'date':
      return { ...plain, what, met, ...answerOf(stateOf(reading.day, fact)), fact: fact.id }
  }
}

/** One of the facts a number is made of, as it stands. */
function readingOfPart(reading: Reading, id: FactId): Explanation {
  const fact = factOf(reading, id)
  if (fact.kind === 'derived') return explain(reading, { op: 'fact', fact: id })
  return explainFact(reading, fact, { kind: 'part', fact: id }, null)
}

function explainFlags(
  reading: Reading,
  id: FactId,
  items: readonly string[],
  what: Explained,
  met: Truth,
): Explanation {
  const children = itemsOf(reading, id, items)
  const [only] = children
  return children.length === 1 && only !== undefined ? only : { ...plain, what, met, fact: id, children }
}

function itemsOf(reading: Reading, id: FactId, items: readonly string[]): readonly Explanation[] {
  const fact = factOf(reading, id)
  if (fact.kind !== 'checklist') return []
  return items.map((item) => ({
    ...plain,
    what: { kind: 'item', fact: id, item },
    met: itemTruth(reading, id, item),
    ...answerOf(stateOf(reading.day, fact, item)),
    fact: id,
  }))
}

/** The opposite of what cannot be turned round by itself: a named condition, a choice, an item of a checklist. */
function explainNot(reading: Reading, of: Expression, met: Truth): Explanation {
  switch (of.op) {
    case 'fact': {
      const fact = factOf(reading, of.fact)
      const what = condition(of, true)
      if (fact.kind !== 'derived') return explainFact(reading, fact, what, met)
      return { ...plain, what, met, fact: fact.id, children: [explain(reading, negationOf(fact.when))] }
    }
    case 'is':
    case 'includes':
      return explainFact(reading, factOf(reading, of.fact), condition(of, true), met)
    case 'flagged': {
      const children = itemsOf(reading, of.fact, of.items)
      return { ...plain, what: condition(of, true), met, fact: of.fact, children }
    }
    case 'known':
      return { ...explain(reading, of), what: condition(of, true), met }
    case 'all':
    case 'any':
    case 'not':
    case 'count':
    case 'compare':
    case 'elapsed':
    case 'because':
      return explain(reading, turned(of))
  }
}

function explainElapsed(
  reading: Reading,
  asked: Extract<Expression, { op: 'elapsed' }>,
  met: Truth,
): Explanation {
  const { from, to } = asked
  const ends = (to === null ? [from] : [from, to]).map((id) => readingOfPart(reading, id))
  const used = known(elapsedDays(reading, from, to))
  return { ...plain, what: condition(asked), met, used, fact: from, children: ends }
}

const known = (value: Used['value']): Used | null =>
  value === null ? null : { as: 'known', value, standIn: null }

/** The value a state gives, when it held, and the record it came from. */
function answerOf(state: FactState): Pick<Explanation, 'used' | 'on' | 'origin' | 'resource'> {
  const last = state.entries.at(-1)
  return {
    used: usedOf(state),
    on: last?.on.to ?? null,
    origin: state.origin,
    resource: last?.resource ?? null,
  }
}

function usedOf({ value, stale, askedUnknown, entries, standIn }: FactState): Used | null {
  if (value !== null) return { as: 'known', value, standIn }
  if (stale !== null) return { as: 'too-old', value: stale, standIn }
  if (askedUnknown) return { as: 'asked-unknown', value: null, standIn }
  if (entries.length > 0) return { as: 'records-disagree', value: null, standIn }
  return standIn === null ? null : { as: 'not-known', value: null, standIn }
}
