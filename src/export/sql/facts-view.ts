/** The view `facts`: one row per patient with the state of every asked fact and every derived one. */

import {
  type Asked,
  type DateFact,
  type DerivedFact,
  derivedInOrder,
  type FactId,
  impossible,
  isDerived,
  picksOf,
} from '../../language/index.ts'
import { dateMissing, missingSql, truthSql, type Writer } from './conditions.ts'
import { Levels } from './levels.ts'
import { type FactColumns, type Names, readings } from './names.ts'
import { defineFormula, defineScore } from './numbers.ts'
import { type Slot, slotsOf } from './slots.ts'
import { array, EMPTY, listWhen, NONE, quoted } from './text.ts'

/** Names of a date's own columns, before its stand-in is looked at. */
interface OwnDate {
  readonly from: string
  readonly to: string
  readonly asked: string
}
const ownDate = (columns: FactColumns): OwnDate => ({
  from: `${columns.low.plain}__own`,
  to: `${columns.high.plain}__own`,
  asked: `${columns.asked}__own`,
})

export function factsView(names: Names): string {
  const { guideline } = names
  const slots = slotsOf(guideline)
  const base = ['patient', 'as_of', 'none']
  const pivots: string[] = []
  const pivot = (slot: Slot, name: string, from: string): void => {
    base.push(name)
    const pick = from === 'truth' || from === 'awaits_onset' || from === 'asked' ? 'bool_or' : 'max'
    const value = from === 'asked' ? `s.state = 'asked-unknown'` : `s.${from}`
    pivots.push(`${pick}(${value}) FILTER (WHERE s.slot = ${slot.number}) AS ${quoted(name)}`)
  }
  for (const slot of slots) pivotSlot(names, slot, pivot)

  const writer: Writer = { names, levels: new Levels(base) }
  const placed = new Set<FactId>()
  for (const slot of slots) defineAsked(writer, slots, slot.fact, placed)
  for (const fact of derivedInOrder(guideline)) {
    if (fact.kind === 'derived') defineDerived(writer, fact)
    else if (fact.kind === 'formula') defineFormula(writer, fact)
    else if (fact.kind === 'score') defineScore(writer, fact)
  }
  const { withs, last } = writer.levels.chain('asked')
  const asked = `asked AS MATERIALIZED (
  SELECT s.patient, d.day AS "as_of", ${EMPTY} AS ${NONE},
    ${pivots.join(',\n    ')}
  FROM fact_states s
  CROSS JOIN as_of d
  GROUP BY s.patient, d.day
)`
  return `CREATE OR REPLACE VIEW facts AS\nWITH ${[asked, ...withs].join(',\n')}\nSELECT * FROM ${last};`
}

type Pivot = (slot: Slot, name: string, from: string) => void

function pivotSlot(names: Names, slot: Slot, pivot: Pivot): void {
  const { fact, item } = slot
  const columns = names.of(fact.id, item)
  const own = ownDate(columns)
  const standsIn = fact.kind === 'date' && fact.fallback !== null
  switch (fact.kind) {
    case 'yes-no':
    case 'checklist':
      pivot(slot, columns.value.plain, 'truth')
      break
    case 'choice':
      pivot(slot, columns.value.plain, 'code')
      break
    case 'set':
      pivot(slot, columns.value.plain, 'codes')
      break
    case 'quantity':
      pivot(slot, columns.low.plain, 'low')
      pivot(slot, columns.high.plain, 'high')
      break
    case 'date':
      pivot(slot, standsIn ? own.from : columns.low.plain, 'day_from')
      pivot(slot, standsIn ? own.to : columns.high.plain, 'day_to')
      break
    default:
      impossible(fact)
  }
  pivot(slot, standsIn ? own.asked : columns.asked, 'asked')
  if (awaitsOnset(slot)) pivot(slot, columns.awaits, 'awaits_onset')
}

const awaitsOnset = (slot: Slot): boolean => picksOf(slot.source).some((pick) => pick.since !== null)

/** Stand-ins of dates, the presumed-clear reading of red flags, and whom to ask. */
function defineAsked(writer: Writer, slots: readonly Slot[], fact: Asked, placed: Set<FactId>): void {
  if (placed.has(fact.id)) return
  placed.add(fact.id)
  const { names, levels } = writer
  const { redFlags, onset } = names.guideline.roles
  const also = (id: FactId): void => {
    const other = names.fact(id)
    if (!isDerived(other)) defineAsked(writer, slots, other, placed)
  }
  if (fact.kind === 'date' && fact.fallback !== null) also(fact.fallback)
  const own = slots.filter((slot) => slot.fact === fact)
  if (own.some(awaitsOnset) && fact.id !== onset) also(onset)
  if (fact.kind === 'date' && fact.fallback !== null) defineStandIn(writer, fact, fact.fallback)

  for (const slot of own) {
    const columns = names.of(fact.id, slot.item)
    if (fact.id === redFlags) {
      levels.define(columns.value.clear, () => `COALESCE(${levels.read(columns.value.plain)}, FALSE)`)
    }
    levels.define(columns.missing, () => {
      const standsIn = fact.kind === 'date' && fact.fallback !== null ? fact.fallback : null
      const asked = levels.read(standsIn === null ? columns.asked : ownDate(columns).asked)
      const instead = standsIn === null ? NONE : dateMissing(writer, standsIn)
      const self = `CASE WHEN ${asked} THEN ${instead} ELSE ${array([fact.id])} END`
      if (!awaitsOnset(slot) || fact.id === onset) return self
      return `(${self} || ${listWhen(levels.read(columns.awaits), dateMissing(writer, onset))})`
    })
  }
}

function defineStandIn({ names, levels }: Writer, fact: DateFact, fallback: FactId): void {
  const columns = names.of(fact.id)
  const own = ownDate(columns)
  const other = names.of(fallback)
  const either = (mine: string, theirs: string): string =>
    `CASE WHEN ${levels.read(own.asked)} THEN ${levels.read(theirs)} ELSE ${levels.read(mine)} END`
  levels.define(columns.low.plain, () => either(own.from, other.low.plain))
  levels.define(columns.high.plain, () => either(own.to, other.high.plain))
  levels.define(columns.asked, () => `(${levels.read(own.asked)} AND ${levels.read(other.asked)})`)
}

function defineDerived(writer: Writer, fact: DerivedFact): void {
  const { names, levels } = writer
  const columns = names.of(fact.id)
  for (const reading of readings) {
    const name = columns.value[reading]
    if (!levels.has(name)) levels.define(name, () => truthSql(writer, reading, fact.when))
  }
  levels.define(columns.missing, () => missingSql(writer, fact.when))
}

/** The view `index_onset`, from a view of the states of the onset and what may stand in for it. */
export function onsetView(names: Names, slots: readonly Slot[], states: string): string {
  const slotOf = (id: FactId): number => slots.find((slot) => slot.fact.id === id)?.number ?? 0
  const end = (id: FactId, column: string, seen: readonly FactId[]): string => {
    const of = (value: string): string => `${value} FILTER (WHERE s.slot = ${slotOf(id)})`
    const own = of(`max(s.${column})`)
    const fact = names.fact(id)
    if (fact.kind !== 'date' || fact.fallback === null || seen.includes(fact.fallback)) return own
    const instead = end(fact.fallback, column, [...seen, id])
    return `CASE WHEN ${of(`bool_or(s.state = 'asked-unknown')`)} THEN ${instead} ELSE ${own} END`
  }
  const { onset } = names.guideline.roles
  return `CREATE OR REPLACE VIEW index_onset AS
SELECT s.patient,
  ${end(onset, 'day_from', [onset])} AS onset_from,
  ${end(onset, 'day_to', [onset])} AS onset_to
FROM ${states} s
GROUP BY s.patient;`
}

/** The onset and every date that may stand in for it. */
export function onsetSlots(names: Names, slots: readonly Slot[]): readonly number[] {
  const chain: FactId[] = []
  for (let id: FactId | null = names.guideline.roles.onset; id !== null && !chain.includes(id); ) {
    chain.push(id)
    const fact = names.fact(id)
    id = fact.kind === 'date' ? fact.fallback : null
  }
  return slots.filter((slot) => chain.includes(slot.fact.id)).map((slot) => slot.number)
}

/** Columns of `facts` that conditions over a guideline may read. */
export function factColumns(names: Names): readonly string[] {
  const found = new Set(['patient', 'as_of', 'none'])
  for (const fact of names.guideline.facts) {
    const items = fact.kind === 'checklist' ? Object.keys(fact.items) : [null]
    for (const item of items) {
      const columns = names.of(fact.id, item)
      const all = [columns.value, columns.low, columns.high].flatMap((per) => Object.values(per))
      for (const name of [...all, columns.asked, columns.missing]) if (name !== '') found.add(name)
    }
  }
  return [...found]
}
