/** When a piece of advice is due: by itself, or together with what orders the same sooner. */

import type { AssessedRecommendation } from '../language/index.ts'
import { readableDay } from '../words/index.ts'
import { stands } from './lead.ts'
import { type Page, urgencyWords } from './words.ts'

const urgencies = ['emergency', 'days', 'weeks', 'routine'] as const

/** By urgency; of one urgency, what has a day before what has none. */
export function byDay(a: AssessedRecommendation, b: AssessedRecommendation): number {
  const [day, other] = [a.due?.to ?? '9', b.due?.to ?? '9']
  const sooner = day < other ? -1 : day > other ? 1 : 0
  return urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) || sooner
}

/** What orders the same sooner, where the action is one doing; null: nothing does. What begins later waits for its day. */
export function soonerThan({ assessment, guideline }: Page, rec: AssessedRecommendation) {
  const { asOf, recommendations } = assessment
  const isNow = (one: AssessedRecommendation): boolean =>
    stands(one) && one.direction === 'for' && (one.due === null || one.due.from <= asOf)
  if (!(guideline.oneDoing ?? []).includes(rec.action) || !isNow(rec)) return null
  const [first] = recommendations
    .filter((one) => one.action === rec.action && isNow(one) && byDay(one, rec) < 0)
    .toSorted(byDay)
  return first ?? null
}

/** When it is due, seen from the day of the assessment: where another orders the same sooner, then. */
export const dueWords = (page: Page, rec: AssessedRecommendation): string =>
  ownDueWords(page, soonerThan(page, rec) ?? rec)

/** By itself, whatever else orders the same. */
export function ownDueWords({ assessment: { asOf } }: Page, rec: AssessedRecommendation): string {
  if (rec.due === null) return rec.urgency === 'emergency' ? 'now' : urgencyWords[rec.urgency]
  if (rec.due.to < asOf) return `was due ${readableDay(rec.due.to)}`
  if (rec.due.from > asOf) return `from ${readableDay(rec.due.from)}, by ${readableDay(rec.due.to)}`
  return `by ${readableDay(rec.due.to)}`
}
