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

/** Is it open which of several values counts? One that a rule picked out of many is not. */
function isOpen({ value }: FactState): boolean {
  return value === null || (typeof value === 'object' && 'low' in value && value.low !== value.high)
}

/** Do the entries that count differ, or does a danger stand although somebody denies it? */
export function isContradicted(fact: Asked, item: string | null, state: FactState): boolean {
  const values = new Set(state.entries.map(saidBy))
  const settled = state.awaitsOnset || state.askedUnknown || state.stale !== null
  if (values.size > 1 && isOpen(state) && !settled) return true
  if (!fact.danger || state.value !== true) return false
  const last =
    state.entries
      .map((entry) => entry.on.to)
      .sort()
      .at(-1) ?? ''
  return entriesAbout(fact, item).some((entry) => entry.value === false && entry.on.to >= last)
}
