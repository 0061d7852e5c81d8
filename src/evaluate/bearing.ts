/** What is known of this patient that an option is judged by. */

import {
  type Asked,
  type Bearing,
  clausesOf,
  type Expression,
  type FactId,
  type FactLookup,
  factsOf,
  type Guideline,
  indexOf,
  isDerived,
  type Option,
  partsOf,
  picksOf,
} from '../language/index.ts'
import type { Assessed } from './assess.ts'
import { stateOf } from './state.ts'

/**
 * In the order of the guideline's facts. The checklist and the index event stand in fields of their own, and what was
 * assumed is no knowledge.
 */
export function bearingOf({ guideline, readings: { day } }: Assessed, id: string): readonly Bearing[] {
  return (judgedByFor(guideline).get(id) ?? []).flatMap((fact): readonly Bearing[] => {
    const { value, origin, entries } = stateOf(day, fact)
    if (value === null || (origin !== 'asserted' && origin !== 'inferred')) return []
    const last = entries.at(-1)
    return [{ fact: fact.id, value, on: last?.on.to ?? null, origin, resource: last?.resource ?? null }]
  })
}

const judgedBy = new WeakMap<Guideline, ReadonlyMap<string, readonly Asked[]>>()

function judgedByFor(guideline: Guideline): ReadonlyMap<string, readonly Asked[]> {
  const found = judgedBy.get(guideline)
  if (found !== undefined) return found
  const made = new Map(guideline.options.map((option) => [option.id, askedBy(guideline, option)]))
  judgedBy.set(guideline, made)
  return made
}

/** The asked facts behind its clauses, and the pain that advice which offers it is judged by. */
function askedBy(guideline: Guideline, option: Option): readonly Asked[] {
  const { facts, asked } = indexOf(guideline)
  const offering = guideline.recommendations.filter((rec) => rec.options.includes(option.id))
  const own = factsBehind(facts, [
    ...clausesOf(option).map((clause) => clause.when),
    ...(option.takingWhen === null ? [] : [option.takingWhen]),
  ])
  const offered = factsBehind(
    facts,
    offering.map((rec) => rec.appliesWhen),
  )
  const pain = new Set(guideline.pictures.measures.flatMap((one) => (one.of === 'pain' ? [one.fact] : [])))
  return asked.filter((fact) => {
    const bears = own.has(fact.id) || (pain.has(fact.id) && offered.has(fact.id))
    return bears && !fact.setting && !isTold(fact)
  })
}

/** Derived facts are opened. */
function factsBehind(facts: FactLookup, conditions: readonly Expression[]): ReadonlySet<FactId> {
  const seen = new Set<FactId>()
  const open = (id: FactId): void => {
    const fact = facts.get(id)
    if (fact === undefined || seen.has(id)) return
    seen.add(id)
    if (isDerived(fact)) for (const part of partsOf(fact)) open(part)
  }
  for (const condition of conditions) for (const id of factsOf(condition)) open(id)
  return seen
}

const isTold = (fact: Asked): boolean =>
  fact.kind === 'checklist' ||
  picksOf(fact.source).some(({ of }) => of.resource === 'Episode' && of.field !== 'earlier')
