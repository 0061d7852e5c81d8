/** The state of each asked fact in the solver: whether it is known, and as what. */

import type { FactState } from '../evaluate/index.ts'
import {
  type Asked,
  type Days,
  dayNumber,
  type FactValue,
  type Guideline,
  type Interval,
  impossible,
  indexOf,
  isoDay,
} from '../language/index.ts'
import { bool, int, type Printed, printedNumber, real, type Smt, type Sort, symbol } from './smt.ts'

/** A part of a value. Hulls and extremes treat `low` and `high` ends differently; the rest is compared whole. */
interface Part {
  readonly name: string
  readonly sort: Sort
  readonly end: 'low' | 'high' | null
}

/** A fact, or one item of a checklist: what has a state of its own. Keys as `factStates` has them. */
export interface Slot {
  readonly key: string
  readonly fact: Asked
  readonly item: string | null
  readonly parts: readonly Part[]
}

/** Known, and the parts of the value, as terms. */
export interface State {
  readonly known: Smt
  readonly parts: Readonly<Record<string, Smt>>
}

export const keyOf = (fact: string, item: string | null): string => (item === null ? fact : `${fact}.${item}`)

export function slotsOf(guideline: Guideline): readonly Slot[] {
  return indexOf(guideline).asked.flatMap((fact) => {
    const items = fact.kind === 'checklist' ? Object.keys(fact.items) : [null]
    return items.map((item) => ({ key: keyOf(fact.id, item), fact, item, parts: partsOf(fact) }))
  })
}

function partsOf(fact: Asked): readonly Part[] {
  switch (fact.kind) {
    case 'yes-no':
    case 'checklist':
      return [{ name: 'value', sort: 'Bool', end: null }]
    case 'choice':
      return [{ name: 'code', sort: 'Int', end: null }]
    case 'set':
      return Object.keys(fact.choices).map((code) => ({ name: `has ${code}`, sort: 'Bool', end: null }))
    case 'quantity':
      return [
        { name: 'low', sort: 'Real', end: 'low' },
        { name: 'high', sort: 'Real', end: 'high' },
      ]
    case 'date':
      return [
        { name: 'from', sort: 'Int', end: 'low' },
        { name: 'to', sort: 'Int', end: 'high' },
      ]
    default:
      return impossible(fact)
  }
}

/** A choice in the solver is the place of its code; a code the fact does not know is one past the last. */
export function codeNumber(fact: Asked, code: string): number {
  if (fact.kind !== 'choice') throw new Error(`"${fact.id}" has no codes`)
  const codes = Object.keys(fact.choices)
  const place = codes.indexOf(code)
  return place < 0 ? codes.length : place
}

/** The names under which a script defines or declares a state. */
export function stateName(slot: Slot, part: string): string {
  return `${slot.key} ${part}`
}

export function namedState(prefix: string, slot: Slot): State {
  const name = (part: string): Smt => symbol(prefix + stateName(slot, part))
  return {
    known: name('known'),
    parts: Object.fromEntries(slot.parts.map((part) => [part.name, name(part.name)])),
  }
}

/** The literal parts of a value as the evaluator has it; null gives stand-ins that nothing looks at. */
export function literalParts(slot: Slot, value: FactState['value']): Readonly<Record<string, Smt>> {
  const { fact } = slot
  switch (fact.kind) {
    case 'yes-no':
    case 'checklist':
      return { value: bool(value === true) }
    case 'choice':
      return { code: typeof value === 'string' ? int(codeNumber(fact, value)) : '0' }
    case 'set': {
      const codes = Array.isArray(value) ? value : []
      return Object.fromEntries(
        Object.keys(fact.choices).map((code) => [`has ${code}`, bool(codes.includes(code))]),
      )
    }
    case 'quantity': {
      const interval = (value ?? { low: 0, high: 0 }) as Interval
      return { low: real(interval.low), high: real(interval.high) }
    }
    case 'date': {
      if (value === null) return { from: '0', to: '0' }
      const days = value as Days
      return { from: int(dayNumber(days.from)), to: int(dayNumber(days.to)) }
    }
    default:
      return impossible(fact)
  }
}

/** A printed truth. */
export function isYes(printed: Printed): boolean {
  if (printed === 'true') return true
  if (printed === 'false') return false
  throw new Error(`The solver left a truth open: ${JSON.stringify(printed)}`)
}

/** The value of a slot from its printed parts. */
export function printedValue(slot: Slot, part: (name: string) => Printed): FactValue {
  const { fact } = slot
  switch (fact.kind) {
    case 'yes-no':
    case 'checklist':
      return isYes(part('value'))
    case 'choice':
      return Object.keys(fact.choices)[printedNumber(part('code'))] ?? 'no-choice'
    case 'set':
      return Object.keys(fact.choices)
        .filter((code) => isYes(part(`has ${code}`)))
        .sort()
    case 'quantity':
      return { low: printedNumber(part('low')), high: printedNumber(part('high')) }
    case 'date':
      return { from: isoDay(printedNumber(part('from'))), to: isoDay(printedNumber(part('to'))) }
  }
}
