/** One typed value to the shape of its fact, or what is wrong with it. */

import {
  type Asked,
  type Days,
  type EntryValue,
  impossible,
  type QuantityFact,
  spanOf,
} from '../language/index.ts'
import { earlier } from './dates.ts'
import { ucum } from './fhir.ts'
import { byText, finiteOf, isObject, type Json } from './json.ts'
import { nearest, shown } from './nearest.ts'
import { factorTo, scaled, unitOf } from './units.ts'

export interface Wrong {
  readonly code: 'bad-value' | 'bad-unit' | 'bad-date'
  readonly where: string
  readonly why: string
  readonly fix: string
  /** A real day, but one after the day on which it was said. */
  readonly late?: true
}

/** A day, a partial date, or `{from, to}` of either; the stretch of days it means. */
export function typedDays(value: unknown, where: string): Days | Wrong {
  const span = typeof value === 'string' ? spanOf(value) : undefined
  if (span !== undefined) return span
  const stray = isObject(value) && Object.keys(value).some((key) => key !== 'from' && key !== 'to')
  if (isObject(value) && !stray) {
    const from = typeof value.from === 'string' ? spanOf(value.from) : undefined
    const to = typeof value.to === 'string' ? spanOf(value.to) : undefined
    if (from !== undefined && to !== undefined && from.from <= to.to) return { from: from.from, to: to.to }
  }
  return {
    code: 'bad-date',
    where,
    why: 'no such day in the calendar, or not written as a date, and every clock would run from it',
    fix: 'Write YYYY-MM-DD, YYYY-MM, YYYY, or {"from": date, "to": date} with from before to',
  }
}

const bad = (where: string, why: string, fix: string): Wrong => ({ code: 'bad-value', where, why, fix })

/** Only for facts that are neither checklists nor of the place. */
export function typedValue(fact: Asked, value: unknown, on: Days, where: string): EntryValue | Wrong {
  if (value === 'asked-unknown') return { unknown: 'asked' }
  switch (fact.kind) {
    case 'yes-no':
    case 'checklist':
      if (typeof value === 'boolean') return value
      return bad(where, 'this is a yes-no question', 'Write true, false or "asked-unknown"')
    case 'choice':
      if (typeof value === 'string' && Object.hasOwn(fact.choices, value)) return value
      return bad(where, 'not one of its choices', choicesOf(value, Object.keys(fact.choices)))
    case 'set':
      return typedSet(value, Object.keys(fact.choices), where)
    case 'quantity':
      return typedQuantity(fact, value, where)
    case 'date':
      return typedDate(value, on, where)
    default:
      return impossible(fact)
  }
}

export function choicesOf(value: unknown, choices: readonly string[]): string {
  const near = typeof value === 'string' ? nearest(value, choices) : undefined
  const list =
    choices.length <= 30 ? `Write one of ${choices.join(', ')}` : 'See the command facts for the choices'
  return near === undefined ? list : `Did you mean ${near}? ${list}`
}

function typedSet(value: unknown, choices: readonly string[], where: string): EntryValue | Wrong {
  if (!Array.isArray(value))
    return bad(where, 'several may apply, so a list is wanted', 'Write ["code", ...], or []')
  const wrong = value.findIndex((code: unknown) => typeof code !== 'string' || !choices.includes(code))
  if (wrong >= 0) return bad(`${where}[${wrong}]`, 'not one of its choices', choicesOf(value[wrong], choices))
  return [...new Set(value.map(String))].sort(byText)
}

const quantityParts: readonly string[] = ['value', 'unit', 'low', 'high']

function typedQuantity(fact: QuantityFact, value: unknown, where: string): EntryValue | Wrong {
  const given = isObject(value) ? value : (boundsOf(fact, value) ?? { value })
  const stray = Object.keys(given).find((key) => !quantityParts.includes(key))
  if (stray !== undefined) {
    const near = nearest(stray, quantityParts)
    const why = 'a part that is not read could be the unit, and the number would be taken in a wrong one'
    return bad(
      `${where}.${shown(stray)}`,
      why,
      near ? `Did you mean ${near}?` : `Parts: ${quantityParts.join(', ')}`,
    )
  }
  const unit = given.unit
  if (unit !== undefined && typeof unit !== 'string') {
    return {
      code: 'bad-unit',
      where,
      why: 'the unit is not text',
      fix: `Write the unit as text: ${fact.unit}`,
    }
  }
  const factor = unit === undefined ? 1 : factorTo(fact.unit, fact.converts, unitOf(ucum, unit, undefined))
  if (factor === undefined) {
    const others = Object.keys(fact.converts)
    return {
      code: 'bad-unit',
      where,
      why: 'the unit cannot be converted, and a number in a wrong unit is a wrong dose or a wrong limit',
      fix: `Give it in ${[fact.unit, ...others].join(' or ')}`,
    }
  }
  const ends = endsOf(given)
  if (ends === undefined) {
    const words = Object.keys(fact.inWords)
    const or = words.length === 0 ? '' : `, or ${words.join(', ')}`
    return bad(where, 'not a number that a measurement can be', `Write a number in ${fact.unit}${or}`)
  }
  const low = scaled(ends[0], factor) + 0
  const high = scaled(ends[1], factor) + 0
  const [least, greatest] = fact.range
  if (low < least || high > greatest) {
    return bad(
      where,
      'outside what is possible, so most likely an error of entry',
      `${least} to ${greatest} ${fact.unit}`,
    )
  }
  return { low, high }
}

/** The bounds a word stands for. */
function boundsOf({ inWords }: QuantityFact, word: unknown): Json | undefined {
  const bounds = typeof word === 'string' && Object.hasOwn(inWords, word) ? inWords[word] : undefined
  return bounds === undefined ? undefined : { low: bounds[0], high: bounds[1] }
}

/** One number, or the least and the greatest it may be. */
function endsOf(given: Json): readonly [number, number] | undefined {
  const exact = finiteOf(given.value)
  if (exact !== undefined) return [exact, exact]
  const low = finiteOf(given.low)
  const high = finiteOf(given.high)
  return low !== undefined && high !== undefined && low <= high ? [low, high] : undefined
}

function typedDate(value: unknown, on: Days, where: string): EntryValue | Wrong {
  const given = isObject(value) && value.value !== undefined ? value.value : value
  const days = typedDays(given, where)
  if ('code' in days) return days
  if (days.from > on.to) {
    const fix = 'Correct the date, or the day of assessment, or give the day it was said as "on"'
    return { code: 'bad-date', where, why: 'it lies after the day on which it was said', fix, late: true }
  }
  return { from: days.from, to: earlier(days.to, on.to) }
}
