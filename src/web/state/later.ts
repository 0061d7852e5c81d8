/** What will change by the passing of time alone: worked out when the hands rest, for it assesses many days. */

import { effect, signal } from '@preact/signals'
import { timeline } from '../../evaluate/index.ts'
import type { TimelineDay } from '../../language/index.ts'
import { begun } from './patient.ts'
import { assessed } from './plan.ts'

/** Null while it is being worked out for the first time. */
export const later = signal<readonly TimelineDay[] | null>(null)

const PAUSE_MS = 180

export function watchLater(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  effect(() => {
    if (!begun.value) {
      later.value = null
      return
    }
    const now = assessed.value
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      later.value = timeline(now)
    }, PAUSE_MS)
  })
}
