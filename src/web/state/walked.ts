/** The way walked: the stages since the onset, by what the record and the answers say of each earlier day. */

import { effect, signal } from '@preact/signals'
import { assess } from '../../evaluate/index.ts'
import { addDays, dayNumber, spanOf } from '../../language/index.ts'
import { guideline } from './data.ts'
import { asOf, begun, known } from './patient.ts'
import { episode } from './plan.ts'

export interface Stretch {
  readonly stage: string
  readonly from: string
  readonly to: string
}

export const walked = signal<readonly Stretch[]>([])

const PAUSE_MS = 400
const MOST_STEPS = 60

/** Looks at evenly spaced days from the onset to the day of assessment, then for the very day of each turn. */
function wayFrom(onset: string, day: string): readonly Stretch[] {
  const days = dayNumber(day) - dayNumber(onset)
  const step = Math.max(1, Math.ceil(days / MOST_STEPS))
  const { answers, setting } = known.peek()
  const stageOn = (n: number): string => assess(guideline(), answers, setting, addDays(onset, n)).stage.id
  const stretches: Stretch[] = []
  let [from, now] = [0, stageOn(0)]
  const end = (to: number): void => {
    stretches.push({ stage: now, from: addDays(onset, from), to: addDays(onset, to) })
  }
  for (
    let n = Math.min(step, days);
    n <= days && days > 0;
    n = n === days ? n + 1 : Math.min(days, n + step)
  ) {
    const then = stageOn(n)
    if (then === now) continue
    const turn = turnBetween(Math.max(from, n - step), n, (m) => stageOn(m) === now)
    end(turn - 1)
    from = turn
    now = then
  }
  end(days)
  return stretches
}

/** The first day on which `still` no longer holds; it holds on `low`, and no longer on `high`. */
function turnBetween(low: number, high: number, still: (day: number) => boolean): number {
  let [before, after] = [low, high]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (still(middle)) before = middle
    else after = middle
  }
  return after
}

export function watchWay(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  effect(() => {
    const onset = begun.value ? (episode.value?.onset ?? null) : null
    const day = asOf.value
    void known.value
    clearTimeout(waiting)
    const from = onset === null || onset.includes('/') ? undefined : spanOf(onset)?.from
    if (from === undefined || from > day) {
      walked.value = []
      return
    }
    waiting = setTimeout(() => {
      walked.value = wayFrom(from, day)
    }, PAUSE_MS)
  })
}
