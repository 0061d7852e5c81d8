/** The scale of the axis of time: weeks and dates, the year once, the day of the assessment and today. */

import { readableDay } from '../../words/index.ts'
import { asOf, today } from '../state/patient.ts'
import { words } from '../words/index.ts'
import { type Axis, placeOf, ticksOf } from './axis.ts'

/** What a label of a tick, and that of a day, take of the axis, in percent. */
const TICK = 12
const DAY = 50

const percent = (n: number): string => `${Math.min(100, Math.max(0, n))}%`

export function Ticks({ axis }: { readonly axis: Axis }) {
  const marks = [
    { day: asOf.value, text: words.time.assessed },
    ...(today.value === asOf.value ? [] : [{ day: today.value, text: words.time.today }]),
  ]
    .map((mark) => ({ ...mark, place: placeOf(axis, mark.day) }))
    .filter(({ place }) => place >= 0 && place <= 100)
  const [line] = marks
  const ticks = ticksOf(axis).map((tick) => {
    const place = placeOf(axis, tick.day)
    return { ...tick, place, ends: place + TICK > 100 }
  })
  const last = ticks.at(-1)
  /** Neither across the line of the day nor under the label that ends at the last tick. */
  const isFree = (place: number): boolean =>
    (line === undefined || place + TICK < line.place || place > line.place + 1) &&
    (last === undefined || !last.ends || place === last.place || place + 2 * TICK < last.place)
  const free = line === undefined ? 100 : line.place > DAY ? line.place - DAY : line.place
  return (
    <div class="ticks" aria-hidden="true">
      {ticks.map(({ day, week, label, place, ends }) => (
        <span key={day} class={ends ? 'tick end' : 'tick'} style={{ left: percent(place) }}>
          {isFree(place) && week !== null && <b>{week === 0 ? words.time.onset : words.time.week(week)}</b>}
          {isFree(place) && <i>{label}</i>}
        </span>
      ))}
      {free > TICK && <span class="year">{axis.from.slice(0, 4)}</span>}
      {marks.map(({ day, text, place }) => (
        <span key={text} class={place > DAY ? 'here end' : 'here'} style={{ left: percent(place) }}>
          {text}, {readableDay(day)}
        </span>
      ))}
    </div>
  )
}
