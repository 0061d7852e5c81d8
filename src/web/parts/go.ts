/** Moves the focus to where something new stands, so that nobody has to look for it. */

import { signal } from '@preact/signals'
import { showPatient } from '../state/route.ts'
import { focusSoon } from './focus-soon.ts'

/** Is the way in shown although a patient is on the page? */
export const bringing = signal(false)

/** The new view is read from its top; the focus stands at its heading. */
function focusOn(id: string): void {
  focusSoon(() => {
    scrollTo(0, 0)
    return document.getElementById(id)
  }, true)
}

export function goToPlan(): void {
  bringing.value = false
  showPatient()
  focusOn('headline')
}

export function goToArrival(): void {
  bringing.value = true
  showPatient()
  focusOn('arrive')
}
