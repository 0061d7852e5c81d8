/** What may wait: what an answer hangs on is painted first, tables and lists a frame later, pictures when the hands rest. */

import { batch, computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals'
import { begun, patient } from './patient.ts'
import { assessed } from './plan.ts'

const PAUSE_MS = 150
const painted = signal(0)
const rest = signal(0)

const behind =
  (clock: ReadonlySignal<number>) =>
  <T>(now: () => T): ReadonlySignal<T> =>
    computed(() => {
      void clock.value
      return untracked(now)
    })

/** As `now` gives it once the frame with the answer is painted; at once for another patient or another day. */
export const soon = behind(painted)
/** As `now` gives it after the last pause; at once for another patient or another day. */
export const rested = behind(rest)

const tick = (clock: Signal<number>): void => {
  clock.value = clock.peek() + 1
}

export function watchRest(): void {
  let frame = 0
  let waiting: ReturnType<typeof setTimeout> | undefined
  let [record, day, place] = [patient.peek().record, '', '']
  effect(() => {
    const { record: whose } = patient.value
    const { asOf, setting } = assessed.value
    const here = JSON.stringify(setting)
    const same = begun.value && whose === record && asOf === day && here === place
    ;[record, day, place] = [whose, asOf, here]
    cancelAnimationFrame(frame)
    clearTimeout(waiting)
    if (!same) {
      untracked(() =>
        batch(() => {
          tick(painted)
          tick(rest)
        }),
      )
      return
    }
    // A task asked for inside a frame runs after that frame.
    frame = requestAnimationFrame(() => setTimeout(tick, 0, painted))
    waiting = setTimeout(tick, PAUSE_MS, rest)
  })
}
