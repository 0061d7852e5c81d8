/** What a score can add up to, whatever the patient. */

import type { ScoreFact, ScorePart } from '../fact.ts'

/** All sums the points of a score allow, ascending. */
export function reachableSums(score: ScoreFact): readonly number[] {
  const grouped = new Set(score.groups.flatMap((g) => g.parts))
  const single = score.parts.filter((p) => !grouped.has(p.id)).map(pointsOf)
  const groups = score.groups.map((g) => {
    const { min, max } = { min: g.min ?? Number.NEGATIVE_INFINITY, max: g.max ?? Number.POSITIVE_INFINITY }
    const parts = score.parts.filter((p) => g.parts.includes(p.id))
    return sums(parts.map(pointsOf)).map((sum) => Math.min(max, Math.max(min, sum)))
  })
  return [...new Set(sums([...single, ...groups]))].sort((a, b) => a - b)
}

export function sumRange(score: ScoreFact): readonly [number, number] {
  const all = reachableSums(score)
  return [all[0] ?? 0, all[all.length - 1] ?? 0]
}

function pointsOf(part: ScorePart): readonly number[] {
  return [...part.points.map((row) => row.points), part.otherwise]
}

function sums(lists: readonly (readonly number[])[]): readonly number[] {
  let totals: readonly number[] = [0]
  for (const list of lists) totals = [...new Set(totals.flatMap((sum) => list.map((n) => sum + n)))]
  return totals
}
