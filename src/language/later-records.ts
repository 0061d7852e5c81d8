/** What is said for a day after the assessment: it is not in view, and no silence either. */

import type { Entry } from './answers.ts'
import { isDerived } from './fact.ts'
import type { GuidelineIndex } from './index-of.ts'
import { type PickedRecords, picksOf, type Source } from './source.ts'

type Looked = Pick<GuidelineIndex, 'facts' | 'picks'>

/** Picks that ask whether something ever was: what they read does not end by itself. */
export const everPicks: readonly PickedRecords['pick'][] = ['exists', 'collect', 'count']

/** Does a source ask, by one of its picks, whether it ever was? What is typed of such a fact does not end by itself either. */
export const asksEver = (source: Source | null): boolean =>
  picksOf(source).some(({ pick }) => everPicks.includes(pick))

/** Does an entry dated after the day of assessment forbid to take silence for "no"? See docs/logic.md, step 5. */
export function breaksSilenceBefore(entry: Entry, { facts, picks }: Looked): boolean {
  const { value, item, pick } = entry
  const fact = facts.get(entry.fact)
  if (fact === undefined || isDerived(fact)) return false
  const source = fact.kind === 'checklist' && item !== null ? (fact.items[item]?.source ?? null) : fact.source
  if (pick === null) {
    if (!asksEver(source)) return false
  } else {
    const how = source === null ? undefined : picks.get(source)?.[pick]?.pick
    if (how === undefined || !everPicks.includes(how)) return false
  }
  return typeof value === 'object'
    ? !('unknown' in value) && !(Array.isArray(value) && value.length === 0)
    : value !== false
}

/** Does a record dated after the day of assessment forbid any "no" to a danger? It may be misdated; only to set it aside silences it. */
export function forbidsNoBefore(entry: Entry, looked: Looked): boolean {
  const fact = looked.facts.get(entry.fact)
  if (entry.origin !== 'inferred' || fact === undefined || isDerived(fact)) return false
  return fact.danger && breaksSilenceBefore(entry, looked)
}
