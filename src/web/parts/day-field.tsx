/** A day of the calendar as day, month by name and year: no order of figures to be mistaken. */

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { spanOf } from '../../language/index.ts'
import { words } from '../words/index.ts'

interface Props {
  readonly label: string
  /** `2026-03-16`; empty = none. */
  readonly value: string
  /** A whole day of the calendar, or empty where what stands there is none. */
  readonly onDay: (day: string) => void
}

const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))
const monthNames = new Map(
  months.map((month) => [
    month,
    new Date(`2000-${month}-01T12:00`).toLocaleDateString('en-GB', { month: 'long' }),
  ]),
)

const partsOf = (day: string): readonly string[] => (day.length === 10 ? day.split('-') : ['', '', ''])

interface MonthProps {
  /** `03`; empty = none. */
  readonly month: string
  readonly onMonth: (month: string) => void
}

export function MonthField({ month, onMonth }: MonthProps) {
  return (
    <label>
      {words.question.month}
      <select value={month} onChange={(event) => onMonth(event.currentTarget.value)}>
        <option value="" />
        {months.map((each) => (
          <option key={each} value={each}>
            {monthNames.get(each)}
          </option>
        ))}
      </select>
    </label>
  )
}

export function DayField({ label, value, onDay }: Props) {
  const typed = useSignal(partsOf(value))
  const told = useSignal(value)
  // A day set from elsewhere is taken over; what is half typed here stays.
  useEffect(() => {
    if (value === told.value) return
    told.value = value
    typed.value = partsOf(value)
  }, [value])
  const [year = '', month = '', day = ''] = typed.value
  const set = (at: 0 | 1 | 2, part: string): void => {
    const next = typed.value.map((one, i) => (i === at ? part : one))
    typed.value = next
    const whole = `${next[0]}-${next[1]}-${(next[2] ?? '').padStart(2, '0')}`
    const now = /^\d{4}-\d\d-\d\d$/.test(whole) && spanOf(whole) !== undefined ? whole : ''
    if (now === told.value) return
    told.value = now
    onDay(now)
  }
  return (
    <fieldset class="day-field">
      <legend>{label}</legend>
      <label>
        {words.question.day}
        <input
          type="text"
          inputMode="numeric"
          autocomplete="off"
          size={2}
          maxLength={2}
          value={day.replace(/^0(?=\d)/, '')}
          onInput={(event) => set(2, event.currentTarget.value.trim())}
        />
      </label>
      <MonthField month={month} onMonth={(chosen) => set(1, chosen)} />
      <label>
        {words.question.year}
        <input
          type="text"
          inputMode="numeric"
          autocomplete="off"
          size={4}
          maxLength={4}
          value={year}
          onInput={(event) => set(0, event.currentTarget.value.trim())}
        />
      </label>
    </fieldset>
  )
}
