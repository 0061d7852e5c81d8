/** What a coded record or a measured value says, in the shape that the kind of the fact asks for. */

import { type CodeMap, type Days, type EntryValue, impossible } from '../language/index.ts'
import { choiceSystem, intervalSaid } from './asserted.ts'
import type { Catalog, Reader } from './catalog.ts'
import { meaningsOf } from './concept.ts'
import { stretchOf } from './dates.ts'
import type { Valued } from './fhir.ts'
import { byText } from './json.ts'
import { factorTo, scaled } from './units.ts'

/** Choice codes whose value set holds a code of the concepts, in ascending order. */
function mapped(
  map: CodeMap | null,
  concepts: readonly unknown[],
  fact: string,
  catalog: Catalog,
): readonly string[] {
  const meanings = meaningsOf(concepts, catalog)
  if (meanings.length === 0) return nothing
  if (map === null) {
    const system = choiceSystem(catalog.guideline.url, fact)
    return meanings.filter((m) => m.system === system).map((m) => m.code)
  }
  const choices = choicesOf(map)
  const found: string[] = []
  for (const { sets } of meanings) {
    for (const set of sets) {
      for (const choice of choices.get(set) ?? nothing) if (!found.includes(choice)) found.push(choice)
    }
  }
  return found.length < 2 ? found : found.sort(byText)
}

const nothing: readonly string[] = []
const turned = new WeakMap<CodeMap, ReadonlyMap<string, readonly string[]>>()

/** Value set -> the choices it stands for; made once for each map. */
function choicesOf(map: CodeMap): ReadonlyMap<string, readonly string[]> {
  const known = turned.get(map)
  if (known !== undefined) return known
  const choices = new Map<string, string[]>()
  for (const [choice, set] of Object.entries(map)) {
    const others = choices.get(set)
    if (others === undefined) choices.set(set, [choice])
    else others.push(choice)
  }
  turned.set(map, choices)
  return choices
}

/** One choice, or nothing: codes that say two things at once say nothing. */
function one(codes: readonly string[], choices: Readonly<Record<string, string>>): string | undefined {
  const known = [...new Set(codes.filter((code) => Object.hasOwn(choices, code)))]
  return known.length === 1 ? known[0] : undefined
}

function several(
  codes: readonly string[],
  choices: Readonly<Record<string, string>>,
): readonly string[] | undefined {
  const known = [...new Set(codes.filter((code) => Object.hasOwn(choices, code)))].sort(byText)
  return known.length > 0 ? known : undefined
}

/** What the mere presence of a coded record says: yes; its choice; its day; or, where records are counted, one. */
export function codedValue(
  reader: Reader,
  map: CodeMap | null,
  concepts: readonly unknown[],
  on: Days,
  catalog: Catalog,
): EntryValue | undefined {
  const { fact, picked } = reader
  switch (fact.kind) {
    case 'yes-no':
    case 'checklist':
      return true
    case 'choice':
      return one(mapped(map, concepts, fact.id, catalog), fact.choices)
    case 'set':
      return several(mapped(map, concepts, fact.id, catalog), fact.choices)
    case 'quantity':
      return picked.pick === 'count' ? { low: 1, high: 1 } : undefined
    case 'date':
      return on
    default:
      return impossible(fact)
  }
}

// Yes, present, positive; no, absent, negative: SNOMED CT, LOINC answers, HL7 tables.
const yes = new Set(['373066001', '52101004', '10828004', 'LA33-6', 'Y', 'POS'])
const no = new Set(['373067005', '2667000', '260385009', 'LA32-8', 'N', 'NEG'])

/** What a measured or stated value says. */
export function observedValue(
  reader: Reader,
  map: CodeMap | null,
  said: Valued,
  on: Days,
  catalog: Catalog,
): EntryValue | undefined {
  const { fact, picked } = reader
  const concept = said.valueCodeableConcept
  switch (fact.kind) {
    case 'yes-no':
    case 'checklist':
      return said.valueBoolean ?? yesOrNo(mapped(map, [concept], fact.id, catalog), concept)
    case 'choice':
      return one(mapped(map, [concept], fact.id, catalog), fact.choices)
    case 'set':
      return several(mapped(map, [concept], fact.id, catalog), fact.choices)
    case 'quantity':
      if (picked.pick === 'count') return { low: 1, high: 1 }
      return intervalSaid(inUnit(said, fact.unit, fact.converts), fact.unit, fact.range)
    case 'date':
      return daysBy(on, stretchOf(said.valueDateTime, said.valuePeriod) ?? on)
    default:
      return impossible(fact)
  }
}

/** Days as they could be known when they were stated: nothing is known of what lies later. */
function daysBy(stated: Days, days: Days): Days | undefined {
  if (days.from > stated.to) return undefined
  return days.to > stated.to ? { from: days.from, to: stated.to } : days
}

function yesOrNo(codes: readonly string[], concept: Valued['valueCodeableConcept']): boolean | undefined {
  if (codes.some((code) => code === 'yes' || code === 'true')) return true
  if (codes.some((code) => code === 'no' || code === 'false')) return false
  for (const code of concept?.coding ?? []) {
    if (code.code !== undefined && yes.has(code.code)) return true
    if (code.code !== undefined && no.has(code.code)) return false
  }
  return undefined
}

/** A tidied number stands in the unit of the first fact that reads it; another fact may want another. */
function inUnit(said: Valued, unit: string, converts: Readonly<Record<string, number>>): Valued {
  const written = said.valueQuantity ?? said.valueRange?.low
  if (written?.code === undefined || written.code === unit) return said
  const factor = factorTo(unit, converts, written.code)
  if (factor === undefined) return {}
  const turn = (value: number) => scaled(value, factor)
  if (said.valueQuantity !== undefined) {
    return { valueQuantity: { ...said.valueQuantity, value: turn(said.valueQuantity.value), code: unit } }
  }
  const { valueRange } = said
  if (valueRange === undefined) return {}
  return {
    valueRange: {
      low: { ...valueRange.low, value: turn(valueRange.low.value), code: unit },
      high: { ...valueRange.high, value: turn(valueRange.high.value), code: unit },
    },
  }
}
