/** The order in which recommendations and options are shown: the same for the same patient and day, always. */

import { type OptionStatus, steps, type Urgency } from '../language/index.ts'
import type { Assessed } from './assess.ts'
import { truthOf } from './reading.ts'
import type { OptionResult, RecommendationResult } from './status.ts'

const urgencies: Readonly<Record<Urgency, number>> = { emergency: 0, days: 1, weeks: 2, routine: 3 }

/** Emergencies first, then urgency; then by step; then what is particular to this patient; then due date, then id. */
export function inOrder(assessed: Assessed): readonly RecommendationResult[] {
  const { recommendations } = assessed.readings.day.prepared
  const place = ({ id }: RecommendationResult): readonly number[] => {
    const rec = recommendations.get(id)
    if (rec === undefined) return []
    return [urgencies[rec.urgency], steps.indexOf(rec.step), rec.everyone ? 1 : 0]
  }
  const due = (r: RecommendationResult): string => r.due?.to ?? '9999-99-99'
  const placed = assessed.recommendations.map((result) => ({ result, place: place(result) }))
  const before = (a: readonly number[], b: readonly number[]): number => {
    const at = a.findIndex((value, i) => value !== b[i])
    return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
  }
  return placed
    .sort(
      (a, b) =>
        before(a.place, b.place) ||
        compareText(due(a.result), due(b.result)) ||
        compareText(a.result.id, b.result.id),
    )
    .map(({ result }) => result)
}

const usable: Readonly<Partial<Record<OptionStatus, number>>> = { suitable: 0, caution: 1 }

/** Place of each usable option among those of its question, from 1. */
export function ranksOf(assessed: Assessed): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  const { options } = assessed.readings.day.prepared
  const { plain } = assessed.readings
  /** Something of this patient was not judged for it: behind its like. */
  const unjudged = ({ id }: OptionResult): number =>
    options.get(id)?.avoidWhen.some((one) => one.notJudged && truthOf(plain, one.when) === true) ? 1 : 0
  const byQuestion = new Map<string, OptionResult[]>()
  for (const result of assessed.options) {
    if (usable[result.status] === undefined) continue
    const question = options.get(result.id)?.question ?? ''
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), result])
  }
  for (const list of byQuestion.values()) {
    // Array.sort is stable: ties keep the guideline's order.
    const sorted = list.sort(
      (a, b) =>
        (usable[a.status] ?? 0) - (usable[b.status] ?? 0) ||
        unjudged(a) - unjudged(b) ||
        b.preferred - a.preferred,
    )
    for (const [i, result] of sorted.entries()) ranks.set(result.id, i + 1)
  }
  return ranks
}

/** Code-point order: the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
