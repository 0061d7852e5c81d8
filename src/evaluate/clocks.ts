/** What in a guideline moves with time alone: limits counted from dates, ages, windows. */

import {
  type DayAfter,
  type Expression,
  eachTerm,
  type FactId,
  type Guideline,
  numbersOf,
  conditionsOfItem as placesOfItem,
} from '../language/index.ts'

export interface Clocks {
  /** Date facts and the days after them on which something turns. */
  readonly limits: readonly DayAfter[]
  /** Date facts an age is counted from. */
  readonly births: readonly FactId[]
}

export function clocksOf(guideline: Guideline): Clocks {
  const limits = new Map<string, DayAfter>()
  for (const e of numbersOf(guideline)) {
    if (e.op === 'compare' || e.to !== null) continue
    limits.set(`${e.from} ${e.days}`, { fact: e.from, days: e.days })
  }
  const births = new Set<FactId>()
  for (const fact of guideline.facts) {
    if (fact.kind !== 'formula') continue
    eachTerm(fact.term, (term) => term.term === 'age' && births.add(term.fact))
  }
  return { limits: [...limits.values()], births: [...births] }
}

/** The conditions by which a recommendation, option or position is judged, or the stage by the id `stage`. */
export function conditionsOfItem(guideline: Guideline, id: string): readonly Expression[] {
  if (id === 'stage') return guideline.stages.map((stage) => stage.when)
  return placesOfItem(guideline, id)
    .filter((place) => place.serves !== 'effect')
    .map((place) => place.expression)
}
