/** The questions still worth asking of a patient, in the order of their worth. */

import type {
  Asked,
  ChecklistFact,
  FactId,
  FactValue,
  MissingFact,
  UnreadQuestion,
  Urgency,
} from '../language/index.ts'
import { Asking, byWorth, EMERGENCY, type Open, STOP } from './asking.ts'
import { type Assessed, OnNetwork } from './assess.ts'
import { resultWaits } from './fast-waits.ts'
import type { Prepared } from './prepare.ts'
import type { Gathered } from './reading.ts'
import { stateOf } from './state.ts'
import type { OptionResult } from './status.ts'
import { coversOf, groupsOf, type OpenGroup } from './unread-questions.ts'

const weight: Readonly<Record<Urgency, number>> = { emergency: 3, days: 2, weeks: 1, routine: 0 }

/**
 * The questions still worth asking: first what could bring out an emergency, then by the urgency of what it decides,
 * then what decides most, then what could bring out a stop. A stop counts as much as the advice that offers its option:
 * an unknown stop holds the option back by itself, a finding that is not asked for is missed. What waits only for
 * records that nobody could name is one question for each kind of record.
 * @param apart each fact by itself all the same, for whoever has looked and found that one of the records matters
 */
export function missingFacts(assessed: Assessed, apart = false): readonly MissingFact[] {
  const { asking, itemsOf, lastValueOf } =
    assessed instanceof OnNetwork ? openOnNetwork(assessed) : openByInterpreter(assessed)
  const asked = ({ fact, place, decides, safety, unread }: Joined): MissingFact => {
    const list = fact.kind === 'checklist'
    return {
      fact: fact.id,
      question: fact.question,
      items: list ? itemsOf(fact, place) : none,
      decides,
      safety: safety > 0,
      lastValue: list ? null : lastValueOf(fact, place),
      unread: unread ?? null,
    }
  }
  if (apart || assessed.answers.unread.length === 0) return asking.take(asked)
  const single = asking.take((one) => one)
  return together(single, groupsOf(assessed.readings.day)).sort(byWorth).map(asked)
}

const none: readonly string[] = []

/** A question that may cover several facts. */
type Joined = Open & { readonly unread?: UnreadQuestion }

interface Found {
  readonly asking: Asking
  /** The items of a checklist that some result waits for, in its order. */
  readonly itemsOf: (fact: ChecklistFact, place: number) => readonly string[]
  /** Of a fact that is no checklist: its last value, where it is too old to count. */
  readonly lastValueOf: (fact: Asked, place: number) => FactValue | null
}

const safetyOf = (urgency: Urgency): number => (urgency === 'emergency' ? EMERGENCY : 0)

function openByInterpreter(assessed: Assessed): Found {
  const { prepared } = assessed.readings.day
  const asking = new Asking(prepared)
  const items = new Map<FactId, Set<string>>()
  const add = (id: string, missing: Gathered, safety: number, urgency: number): void => {
    for (const fact of missing.facts) asking.add(prepared.place.get(fact) ?? 0, id, safety, urgency)
    for (const [fact, open] of missing.items) {
      const all = items.get(fact) ?? new Set()
      items.set(fact, all)
      for (const item of open) all.add(item)
    }
  }
  add('stage', assessed.stage.missing, 0, weight.days)
  for (const { id, missing } of assessed.recommendations) {
    const urgency = prepared.recommendations.get(id)?.urgency ?? 'routine'
    add(id, missing, safetyOf(urgency), weight[urgency])
  }
  for (const result of assessed.options) {
    const urgency = stopsWait(assessed, prepared, result)
    add(result.id, result.missing, urgency === null ? 0 : STOP, urgency ?? 0)
  }
  for (const result of assessed.positions) add(result.id, result.missing, 0, 0)
  return {
    asking,
    itemsOf: ({ id, items: all }) => Object.keys(all).filter((item) => items.get(id)?.has(item)),
    lastValueOf: (fact) => stateOf(assessed.readings.day, fact).stale,
  }
}

/** The same from rows of bits. */
function openOnNetwork(assessed: OnNetwork): Found {
  const engine = assessed.held()
  const { prepared, network, filler, placeOf, slotsOf, waits, scratch } = engine
  const { words } = waits
  const { rows, open, seen, asking } = scratch
  rows.fill(0)
  open.fill(0)
  seen.fill(-1)
  const { declined } = assessed.answers
  resultWaits(engine, assessed, declined, rows)
  const add = (row: number, id: string, safety: number, urgency: number): void => {
    for (let w = 0; w < words; w += 1) {
      let left = rows[row * words + w] as number
      open[w] = (open[w] as number) | left
      while (left !== 0) {
        const place = placeOf[w * 32 + 31 - Math.clz32(left & -left)] as number
        left &= left - 1
        // Items of a checklist are one fact.
        if (seen[place] === row) continue
        seen[place] = row
        asking.add(place, id, safety, urgency)
      }
    }
  }
  const { recommendations, options, positions } = assessed
  add(recommendations.length + options.length + positions.length, 'stage', 0, weight.days)
  let row = 0
  for (const { id, urgency } of prepared.guideline.recommendations) {
    add(row, id, safetyOf(urgency), weight[urgency])
    row += 1
  }
  for (const result of options) {
    const urgency = stopsWait(assessed, prepared, result)
    add(row, result.id, urgency === null ? 0 : STOP, urgency ?? 0)
    row += 1
  }
  for (const { id } of positions) {
    add(row, id, 0, 0)
    row += 1
  }
  const isOpen = (slot: number): boolean => ((open[slot >> 5] as number) & (1 << (slot & 31))) !== 0
  return {
    asking,
    itemsOf: (_, place) => {
      const slots = slotsOf[place] ?? []
      return slots.flatMap((slot) => (isOpen(slot) ? [network.slots[slot]?.item ?? ''] : []))
    },
    lastValueOf: (_, place) => filler.stale[slotsOf[place]?.[0] ?? -1] ?? null,
  }
}

/** Facts that wait for the same records become one question, which decides what any of them decides. */
function together(single: readonly Open[], groupOf: (fact: Asked) => OpenGroup | undefined): Joined[] {
  const groups = new Map<string, { readonly group: OpenGroup; readonly entries: Open[] }>()
  const asked: Joined[] = []
  for (const entry of single) {
    const group = groupOf(entry.fact)
    if (group === undefined) asked.push(entry)
    else {
      const known = groups.get(group.key) ?? { group, entries: [] }
      groups.set(group.key, known)
      known.entries.push(entry)
    }
  }
  for (const { group, entries } of groups.values()) {
    const covers = coversOf(entries.map(({ fact }) => fact))
    const first = entries.find(({ fact }) => fact.id === covers[0])
    if (first === undefined) continue
    const [record] = group.records
    asked.push({
      ...first,
      decides: [...new Set(entries.flatMap(({ decides }) => decides))],
      safety: Math.max(...entries.map(({ safety }) => safety)),
      most: Math.max(...entries.map(({ most }) => most)),
      ...(record === undefined
        ? {}
        : {
            unread: {
              kind: record.kind,
              danger: record.danger,
              records: group.records.map(({ resource, label }) => ({ resource, label })),
              covers,
            },
          }),
    })
  }
  return asked
}

/**
 * Does a stop still wait for data while the option is offered or taken? Then what it waits for is a matter of safety,
 * as urgent as the advice that offers it; null otherwise.
 */
function stopsWait(
  { recommendations }: Assessed,
  { guideline, offering }: Prepared,
  { id, status }: OptionResult,
): number | null {
  if (status === 'taking') return weight.emergency
  if (status !== 'needs-data') return null
  let most: number | null = null
  for (const at of offering.get(id) ?? []) {
    const urgency = guideline.recommendations[at]?.urgency ?? 'routine'
    if (recommendations[at]?.status === 'applicable') most = Math.max(most ?? 0, weight[urgency])
  }
  return most
}
