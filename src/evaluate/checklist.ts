/** Whether the red-flag checklist has been answered to its last item. */

import type { Assessed } from './assess.ts'
import { stateOf } from './state.ts'

/** True when every item is known; false when any is open; null when the guideline has no such checklist. */
export function knownItems(assessed: Assessed): boolean | null {
  const { day } = assessed.readings
  const fact = day.prepared.facts.get(day.prepared.guideline.roles.redFlags)
  if (fact?.kind !== 'checklist') return null
  return Object.keys(fact.items).every((item) => stateOf(day, fact, item).value !== null)
}
