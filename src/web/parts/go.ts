/** Moves the focus to where something new stands, so that nobody has to look for it. */

import { computed } from '@preact/signals'
import { begun } from '../state/patient.ts'
import { forgetPlace, route, show } from '../state/route.ts'
import { focusSoon } from './focus-soon.ts'

/** Is the way in shown although a patient is on the page? */
export const bringing = computed(() => begun.value && route.value.view === 'start')

/** The new view is read from its top; the focus stands at its heading. */
function focusOn(id: string): void {
  focusSoon(() => {
    scrollTo(0, 0)
    return document.getElementById(id)
  }, true)
}

export function goToPlan(): void {
  forgetPlace()
  show('patient')
  focusOn('headline')
}

export function goToArrival(): void {
  show('start')
  focusOn('arrive')
}
