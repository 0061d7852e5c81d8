/** Questions that wait only because records are open which nobody could name: put as one question for each kind. */

import {
  type Asked,
  type FactId,
  factKey,
  openRecords,
  type UnreadRecord,
  unreadKinds,
} from '../language/index.ts'
import { type PatientDay, silenceWouldAnswer } from './state.ts'

/** The records of one question. */
export interface OpenGroup {
  readonly key: string
  readonly records: readonly UnreadRecord[]
}

/**
 * The records by whose question a fact is asked first: what resembles a danger by itself (records of one name
 * together), then the rest of each kind at once. Undefined where silence would not answer the fact.
 */
export function groupsOf(day: PatientDay): (fact: Asked) => OpenGroup | undefined {
  const groups = new Map<string, UnreadRecord[]>()
  for (const record of openRecords(day.answers)) {
    const key = `${record.danger ? 0 : 1} ${unreadKinds.indexOf(record.kind)} ${record.danger ? record.label : ''}`
    groups.set(key, [...(groups.get(key) ?? []), record])
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
  const first = new Map<string, OpenGroup>()
  for (const [key, records] of sorted) {
    for (const fact of records.flatMap(({ mayBe }) => mayBe)) {
      if (!first.has(fact)) first.set(fact, { key, records })
    }
  }
  return (fact) => (silenceWouldAnswer(day, fact) ? first.get(factKey(fact.id, null)) : undefined)
}

/** What one question for several records covers, the gravest fact first. */
export function coversOf(facts: readonly Asked[]): readonly FactId[] {
  return facts.toSorted((a, b) => Number(b.danger) - Number(a.danger)).map(({ id }) => id)
}
