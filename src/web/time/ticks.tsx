/** The scale of the axis of time: weeks and dates, the year once, the day of the assessment and today. */

import { readableDay } from '../../words/index.ts'
import { asOf, today } from '../state/patient.ts'
import { words } from '../words/index.ts'
import { type Axis, placeOf, ticksOf } from './axis.ts'

/** What a label takes of the axis, in percent: one without and one with its year, and that of a day. */
const SHORT = 9
const TICK = 16
const DAY = 50

/** Do the labels of two days meet? Each reaches from its day to the side that has more room. */
function meet(a: number, b: number): boolean {
  const [from, to] = [Math.min(a, b), Math.max(a, b)]
  const reach = (from > DAY ? 0 : DAY) + (to > DAY ? DAY : 0)
  return to - from < reach
}

const percent = (n: number): string => `${Math.min(100, Math.max(0, n))}%`

export function Ticks({ axis }: { readonly axis: Axis }) {
  const marks = [
    { day: asOf.value, text: words.time.assessed },
    ...(today.value === asOf.value ? [] : [{ day: today.value, text: words.time.today }]),
  ]
    .map((mark) => ({ ...mark, place: placeOf(axis, mark.day) }))
    .filter(({ place }) => place >= 0 && place <= 100)
    // Today is not written over the day of the assessment: its line stands without a word.
    .filter((mark, i, all) => i === 0 || !all.slice(0, i).some((before) => meet(before.place, mark.place)))
  const [line] = marks
  const all = ticksOf(axis).map((tick) => {
    const place = placeOf(axis, tick.day)
    return { ...tick, place, wide: tick.label.length > 6 ? TICK : SHORT, ends: place + TICK > 100 }
  })
  /** The label before, where it bears a year, may reach over this one. */
  const ticks = all.map((tick, i) => {
    const before = all[i - 1]
    return { ...tick, clear: before === undefined || before.place + before.wide < tick.place }
  })
  const last = ticks.at(-1)
  /** Neither across the line of the day nor under the label that ends at the last tick. */
  const isFree = ({ place, clear }: { readonly place: number; readonly clear: boolean }): boolean =>
    clear &&
    (line === undefined || place + TICK < line.place || place > line.place + 1) &&
    (last === undefined || !last.ends || place === last.place || place + 2 * TICK < last.place)
  const free = Math.min(100, ...marks.map(({ place }) => (place > DAY ? place - DAY : place)))
  return (
    <div class="ticks" aria-hidden="true">
      {ticks.map((tick) => {
        const { day, week, label, place, ends } = tick
        return (
          <span key={day} class={ends ? 'tick end' : 'tick'} style={{ left: percent(place) }}>
            {isFree(tick) && week !== null && <b>{week === 0 ? words.time.onset : words.time.week(week)}</b>}
            {isFree(tick) && <i>{label}</i>}
          </span>
        )
      })}
      {free > TICK && <span class="year">{axis.from.slice(0, 4)}</span>}
      {marks.map(({ day, text, place }) => (
        <span key={text} class={place > DAY ? 'here end' : 'here'} style={{ left: percent(place) }}>
          {text}, {readableDay(day)}
        </span>
      ))}
    </div>
  )
}
