/** A day as it is typed: "3 weeks ago", "9 Nov", "9.11.2026", "2026-11-09"; a birth also as an age. */

import { addDays, spanOf } from '../../language/index.ts'
import { daysInWords } from '../dates-in-words.ts'

interface Days {
  readonly from: string
  readonly to: string
}

const ago = /^(?:about |ca\.? |~ ?)?(\d+|an?|one|two|three) (day|week|wk|month|mo|year|yr)s?(?: ago)?$/i
const few: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3 }
/** Days of one, and by how many what is counted in it may be off: half of one. Own judgement. */
const lengths: Readonly<Record<string, readonly [number, number]>> = {
  day: [1, 0],
  week: [7, 3],
  wk: [7, 3],
  month: [30, 15],
  mo: [30, 15],
  year: [365, 182],
  yr: [365, 182],
}

/** Undefined where it names no day, or more than one reading is possible. */
export function dayInText(text: string, day: string): string | Days | undefined {
  const word = text.toLowerCase()
  if (word === 'today') return day
  if (word === 'yesterday') return addDays(day, -1)
  const counted = ago.exec(word)
  if (counted !== null) {
    const [, many = '', of = ''] = counted
    const [length, off] = lengths[of] ?? [1, 0]
    const back = length * (few[many] ?? Number(many))
    if (back > 40_000) return undefined
    const span = { from: addDays(day, -back - off), to: addDays(day, Math.min(0, -back + off)) }
    return span.from === span.to ? span.from : span
  }
  return calendarDay(text, day)
}

function calendarDay(text: string, day: string): string | Days | undefined {
  if (spanOf(text) !== undefined) return text
  // As the field itself shows a stretch of days.
  const [, first = '', last = ''] = /^(\S+) - (\S+)$/.exec(text) ?? []
  const [from, to] = [spanOf(first), spanOf(last)]
  if (from !== undefined && to !== undefined && from.from <= to.to) return { from: from.from, to: to.to }
  // With points the day comes first, wherever points are written.
  const points = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  if (points !== null) {
    const iso = `${points[3]}-${points[2]?.padStart(2, '0')}-${points[1]?.padStart(2, '0')}`
    return spanOf(iso) === undefined ? undefined : iso
  }
  const named = daysInWords(text) ?? lastBefore(text, day)
  if (named === undefined) return undefined
  return named.from === named.to ? named.from : { from: named.from, to: named.to }
}

/** "9 Nov": the last one that is not after the day. */
function lastBefore(text: string, day: string): Days | undefined {
  const year = Number(day.slice(0, 4))
  return [year, year - 1]
    .map((one) => daysInWords(`${text} ${one}`))
    .find((found) => found !== undefined && found.from <= day)
}

const age = /^(?:age |aged )?(\d{1,3})(?: ?(?:y|yr|yrs|years?|years? old|yo|y\/o))?$/i

/** When somebody was born: a date, a year, or an age on the day. */
export function birthInText(text: string, day: string): string | Days | undefined {
  const years = age.exec(text)
  if (years === null)
    return /\bago$/i.test(text) ? undefined : calendarDay(text.replace(/^(?:born|b\.?|\*) ?/i, ''), day)
  const old = Number(years[1])
  if (old > 125) return undefined
  return { from: addDays(before(day, old + 1), 1), to: before(day, old) }
}

function before(day: string, years: number): string {
  const there = `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`
  return spanOf(there) === undefined ? `${there.slice(0, 8)}28` : there
}
