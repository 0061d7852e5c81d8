/** The red-flag checklist as it stands: whether it has been answered, by which items, and when. */

import type { AssessedChecklist, AssessedItem, ChecklistState, Truth } from '../language/index.ts'
import type { Assessed } from './assess.ts'
import { stateOf } from './state.ts'

/** Null when the guideline's red flags are no checklist. */
export function checklistOf({ readings: { day } }: Assessed): AssessedChecklist | null {
  const fact = day.prepared.facts.get(day.prepared.guideline.roles.redFlags)
  if (fact?.kind !== 'checklist') return null
  const items = Object.keys(fact.items).map((item): AssessedItem => {
    const { value, stale, askedUnknown, origin, entries } = stateOf(day, fact, item)
    const last = entries.at(-1)
    return {
      item,
      met: value as Truth,
      lastKnown: stale as Truth,
      askedUnknown,
      on: last?.on.to ?? null,
      origin,
      resource: last?.resource ?? null,
    }
  })
  const state = stateOfItems(items)
  const known = items.flatMap(({ met, on }) => (met === null || on === null ? [] : [on])).sort()
  const old = items.flatMap(({ lastKnown, on }) => (lastKnown === null || on === null ? [] : [on])).sort()
  return {
    fact: fact.id,
    state,
    since: state === 'out-of-date' || items.every(({ met }) => met === null) ? (old.at(-1) ?? null) : null,
    checked: known[0] ?? null,
    items,
  }
}

function stateOfItems(items: readonly AssessedItem[]): ChecklistState {
  const isKnown = ({ met }: AssessedItem): boolean => met !== null
  const everKnown = (item: AssessedItem): boolean => isKnown(item) || item.lastKnown !== null
  if (items.every(isKnown)) return 'answered'
  if (items.every(everKnown)) return 'out-of-date'
  return items.some(everKnown) ? 'partly-answered' : 'not-recorded'
}
