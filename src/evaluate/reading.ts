/** Evaluates conditions, terms and scores over the states of a patient on a day. */

import {
  type Asked,
  type Days,
  dayNumber,
  type Explanation,
  type Expression,
  type Fact,
  type FactId,
  factOf as factIn,
  type Interval,
  impossible,
  type ScoreFact,
  type ScorePart,
  type Term,
  type Truth,
  wholeYears,
} from '../language/index.ts'
import { arithmetic, compareInterval, hullOf, type MaybeInterval, rounded } from './interval.ts'
import type { Shape } from './shape.ts'
import { dayNumbers, type FactState, type PatientDay, stateOf } from './state.ts'
import { atLeastTrue, negation } from './truth.ts'

/**
 * One way to read a patient on a day. `presumeClear`: every unanswered item of the red-flag checklist
 * counts as "no". `openKnown`: `known(f)` is unknown while f is, to find what may still change.
 */
export interface Reading {
  readonly day: PatientDay
  readonly presumeClear: boolean
  readonly openKnown: boolean
  readonly truths: Map<FactId, Truth>
  readonly numbers: Map<FactId, MaybeInterval>
  /** What was laid open, by its shape. */
  readonly explanations: Map<Shape, Explanation>
  /** What each derived fact still waits for, once gathered. */
  readonly waits: Map<FactId, Gathered>
  /** The assumed facts that carry each derived fact, once asked for. */
  readonly assumed: Map<FactId, Set<FactId>>
}

/** The asked facts behind a result; open items of a checklist are kept by checklist. */
export interface Gathered {
  readonly facts: Set<FactId>
  readonly items: Map<FactId, Set<string>>
}

export function openReading(
  day: PatientDay,
  as: { readonly presumeClear?: true; readonly openKnown?: true } = {},
): Reading {
  return {
    day,
    presumeClear: as.presumeClear ?? false,
    openKnown: as.openKnown ?? false,
    truths: new Map(),
    numbers: new Map(),
    explanations: new Map(),
    waits: new Map(),
    assumed: new Map(),
  }
}

export const factOf = (reading: Reading, id: FactId): Fact => factIn(reading.day.prepared, id)

/** The state of an asked fact of this kind; a wrong kind is an author's mistake that `check` reports. */
export function askedState(reading: Reading, id: FactId): FactState {
  return reading.day.states.get(id) ?? stateOf(reading.day, factOf(reading, id) as Asked)
}

export function itemTruth(reading: Reading, id: FactId, item: string): Truth {
  const state = stateOf(reading.day, factOf(reading, id) as Asked, item)
  if (state.value === null && reading.presumeClear && id === reading.day.prepared.guideline.roles.redFlags) {
    return false
  }
  return state.value as Truth
}

export function truthOf(reading: Reading, expression: Expression): Truth {
  switch (expression.op) {
    case 'fact':
      return truthOfFact(reading, expression.fact)
    case 'is': {
      const code = askedState(reading, expression.fact).value
      return code === null ? null : expression.values.includes(code as string)
    }
    case 'includes': {
      const codes = askedState(reading, expression.fact).value as readonly string[] | null
      return codes === null ? null : expression.values.some((value) => codes.includes(value))
    }
    case 'flagged':
      return flaggedTruth(reading, expression.fact, expression.items)
    case 'compare':
      return compareInterval(numberOf(reading, expression.fact), expression.relation, expression.value)
    case 'elapsed': {
      const days = elapsedDays(reading, expression.from, expression.to)
      return compareInterval(days, expression.relation, expression.days)
    }
    case 'all': {
      let result: Truth = true
      for (const part of expression.of) {
        const value = truthOf(reading, part)
        if (value === false) return false
        if (value === null) result = null
      }
      return result
    }
    case 'any': {
      let result: Truth = false
      for (const part of expression.of) {
        const value = truthOf(reading, part)
        if (value === true) return true
        if (value === null) result = null
      }
      return result
    }
    case 'not':
      return negation(truthOf(reading, expression.of))
    case 'count':
      return atLeastTrue(
        expression.least,
        expression.of.map((part) => truthOf(reading, part)),
      )
    case 'known':
      return knownTruth(reading, expression.fact)
    case 'because':
      return truthOf(reading, expression.of)
    default:
      return impossible(expression)
  }
}

function flaggedTruth(reading: Reading, id: FactId, items: readonly string[]): Truth {
  let result: Truth = false
  for (const item of items) {
    const value = itemTruth(reading, id, item)
    if (value === true) return true
    if (value === null) result = null
  }
  return result
}

export function truthOfFact(reading: Reading, id: FactId): Truth {
  const found = reading.truths.get(id)
  if (found !== undefined) return found
  const fact = factOf(reading, id)
  const truth =
    fact.kind === 'derived' ? truthOf(reading, fact.when) : (askedState(reading, id).value as Truth)
  reading.truths.set(id, truth)
  return truth
}

function knownTruth(reading: Reading, id: FactId): Truth {
  const fact = factOf(reading, id)
  if (fact.kind === 'checklist') {
    const items = Object.keys(fact.items).map((item) => stateOf(reading.day, fact, item))
    if (items.every((state) => state.value !== null)) return true
    return reading.openKnown && items.some((state) => state.value === null && !state.askedUnknown)
      ? null
      : false
  }
  if (fact.kind === 'derived')
    return truthOf(reading, fact.when) !== null || (reading.openKnown ? null : false)
  if (fact.kind === 'formula' || fact.kind === 'score') {
    return numberOf(reading, id) !== null || (reading.openKnown ? null : false)
  }
  const state = stateOf(reading.day, fact)
  if (state.value !== null) return true
  return reading.openKnown && !state.askedUnknown ? null : false
}

/** Days between two dates, as an interval. */
export function elapsedDays(reading: Reading, from: FactId, to: FactId | null): MaybeInterval {
  const start = askedState(reading, from).value as Days | null
  if (start === null) return null
  const [startFrom, startTo] = dayNumbers(start)
  if (to === null) {
    const today = dayNumber(reading.day.asOf)
    return { low: today - startTo, high: today - startFrom }
  }
  const end = askedState(reading, to).value as Days | null
  if (end === null) return null
  const [endFrom, endTo] = dayNumbers(end)
  return { low: endFrom - startTo, high: endTo - startFrom }
}

/** The value of a quantity, formula or score: the interval that advice compares. */
export function numberOf(reading: Reading, id: FactId): MaybeInterval {
  const found = reading.numbers.get(id)
  if (found !== undefined) return found
  const fact = factOf(reading, id)
  const number =
    fact.kind === 'quantity'
      ? (askedState(reading, id).value as Interval | null)
      : derivedNumber(reading, fact)
  reading.numbers.set(id, number)
  return number
}

function derivedNumber(reading: Reading, fact: Fact): MaybeInterval {
  if (fact.kind === 'formula') return rounded(termValue(reading, fact.term))
  if (fact.kind === 'score') return scoreRange(reading, fact)
  throw new Error(`"${fact.id}" is not a number: run the check of the guideline`)
}

export function termValue(reading: Reading, term: Term): MaybeInterval {
  switch (term.term) {
    case 'number':
      return { low: term.value, high: term.value }
    case 'quantity':
      return numberOf(reading, term.fact)
    case 'age': {
      const born = askedState(reading, term.fact).value as Days | null
      if (born === null) return null
      return { low: wholeYears(born.to, reading.day.asOf), high: wholeYears(born.from, reading.day.asOf) }
    }
    case 'size': {
      const codes = askedState(reading, term.fact).value as readonly string[] | null
      return codes === null ? null : { low: codes.length, high: codes.length }
    }
    case 'plus':
    case 'minus':
    case 'times':
    case 'over':
      return arithmetic(term.term, termValue(reading, term.left), termValue(reading, term.right))
    case 'if': {
      const when = truthOf(reading, term.when)
      if (when === true) return termValue(reading, term.yes)
      if (when === false) return termValue(reading, term.no)
      return hullOf(termValue(reading, term.yes), termValue(reading, term.no))
    }
    default:
      return impossible(term)
  }
}

/** What a part of a score may still give. */
export function partRange(reading: Reading, part: ScorePart): Interval {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const row of [...part.points, null]) {
    const truth = row === null ? true : truthOf(reading, row.when)
    if (truth === false) continue
    const points = row === null ? part.otherwise : row.points
    low = Math.min(low, points)
    high = Math.max(high, points)
    if (truth === true) break
  }
  return { low, high }
}

function scoreRange(reading: Reading, score: ScoreFact): Interval {
  return scoreSum(score, (part) => partRange(reading, part))
}

/** The sum of a score's parts, each group cut to its limits. */
export function scoreSum(score: ScoreFact, of: (part: ScorePart) => Interval): Interval {
  let low = 0
  let high = 0
  const add = (parts: readonly ScorePart[], min: number, max: number): void => {
    const ranges = parts.map(of)
    const cut = (sum: number): number => Math.min(max, Math.max(min, sum))
    low += cut(ranges.reduce((sum, r) => sum + r.low, 0))
    high += cut(ranges.reduce((sum, r) => sum + r.high, 0))
  }
  const grouped = new Set(score.groups.flatMap((group) => group.parts))
  const unlimited = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const
  add(
    score.parts.filter((part) => !grouped.has(part.id)),
    ...unlimited,
  )
  for (const group of score.groups) {
    const parts = score.parts.filter((part) => group.parts.includes(part.id))
    add(parts, group.min ?? unlimited[0], group.max ?? unlimited[1])
  }
  return { low, high }
}
