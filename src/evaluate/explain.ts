/** Lays a condition open: each part in words, its value, and the answers it used. */

import {
  type Asked,
  type Explanation,
  type Expression,
  type Fact,
  type FactId,
  type FactValue,
  guardedOf,
  negationOf,
  partsOf,
  type Truth,
  turned,
} from '../language/index.ts'
import { intervalWords, valueWords, wordsOf } from '../words/index.ts'
import { elapsedDays, factOf, itemTruth, numberOf, type Reading, truthOf } from './reading.ts'
import { type FactState, stateOf } from './state.ts'

const plain = {
  value: null,
  on: null,
  origin: null,
  resource: null,
  fact: null,
  evidence: null,
  children: [],
} as const

/** The explanation of a condition in this reading. */
export function explain(reading: Reading, expression: Expression): Explanation {
  const { facts } = reading.day.prepared
  const met = truthOf(reading, expression)
  const text = wordsOf(facts, expression)
  const guarded = guardedOf(expression)
  if (guarded !== null) return explainFact(reading, factOf(reading, guarded.fact), text, met)
  switch (expression.op) {
    case 'all':
    case 'any':
    case 'count': {
      const heading = expression.op === 'count' ? `at least ${expression.least} of` : `${expression.op} of`
      const children = expression.of.map((part) => explain(reading, part))
      const [only] = children
      return children.length === 1 && only !== undefined ? only : { ...plain, text: heading, met, children }
    }
    case 'not':
      return explainNot(reading, expression.of, text, met)
    case 'because': {
      const { evidence: id, locator, verified } = expression
      return { ...explain(reading, expression.of), evidence: { id, locator, verified } }
    }
    case 'flagged':
      return explainFlags(reading, expression.fact, expression.items, text, met)
    case 'elapsed':
      return explainElapsed(reading, expression, text, met)
    case 'fact':
    case 'is':
    case 'includes':
    case 'compare':
    case 'known':
      return explainFact(reading, factOf(reading, expression.fact), text, met)
  }
}

function explainFact(reading: Reading, fact: Fact, text: string, met: Truth): Explanation {
  switch (fact.kind) {
    case 'derived': {
      const inside = reading.explanations.get(fact.id) ?? explain(reading, fact.when)
      reading.explanations.set(fact.id, inside)
      return { ...plain, text, met, fact: fact.id, children: [inside] }
    }
    case 'formula':
    case 'score': {
      const number = numberOf(reading, fact.id)
      const value = number && intervalWords(number, fact.unit)
      const parts = [...partsOf(fact)].map((id) => readingOfPart(reading, id))
      return { ...plain, text, met, value, fact: fact.id, children: parts }
    }
    case 'checklist': {
      const items = Object.keys(fact.items)
      return explainFlags(reading, fact.id, items, text, met)
    }
    case 'yes-no':
    case 'choice':
    case 'set':
    case 'quantity':
    case 'date':
      return { ...plain, text, met, ...used(fact, stateOf(reading.day, fact)), fact: fact.id }
  }
}

/** One of the facts a number is made of, as it stands. */
function readingOfPart(reading: Reading, id: FactId): Explanation {
  const fact = factOf(reading, id)
  if (fact.kind === 'derived') return explain(reading, { op: 'fact', fact: id })
  if (fact.kind === 'formula' || fact.kind === 'score') return explainFact(reading, fact, fact.title, null)
  if (fact.kind === 'checklist') return explainFlags(reading, id, Object.keys(fact.items), fact.title, null)
  const state = stateOf(reading.day, fact)
  return { ...plain, text: fact.title, met: null, ...used(fact, state), fact: id }
}

function explainFlags(
  reading: Reading,
  id: FactId,
  items: readonly string[],
  text: string,
  met: Truth,
): Explanation {
  const fact = factOf(reading, id)
  if (fact.kind !== 'checklist') return { ...plain, text, met }
  const children = items.map((item): Explanation => {
    const state = stateOf(reading.day, fact, item)
    const title = fact.items[item]?.title ?? item
    return { ...plain, text: title, met: itemTruth(reading, id, item), ...used(fact, state), fact: id }
  })
  const [only] = children
  return children.length === 1 && only !== undefined ? only : { ...plain, text, met, fact: id, children }
}

/** The opposite of what cannot be turned round by itself: a named condition, a choice, an item of a checklist. */
function explainNot(reading: Reading, of: Expression, text: string, met: Truth): Explanation {
  switch (of.op) {
    case 'fact': {
      const fact = factOf(reading, of.fact)
      if (fact.kind !== 'derived') return explainFact(reading, fact, text, met)
      const inside = explain(reading, negationOf(fact.when))
      return { ...plain, text, met, fact: fact.id, children: [inside] }
    }
    case 'is':
    case 'includes':
      return explainFact(reading, factOf(reading, of.fact), text, met)
    case 'flagged': {
      const items = explain(reading, of)
      return {
        ...plain,
        text,
        met,
        fact: of.fact,
        children: of.items.length === 1 ? [items] : items.children,
      }
    }
    case 'known':
      return { ...explain(reading, of), text, met }
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
  { from, to, relation, days: least }: Extract<Expression, { op: 'elapsed' }>,
  text: string,
  met: Truth,
): Explanation {
  const days = elapsedDays(reading, from, to)
  const value = days && intervalWords(days, 'd')
  const ends = (to === null ? [from] : [from, to]).map((id) => readingOfPart(reading, id))
  const node = { ...plain, met, fact: from, children: ends }
  // That a day has come is best said by how long ago it was.
  const since = to === null && least === 0 && met === true && (relation === '>=' || relation === '>')
  if (since && value !== null) return { ...node, text: `${value} since ${factOf(reading, from).title}` }
  return { ...node, text, value }
}

/** The value a state gives, when it held, and the record it came from. */
function used(fact: Asked, state: FactState): Pick<Explanation, 'value' | 'on' | 'origin' | 'resource'> {
  const last = state.entries.at(-1)
  const value = (v: FactValue): string => valueWords(fact, v)
  const shown =
    state.value !== null
      ? value(state.value)
      : state.stale !== null
        ? `last known ${value(state.stale)}, too old to count`
        : state.askedUnknown
          ? 'asked, not known'
          : state.entries.length > 0
            ? 'records disagree'
            : null
  return {
    value: state.standIn === null ? shown : `${shown ?? 'not known'} (${standInWords(state)})`,
    on: last?.on.to ?? null,
    origin: state.origin,
    resource: last?.resource ?? null,
  }
}

const standInWords = (state: FactState): string => `${state.standIn} stands in`
