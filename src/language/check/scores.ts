/** Scores: bands in order that cover every sum, each of them within reach; parts that can count. */

import type { ScoreFact } from '../fact.ts'
import type { Guideline } from '../guideline.ts'
import { type AuthorProblem, problem } from './author-problem.ts'
import { reachableSums } from './score-sums.ts'

export function badScores(guideline: Guideline): readonly AuthorProblem[] {
  return guideline.facts.flatMap((fact) =>
    fact.kind === 'score' ? [...badBands(fact), ...badGroups(fact), ...idleParts(fact)] : [],
  )
}

function badBands(score: ScoreFact): readonly AuthorProblem[] {
  const where = `fact "${score.id}", bands`
  const ends = score.bands.map((b) => b.upTo)
  const ordered = ends.every((end, i) => {
    const before = i === 0 ? Number.NEGATIVE_INFINITY : ends[i - 1]
    return before !== null && before !== undefined && (end === null || end > before)
  })
  if (!ordered) {
    return [
      problem(
        'bad-bands',
        where,
        'the bands are not in ascending order: a sum would fall into the wrong one',
        'order them by their upper end, each higher than the one before, without an end only the last',
      ),
    ]
  }
  if (ends.length > 0 && ends[ends.length - 1] !== null) {
    return [
      problem(
        'bad-bands',
        where,
        `a sum above ${ends[ends.length - 1]} falls into no band`,
        'leave the upper end of the last band open (upTo: null)',
      ),
    ]
  }
  const sums = reachableSums(score)
  return score.bands.flatMap((band, i) => {
    const above = ends[i - 1] ?? Number.NEGATIVE_INFINITY
    const upTo = band.upTo ?? Number.POSITIVE_INFINITY
    return sums.some((sum) => sum > above && sum <= upTo)
      ? []
      : [
          problem(
            'bad-bands',
            `${where}, "${band.title}"`,
            `no points add up to it: the score reaches ${sums.join(', ')}`,
            'correct the points or the ends of the bands',
          ),
        ]
  })
}

function badGroups(score: ScoreFact): readonly AuthorProblem[] {
  const where = `fact "${score.id}", groups`
  const ids = score.parts.map((p) => p.id)
  const grouped = score.groups.flatMap((g) => g.parts)
  const missing = grouped.filter((id) => !ids.includes(id))
  const twice = [...new Set(grouped.filter((id, i) => grouped.indexOf(id) !== i))]
  const reversed = score.groups.filter((g) => g.min !== null && g.max !== null && g.min > g.max)
  return [
    ...missing.map((id) =>
      problem('unknown-id', where, `there is no part "${id}" in this score`, `use one of: ${ids.join(', ')}`),
    ),
    ...twice.map((id) =>
      problem(
        'bad-bands',
        where,
        `the part "${id}" stands in two groups and would count twice`,
        'leave it in one',
      ),
    ),
    ...reversed.map((g) =>
      problem(
        'bad-range',
        where,
        `the sum of ${g.parts.join(', ')} is held between ${g.min} and ${g.max}: no sum fits`,
        'write the lower limit as min',
      ),
    ),
  ]
}

function idleParts(score: ScoreFact): readonly AuthorProblem[] {
  return score.parts
    .filter((part) => part.points.every((row) => row.points === part.otherwise))
    .map((part) =>
      problem(
        'decided',
        `fact "${score.id}", part "${part.id}"`,
        `it gives ${part.otherwise} points to everyone: no patient could make a difference`,
        'correct the points, or remove the part',
      ),
    )
}
