/** Conditions as SQL: their three-valued truth, and the facts an unknown one still waits for. */

import { type Expression, type Fact, type FactId, impossible, type Relation } from '../../language/index.ts'
import type { Levels } from './levels.ts'
import type { FactColumns, Names, Reading } from './names.ts'
import { and, array, double, joined, listWhen, NONE, or, word } from './text.ts'

/** Where conditions are written: the names of columns and the levels they stand on. */
export interface Writer {
  readonly names: Names
  readonly levels: Levels
}

/** The truth of a condition: TRUE, FALSE or NULL. SQL's own AND, OR and NOT are Kleene's. */
export function truthSql(writer: Writer, reading: Reading, e: Expression): string {
  const { names, levels } = writer
  const part = (inner: Expression): string => truthSql(writer, reading, inner)
  switch (e.op) {
    case 'fact':
      return levels.read(names.of(e.fact).value[reading])
    case 'is': {
      const code = levels.read(names.of(e.fact).value[reading])
      // An empty IN list is no SQL; a known code is not among no values.
      return e.values.length === 0
        ? `(CASE WHEN ${code} IS NOT NULL THEN FALSE END)`
        : `(${code} IN (${e.values.map(word).join(', ')}))`
    }
    case 'includes':
      return `(${levels.read(names.of(e.fact).value[reading])} && ${array(e.values)})`
    case 'flagged':
      return or(e.items.map((item) => levels.read(names.of(e.fact, item).value[reading])))
    case 'compare': {
      const [low, high] = endsOf(writer, reading, e.fact)
      return comparison(low, high, e.relation, double(e.value))
    }
    case 'elapsed': {
      const [low, high] = elapsedDays(writer, e.from, e.to)
      return comparison(low, high, e.relation, String(e.days))
    }
    case 'all':
      return and(e.of.map(part))
    case 'any':
      return or(e.of.map(part))
    case 'not':
      return `(NOT ${part(e.of)})`
    case 'count': {
      const parts = e.of.map(part)
      const holding = sumWhen(parts, (truth) => `${truth} IS TRUE`)
      const possible = sumWhen(parts, (truth) => `${truth} IS NOT FALSE`)
      return `(CASE WHEN ${holding} >= ${e.least} THEN TRUE WHEN ${possible} < ${e.least} THEN FALSE END)`
    }
    case 'known':
      return knownSql(writer, reading, e.fact)
    case 'because':
      return part(e.of)
    default:
      return impossible(e)
  }
}

const sumWhen = (parts: readonly string[], holds: (truth: string) => string): string =>
  parts.length === 0 ? '0' : `(${parts.map((p) => `CASE WHEN ${holds(p)} THEN 1 ELSE 0 END`).join(' + ')})`

export function endsOf({ names, levels }: Writer, reading: Reading, fact: FactId): readonly [string, string] {
  const columns = names.of(fact)
  return [levels.read(columns.low[reading]), levels.read(columns.high[reading])]
}

/** An interval against a number: unknown where it straddles. */
function comparison(low: string, high: string, relation: Relation, value: string): string {
  switch (relation) {
    case '>=':
      return `(CASE WHEN ${low} >= ${value} THEN TRUE WHEN ${high} < ${value} THEN FALSE END)`
    case '>':
      return `(CASE WHEN ${low} > ${value} THEN TRUE WHEN ${high} <= ${value} THEN FALSE END)`
    case '<=':
      return `(CASE WHEN ${high} <= ${value} THEN TRUE WHEN ${low} > ${value} THEN FALSE END)`
    case '<':
      return `(CASE WHEN ${high} < ${value} THEN TRUE WHEN ${low} >= ${value} THEN FALSE END)`
    default:
      return impossible(relation)
  }
}

function elapsedDays(writer: Writer, from: FactId, to: FactId | null): readonly [string, string] {
  const [first, last] = endsOf(writer, 'plain', from)
  if (to === null) return [`("as_of" - ${last})`, `("as_of" - ${first})`]
  const [toFirst, toLast] = endsOf(writer, 'plain', to)
  return [`(${toFirst} - ${last})`, `(${toLast} - ${first})`]
}

function knownSql(writer: Writer, reading: Reading, id: FactId): string {
  const { names, levels } = writer
  const fact = names.fact(id)
  const columns =
    fact.kind === 'checklist' ? Object.keys(fact.items).map((i) => names.of(id, i)) : [names.of(id)]
  // A red flag presumed absent is not thereby known.
  const as = fact.kind === 'checklist' && reading === 'clear' ? 'plain' : reading
  const present = and(columns.map((c) => `${levels.read(leadingOf(fact.kind, c)[as])} IS NOT NULL`))
  if (reading !== 'open') return `(${present})`
  // What was asked and cannot be known stays not known; everything else may become known.
  const askable = columns
    .filter((c) => c.asked !== '')
    .map((c) => `(${levels.read(leadingOf(fact.kind, c).open)} IS NULL AND NOT ${levels.read(c.asked)})`)
  return askable.length === 0
    ? `(CASE WHEN ${present} THEN TRUE END)`
    : `(CASE WHEN ${present} THEN TRUE WHEN NOT ${or(askable)} THEN FALSE END)`
}

/** The column that is null where the fact is not known. */
function leadingOf(kind: Fact['kind'], columns: FactColumns): FactColumns['value'] {
  switch (kind) {
    case 'quantity':
    case 'date':
    case 'formula':
    case 'score':
      return columns.low
    case 'yes-no':
    case 'choice':
    case 'set':
    case 'checklist':
    case 'derived':
      return columns.value
    default:
      return impossible(kind)
  }
}

/** List of the facts that could still decide a condition; the empty list where it is known. */
export function missingSql(writer: Writer, e: Expression): string {
  return listWhen(`${truthSql(writer, 'open', e)} IS NULL`, waitingFor(writer, e))
}

/** The same, for a condition that is unknown. */
function waitingFor(writer: Writer, e: Expression): string {
  const { names, levels } = writer
  const missing = (fact: FactId, item: string | null = null): string =>
    levels.read(names.of(fact, item).missing)
  switch (e.op) {
    case 'fact':
    case 'is':
    case 'includes':
      return missing(e.fact)
    case 'flagged':
      return itemsMissing(writer, e.fact, e.items)
    case 'compare':
      return numberMissing(writer, e.fact)
    case 'elapsed':
      return joined([dateMissing(writer, e.from), e.to === null ? NONE : dateMissing(writer, e.to)])
    case 'all':
    case 'any':
    case 'count':
      return joined(e.of.map((part) => missingSql(writer, part)))
    case 'not':
    case 'because':
      return waitingFor(writer, e.of)
    case 'known': {
      const fact = names.fact(e.fact)
      if (fact.kind === 'checklist') return itemsMissing(writer, e.fact, Object.keys(fact.items))
      return fact.kind === 'derived' || fact.kind === 'formula' || fact.kind === 'score'
        ? numberMissing(writer, e.fact)
        : missing(e.fact)
    }
    default:
      return impossible(e)
  }
}

function itemsMissing({ names, levels }: Writer, fact: FactId, items: readonly string[]): string {
  const lists = items.map((item) => {
    const columns = names.of(fact, item)
    return listWhen(`${levels.read(columns.value.open)} IS NULL`, levels.read(columns.missing))
  })
  return joined(lists)
}

/** Whom to ask for a number that is unknown or not exact. Derived facts say so themselves. */
export function numberMissing(writer: Writer, id: FactId): string {
  const { names, levels } = writer
  const missing = levels.read(names.of(id).missing)
  if (names.fact(id).kind !== 'quantity') return missing
  return inexactMissing(endsOf(writer, 'open', id), missing)
}

/** Whom to ask for a date that is unknown or not known to the day. */
export function dateMissing(writer: Writer, id: FactId): string {
  const { names, levels } = writer
  return inexactMissing(endsOf(writer, 'plain', id), levels.read(names.of(id).missing))
}

export const inexactMissing = ([low, high]: readonly [string, string], missing: string): string =>
  listWhen(`(${low} IS NULL OR ${low} <> ${high})`, missing)
