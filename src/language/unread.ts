/** Records that nobody could name: what they may be, and the facts whose silence they therefore break. */

import type { FactId } from './expression.ts'
import type { Asked } from './fact.ts'

/** The kinds of record that are asked about together, in the order in which they are asked. */
export const unreadKinds = [
  'problems',
  'medications',
  'allergies',
  'procedures',
  'reports',
  'observations',
] as const
export type UnreadKind = (typeof unreadKinds)[number]

/** A record of the chart that is neither understood nor known to be irrelevant. */
export interface UnreadRecord {
  /** `Condition/123`. */
  readonly resource: string
  readonly kind: UnreadKind
  /** What it calls itself, short enough to be shown. */
  readonly label: string
  /** What silence does not answer while this record is open: keys as `factKey` makes them, in ascending order. */
  readonly mayBe: readonly string[]
  /** It resembles a danger, so it is asked about by itself. */
  readonly danger: boolean
}

/** `fact`, or `fact.item` for one item of a checklist. */
export const factKey = (fact: FactId, item: string | null): string =>
  item === null ? fact : `${fact}.${item}`

/** Could silence ever answer this fact, or this item of a checklist (docs/logic.md, step 5)? */
export function silenceSpeaks(fact: Asked, item: string | null): boolean {
  if (fact.silence === null || fact.setting) return false
  if (fact.kind === 'checklist') return item !== null && (fact.items[item]?.source ?? null) !== null
  if (fact.kind === 'yes-no' || fact.kind === 'set') return true
  const { source } = fact
  return fact.kind === 'quantity' && source !== null && 'pick' in source && source.pick === 'count'
}

/** System of the tags by which a tidied record that nobody could name says which facts it may be. */
export const silenceSystem = (url: string): string => `${url}/CodeSystem/silence`

interface Open {
  readonly unread: readonly UnreadRecord[]
  readonly irrelevant: readonly string[]
  readonly challenged: readonly string[]
}

/** The records still open: neither called irrelevant nor set aside by a clinician. */
export function openRecords({ unread, irrelevant, challenged }: Open): readonly UnreadRecord[] {
  if (unread.length === 0) return unread
  const settled = new Set([...irrelevant, ...challenged])
  return unread.filter(({ resource }) => !settled.has(resource))
}

/** The keys of the facts about which silence means nothing. */
export function brokenSilences(answers: Open): ReadonlySet<string> {
  return new Set(openRecords(answers).flatMap(({ mayBe }) => mayBe))
}
