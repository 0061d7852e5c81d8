/** What may wait until the hands rest: pictures are painted then, so that a key costs them nothing. */

import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import { begun, patient } from './patient.ts'
import { assessed } from './plan.ts'

const PAUSE_MS = 150
const rest = signal(0)

/** As `now` gives it after the last pause; at once for another patient or another day. */
export function rested<T>(now: () => T): ReadonlySignal<T> {
  return computed(() => {
    void rest.value
    return untracked(now)
  })
}

export function watchRest(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let [record, day, place] = [patient.peek().record, '', '']
  const next = (): void => {
    rest.value = rest.peek() + 1
  }
  effect(() => {
    const { record: whose } = patient.value
    const { asOf, setting } = assessed.value
    const here = JSON.stringify(setting)
    const same = begun.value && whose === record && asOf === day && here === place
    ;[record, day, place] = [whose, asOf, here]
    clearTimeout(waiting)
    if (same) waiting = setTimeout(next, PAUSE_MS)
    else untracked(next)
  })
}
