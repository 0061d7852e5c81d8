/** A guideline turned once into the look-ups that every assessment needs. */

import {
  type Asked,
  type Fact,
  type FactId,
  type Guideline,
  isDerived,
  type Option,
  type PickedRecords,
  type Position,
  picksOf,
  type Recommendation,
  type Source,
} from '../language/index.ts'
import { type Clocks, clocksOf } from './clocks.ts'

export interface Prepared {
  readonly guideline: Guideline
  readonly facts: ReadonlyMap<FactId, Fact>
  readonly recommendations: ReadonlyMap<string, Recommendation>
  readonly options: ReadonlyMap<string, Option>
  readonly positions: ReadonlyMap<string, Position>
  /** The picks of each source, by source. */
  readonly picks: ReadonlyMap<Source, readonly PickedRecords[]>
  /** Place of each asked fact in the guideline. */
  readonly place: ReadonlyMap<FactId, number>
  readonly clocks: Clocks
}

const preparedFor = new WeakMap<Guideline, Prepared>()

export function prepare(guideline: Guideline): Prepared {
  const found = preparedFor.get(guideline)
  if (found !== undefined) return found
  const asked = guideline.facts.filter((fact): fact is Asked => !isDerived(fact))
  const sources = asked.flatMap((fact) => {
    const own = fact.source === null ? [] : [fact.source]
    const items = fact.kind === 'checklist' ? Object.values(fact.items).map((item) => item.source) : []
    return [...own, ...items.filter((source) => source !== null)]
  })
  const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
    new Map(list.map((one) => [one.id, one]))
  const prepared: Prepared = {
    guideline,
    facts: byId(guideline.facts),
    recommendations: byId(guideline.recommendations),
    options: byId(guideline.options),
    positions: byId(guideline.positions),
    picks: new Map(sources.map((source) => [source, picksOf(source)])),
    place: new Map(asked.map((fact, i) => [fact.id, i])),
    clocks: clocksOf(guideline),
  }
  preparedFor.set(guideline, prepared)
  return prepared
}
