/** The slider of days: it assesses the same patient on any day of the axis, by range input and by buttons. */

import { addDays, dayNumber } from '../../language/index.ts'
import { asOf } from '../state/patient.ts'
import { words } from '../words/index.ts'
import { readableDay } from '../words/of-guideline.ts'
import { type Axis, lengthOf, weekWords } from './axis.ts'
import { differencesThere, look, there, visited } from './visit.ts'

export function DaySlider({ axis }: { readonly axis: Axis }) {
  const day = visited.value
  const n = dayNumber(day) - dayNumber(axis.from)
  const go = (to: string): void => look(to < axis.from ? axis.from : to > axis.to ? axis.to : to)
  const week = weekWords(axis, day)
  return (
    <input
      type="range"
      class="day-slider"
      min={0}
      max={lengthOf(axis)}
      step={1}
      value={n}
      aria-label={words.time.slider}
      aria-valuetext={[readableDay(day), week, outcome()].filter((part) => part !== '').join('; ')}
      onInput={(event) => go(addDays(axis.from, Number(event.currentTarget.value)))}
    />
  )
}

const outcome = (): string =>
  there.value === null ? words.time.assessed : words.changes.number(differencesThere.value.length)

const steps = [
  [-7, words.time.weekBack, `− ${words.time.steps.week}`],
  [-1, words.time.dayBack, `− ${words.time.steps.day}`],
  [1, words.time.dayOn, `+ ${words.time.steps.day}`],
  [7, words.time.weekOn, `+ ${words.time.steps.week}`],
] as const

/** The day in large, and the buttons about it. */
export function DayBar({ axis }: { readonly axis: Axis }) {
  const day = visited.value
  const away = day !== asOf.value
  return (
    <div class="day-bar">
      <p class="looked-at">
        <strong>{readableDay(day)}</strong>{' '}
        <span class="quiet">
          {[weekWords(axis, day), away ? '' : words.time.assessed].filter((part) => part !== '').join('; ')}
        </span>
      </p>
      <p class="steps">
        {steps.map(([days, name, label]) => {
          const to = addDays(day, days)
          return (
            <button
              type="button"
              key={days}
              aria-label={name}
              disabled={to < axis.from || to > axis.to}
              onClick={() => look(to)}
            >
              {label}
            </button>
          )
        })}
      </p>
      {away && (
        <button type="button" class="link" onClick={() => look(asOf.value)}>
          {words.time.back(readableDay(asOf.value))}
        </button>
      )}
    </div>
  )
}
