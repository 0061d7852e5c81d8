/** Facts asserted in our own code system: their one FHIR shape, checked on the way in and written on the way out. */

import {
  type Asked,
  type Days,
  type EntryValue,
  type Interval,
  impossible,
  type QuantityFact,
  spanOf,
} from '../language/index.ts'
import type { Catalog } from './catalog.ts'
import { dayOrPeriod } from './dates.ts'
import type { Desk } from './desk.ts'
import {
  absentReasonSystem,
  type CodeableConcept,
  type Component,
  carries,
  conceptOf,
  type Observation,
  type Valued,
} from './fhir.ts'
import { byText, type Json, objectsOf, textOf } from './json.ts'
import { recalling } from './recall.ts'
import { inUcum, tidyValue } from './tidy-value.ts'

/** The empty set, said out loud. */
const NONE = 'none'

export interface Subject {
  readonly fact: Asked
  readonly item: string | null
}

/** The fact, or the item of a checklist, that a code of our own system names. */
export function subjectNamed(code: string, facts: ReadonlyMap<string, Asked>): Subject | undefined {
  const whole = facts.get(code)
  if (whole !== undefined && whole.kind !== 'checklist') return { fact: whole, item: null }
  const dot = code.lastIndexOf('.')
  const fact = dot > 0 ? facts.get(code.slice(0, dot)) : undefined
  const item = code.slice(dot + 1)
  if (fact?.kind !== 'checklist' || !Object.hasOwn(fact.items, item)) return undefined
  return { fact, item }
}

export function codeOf(subject: { readonly fact: string; readonly item: string | null }): string {
  return subject.item === null ? subject.fact : `${subject.fact}.${subject.item}`
}

export function choiceSystem(url: string, fact: string): string {
  return `${url}/CodeSystem/${fact}`
}

type Said = Valued & { readonly component?: readonly Component[] }

/** The FHIR value of an entry. */
export function saidOf(url: string, fact: Asked, code: CodeableConcept, value: EntryValue): Said {
  if (typeof value === 'boolean') return { valueBoolean: value }
  const system = choiceSystem(url, fact.id)
  if (typeof value === 'string') return { valueCodeableConcept: conceptOf(system, value) }
  if ('unknown' in value) return { dataAbsentReason: conceptOf(absentReasonSystem, 'asked-unknown') }
  if ('from' in value) {
    const written = dayOrPeriod(value)
    return 'day' in written ? { valueDateTime: written.day } : { valuePeriod: written.period }
  }
  if ('low' in value) {
    const unit = fact.kind === 'quantity' ? fact.unit : '1'
    if (value.low === value.high) return { valueQuantity: inUcum(value.low, unit) }
    return { valueRange: { low: inUcum(value.low, unit), high: inUcum(value.high, unit) } }
  }
  if (value.length === 0) return { valueCodeableConcept: conceptOf(system, NONE) }
  return { component: value.map((choice) => ({ code, valueCodeableConcept: conceptOf(system, choice) })) }
}

/** What a raw Observation in our own code system asserts, in its canonical shape; undefined, with a note, if nothing. */
export function assertedFact(
  raw: Json,
  held: Days,
  desk: Desk,
  where: string | null,
): { readonly code: CodeableConcept; readonly said: Said } | undefined {
  const { catalog } = desk
  const { subject, code } = named(catalog, '', raw.code, () => namedBy(raw.code, catalog))
  if (subject === undefined) {
    desk.note('not-understood', where, 'a fact that this guideline does not ask: left out')
    return undefined
  }
  const value = assertedValue(raw, subject.fact, held, desk, where)
  if (value === undefined) return undefined
  return { code, said: saidOf(catalog.guideline.url, subject.fact, code, value) }
}

/** What a code of our own system names, in its canonical shape. */
interface Named {
  readonly subject: Subject | undefined
  readonly code: CodeableConcept
}
const named = recalling<Named>()

function namedBy(concepts: unknown, { factSystem, facts }: Catalog): Named {
  const coding = objectsOf(concepts)
    .flatMap((concept) => objectsOf(concept.coding))
    .find(({ system }) => system === factSystem)
  const text = textOf(coding?.code) ?? ''
  const subject = subjectNamed(text, facts)
  return { subject: subject?.fact.setting ? undefined : subject, code: conceptOf(factSystem, text) }
}

const alone = new WeakMap<QuantityFact, readonly [QuantityFact]>()

/** One list for each fact, by which its units are remembered. */
function aloneIn(fact: QuantityFact): readonly [QuantityFact] {
  const list = alone.get(fact) ?? ([fact] as const)
  alone.set(fact, list)
  return list
}

function assertedValue(
  raw: Json,
  fact: Asked,
  held: Days,
  desk: Desk,
  where: string | null,
): EntryValue | undefined {
  const tidied = tidyValue(raw, fact.kind === 'quantity' ? aloneIn(fact) : [], desk, where)
  if (tidied === undefined) return undefined
  const parts = objectsOf(raw.component).flatMap((part) => {
    const value = tidyValue(part, [], desk, where)
    return value === undefined ? [] : [value]
  })
  const value = valueSaid(fact, desk.catalog.guideline.url, tidied, parts)
  if (value === undefined) {
    desk.note('not-understood', where, 'its value does not fit the fact it names: left out')
    return undefined
  }
  if (typeof value !== 'object' || !('from' in value)) return value
  if (value.from > held.to) {
    desk.note('conflict', where, 'names a day after the one on which it was stated: left out')
    return undefined
  }
  return value.to > held.to ? { from: value.from, to: held.to } : value
}

/** The value that the canonical shape stands for; undefined where it does not fit the fact. */
export function valueSaid(
  fact: Asked,
  url: string,
  said: Valued,
  parts: readonly Valued[],
): EntryValue | undefined {
  if (carries(said.dataAbsentReason, 'asked-unknown')) return { unknown: 'asked' }
  const system = choiceSystem(url, fact.id)
  switch (fact.kind) {
    case 'yes-no':
    case 'checklist':
      return said.valueBoolean
    case 'choice':
      return choiceIn(said.valueCodeableConcept, system, fact.choices)
    case 'set': {
      if (parts.length === 0) return noneOrThose(said.valueCodeableConcept, system, fact.choices)
      const codes = parts.map((part) => choiceIn(part.valueCodeableConcept, system, fact.choices))
      if (codes.some((code) => code === undefined)) return undefined
      return [...new Set(codes.flatMap((code) => code ?? []))].sort(byText)
    }
    case 'quantity':
      return intervalSaid(said, fact.unit, fact.range)
    case 'date':
      return daysSaid(said)
    default:
      return impossible(fact)
  }
}

function noneOrThose(
  concept: CodeableConcept | undefined,
  system: string,
  choices: Readonly<Record<string, string>>,
): readonly string[] | undefined {
  const codes = (concept?.coding ?? []).flatMap((c) => (c.system === system ? (c.code ?? []) : []))
  if (codes.includes(NONE)) return []
  const known = [...new Set(codes)].filter((code) => Object.hasOwn(choices, code)).sort(byText)
  return known.length === 0 ? undefined : known
}

function choiceIn(
  concept: CodeableConcept | undefined,
  system: string,
  choices: Readonly<Record<string, string>>,
): string | undefined {
  for (const { system: named, code } of concept?.coding ?? []) {
    if (named === system && code !== undefined && Object.hasOwn(choices, code)) return code
  }
  return undefined
}

function daysSaid(said: Valued): Days | undefined {
  if (said.valueDateTime !== undefined) return spanOf(said.valueDateTime)
  const { valuePeriod } = said
  return valuePeriod === undefined ? undefined : { from: valuePeriod.start, to: valuePeriod.end }
}

/** The interval of a tidied quantity or range; a comparator opens it to the end of what is possible. */
export function intervalSaid(
  said: Valued,
  unit: string,
  range: readonly [number, number],
): Interval | undefined {
  const { valueQuantity, valueRange } = said
  if (valueRange !== undefined) {
    return valueRange.low.code === unit
      ? { low: valueRange.low.value, high: valueRange.high.value }
      : undefined
  }
  if (valueQuantity === undefined || valueQuantity.code !== unit) return undefined
  const { value, comparator } = valueQuantity
  if (comparator === undefined) return { low: value, high: value }
  return comparator.startsWith('<') ? { low: range[0], high: value } : { low: value, high: range[1] }
}

export function observationCode(observation: Observation, system: string): string | undefined {
  return observation.code.coding?.find((coding) => coding.system === system)?.code
}
