/** What is said of different facts and cannot both hold: both are shown, and the guideline says which counts. */

import {
  type AssessedIncompatible,
  bothCannotHold,
  type Fact,
  type FactId,
  indexOf,
  isDerived,
  type Note,
  partsOf,
} from '../language/index.ts'
import type { Assessed } from './assess.ts'
import { truthOfFact } from './reading.ts'
import { type FactState, stateOf } from './state.ts'

export function incompatibleIn({ guideline, readings }: Assessed): readonly AssessedIncompatible[] {
  const { facts } = indexOf(guideline)
  return (guideline.incompatible ?? []).flatMap(({ id, title, counts, when, facts: named }) => {
    if (truthOfFact(readings.plain, when) !== true) return []
    const said = [...askedBehind(named, facts)].flatMap((one) => {
      const fact = facts.get(one)
      if (fact === undefined || isDerived(fact)) return []
      const state = stateOf(readings.day, fact)
      return state.value === null ? [] : [{ fact: one, ...saidIn(state, state.value) }]
    })
    return [{ id, title, counts, facts: said }]
  })
}

function askedBehind(
  named: Iterable<FactId>,
  facts: ReadonlyMap<FactId, Fact>,
  into: Set<FactId> = new Set(),
): ReadonlySet<FactId> {
  for (const id of named) {
    const fact = facts.get(id)
    if (fact === undefined || into.has(id)) continue
    if (isDerived(fact)) askedBehind(partsOf(fact), facts, into)
    else into.add(id)
  }
  return into
}

function saidIn({ entries, origin }: FactState, value: NonNullable<FactState['value']>) {
  const last = entries.toSorted((a, b) => (a.on.to < b.on.to ? -1 : a.on.to > b.on.to ? 1 : 0)).at(-1)
  return { value, on: last?.on.to ?? null, origin, resource: last?.resource ?? null }
}

/** The same as notes, each under the first record that says one of them. */
export const incompatibleNotes = (assessed: Assessed): readonly Note[] =>
  incompatibleIn(assessed).map((one) => ({
    kind: 'conflict',
    resource: one.facts.find(({ resource }) => resource !== null)?.resource ?? null,
    text: bothCannotHold(one),
  }))
