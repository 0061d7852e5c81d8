/** Ages at which something began or ended, as the stretch of days they may mean: "at 77", "from 77 to 78", "at 941 months". */

import { addDays, type Days, isDay } from '../language/index.ts'
import { statusOf } from './concept.ts'
import { addYears, earlier, endless, longAgo, readDate, readPeriod } from './dates.ts'
import { daysInWords } from './dates-in-words.ts'
import { type Desk, dateAt } from './desk.ts'
import { finiteOf, type Json, objectOf, textOf } from './json.ts'

/** The day so many months after another; a day that its month does not have is the first of the next. */
function addMonths(day: string, months: number): string {
  const counted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = String(Math.floor(counted / 12)).padStart(4, '0')
  const month = (of: number): string => String((of % 12) + 1).padStart(2, '0')
  const moved = `${year}-${month(counted)}-${day.slice(8)}`
  // December has every day, so the next month is one of the same year.
  return isDay(moved) ? moved : `${year}-${month(counted + 1)}-01`
}

const inYears = new Set(['a', 'y', 'yr', 'yrs', 'year', 'years'])
const inMonths = new Set(['mo', 'mos', 'mth', 'mths', 'month', 'months'])
const inDays: ReadonlyMap<string, number> = new Map([
  ...['wk', 'wks', 'week', 'weeks'].map((unit): [string, number] => [unit, 7]),
  ...['d', 'day', 'days'].map((unit): [string, number] => [unit, 1]),
])
const OLDEST = 150

/** How to count whole units of an age from a day; undefined for a unit that ages are not told in. */
function counter(unit: string): { readonly most: number; add(day: string, n: number): string } | undefined {
  if (inYears.has(unit)) return { most: OLDEST, add: addYears }
  if (inMonths.has(unit)) return { most: OLDEST * 12, add: addMonths }
  const days = inDays.get(unit)
  if (days === undefined) return undefined
  return { most: (OLDEST * 366) / days, add: (day, n) => addDays(day, n * days) }
}

/** From the day on which that age is reached to the eve of the next whole year, month, week or day of life. */
function stretchAt(age: unknown, born: Days): Days | undefined {
  const quantity = objectOf(age)
  const value = finiteOf(quantity?.value)
  const count = counter(statusOf(quantity?.code ?? quantity?.unit) ?? 'a')
  if (value === undefined || count === undefined || value < 0 || value > count.most) return undefined
  const whole = Math.floor(value)
  const at = { from: count.add(born.from, whole), to: addDays(count.add(born.to, whole + 1), -1) }
  const comparator = quantity?.comparator
  if (comparator === '<' || comparator === '<=') return { from: born.from, to: at.to }
  return comparator === '>' || comparator === '>=' ? { from: at.from, to: endless } : at
}

/** Both ends of a range of ages; where one is not given, from birth, or to any later day. */
function between(range: Json, born: Days): Days | undefined {
  const low = range.low === undefined ? { from: born.from, to: born.from } : stretchAt(range.low, born)
  const high = range.high === undefined ? { from: endless, to: endless } : stretchAt(range.high, born)
  if (low === undefined || high === undefined) return undefined
  return low.from <= high.to ? { from: low.from, to: high.to } : { from: high.from, to: low.to }
}

/** The days of an age or a range of ages; undefined with a note where it cannot be told. */
function daysAtAge(
  age: unknown,
  range: unknown,
  desk: Desk,
  where: string | null,
  name: string,
): Days | undefined {
  const said = objectOf(range)
  if (objectOf(age) === undefined && (said === undefined || (said.low ?? said.high) === undefined))
    return undefined
  if (desk.born === undefined) {
    desk.note('not-understood', where, `${name} is an age, and the date of birth is not known: left out`)
    return undefined
  }
  const days = objectOf(age) === undefined ? between(said ?? {}, desk.born) : stretchAt(age, desk.born)
  if (days === undefined)
    desk.note('not-understood', where, `${name} is no age in years, months, weeks or days: left out`)
  return days
}

/** Between which days a condition or an allergy began, in whatever form that is stated. */
export function onsetOf(raw: Json, desk: Desk, where: string | null): Days | undefined {
  return (
    (raw.onsetDateTime === undefined
      ? toldIn(raw.onsetString, desk, where)
      : dateAt(desk, where, raw.onsetDateTime, 'onset')) ??
    within(raw.onsetPeriod, desk) ??
    daysAtAge(raw.onsetAge, raw.onsetRange, desk, where, 'onset')
  )
}

/** An onset in words. */
function toldIn(value: unknown, desk: Desk, where: string | null): Days | undefined {
  const text = textOf(value)
  if (text === undefined) return undefined
  const days = readDate(text) ?? daysInWords(text)
  desk.note(
    days === undefined ? 'not-understood' : 'changed',
    where,
    days === undefined
      ? 'its onset is told in words that name no day: left out'
      : 'its onset in words, read as a date',
  )
  return days
}

/** Between which days it ended. */
export function abatementOf(raw: Json, desk: Desk, where: string | null): Days | undefined {
  return (
    dateAt(desk, where, raw.abatementDateTime, 'abatementDateTime') ??
    readPeriod(raw.abatementPeriod) ??
    daysAtAge(raw.abatementAge, raw.abatementRange, desk, where, 'abatement')
  )
}

/** A stretch in which something began: where only its end is stated, any day of the life up to it. */
function within(period: unknown, desk: Desk): Days | undefined {
  const days = readPeriod(period)
  if (days === undefined || readDate(objectOf(period)?.start) !== undefined) return days
  return { from: earlier(desk.born?.from ?? longAgo, days.from), to: days.to }
}
