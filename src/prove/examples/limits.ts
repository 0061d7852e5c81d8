/** The numeric limits an item's answer may turn on: its own, and those behind the derived facts it names. */

import {
  type Comparison,
  conditionsOfFact,
  conditionsOfItem,
  type FactId,
  factsOf,
  type Guideline,
  indexOf,
  numbersIn,
  partsOf,
  windowNumbers,
} from '../../language/index.ts'

/** Two comparisons that differ only in their relation are one limit. */
export interface Limit {
  readonly key: string
  readonly at: Comparison
  /** The derived fact, formula or score that states it; null = the item itself. */
  readonly through: FactId | null
}

/** The limits of a recommendation, option or position; one that stands in several places counts as the item's own first. */
export function limitsOf(guideline: Guideline, id: string): readonly Limit[] {
  const { facts } = indexOf(guideline)
  const found = new Map<string, Limit>()
  const seen = new Set<FactId>()
  const note = (at: Comparison, through: FactId | null): void => {
    const key = keyOf(at)
    if (through === null || !found.has(key)) found.set(key, { key, at, through })
  }
  const enter = (id: FactId): void => {
    const fact = facts.get(id)
    if (fact === undefined || seen.has(id)) return
    seen.add(id)
    for (const inner of conditionsOfFact(fact)) {
      for (const at of numbersIn(inner)) note(at, id)
      for (const named of factsOf(inner)) enter(named)
    }
    for (const part of partsOf(fact)) enter(part)
  }
  const own = conditionsOfItem(guideline, id)
    .filter((place) => place.serves === 'status')
    .map((place) => place.expression)
  // Its own limits first: all of them, before any fact is entered.
  for (const at of [...own.flatMap(numbersIn), ...windowsOf(guideline, id)]) note(at, null)
  for (const named of own.flatMap((condition) => [...factsOf(condition)])) enter(named)
  return [...found.values()]
}

function keyOf(e: Comparison): string {
  return e.op === 'compare'
    ? `${e.fact} ${e.value} ${e.unit}`
    : `${e.from} to ${e.to ?? 'the day of assessment'} ${e.days} d`
}

// A position's window is shown and does not change its stance.
function windowsOf(guideline: Guideline, id: string): readonly Comparison[] {
  const window = indexOf(guideline).options.get(id)?.window
  return window === undefined ? [] : windowNumbers([window.notBefore, window.notAfter])
}
