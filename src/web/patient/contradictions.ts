/** Facts on which the records, or a record and what was typed, say different things. */

import type { FactState } from '../../evaluate/index.ts'
import type { Asked, Entry } from '../../language/index.ts'
import { assessed } from '../state/plan.ts'

/** Every entry in view about a fact, or about one item of a checklist. */
function entriesAbout(fact: Asked, item: string | null): readonly Entry[] {
  const all = assessed.value.readings.day.inView.get(fact.id) ?? []
  return all.filter((entry) => entry.item === item)
}

const saidBy = (entry: Entry): string => JSON.stringify(entry.value)

/** Do the entries that count differ, or does a danger stand although somebody denies it? */
export function isContradicted(fact: Asked, item: string | null, state: FactState): boolean {
  const values = new Set(state.entries.map(saidBy))
  if (fact.kind === 'set' || fact.kind === 'date') return false
  if (values.size > 1 && state.value !== false && !state.awaitsOnset && state.stale === null) return true
  if (!fact.danger || state.value !== true) return false
  const last =
    state.entries
      .map((entry) => entry.on.to)
      .sort()
      .at(-1) ?? ''
  return entriesAbout(fact, item).some((entry) => entry.value === false && entry.on.to >= last)
}
