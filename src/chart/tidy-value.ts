/** The value of an Observation or of one of its components, tidied: numbers in UCUM, dates in days, codes canonical. */

import type { QuantityFact } from '../language/index.ts'
import { canonicalSystem } from './code-systems.ts'
import { statusOf, tidyConcept } from './concept.ts'
import { dayOrPeriod, readDate, readPeriod } from './dates.ts'
import { type Desk, quiet } from './desk.ts'
import { absentReasonSystem, conceptOf, type Quantity, ucum, type Valued } from './fhir.ts'
import { finiteOf, type Json, objectOf, textOf, writableText } from './json.ts'
import { numbersIn, plainNumbers, type TextNumber } from './text-number.ts'
import { factorTo, knownUnit, scaled, speaksAgainst, unitOf } from './units.ts'

/** Quantity facts that may read the value, in the order of the guideline: the first whose unit fits decides its unit. */
export type Wanted = readonly Pick<QuantityFact, 'unit' | 'converts' | 'range' | 'unclearBare' | 'inWords'>[]

const noLabels: ReadonlySet<string> = new Set()

/**
 * No value at all is an empty object; undefined means a value that could not be understood, with a note. `labels`: the
 * words by which a text may call what was measured.
 */
export function tidyValue(
  raw: Json,
  wanted: Wanted,
  desk: Desk,
  where: string | null,
  labels: ReadonlySet<string> = noLabels,
): Valued | undefined {
  if (raw.valueQuantity !== undefined) {
    const quantity = objectOf(raw.valueQuantity)
    return quantity === undefined ? misshapen(desk, where) : quantityOf(quantity, wanted, desk, where)
  }
  const number = raw.valueInteger ?? raw.valueDecimal
  if (number !== undefined) return quantityOf({ value: number }, wanted, desk, where)
  if (typeof raw.valueBoolean === 'boolean') return { valueBoolean: raw.valueBoolean }
  if (raw.valueCodeableConcept !== undefined) {
    const concept = tidyConcept(raw.valueCodeableConcept, desk, where)
    if (concept === undefined) return misshapen(desk, where)
    return wordOf(concept.text, wanted, desk, where) ?? { valueCodeableConcept: concept }
  }
  if (raw.valueString !== undefined) return stringOf(raw.valueString, wanted, desk, where, labels)
  if (raw.valueRatio !== undefined) return ratioOf(raw.valueRatio, wanted, desk, where)
  if (raw.valueRange !== undefined) return rangeOf(raw.valueRange, wanted, desk, where)
  const days = raw.valueDateTime === undefined ? readPeriod(raw.valuePeriod) : readDate(raw.valueDateTime)
  if (days !== undefined) {
    const written = dayOrPeriod(days)
    return 'day' in written ? { valueDateTime: written.day } : { valuePeriod: written.period }
  }
  if (raw.valueDateTime !== undefined || raw.valuePeriod !== undefined) return misshapen(desk, where)
  const absent = statusOf(raw.dataAbsentReason)
  if (absent === undefined) return {}
  // Why it is absent matters only where it says that the question was put.
  return { dataAbsentReason: conceptOf(absentReasonSystem, absent === 'asked-unknown' ? absent : 'unknown') }
}

function misshapen(desk: Desk, where: string | null, why = 'its value is not understood'): undefined {
  desk.note('not-understood', where, `${why}: left out`)
  return undefined
}

function stringOf(
  value: unknown,
  wanted: Wanted,
  desk: Desk,
  where: string | null,
  labels: ReadonlySet<string>,
): Valued | undefined {
  const text = textOf(value)
  if (text === undefined) return misshapen(desk, where)
  const told = wanted.length > 0 ? numbersIn(text, labels) : []
  const read = (one: TextNumber, to: Desk): Valued | undefined => {
    const { low, high, comparator, unit } = one
    if (low === high) return quantityOf({ value: low, comparator, unit }, wanted, to, where)
    return rangeOf({ low: { value: low, unit }, high: { value: high, unit } }, wanted, to, where)
  }
  const [first] = told
  if (first === undefined) {
    return wordOf(text, wanted, desk, where) ?? { valueCodeableConcept: { text: writableText(text) ?? '' } }
  }
  return likeliest(told, first, read, desk, where)
}

/** The bounds that a word stands for: "severe" of pain. */
function wordOf(
  text: string | undefined,
  wanted: Wanted,
  desk: Desk,
  where: string | null,
): Valued | undefined {
  const word = text?.trim().toLowerCase() ?? ''
  const fact = wanted.find(({ inWords }) => Object.hasOwn(inWords, word))
  const bounds = fact?.inWords[word]
  if (fact === undefined || bounds === undefined) return undefined
  const [low, high] = bounds
  desk.note('changed', where, `"${word}", read as ${low} to ${high} ${fact.unit}`)
  return { valueRange: { low: inUcum(low, fact.unit), high: inUcum(high, fact.unit) } }
}

/** Of several ways to read a text, the one that gives what is possible; nothing where two do. */
function likeliest<T>(
  told: readonly T[],
  first: T,
  read: (one: T, to: Desk) => Valued | undefined,
  desk: Desk,
  where: string | null,
): Valued | undefined {
  const possible = told.filter((one) => read(one, quiet(desk)) !== undefined)
  if (possible.length > 1) return misshapen(desk, where, 'its number can be read in two ways')
  const value = read(possible[0] ?? first, desk)
  if (value !== undefined) desk.note('changed', where, 'a number written as text, read as a number')
  return value
}

/** So much of so much: `7 : 10` of a score up to ten, `1.3 mg : 1 dL`. */
function ratioOf(value: unknown, wanted: Wanted, desk: Desk, where: string | null): Valued | undefined {
  const ratio = objectOf(value)
  const [above, below] = [objectOf(ratio?.numerator), objectOf(ratio?.denominator)]
  const [part, whole] = [finiteOf(above?.value), finiteOf(below?.value) ?? 1]
  if (above === undefined || part === undefined || whole <= 0 || below?.comparator !== undefined) {
    return misshapen(desk, where, 'its ratio is not understood')
  }
  const { comparator } = above
  const units = [unitIn(above), below === undefined ? '' : unitIn(below)] as const
  if (units.every((unit) => unit === '' || unit === '1' || unit.startsWith('{'))) {
    return quantityOf({ value: part, comparator, unit: `/${whole}` }, wanted, desk, where)
  }
  const unit = units[1] === '' ? units[0] : `${units[0]}/${units[1]}`
  return quantityOf({ value: part / whole, comparator, unit }, wanted, desk, where)
}

const isComparator = (text: unknown): text is NonNullable<Quantity['comparator']> =>
  text === '<' || text === '<=' || text === '>=' || text === '>'

function quantityOf(raw: Json, wanted: Wanted, desk: Desk, where: string | null): Valued | undefined {
  const value = finiteOf(raw.value)
  if (value === undefined) {
    const told = typeof raw.value === 'string' ? plainNumbers(raw.value) : []
    const read = (one: number, to: Desk) => quantityOf({ ...raw, value: one }, wanted, to, where)
    const [first] = told
    return first === undefined ? misshapen(desk, where) : likeliest(told, first, read, desk, where)
  }
  if (raw.comparator !== undefined && !isComparator(raw.comparator)) {
    return misshapen(desk, where, 'its comparison is not understood')
  }
  // Nobody reads the number, only that there is one.
  if (wanted.length === 0) return { valueQuantity: asWritten(value, unitIn(raw)) }
  const { unit, against, fit, changed } = unitFor(raw, wanted)
  if (against !== undefined) return misshapen(desk, where, against)
  if (fit === undefined) return unfit(wanted, unit, desk, where)
  if (unit === '' && isUnclear(value, fit)) return ambiguous(desk, where)
  const number = scaled(value, fit.factor)
  if (outside(number, number, fit.range)) return implausible(desk, where)
  if (changed !== undefined) desk.note('changed', where, changed)
  const comparator = isComparator(raw.comparator) ? { comparator: raw.comparator } : {}
  return { valueQuantity: { ...inUcum(number, fit.unit), ...comparator } }
}

/** What a unit, as it is written, is to those who want the number. */
interface UnitRead {
  readonly system: unknown
  readonly code: unknown
  readonly written: unknown
  readonly unit: string
  /** Why it cannot be used. */
  readonly against: string | undefined
  readonly fit: Fit | undefined
  readonly changed: string | undefined
}

const unitsRead = new WeakMap<Wanted, UnitRead[]>()
/** So few spellings of the unit of one quantity are usual. */
const SPELLINGS = 16

/** Worked out once for each spelling. */
function unitFor(raw: Json, wanted: Wanted): UnitRead {
  const known = unitsRead.get(wanted) ?? []
  const { system, code, unit: written } = raw
  for (const one of known) {
    if (one.code === code && one.written === written && one.system === system) return one
  }
  const unit = unitIn(raw)
  const fit = fitted(unit, wanted)
  const respelled =
    fit !== undefined && isRespelled(raw, fit.unit) ? `its unit written as ${fit.unit}` : undefined
  const other = fit !== undefined && unit !== fit.unit && unit !== ''
  const made: UnitRead = {
    system,
    code,
    written,
    unit,
    against: contradicted(raw, wanted),
    fit,
    changed: other ? `value given in ${fit.unit}` : respelled,
  }
  if (known.length < SPELLINGS) known.push(made)
  unitsRead.set(wanted, known)
  return made
}

/** Does it name the same unit in another spelling? */
function isRespelled(raw: Json, unit: string): boolean {
  const said = textOf(raw.code) ?? textOf(raw.unit)
  return said !== undefined && said !== unit
}

function unitIn(raw: Json): string {
  const system = textOf(raw.system)
  const canonical = system === undefined ? undefined : canonicalSystem(system)
  return unitOf(canonical, textOf(raw.code), textOf(raw.unit))
}

/** A number in whatever unit it came. */
function asWritten(value: number, unit: string): Quantity {
  const known = knownUnit(unit)
  const words = writableText(unit)
  return {
    value: value + 0,
    ...(words === undefined ? {} : { unit: words }),
    ...(known === unit ? { system: ucum, code: unit } : {}),
  }
}

/** Does the unit in words say another thing than the unit in code? In words for a note. */
function contradicted(raw: Json, wanted: Wanted): string | undefined {
  const [code, unit] = [textOf(raw.code), textOf(raw.unit)]
  if (speaksAgainst(unit, code))
    return `its unit says ${writableText(unit) ?? 'what cannot be read'}, the code of its unit ${code ?? ''}`
  const [coded, told] = [knownUnit(code), knownUnit(unit)]
  if (coded === undefined || told === undefined || coded === told) return undefined
  const differ = wanted.some(
    ({ unit, converts }) => factorTo(unit, converts, coded) !== factorTo(unit, converts, told),
  )
  return differ ? `its unit says ${told}, the code of its unit ${coded}` : undefined
}

interface Fit extends Pick<QuantityFact, 'unit' | 'range' | 'unclearBare'> {
  readonly factor: number
}

function fitted(unit: string, wanted: Wanted): Fit | undefined {
  for (const fact of wanted) {
    const factor = factorTo(fact.unit, fact.converts, unit)
    if (factor === undefined) continue
    const { unit: wantedUnit, range, unclearBare } = fact
    return { unit: wantedUnit, factor, range, unclearBare }
  }
  return undefined
}

function unfit(wanted: Wanted, unit: string, desk: Desk, where: string | null): undefined {
  const units = wanted.map((fact) => fact.unit).join(' or ')
  const said = unit === '' ? 'no unit' : 'a unit that cannot be converted'
  desk.note('not-understood', where, `${said} where ${units} is wanted: value left out`)
  return undefined
}

/** Can nobody tell, without its unit, what the number is? */
const isUnclear = (value: number, { unclearBare }: Fit): boolean =>
  unclearBare !== null && value >= unclearBare[0] && value <= unclearBare[1]

function outside(low: number, high: number, range: readonly [number, number]): boolean {
  return low < range[0] || high > range[1]
}

function implausible(desk: Desk, where: string | null): undefined {
  desk.note(
    'not-understood',
    where,
    'value outside what is possible: taken for an error of entry and left out',
  )
  return undefined
}

function ambiguous(desk: Desk, where: string | null): undefined {
  const text = 'a number without a unit that may be of another quantity: value left out; ask which it is'
  desk.note('not-understood', where, text)
  return undefined
}

export function inUcum(value: number, unit: string): Quantity {
  // Minus zero is written as zero.
  return { value: value + 0, unit, system: ucum, code: unit }
}

function rangeOf(value: unknown, wanted: Wanted, desk: Desk, where: string | null): Valued | undefined {
  const range = objectOf(value)
  const low = objectOf(range?.low)
  const high = objectOf(range?.high)
  const from = finiteOf(low?.value)
  const to = finiteOf(high?.value)
  // One end alone leaves the other open.
  if (low !== undefined && from !== undefined && high?.value === undefined) {
    return quantityOf({ ...low, comparator: '>=' }, wanted, desk, where)
  }
  if (high !== undefined && to !== undefined && low?.value === undefined) {
    return quantityOf({ ...high, comparator: '<=' }, wanted, desk, where)
  }
  if (low === undefined || high === undefined || from === undefined || to === undefined || from > to) {
    return misshapen(desk, where)
  }
  if (wanted.length === 0) {
    return { valueRange: { low: asWritten(from, unitIn(low)), high: asWritten(to, unitIn(high)) } }
  }
  const against = contradicted(low, wanted) ?? contradicted(high, wanted)
  if (against !== undefined) return misshapen(desk, where, against)
  const least = fitted(unitIn(low), wanted)
  const greatest = fitted(unitIn(high), wanted)
  if (least === undefined || greatest === undefined || least.unit !== greatest.unit) {
    return unfit(wanted, unitIn(low), desk, where)
  }
  const bare = (end: Json, number: number): boolean => unitIn(end) === '' && isUnclear(number, least)
  if (bare(low, from) || bare(high, to)) return ambiguous(desk, where)
  const ends = [scaled(from, least.factor), scaled(to, greatest.factor)] as const
  if (ends[0] > ends[1]) return misshapen(desk, where)
  if (outside(ends[0], ends[1], least.range)) return implausible(desk, where)
  return { valueRange: { low: inUcum(ends[0], least.unit), high: inUcum(ends[1], least.unit) } }
}
