/** Days as whole numbers since 1970-01-01, ages by the calendar, and rounding, in the solver. */

import { dayNumber } from '../language/index.ts'
import { and, implies, int, ite, or, real, type Smt, same, type Writer } from './smt.ts'

/** What the solver counts in a way of its own: years by the calendar, and decimals. */
export interface Measures {
  /** Whole calendar years from one day to another, as `wholeYears` counts them. */
  readonly years: (from: Smt, to: Smt) => Smt
  /** To six decimals, half away from zero. */
  readonly rounded: (value: Smt) => Smt
}

/** 1900-01-01 to 2199-12-31: every day a living patient can be about. */
export const earliestDay = dayNumber('1900-01-01')
export const latestDay = dayNumber('2199-12-31')

/** The civil-from-days method, right for every day; its floor divisions are SMT-LIB's own `div` and `mod`. */
const calendarHeader: Smt = `
(define-fun |of era| ((n Int)) Int (mod (+ n 719468) 146097))
(define-fun |year of era| ((d Int)) Int
  (div (- (+ (- d (div d 1460)) (div d 36524)) (div d 146096)) 365))
(define-fun |day of year| ((d Int)) Int
  (- d (+ (- (+ (* 365 (|year of era| d)) (div (|year of era| d) 4)) (div (|year of era| d) 100)))))
(define-fun |month from march| ((d Int)) Int (div (+ (* 5 (|day of year| d)) 2) 153))
(define-fun |month| ((d Int)) Int
  (ite (< (|month from march| d) 10) (+ (|month from march| d) 3) (- (|month from march| d) 9)))
(define-fun |day of month| ((d Int)) Int
  (+ 1 (- (|day of year| d) (div (+ (* 153 (|month from march| d)) 2) 5))))
(define-fun |year| ((n Int)) Int
  (+ (* 400 (div (+ n 719468) 146097)) (|year of era| (|of era| n)) (ite (<= (|month| (|of era| n)) 2) 1 0)))
(define-fun |month and day| ((n Int)) Int
  (+ (* 100 (|month| (|of era| n))) (|day of month| (|of era| n))))
(define-fun |years| ((a Int) (b Int)) Int
  (- (- (|year| b) (|year| a)) (ite (< (|month and day| b) (|month and day| a)) 1 0)))
`

/** For a patient who is given in full. */
export const exactMeasures: Measures = {
  years: (from, to) => `(|years| ${from} ${to})`,
  rounded: (value) => `(|round six| ${value})`,
}

/** For a patient who is still open. */
export interface OpenMeasures extends Measures {
  /**
   * What makes them exact. Without the ties an age is any number that does not grow when the birth comes later, and
   * a rounded number any number near enough: enough for most proofs, and far quicker.
   */
  readonly ties: readonly Smt[]
}

const halfStep = real(0.0000005)

interface Age {
  readonly from: Smt
  readonly to: Smt
  readonly age: Smt
}

export function openMeasures(writer: Writer): OpenMeasures {
  const ages: Age[] = []
  const ties: Smt[] = []
  const dates = new Map<Smt, CivilDay>()
  const dateOf = (day: Smt): CivilDay => {
    const known = dates.get(day)
    if (known !== undefined) return known
    const date = openDate(writer, dates.size, day)
    for (const other of dates.values()) ties.push(sameOrder(date, other))
    ties.push(...date.ties)
    dates.set(day, date)
    return date
  }
  const years: Measures['years'] = (from, to) => {
    const found = ages.find((one) => one.from === from && one.to === to)
    if (found !== undefined) return found.age
    const age = writer.declare(`age ${ages.length}`, 'Int')
    for (const other of ages.filter((one) => one.to === to)) {
      writer.assert(implies(`(<= ${from} ${other.from})`, `(>= ${age} ${other.age})`))
      writer.assert(implies(`(<= ${other.from} ${from})`, `(>= ${other.age} ${age})`))
    }
    writer.assert(implies(`(<= ${from} ${to})`, `(>= ${age} 0)`))
    const [a, b] = [dateOf(from), dateOf(to)]
    const short = ite(`(< ${b.monthAndDay} ${a.monthAndDay})`, '1', '0')
    ties.push(same(age, `(- (- ${b.year} ${a.year}) ${short})`))
    ages.push({ from, to, age })
    return age
  }
  const roundings: { readonly value: Smt; readonly near: Smt }[] = []
  const rounded: Measures['rounded'] = (value) => {
    const near = writer.declare(`rounded ${roundings.length}`, 'Real')
    for (const other of roundings) {
      writer.assert(implies(`(<= ${value} ${other.value})`, `(<= ${near} ${other.near})`))
      writer.assert(implies(`(<= ${other.value} ${value})`, `(<= ${other.near} ${near})`))
    }
    roundings.push({ value, near })
    writer.assert(and([`(<= (- ${value} ${halfStep}) ${near})`, `(<= ${near} (+ ${value} ${halfStep}))`]))
    ties.push(same(near, exactMeasures.rounded(value)))
    return near
  }
  return { years, rounded, ties }
}

/** The date of a day that is still open. */
interface CivilDay {
  readonly day: Smt
  readonly year: Smt
  readonly monthAndDay: Smt
  readonly key: Smt
  readonly ties: readonly Smt[]
}

/**
 * A year, month and date of its own, tied to the day by the sum of days. (Taken apart by division, as for given
 * days, one open age keeps the solver busy for minutes.)
 */
function openDate(writer: Writer, place: number, day: Smt): CivilDay {
  const declare = (part: string): Smt => writer.declare(`date ${place} ${part}`, 'Int')
  const [year, month, date, quarter] = [declare('year'), declare('month'), declare('day'), declare('quarter')]
  // Years since 1969 in fours: leap years begin one. 1900 and 2100 are none.
  const fours = and([`(<= (* 4 ${quarter}) (- ${year} 1969))`, `(< (- ${year} 1969) (+ 4 (* 4 ${quarter})))`])
  const leap = and([
    `(= (- ${year} 1968) (* 4 (+ 1 ${quarter})))`,
    `(not (= ${year} 1900))`,
    `(not (= ${year} 2100))`,
  ])
  const among = (...months: readonly number[]): Smt => or(months.map((m) => same(month, int(m))))
  const longest = ite(among(2), ite(leap, '29', '28'), ite(among(4, 6, 9, 11), '30', '31'))
  // Days before the month, as if February had thirty.
  const before = `(div (- (* 367 ${month}) 362) 12)`
  const short = ite(`(> ${month} 2)`, ite(leap, '1', '2'), '0')
  const centuries = ite(`(> ${year} 2100)`, '(- 1)', ite(`(<= ${year} 1900)`, '1', '0'))
  const number = `(+ (* 365 (- ${year} 1970)) ${quarter} ${centuries} ${before} (- ${short}) ${date} (- 1))`
  return {
    day,
    year,
    monthAndDay: `(+ (* 100 ${month}) ${date})`,
    key: `(+ (* 10000 ${year}) (* 100 ${month}) ${date})`,
    ties: [
      fours,
      and([`(<= 1900 ${year})`, `(<= ${year} 2199)`, `(<= 1 ${month})`, `(<= ${month} 12)`]),
      and([`(<= 1 ${date})`, `(<= ${date} ${longest})`]),
      implies(inRange(day), same(day, number)),
    ],
  }
}

const inRange = (day: Smt): Smt => and([`(<= ${int(earliestDay)} ${day})`, `(<= ${day} ${int(latestDay)})`])

/** Follows from the ties, but is hard to find: the order of days is the order of their dates. */
function sameOrder(a: CivilDay, b: CivilDay): Smt {
  return implies(
    and([inRange(a.day), inRange(b.day)]),
    and([
      same(`(<= ${a.day} ${b.day})`, `(<= ${a.key} ${b.key})`),
      same(`(<= ${b.day} ${a.day})`, `(<= ${b.key} ${a.key})`),
    ]),
  )
}

/** Six decimals, half away from zero. */
const roundingHeader: Smt = `
(define-fun |up| ((x Real)) Real (/ (to_real (to_int (+ (* x 1000000.0) 0.5))) 1000000.0))
(define-fun |round six| ((x Real)) Real (ite (>= x 0.0) (|up| x) (- (|up| (- x)))))
`

/** What every script begins with. */
export const header: Smt = calendarHeader + roundingHeader
