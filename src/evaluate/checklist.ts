/** Whether the red-flag checklist has been answered to its last item, or was until the answers grew too old. */

import type { Assessed } from './assess.ts'
import { stateOf } from './state.ts'

/** The last day on which the whole checklist was answered, where only age keeps those answers from counting. */
export function outOfDateSince(assessed: Assessed): string | null {
  const { day } = assessed.readings
  const fact = day.prepared.facts.get(day.prepared.guideline.roles.redFlags)
  if (fact?.kind !== 'checklist') return null
  const states = Object.keys(fact.items).map((item) => stateOf(day, fact, item))
  if (states.some(({ value, stale }) => value === null && stale === null)) return null
  const days = states.filter(({ stale }) => stale !== null).flatMap(({ entries }) => entries)
  return (
    days
      .map(({ on }) => on.to)
      .sort()
      .at(-1) ?? null
  )
}

/** True when every item is known; false when any is open; null when the guideline has no such checklist. */
export function knownItems(assessed: Assessed): boolean | null {
  const { day } = assessed.readings
  const fact = day.prepared.facts.get(day.prepared.guideline.roles.redFlags)
  if (fact?.kind !== 'checklist') return null
  return Object.keys(fact.items).every((item) => stateOf(day, fact, item).value !== null)
}
