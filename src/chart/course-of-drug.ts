/** From when to when a drug is taken, as far as an order or a dispense says: its bounds, its validity, its supply. */

import { addDays, type Days } from '../language/index.ts'
import { readDate } from './dates.ts'
import { finiteOf, type Json, objectOf, objectsOf, textOf } from './json.ts'

/** Days in one of each unit of time, rounded up: a course is never cut short by it. */
const daysIn: Readonly<Record<string, number>> = { h: 1 / 24, d: 1, wk: 7, mo: 31, a: 366 }
const units: ReadonlyMap<string, string> = new Map(
  Object.entries({
    h: 'h hour hours hr',
    d: 'd day days',
    wk: 'wk week weeks',
    mo: 'mo month months',
    a: 'a year years yr',
  }).flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const)),
)

/** Whole days of a Duration or Quantity; undefined for what is no length of time. */
export function lengthOf(value: unknown): number | undefined {
  const duration = objectOf(value)
  const number = finiteOf(duration?.value)
  if (duration === undefined || number === undefined || number < 0 || number > 40_000) return undefined
  const unit = [duration.code, duration.unit].map((one) => units.get(textOf(one)?.toLowerCase() ?? ''))
  const length = daysIn[unit.find((one) => one !== undefined) ?? '']
  return length === undefined ? undefined : Math.ceil(number * length)
}

/** What the timing of a dosage says: when the drug begins and ends, or for how long it is taken. */
interface Bounds {
  readonly start: Days | undefined
  readonly end: Days | undefined
  readonly length: number | undefined
}

/** Of several dosages the first start and the last end. */
export function boundsOf(dosages: unknown): Bounds {
  const repeats = objectsOf(dosages).flatMap(({ timing }) => objectsOf(objectOf(timing)?.repeat))
  const periods = repeats.flatMap(({ boundsPeriod }) => objectsOf(boundsPeriod))
  const starts = periods.flatMap((one) => readDate(one.start) ?? [])
  const ends = periods.flatMap((one) => readDate(one.end) ?? [])
  const lengths = repeats.flatMap(
    (one) => lengthOf(one.boundsDuration) ?? lengthOf(objectOf(one.boundsRange)?.high) ?? [],
  )
  return {
    start: starts.reduce<Days | undefined>((a, b) => (a === undefined || b.from < a.from ? b : a), undefined),
    end: ends.reduce<Days | undefined>((a, b) => (a === undefined || b.to > a.to ? b : a), undefined),
    length: lengths.length === 0 ? undefined : Math.max(...lengths),
  }
}

/** The last day that so many days from a start reach. */
export function reached(start: Days, length: number): string {
  return addDays(start.to, length)
}

/** How many days a whole prescription lasts; undefined where it does not say. */
export function supplyOf(dispense: Json | undefined): number | undefined {
  const length = lengthOf(dispense?.expectedSupplyDuration)
  if (length === undefined) return undefined
  const repeats = finiteOf(dispense?.numberOfRepeatsAllowed) ?? 0
  return length * (1 + Math.max(0, Math.min(100, Math.floor(repeats))))
}
