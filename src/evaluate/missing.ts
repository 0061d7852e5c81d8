/** Which facts could still change a result, and which assumed facts carry it. */

import {
  type Asked,
  type Days,
  type DerivedFact,
  type Expression,
  type FactId,
  type Interval,
  impossible,
  isDerived,
  type ScoreFact,
  type Term,
} from '../language/index.ts'
import {
  askedState,
  factOf,
  type Gathered,
  itemTruth,
  partRange,
  type Reading,
  termValue,
  truthOf,
} from './reading.ts'
import { type FactState, stateOf } from './state.ts'

export function gather(): Gathered {
  return { facts: new Set(), items: new Map() }
}

/** Adds an unknown or imprecise fact, or what it waits for. */
function ask(reading: Reading, id: FactId, state: FactState, into: Gathered): void {
  if (state.awaitsOnset) askForDate(reading, reading.day.prepared.guideline.roles.onset, into)
  if (state.standIn !== null) {
    askForDate(reading, state.standIn, into)
    return
  }
  if (!state.askedUnknown) into.facts.add(id)
}

/** Adds a date fact that is unknown or not known to the day. */
export function askForDate(reading: Reading, id: FactId, into: Gathered): void {
  const state = askedState(reading, id)
  const days = state.value as Days | null
  if (days === null || days.from !== days.to) {
    if (state.standIn === id) into.facts.add(id)
    else ask(reading, id, state, into)
  }
}

function askForNumber(reading: Reading, id: FactId, into: Gathered): void {
  const fact = factOf(reading, id)
  if (fact.kind === 'formula') missingOfTerm(reading, fact.term, into)
  else if (fact.kind === 'score') missingOfScore(reading, fact, into)
  else {
    const state = askedState(reading, id)
    const value = state.value as Interval | null
    if (value === null || value.low !== value.high) ask(reading, id, state, into)
  }
}

/** The facts that could still decide a condition whose value is unknown; none where it is known. */
export function missingOf(reading: Reading, expression: Expression, into: Gathered): void {
  if (truthOf(reading, expression) !== null) return
  switch (expression.op) {
    case 'fact': {
      const fact = factOf(reading, expression.fact)
      if (fact.kind === 'derived') missingOfDerived(reading, fact, into)
      else ask(reading, fact.id, askedState(reading, fact.id), into)
      return
    }
    case 'is':
    case 'includes':
      ask(reading, expression.fact, askedState(reading, expression.fact), into)
      return
    case 'flagged':
      for (const item of expression.items) askForItem(reading, expression.fact, item, into)
      return
    case 'compare':
      askForNumber(reading, expression.fact, into)
      return
    case 'elapsed':
      askForDate(reading, expression.from, into)
      if (expression.to !== null) askForDate(reading, expression.to, into)
      return
    case 'all':
    case 'any':
    case 'count':
      for (const part of expression.of) missingOf(reading, part, into)
      return
    case 'not':
    case 'because':
      missingOf(reading, expression.of, into)
      return
    case 'known':
      missingOfKnown(reading, expression.fact, into)
      return
    default:
      impossible(expression)
  }
}

/** Gathered once for each derived fact: many conditions lean on the same few. */
function missingOfDerived(reading: Reading, fact: DerivedFact, into: Gathered): void {
  let own = reading.waits.get(fact.id)
  if (own === undefined) {
    own = gather()
    missingOf(reading, fact.when, own)
    reading.waits.set(fact.id, own)
  }
  for (const id of own.facts) into.facts.add(id)
  for (const [id, items] of own.items) {
    const all = into.items.get(id) ?? new Set()
    for (const item of items) all.add(item)
    into.items.set(id, all)
  }
}

function askForItem(reading: Reading, id: FactId, item: string, into: Gathered): void {
  if (itemTruth(reading, id, item) !== null) return
  const state = stateOf(reading.day, factOf(reading, id) as Asked, item)
  if (state.awaitsOnset) askForDate(reading, reading.day.prepared.guideline.roles.onset, into)
  if (state.askedUnknown) return
  into.facts.add(id)
  const items = into.items.get(id) ?? new Set()
  into.items.set(id, items.add(item))
}

function missingOfKnown(reading: Reading, id: FactId, into: Gathered): void {
  const fact = factOf(reading, id)
  if (fact.kind === 'checklist') {
    for (const item of Object.keys(fact.items)) askForItem(reading, id, item, into)
  } else if (fact.kind === 'derived') missingOfDerived(reading, fact, into)
  else if (isDerived(fact)) askForNumber(reading, id, into)
  else ask(reading, id, askedState(reading, id), into)
}

function missingOfTerm(reading: Reading, term: Term, into: Gathered): void {
  const value = termValue(reading, term)
  if (value !== null && value.low === value.high) return
  switch (term.term) {
    case 'number':
      return
    case 'quantity':
      askForNumber(reading, term.fact, into)
      return
    case 'age':
      askForDate(reading, term.fact, into)
      return
    case 'size':
      ask(reading, term.fact, askedState(reading, term.fact), into)
      return
    case 'plus':
    case 'minus':
    case 'times':
    case 'over':
      missingOfTerm(reading, term.left, into)
      missingOfTerm(reading, term.right, into)
      return
    case 'if': {
      const when = truthOf(reading, term.when)
      missingOf(reading, term.when, into)
      if (when !== false) missingOfTerm(reading, term.yes, into)
      if (when !== true) missingOfTerm(reading, term.no, into)
      return
    }
    default:
      impossible(term)
  }
}

function missingOfScore(reading: Reading, score: ScoreFact, into: Gathered): void {
  for (const part of score.parts) {
    const range = partRange(reading, part)
    if (range.low === range.high) continue
    for (const row of part.points) {
      const truth = truthOf(reading, row.when)
      if (truth === true) break
      missingOf(reading, row.when, into)
    }
  }
}

/** The assumed facts that carry the value of a condition. */
export function assumedIn(reading: Reading, expression: Expression, into: Set<FactId>): void {
  const note = (id: FactId, state: FactState): void => {
    if (state.origin === 'assumed') into.add(id)
  }
  switch (expression.op) {
    case 'fact': {
      const fact = factOf(reading, expression.fact)
      if (fact.kind === 'derived') for (const id of assumedInDerived(reading, fact)) into.add(id)
      else note(fact.id, askedState(reading, fact.id))
      return
    }
    case 'is':
    case 'includes':
      note(expression.fact, askedState(reading, expression.fact))
      return
    case 'flagged': {
      const fact = factOf(reading, expression.fact) as Asked
      const value = truthOf(reading, expression)
      for (const item of expression.items) {
        const state = stateOf(reading.day, fact, item)
        if (value !== true || state.value === true) note(fact.id, state)
      }
      return
    }
    case 'compare':
      assumedInNumber(reading, expression.fact, into)
      return
    case 'elapsed':
      note(expression.from, askedState(reading, expression.from))
      if (expression.to !== null) note(expression.to, askedState(reading, expression.to))
      return
    case 'all':
    case 'any':
      assumedInParts(reading, expression, into)
      return
    case 'count':
      for (const part of expression.of) assumedIn(reading, part, into)
      return
    case 'not':
    case 'because':
      assumedIn(reading, expression.of, into)
      return
    case 'known':
      return
    default:
      impossible(expression)
  }
}

/** Once for each derived fact, as of what it waits for. */
function assumedInDerived(reading: Reading, fact: DerivedFact): ReadonlySet<FactId> {
  let own = reading.assumed.get(fact.id)
  if (own === undefined) {
    own = new Set()
    assumedIn(reading, fact.when, own)
    reading.assumed.set(fact.id, own)
  }
  return own
}

/** One part that decides by itself and rests on nothing assumed is enough to carry the whole. */
function assumedInParts(
  reading: Reading,
  whole: Extract<Expression, { op: 'all' | 'any' }>,
  into: Set<FactId>,
): void {
  const decides = whole.op === 'any'
  const decided = truthOf(reading, whole) === decides
  const parts = decided ? whole.of.filter((part) => truthOf(reading, part) === decides) : whole.of
  const assumed: Set<FactId>[] = []
  let facts = new Set<FactId>()
  for (const part of parts) {
    assumedIn(reading, part, facts)
    if (facts.size > 0) {
      assumed.push(facts)
      facts = new Set()
    } else if (decided) return
  }
  for (const some of assumed) for (const fact of some) into.add(fact)
}

function assumedInNumber(reading: Reading, id: FactId, into: Set<FactId>): void {
  const fact = factOf(reading, id)
  if (fact.kind === 'score') {
    for (const part of fact.parts) for (const row of part.points) assumedIn(reading, row.when, into)
  } else if (fact.kind === 'formula') assumedInTerm(reading, fact.term, into)
  else if (askedState(reading, id).origin === 'assumed') into.add(id)
}

function assumedInTerm(reading: Reading, term: Term, into: Set<FactId>): void {
  switch (term.term) {
    case 'number':
      return
    case 'quantity':
      assumedInNumber(reading, term.fact, into)
      return
    case 'age':
    case 'size':
      if (askedState(reading, term.fact).origin === 'assumed') into.add(term.fact)
      return
    case 'plus':
    case 'minus':
    case 'times':
    case 'over':
      assumedInTerm(reading, term.left, into)
      assumedInTerm(reading, term.right, into)
      return
    case 'if':
      assumedIn(reading, term.when, into)
      assumedInTerm(reading, term.yes, into)
      assumedInTerm(reading, term.no, into)
      return
    default:
      impossible(term)
  }
}
