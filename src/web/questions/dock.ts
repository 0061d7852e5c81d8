/** Where the page is one column the question is docked at its foot: open or folded to one line, as it was last wanted. */

import { computed, signal } from '@preact/signals'
import { type Headline, sameHeadline } from '../../language/index.ts'
import { headline } from '../state/plan.ts'
import { lowWindow, oneColumn } from '../state/room.ts'

const KEY = 'plumbline.question'

function remembered(): boolean | null {
  try {
    const kept = localStorage.getItem(KEY)
    return kept === null ? null : kept === 'open'
  } catch {
    return null
  }
}

const wanted = signal(remembered())
/** An emergency folds the question away; it is opened for this one emergency, and another folds it again. */
const openedBeside = signal<Headline | null>(null)

export const folded = computed(() => {
  if (!oneColumn.value) return false
  const now = headline.value
  const beside = openedBeside.value
  return now.urgency === 'emergency'
    ? beside === null || !sameHeadline(beside, now)
    : !(wanted.value ?? !lowWindow.value)
})

export function fold(away: boolean): void {
  const now = headline.peek()
  if (now.urgency === 'emergency') {
    openedBeside.value = away ? null : now
    return
  }
  wanted.value = !away
  try {
    localStorage.setItem(KEY, away ? 'folded' : 'open')
  } catch {
    // A browser that keeps nothing: it stands as it is until the page is left.
  }
}
