/** What each piece of content must stand on: a question, a source statement, evidence, examples. */

import type { Citation } from '../evidence.ts'
import type { Guideline } from '../guideline.ts'
import { clausesOf } from '../option.ts'
import { type AuthorProblem, problem } from './author-problem.ts'

interface Content {
  readonly where: string
  readonly question: string
  readonly evidence: readonly Citation[]
  readonly examples: readonly unknown[]
  /** Null where no statement of the source text is asked for. */
  readonly sources: readonly string[] | null
}

export function missingGrounds(guideline: Guideline): readonly AuthorProblem[] {
  const contents: readonly Content[] = [
    ...guideline.recommendations.map((r) => ({ ...r, where: `recommendation "${r.id}"` })),
    ...guideline.options.map((o) => ({ ...o, where: `option "${o.id}"`, sources: null })),
    ...guideline.positions.map((p) => ({ ...p, where: `position "${p.id}"`, sources: null })),
  ]
  return [...contents.flatMap(groundsOf), ...bareClauses(guideline), ...strongForNoReason(guideline)]
}

/** Strength and certainty that do not go together need a word of why. */
function strongForNoReason({ recommendations }: Guideline): readonly AuthorProblem[] {
  return recommendations
    .filter((r) => r.strength === 'strong' && (r.certainty === 'low' || r.certainty === 'very-low'))
    .filter((r) => r.whyStrong === null || r.whyStrong.trim() === '')
    .map((r) =>
      problem(
        'no-reason',
        `recommendation "${r.id}"`,
        `it is strong on ${r.certainty.replace('-', ' ')} certainty and does not say why: a reader cannot tell judgement from evidence`,
        'say what makes it strong (whyStrong), such as a catastrophe to be avoided, or call it conditional',
      ),
    )
}

function groundsOf({ where, question, evidence, examples, sources }: Content): readonly AuthorProblem[] {
  const found: AuthorProblem[] = []
  if (question === '') {
    found.push(
      problem(
        'no-question',
        where,
        'it answers no question, so that nothing can be compared with it',
        'name the question it answers',
      ),
    )
  }
  if (sources !== null && sources.length === 0) {
    found.push(
      problem(
        'no-source-statement',
        where,
        'no statement of the source text stands behind it',
        'name the statements it puts into practice',
      ),
    )
  }
  if (!evidence.some((c) => c.stance === 'supports') && !where.startsWith('position')) {
    found.push(
      problem(
        'no-evidence',
        where,
        'no evidence supports it: a reader cannot judge it',
        'cite what supports it',
      ),
    )
  }
  if (where.startsWith('position') && evidence.length === 0) {
    found.push(
      problem(
        'no-evidence',
        where,
        'nothing says where the body states this',
        "cite the body's own publication",
      ),
    )
  }
  if (examples.length === 0) {
    found.push(
      problem(
        'no-examples',
        where,
        'no example shows when it holds and when it does not, so that an error would go unseen',
        'give one example for each status it can have, and one at each numeric edge',
      ),
    )
  }
  return found
}

function bareClauses(guideline: Guideline): readonly AuthorProblem[] {
  return guideline.options.flatMap((o) =>
    clausesOf(o)
      .filter((c) => c.evidence.length === 0 && !c.notJudged)
      .map((c) =>
        problem(
          'no-evidence',
          `option "${o.id}", clause "${c.text}"`,
          'no evidence is named for this reason: a reader cannot judge it',
          'cite where it comes from',
        ),
      ),
  )
}
