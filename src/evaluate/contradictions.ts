/** What the record, or the record and what was typed, says twice and differently. */

import type { Asked, Contradiction, ContraryEntry, Entry } from '../language/index.ts'
import type { Assessed } from './assess.ts'
import { compareText } from './order.ts'
import { type FactState, type PatientDay, stateOf } from './state.ts'

/** Dangers first, then in the order of the guideline's facts. */
export function contradictionsOf({ readings: { day } }: Assessed): readonly Contradiction[] {
  const found = day.prepared.asked.flatMap((fact): readonly Contradiction[] => {
    if (fact.setting || (day.inView.get(fact.id)?.length ?? 0) < 2) return []
    const items = fact.kind === 'checklist' ? Object.keys(fact.items) : [null]
    return items.flatMap((item) => contradictionOf(day, fact, item) ?? [])
  })
  return [...found.filter((one) => one.danger), ...found.filter((one) => !one.danger)]
}

function contradictionOf(day: PatientDay, fact: Asked, item: string | null): Contradiction | null {
  const state = stateOf(day, fact, item)
  const contrary = openBetween(state) ?? deniedDanger(day, fact, item, state)
  if (contrary === null) return null
  const { value } = state
  return {
    fact: fact.id,
    item,
    danger: fact.danger,
    days: {
      from: contrary.map(({ on }) => on.from).sort()[0] ?? '',
      to:
        contrary
          .map(({ on }) => on.to)
          .sort()
          .at(-1) ?? '',
    },
    entries: contrary.map(entryOf).sort((a, b) => compareText(keyOf(a), keyOf(b))),
    counts: value,
    leavesUnknown: isOpen(state),
  }
}

const entryOf = ({ value, on, origin, resource }: Entry): ContraryEntry => ({ value, on, origin, resource })
const keyOf = ({ value, on, resource }: ContraryEntry): string =>
  [on.from, on.to, resource ?? '', JSON.stringify(value)].join('\n')

/** Is it open which of several values counts? One that a rule picked out of many is not. */
function isOpen({ value }: FactState): boolean {
  if (value === null) return true
  if (typeof value !== 'object') return false
  if ('low' in value) return value.low !== value.high
  return 'from' in value && value.from !== value.to
}

/** The entries that count, where two of them cannot both be so. */
function openBetween(state: FactState): readonly Entry[] | null {
  if (!isOpen(state) || state.awaitsOnset || state.askedUnknown || state.stale !== null) return null
  if (state.standIn !== null) return null
  const { entries } = state
  return entries.some((a) => entries.some((b) => apart(a.value, b.value))) ? entries : null
}

/** Spans that overlap may mean the same number or day. */
function apart(a: Entry['value'], b: Entry['value']): boolean {
  if (typeof a === 'object' && typeof b === 'object') {
    if ('low' in a && 'low' in b) return a.high < b.low || b.high < a.low
    if ('from' in a && 'from' in b) return a.to < b.from || b.to < a.from
  }
  return JSON.stringify(a) !== JSON.stringify(b)
}

/** A danger that stands although somebody denies it no earlier: those who say so, and those who deny it. */
function deniedDanger(
  day: PatientDay,
  fact: Asked,
  item: string | null,
  { value, entries }: FactState,
): readonly Entry[] | null {
  if (!fact.danger || value !== true) return null
  const last =
    entries
      .map(({ on }) => on.to)
      .sort()
      .at(-1) ?? ''
  const all = day.inView.get(fact.id) ?? []
  const denied = all.filter((one) => one.item === item && one.value === false && one.on.to >= last)
  return denied.length === 0 ? null : [...new Set([...entries, ...denied])]
}
