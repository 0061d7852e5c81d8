/** A date as exactly as it is known: a day, a month, a year, or between two days. */

import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { addDays, type DateFact, spanOf } from '../../language/index.ts'
import { readableDays } from '../../words/index.ts'
import { DayField, MonthField } from '../parts/day-field.tsx'
import { guideline } from '../state/data.ts'
import { answer, asOf, patient, takeBack } from '../state/patient.ts'
import { typedValueOf } from '../state/typed.ts'
import { words } from '../words/index.ts'
import { sentence } from '../words/of-guideline.ts'

const precisions = ['day', 'month', 'year', 'between', 'age'] as const
type Precision = (typeof precisions)[number]

interface Typed {
  readonly precision: Precision
  readonly from: string
  readonly to: string
}

function typedDate(fact: DateFact): Typed {
  const typed = typedValueOf(patient.peek().typed, fact.id)
  if (typeof typed === 'string' && spanOf(typed) !== undefined) {
    const precision = typed.length === 4 ? 'year' : typed.length === 7 ? 'month' : 'day'
    return { precision, from: typed, to: '' }
  }
  if (typeof typed === 'object' && typed !== null) {
    const { from, to } = typed as Readonly<Record<string, unknown>>
    if (typeof from === 'string' && typeof to === 'string') return { precision: 'between', from, to }
  }
  return { precision: 'day', from: '', to: '' }
}

const pad = (year: string): string => year.padStart(4, '0')

/** Between which days somebody of that age was born. */
function bornAt(age: number, day: string): { readonly from: string; readonly to: string } | null {
  const before = (years: number): string => {
    const there = `${pad(String(Number(day.slice(0, 4)) - years))}${day.slice(4)}`
    return spanOf(there) === undefined ? `${there.slice(0, 8)}28` : there
  }
  const possible = Number.isInteger(age) && age >= 0 && age < 130
  return possible ? { from: addDays(before(age + 1), 1), to: before(age) } : null
}

interface Props {
  readonly fact: DateFact
  readonly onDone: () => void
}

export function DateControl({ fact, onDone }: Props) {
  const offered = precisions.filter((each) => each !== 'age' || fact.id === guideline().roles.birthDate)
  const start = typedDate(fact)
  const precision = useSignal<Precision>(start.precision)
  const from = useSignal(start.from)
  const to = useSignal(start.to)
  const wrong = useSignal('')
  const id = useId()

  const enter = (): void => {
    const [first, last] = [from.value, to.value]
    const two = precision.value === 'between' || precision.value === 'age'
    const value = two ? { from: first, to: last } : first
    const whole = two ? spanOf(first) && spanOf(last) : spanOf(first)
    if (whole === undefined) {
      takeBack(fact.id)
      return
    }
    const trouble = answer(fact, value, undefined, true)
    wrong.value = trouble === null ? '' : (trouble.detail?.why ?? words.question.notADate)
  }
  const set = (value: string): void => {
    from.value = value
    enter()
  }
  const [year = '', month = ''] = from.value.split('-')
  const span = precision.value === 'between' || precision.value === 'age' ? undefined : spanOf(from.value)
  const max = asOf.value
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key goes on from the fields inside, as in a number
    <div
      class="date"
      onKeyDown={(event) => {
        const field = event.target instanceof HTMLElement && /^(?:INPUT|SELECT)$/.test(event.target.tagName)
        if (event.key === 'Enter' && field && wrong.value === '' && from.value !== '') onDone()
      }}
    >
      <fieldset class="chips">
        <legend class="quiet">{words.question.precision}</legend>
        {offered.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`${id}-precision`}
              checked={precision.value === each}
              onChange={() => {
                precision.value = each
                if (each === 'month') from.value = from.value.slice(0, 7)
                if (each === 'year') from.value = from.value.slice(0, 4)
                enter()
              }}
            />
            <span>{words.question[each]}</span>
          </label>
        ))}
      </fieldset>
      <div class="dates">
        {(precision.value === 'day' || precision.value === 'between') && (
          <DayField
            label={precision.value === 'day' ? words.question.date : words.question.from}
            value={from.value.length === 10 ? from.value : ''}
            onDay={set}
          />
        )}
        {precision.value === 'between' && (
          <DayField
            label={words.question.to}
            value={to.value}
            onDay={(day) => {
              to.value = day
              enter()
            }}
          />
        )}
        {precision.value === 'month' && (
          <MonthField month={month} onMonth={(chosen) => set(`${pad(year)}-${chosen}`)} />
        )}
        {precision.value === 'age' && (
          <label>
            {words.question.ageIn}
            <input
              type="text"
              inputMode="numeric"
              autocomplete="off"
              size={4}
              onInput={(event) => {
                const born = bornAt(Number(event.currentTarget.value.trim() || Number.NaN), max)
                to.value = born?.to ?? ''
                set(born?.from ?? '')
              }}
            />
          </label>
        )}
        {(precision.value === 'month' || precision.value === 'year') && (
          <label>
            {words.question.year}
            <input
              type="number"
              min="1900"
              max={max.slice(0, 4)}
              value={year === '0000' ? '' : year}
              onInput={(event) => {
                const typed = pad(event.currentTarget.value)
                set(precision.value === 'year' ? typed : month === '' ? typed : `${typed}-${month}`)
              }}
            />
          </label>
        )}
      </div>
      <p class={wrong.value === '' ? 'help' : 'help wrong'} aria-live="polite">
        {wrong.value !== ''
          ? wrong.value
          : `${span === undefined ? '' : sentence(readableDays(span))} ${words.question.enterGoesOn}`}
      </p>
    </div>
  )
}
