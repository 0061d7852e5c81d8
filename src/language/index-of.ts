/** What a guideline names, by id: made once for each guideline, for every room. */

import type { Evidence } from './evidence.ts'
import type { FactId } from './expression.ts'
import { type Asked, type Fact, isDerived } from './fact.ts'
import type { Baseline, Guideline } from './guideline.ts'
import type { Option } from './option.ts'
import type { Position } from './position.ts'
import type { Recommendation } from './recommendation.ts'
import { isCoded, type PickedRecords, picksOf, type Records, type Source } from './source.ts'
import type { Question, Stage } from './stage.ts'
import type { ValueSet } from './value-set.ts'

/** The facts of a guideline by id. */
export type FactLookup = ReadonlyMap<FactId, Fact>

/** Of two things with one id, an author's mistake, the first counts. */
export interface GuidelineIndex {
  readonly facts: FactLookup
  readonly recommendations: ReadonlyMap<string, Recommendation>
  readonly options: ReadonlyMap<string, Option>
  readonly positions: ReadonlyMap<string, Position>
  readonly stages: ReadonlyMap<string, Stage>
  readonly questions: ReadonlyMap<string, Question>
  readonly evidence: ReadonlyMap<string, Evidence>
  readonly valueSets: ReadonlyMap<string, ValueSet>
  readonly baselines: ReadonlyMap<string, Baseline>
  /** Every fact that is asked, in the guideline's order. */
  readonly asked: readonly Asked[]
  /** Place of each asked fact among them. */
  readonly place: ReadonlyMap<FactId, number>
  /** The picks of each source of a fact or an item, by source. */
  readonly picks: ReadonlyMap<Source, readonly PickedRecords[]>
  /** The picks whose "no" speaks of one of several things alone (docs/logic.md, picks). */
  readonly partial: ReadonlySet<PickedRecords>
}

const indexes = new WeakMap<Guideline, GuidelineIndex>()

/** The index of a guideline, which may not change after it was first asked for. */
export function indexOf(guideline: Guideline): GuidelineIndex {
  const found = indexes.get(guideline)
  if (found !== undefined) return found
  const asked = guideline.facts.filter((fact): fact is Asked => !isDerived(fact))
  const sources = asked.flatMap((fact) => {
    const items = fact.kind === 'checklist' ? Object.values(fact.items) : []
    return [fact, ...items].flatMap(({ source }) => (source === null ? [] : [source]))
  })
  const several = new Set(guideline.valueSets.flatMap((set) => (set.several ? [set.id] : [])))
  const index: GuidelineIndex = {
    facts: byId(guideline.facts),
    recommendations: byId(guideline.recommendations),
    options: byId(guideline.options),
    positions: byId(guideline.positions),
    stages: byId(guideline.stages),
    questions: byId(guideline.questions),
    evidence: byId(guideline.evidence),
    valueSets: byId(guideline.valueSets),
    baselines: byId(guideline.baselines),
    asked,
    place: new Map(asked.map((fact, i) => [fact.id, i])),
    picks: new Map(sources.map((source) => [source, picksOf(source)])),
    partial: new Set(sources.flatMap(picksOf).filter(({ of }) => speaksOfOne(of, several))),
  }
  indexes.set(guideline, index)
  return index
}

/** A record that no allergy is known denies every one, and a result answers what was asked. */
const speaksOfOne = (of: Records, several: ReadonlySet<string>): boolean =>
  isCoded(of) &&
  several.has(of.codes) &&
  of.resource !== 'AllergyIntolerance' &&
  of.resource !== 'Observation'

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const one of list) if (!found.has(one.id)) found.set(one.id, one)
  return found
}

/** The fact of this id. Throws where there is none: an author's mistake that `check` reports. */
export function factOf({ facts }: { readonly facts: FactLookup }, id: FactId): Fact {
  const fact = facts.get(id)
  if (fact === undefined) throw new Error(`The guideline has no fact "${id}": run its check`)
  return fact
}
