/** The order in which recommendations and options are shown: the same for the same patient and day, always. */

import type { OptionStatus, Urgency } from '../language/index.ts'
import type { Assessed } from './assess.ts'
import type { OptionResult, RecommendationResult } from './status.ts'

const urgencies: Readonly<Record<Urgency, number>> = { emergency: 0, days: 1, weeks: 2, routine: 3 }

/** Emergencies first, then urgency, then due date, then id. */
export function inOrder(assessed: Assessed): readonly RecommendationResult[] {
  const { recommendations } = assessed.readings.day.prepared
  const urgency = (r: RecommendationResult): number =>
    urgencies[recommendations.get(r.id)?.urgency ?? 'routine']
  const due = (r: RecommendationResult): string => r.due?.to ?? '9999-99-99'
  return [...assessed.recommendations].sort(
    (a, b) => urgency(a) - urgency(b) || compareText(due(a), due(b)) || compareText(a.id, b.id),
  )
}

const usable: Readonly<Partial<Record<OptionStatus, number>>> = { suitable: 0, caution: 1 }

/** Place of each usable option among those of its question, from 1. */
export function ranksOf(assessed: Assessed): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  const { options } = assessed.readings.day.prepared
  const byQuestion = new Map<string, OptionResult[]>()
  for (const result of assessed.options) {
    if (usable[result.status] === undefined) continue
    const question = options.get(result.id)?.question ?? ''
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), result])
  }
  for (const list of byQuestion.values()) {
    // Array.sort is stable: ties keep the guideline's order.
    const sorted = list.sort(
      (a, b) => (usable[a.status] ?? 0) - (usable[b.status] ?? 0) || b.preferred - a.preferred,
    )
    for (const [i, result] of sorted.entries()) ranks.set(result.id, i + 1)
  }
  return ranks
}

/** Code-point order: the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
