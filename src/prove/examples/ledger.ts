/** The ledger of examples: each item has one for every status it can reach, and at every numeric limit it can turn on. */

import { openReading, truthOf } from '../../evaluate/index.ts'
import {
  type Fact,
  type FactId,
  type Guideline,
  indexOf,
  type Option,
  type Position,
  type Recommendation,
} from '../../language/index.ts'
import { wordsOf } from '../../words/index.ts'
import { type Limit, limitsOf } from './limits.ts'
import { type Item, itemsOf } from './run.ts'
import { type Promised, promisesOf } from './survey.ts'

/** A limit, and where the examples that may speak for it lie. */
interface Edge {
  readonly limit: string
  /** The derived fact that states it: there, the examples of every item that names the fact speak for it. */
  readonly through: FactId | null
  readonly below: readonly string[]
  readonly at: readonly string[]
  readonly above: readonly string[]
}

interface LedgerRow {
  readonly item: Item
  /** Status -> names of the examples that give it. */
  readonly statuses: Readonly<Record<string, readonly string[]>>
  readonly edges: readonly Edge[]
}

/** What an item lacks: a status without an example, or a limit that no example meets or spans. */
export interface LedgerGap {
  /** Id of the item; of the derived fact, where that states the limit. */
  readonly of: string
  readonly lacks: string
}

/** Only examples that give what they promise count. A limit inside a derived fact is owed once, not by every item. */
export function ledgerOf(guideline: Guideline): {
  readonly rows: readonly LedgerRow[]
  readonly gaps: readonly LedgerGap[]
} {
  const { facts } = indexOf(guideline)
  const { held } = promisesOf(guideline)
  const items = itemsOf(guideline)
  const limits = new Map(items.map((item) => [item.id, limitsOf(guideline, item.id)]))
  const lying = placesOf(held, limits)
  const rows = items.map((item): LedgerRow => {
    const examples = held.filter((promised) => promised.item.id === item.id)
    const statuses = reachable(guideline, item).map(
      (status) =>
        [status, examples.filter((one) => shows(one, status)).map((one) => one.example.name)] as const,
    )
    const edges = (limits.get(item.id) ?? []).map((limit) => edgeOf(facts, item, limit, lying))
    return { item, statuses: Object.fromEntries(statuses), edges }
  })
  return { rows, gaps: rows.flatMap(gapsOf).filter(once) }
}

/** A recommendation that may give way has two more standings than its status: provisional, and displaced. */
function shows({ example }: Promised, status: string): boolean {
  const standing = example.provisional
    ? 'provisional'
    : example.displacedBy === null
      ? example.expect
      : `gives way to ${example.displacedBy}`
  return standing === status
}

function reachable(guideline: Guideline, { kind, id }: Item): readonly string[] {
  const named = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
    list.filter((one) => one.id === id)
  switch (kind) {
    case 'recommendation':
      return named(guideline.recommendations).flatMap(recommendationStatuses)
    case 'option':
      return named(guideline.options).flatMap(optionStatuses)
    case 'position':
      return named(guideline.positions).flatMap(stances)
    case 'stage':
      return [id]
  }
}

// "Declined" stands in the answers as a decision; no condition of the item has a part in it.
function recommendationStatuses({ doneWhen, supersededBy }: Recommendation): readonly string[] {
  return [
    'applicable',
    'not-applicable',
    'needs-data',
    ...(doneWhen === null ? [] : ['done']),
    ...(supersededBy.length === 0 ? [] : ['provisional']),
    ...supersededBy.map(({ recommendation }) => `gives way to ${recommendation}`),
  ]
}

function optionStatuses({ avoidWhen, takingWhen, window }: Option): readonly string[] {
  const stops = avoidWhen.some((clause) => clause.level === 'stop')
  return [
    'suitable',
    ...(stops ? ['contraindicated'] : []),
    ...(avoidWhen.some((clause) => clause.level === 'caution') ? ['caution'] : []),
    ...(stops || window.notBefore || window.notAfter ? ['needs-data'] : []),
    ...(takingWhen === null ? [] : ['taking']),
    ...(window.notBefore === null ? [] : ['not-yet']),
    ...(window.notAfter === null ? [] : ['too-late']),
  ]
}

function stances({ rows, otherwise, speaksFor }: Position): readonly string[] {
  const own = new Set([...rows.map((row) => row.stance), otherwise.stance])
  const elsewhere = Object.keys(speaksFor).length > 0
  return [
    ...new Set([...own, ...(own.size > 1 ? ['needs-data'] : []), ...(elsewhere ? ['not-covered'] : [])]),
  ]
}

type Side = 'below' | 'at' | 'above'
interface Lying {
  readonly item: string
  readonly example: string
  readonly side: Side
}

/** For each limit, the examples of the items it bears on, and the side each lies on; those it is unknown for are left out. */
function placesOf(
  held: readonly Promised[],
  limits: ReadonlyMap<string, readonly Limit[]>,
): ReadonlyMap<string, readonly Lying[]> {
  const found = new Map<string, Lying[]>()
  for (const { item, example, day } of held) {
    const reading = openReading(day)
    for (const { key, at } of limits.get(item.id) ?? []) {
      const side = sideOf(
        truthOf(reading, { ...at, relation: '>=' }),
        truthOf(reading, { ...at, relation: '<=' }),
      )
      if (side === null) continue
      const list = found.get(key) ?? []
      found.set(key, list)
      list.push({ item: item.id, example: example.name, side })
    }
  }
  return found
}

function sideOf(notBelow: boolean | null, notAbove: boolean | null): Side | null {
  if (notBelow === true && notAbove === true) return 'at'
  if (notBelow === true) return notAbove === false ? 'above' : null
  return notAbove === true && notBelow === false ? 'below' : null
}

function edgeOf(
  facts: ReadonlyMap<FactId, Fact>,
  item: Item,
  { key, at, through }: Limit,
  lying: ReadonlyMap<string, readonly Lying[]>,
): Edge {
  const speak = (lying.get(key) ?? []).filter((one) => through !== null || one.item === item.id)
  const named = (side: Side): readonly string[] =>
    speak
      .filter((one) => one.side === side)
      .map((one) => (one.item === item.id ? one.example : `${one.item}: ${one.example}`))
  return {
    limit: wordsOf(facts, at),
    through,
    below: named('below'),
    at: named('at'),
    above: named('above'),
  }
}

function gapsOf({ item, statuses, edges }: LedgerRow): readonly LedgerGap[] {
  const bare = Object.entries(statuses).filter(([, examples]) => examples.length === 0)
  return [
    ...bare.map(([standing]) => ({ of: item.id, lacks: `an example: ${standing}` })),
    ...edges
      .filter(({ below, at, above }) => at.length === 0 && (below.length === 0 || above.length === 0))
      .map(({ limit, through, below, above }) => {
        const lie = below.length > 0 ? 'all lie below' : above.length > 0 ? 'all lie above' : 'none is known'
        return { of: through ?? item.id, lacks: `an example at the limit "${limit}": ${lie}` }
      }),
  ]
}

function once(gap: LedgerGap, place: number, all: readonly LedgerGap[]): boolean {
  return all.findIndex((one) => one.of === gap.of && one.lacks === gap.lacks) === place
}
