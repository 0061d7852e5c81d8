/** What one entry of a slot says by itself, where nothing of the interpreter is needed to tell. */

import type { Asked, Entry, FactValue, PickedRecords } from '../language/index.ts'

/** A slot, and what its entries are read by. */
export interface Reader {
  readonly fact: Asked
  readonly item: string | null
  readonly picks: readonly PickedRecords[]
  /** By pick: it speaks of one of several things, so that its "no" says nothing of the rest. */
  readonly partial: readonly boolean[]
  readonly joins: boolean
}

const ONE = { low: 1, high: 1 } as const

/** The value that the only entry of a slot gives, before its age is asked; null where the interpreter has to say. */
export function valueOfOne(
  { fact, picks, partial, joins }: Reader,
  { value, origin, pick, on }: Entry,
  onsetBy: string | null,
): FactValue | null {
  if (typeof value === 'object' && 'unknown' in value) return null
  if (origin === 'asserted') return value
  const how = pick === null ? undefined : picks[pick]
  // What lies after the onset for certain counts as if nobody asked.
  if (how?.since != null && (onsetBy === null || on.from < onsetBy)) return null
  if (value === false && pick !== null && partial[pick]) return null
  switch (how?.pick) {
    case 'latest':
    case 'earliest':
      // Sets of several picks are joined, each code once.
      return fact.kind === 'set' && joins ? null : value
    case 'exists':
      return typeof value === 'boolean' ? value : null
    case 'count':
      return ONE
    case 'highest':
    case 'lowest':
      return typeof value === 'object' && !Array.isArray(value) ? value : null
    default:
      return null
  }
}

/** The only entry that counts among those of a slot, where that is plain; null: not a case for here. */
export function theOne(
  { picks }: Reader,
  entries: readonly Entry[],
  asOf: string,
  onsetBy: string | null,
): Entry | null {
  const [first] = entries
  if (entries.length === 1 || first === undefined) return first ?? null
  for (const { origin, pick, value, on } of entries) {
    if (origin !== first.origin || pick !== first.pick || on.to > asOf) return null
    if (typeof value === 'object' && 'unknown' in value) return null
  }
  if (first.origin === 'asserted') return lastOf(entries)
  const how = picks[first.pick ?? -1]
  if (how === undefined) return null
  if (how.since !== null && (onsetBy === null || entries.some(({ on }) => on.from < onsetBy))) return null
  if (how.pick === 'latest') return lastOf(entries)
  return how.pick === 'earliest' ? firstOf(entries) : null
}

/** The entry that certainly follows every other, where there is one. */
function lastOf(entries: readonly Entry[]): Entry | null {
  let last = entries[0] as Entry
  for (const one of entries) if (one.on.from > last.on.from) last = one
  return entries.every((one) => one === last || one.on.to < last.on.from) ? last : null
}

function firstOf(entries: readonly Entry[]): Entry | null {
  let first = entries[0] as Entry
  for (const one of entries) if (one.on.to < first.on.to) first = one
  return entries.every((one) => one === first || one.on.from > first.on.to) ? first : null
}

export function isOfKind({ kind }: Asked, value: FactValue): boolean {
  switch (kind) {
    case 'yes-no':
    case 'checklist':
      return typeof value === 'boolean'
    case 'choice':
      return typeof value === 'string'
    case 'set':
      return Array.isArray(value)
    case 'quantity':
      return typeof value === 'object' && 'low' in value
    case 'date':
      return typeof value === 'object' && 'from' in value
  }
}
