/** Brute force over small guidelines: patients with few open facts, and every way to answer those. */

import type { Arbitrary } from 'fast-check'
import {
  type Answers,
  type Asked,
  addDays,
  brokenSilences,
  dayNumber,
  type Entry,
  type EntryValue,
  factKey,
  frozen,
  type Guideline,
  isDerived,
  limitsFor,
} from '../../../src/language/index.ts'
import { ages, before, daysOfAssessment, numbers, silenceKinds } from './domain.ts'
import { type Draw, drawn } from './draw.ts'
import { codesOf } from './expressions.ts'
import type { Patient } from './patients.ts'
import { unreadFor } from './unread.ts'

/** One thing still open, and representative answers to it. */
export interface Opening {
  readonly fact: string
  /** The item of a checklist; null for every other kind. */
  readonly item: string | null
  readonly values: readonly EntryValue[]
}

/** More completions than this are never made by `smallPatientFor`. */
const most = 600
const valuesPerFact = 4

/** A patient of a small guideline: asserted entries only, at most one per fact or item, few facts open. */
export function smallPatientFor(guideline: Guideline): Arbitrary<Patient> {
  return drawn((draw) => {
    const asOf = draw.one(daysOfAssessment)
    const coverage = draw.some(silenceKinds)
    let entries: readonly Entry[] = asked(guideline).flatMap((fact) =>
      places(fact).flatMap((item) =>
        draw.chance(50) ? [smallEntry(draw, guideline, fact, item, asOf)] : [],
      ),
    )
    const answers = (): Answers => ({
      subject: null,
      entries,
      coverage,
      ...unreadFor(draw, guideline),
      episode: null,
      deceased: null,
      challenged: [],
      declined: Object.fromEntries(
        guideline.recommendations.filter(() => draw.chance(5)).map((r) => [r.id, 'patient-refuses']),
      ),
      notes: [],
    })
    const given = answers()
    // Close openings from the front until brute force stays small.
    for (const opening of openingsOf(guideline, given, asOf)) {
      if (sizeOf(openingsOf(guideline, { ...given, entries }, asOf)) <= most) break
      entries = answered(entries, opening, draw.one(opening.values), asOf)
    }
    return frozen({ answers: { ...given, entries }, setting: {}, asOf })
  })
}

const sizeOf = (openings: readonly Opening[]): number =>
  openings.reduce((product, opening) => product * opening.values.length, 1)

/**
 * Every way to answer the open facts, the present state not among them unless nothing is open. For answers with
 * at most one entry per fact or item and no inferred ones, as `smallPatientFor` gives them. Lazy.
 */
export function* completionsOf(guideline: Guideline, answers: Answers, asOf: string): Generator<Answers> {
  const openings = openingsOf(guideline, answers, asOf)
  const fill = function* (index: number, entries: readonly Entry[]): Generator<Answers> {
    const opening = openings[index]
    if (opening === undefined) {
      yield { ...answers, entries }
      return
    }
    for (const value of opening.values) yield* fill(index + 1, answered(entries, opening, value, asOf))
  }
  yield* fill(0, answers.entries)
}

/** What is still open: never answered, too old, or not exact; not what was asked and cannot be known. */
export function openingsOf(guideline: Guideline, answers: Answers, asOf: string): readonly Opening[] {
  return asked(guideline).flatMap((fact) =>
    places(fact).flatMap((item) => {
      const values = openValues(guideline, answers, fact, item, asOf)
      return values.length === 0 ? [] : [{ fact: fact.id, item, values }]
    }),
  )
}

function openValues(guideline: Guideline, answers: Answers, fact: Asked, item: string | null, asOf: string) {
  const found = answers.entries.find((e) => e.fact === fact.id && e.item === item && e.on.from <= asOf)
  const all = representatives(guideline, fact, asOf)
  if (found === undefined) return silent(fact, item, answers) ? [] : all
  if (typeof found.value === 'object' && 'unknown' in found.value) return []
  const old = fact.goodFor !== null && dayNumber(asOf) - dayNumber(found.on.from) > fact.goodFor
  if (old && !(fact.danger && found.value === true)) return all
  const inside = (value: EntryValue): boolean => within(value, found.value)
  if (exact(found.value)) return []
  const ends = endsOf(found.value)
  return [...ends, ...all.filter(inside)].slice(0, valuesPerFact)
}

/** Does silence speak here (docs/logic.md, step 5)? */
function silent(fact: Asked, item: string | null, answers: Answers): boolean {
  if (fact.silence === null || !answers.coverage.includes(fact.silence)) return false
  if (brokenSilences(answers).has(factKey(fact.id, item))) return false
  if (fact.kind === 'checklist') return item !== null && fact.items[item]?.source !== null
  return fact.kind === 'yes-no' || fact.kind === 'set' || (fact.kind === 'quantity' && counts(fact))
}
const counts = ({ source }: Asked): boolean => source !== null && 'pick' in source && source.pick === 'count'

function answered(
  entries: readonly Entry[],
  opening: Opening,
  value: EntryValue,
  asOf: string,
): readonly Entry[] {
  const { fact, item } = opening
  const rest = entries.filter((e) => e.fact !== fact || e.item !== item)
  const on = { from: asOf, to: asOf }
  return [...rest, { fact, item, value, on, origin: 'asserted', pick: null, resource: null }]
}

const asked = (guideline: Guideline): readonly Asked[] =>
  guideline.facts.filter((fact): fact is Asked => !isDerived(fact)).filter((fact) => !fact.setting)
const places = (fact: Asked): readonly (string | null)[] =>
  fact.kind === 'checklist' ? codesOf(fact.items) : [null]

function exact(value: EntryValue): boolean {
  if (typeof value !== 'object' || 'unknown' in value || Array.isArray(value)) return true
  if ('low' in value) return value.low === value.high
  return 'from' in value ? value.from === value.to : true
}
function endsOf(value: EntryValue): readonly EntryValue[] {
  if (typeof value !== 'object') return []
  if ('low' in value) return [number(value.low), number(value.high)]
  return 'from' in value ? [day(value.from), day(value.to)] : []
}
function within(inner: EntryValue, outer: EntryValue): boolean {
  if (typeof inner !== 'object' || typeof outer !== 'object') return false
  if ('low' in inner && 'low' in outer) return inner.low > outer.low && inner.high < outer.high
  return 'from' in inner && 'from' in outer && inner.from > outer.from && inner.to < outer.to
}
const number = (n: number): EntryValue => ({ low: n, high: n })
const day = (text: string): EntryValue => ({ from: text, to: text })

/** Answers on both sides of every threshold, and at it; a few of them, always the same. */
function representatives(guideline: Guideline, fact: Asked, asOf: string): readonly EntryValue[] {
  switch (fact.kind) {
    case 'yes-no':
    case 'checklist':
      return [false, true]
    case 'choice':
      return codesOf(fact.choices)
    case 'set':
      return subsets(codesOf(fact.choices))
    case 'quantity': {
      const at = limitsFor(guideline, fact.id)
      const around = at.flatMap((t) => [t - 0.25, t, t + 0.25])
      return distinct([...around, ...fact.range, 0])
        .slice(0, valuesPerFact)
        .map(number)
    }
    case 'date': {
      const at = limitsFor(guideline, fact.id).flatMap((n) => [n - 1, n, n + 1])
      const days = distinct([...at.filter((n) => n >= 0), 0, 40]).map((n) => before(asOf, n))
      const births = ages.map((age) => `${Number(asOf.slice(0, 4)) - age}-02-15`).filter((d) => d <= asOf)
      const chosen =
        fact.id === guideline.roles.birthDate ? [...births.slice(0, 2), ...days] : [...days, ...births]
      return distinct(chosen).slice(0, valuesPerFact).map(day)
    }
  }
}
/** None, the first, the second, and the first with the last. */
function subsets(codes: readonly string[]): readonly EntryValue[] {
  const [first = [], second = [], last = []] = [
    codes.slice(0, 1),
    codes.slice(1, 2),
    codes.slice(2).slice(-1),
  ]
  return [[], first, second, [...first, ...last]]
}
const distinct = <T>(from: readonly T[]): readonly T[] => [...new Set(from)]

/** A smaller brute-force patient: at most one entry each, dated on the day or long before. */
function smallEntry(draw: Draw, guideline: Guideline, fact: Asked, item: string | null, asOf: string): Entry {
  const on = draw.chance(20) ? before(asOf, draw.one([6, 7, 8, 29])) : asOf
  const values = representatives(guideline, fact, on)
  const plain = draw.one(values)
  const value = draw.chance(8)
    ? { unknown: 'asked' as const }
    : draw.chance(40)
      ? vague(draw, plain, on)
      : plain
  return {
    fact: fact.id,
    item,
    value,
    on: { from: on, to: on },
    origin: 'asserted',
    pick: null,
    resource: null,
  }
}

function vague(draw: Draw, value: EntryValue, on: string): EntryValue {
  if (typeof value !== 'object') return value
  if ('low' in value) return { low: value.low, high: Math.min(20, value.low + draw.one(numbers.slice(1, 4))) }
  if (!('from' in value)) return value
  const to = addDays(value.from, draw.one([1, 2, 14]))
  return { from: value.from, to: [to, on].sort()[0] as string }
}
