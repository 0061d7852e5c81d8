/** The drawn half of a lane: bars and marks by their place on the axis. Hidden from readers, who have the text. */

import { type Axis, lengthOf, placeOf } from './axis.ts'
import type { Bar, Lane } from './lanes.ts'

const percent = (n: number): string => `${Math.round(n * 100) / 100}%`
const within = (n: number): number => Math.min(100, Math.max(0, n))

export function BarOn({
  axis,
  bar,
  lane: { look, tone },
}: {
  readonly axis: Axis
  readonly bar: Bar
  readonly lane: Lane
}) {
  // The last day is drawn to its end, so that a single day can be seen.
  const width = 100 / lengthOf(axis)
  const from = bar.from === null ? -1 : placeOf(axis, bar.from)
  const to = bar.to === null ? 101 : placeOf(axis, bar.to) + width
  if (from > 100) return <span class="beyond at-end" />
  if (to < 0) return <span class="beyond at-start" />
  const ends = `${from < 0 ? 'open-left' : ''} ${to > 100 + width ? 'open-right' : ''}`
  return (
    <span
      class={`bar ${look} ${tone ?? ''} ${ends}`}
      style={{ left: percent(within(from)), width: percent(within(to) - within(from)) }}
    />
  )
}

export function MarkOn({
  axis,
  day,
  look,
}: {
  readonly axis: Axis
  readonly day: string
  readonly look: 'certain' | 'possible'
}) {
  const place = placeOf(axis, day)
  if (place < 0 || place > 100) return null
  return <span class={`mark ${look}`} style={{ left: percent(place) }} />
}
