/** Chains of giving way that are not closed: A to B, B to C, and A neither to C nor out of the question beside C. */

import { canonicalJson } from '../canonical.ts'
import type { Expression } from '../expression.ts'
import type { Guideline } from '../guideline.ts'
import { type GuidelineIndex, indexOf } from '../index-of.ts'
import { type AuthorProblem, problem } from './author-problem.ts'

/** While C stands B is not shown, and A would give way all the same: to advice that nobody sees. */
export function closedChains(guideline: Guideline): readonly AuthorProblem[] {
  const index = indexOf(guideline)
  const byId = new Map(guideline.recommendations.map((one) => [one.id, one]))
  return guideline.recommendations.flatMap((a) => {
    const listed = new Set(a.supersededBy.map(({ recommendation }) => recommendation))
    const ruledOut = falseBeside(a.appliesWhen, index)
    return [...listed].flatMap((b) =>
      (byId.get(b)?.supersededBy ?? []).flatMap(({ recommendation: c }) => {
        const last = byId.get(c)
        if (last === undefined || c === a.id || listed.has(c)) return []
        if (isFalse(last.appliesWhen, ruledOut, index)) return []
        return [
          problem(
            'open-chain',
            `recommendation "${a.id}", supersededBy`,
            `it gives way to "${b}", which gives way to "${c}": where all three apply it is withheld in favour of advice that is not shown`,
            `let it give way to "${c}" too, exclude that in appliesWhen of either, or let it not give way to "${b}"`,
          ),
        ]
      }),
    )
  })
}

/** What is known to be false where the condition holds, each as its canonical text. */
function falseBeside(holds: Expression, index: GuidelineIndex): ReadonlySet<string> {
  const found = new Set<string>()
  const isTrue = (e: Expression): void => {
    if (e.op === 'all') for (const part of e.of) isTrue(part)
    else if (e.op === 'because') isTrue(e.of)
    else if (e.op === 'not') untrue(e.of)
    else if (e.op === 'fact') opened(e, index, isTrue)
  }
  const untrue = (e: Expression): void => {
    found.add(canonicalJson(e))
    if (e.op === 'any') for (const part of e.of) untrue(part)
    else if (e.op === 'because') untrue(e.of)
    else if (e.op === 'not') isTrue(e.of)
    else if (e.op === 'fact') opened(e, index, untrue)
    else if (e.op === 'flagged') for (const item of e.items) found.add(canonicalJson({ ...e, items: [item] }))
  }
  isTrue(holds)
  return found
}

/** Can the condition not hold beside what is known to be false? Never said where it is not plain. */
function isFalse(e: Expression, known: ReadonlySet<string>, index: GuidelineIndex): boolean {
  if (known.has(canonicalJson(e))) return true
  if (e.op === 'all') return e.of.some((part) => isFalse(part, known, index))
  if (e.op === 'any') return e.of.every((part) => isFalse(part, known, index))
  if (e.op === 'because') return isFalse(e.of, known, index)
  if (e.op === 'flagged') return e.items.every((item) => known.has(canonicalJson({ ...e, items: [item] })))
  let closed = false
  if (e.op === 'fact') {
    opened(e, index, (inside) => {
      closed = isFalse(inside, known, index)
    })
  }
  return closed
}

function opened(
  { fact }: Extract<Expression, { op: 'fact' }>,
  index: GuidelineIndex,
  then: (e: Expression) => void,
): void {
  const found = index.facts.get(fact)
  if (found?.kind === 'derived') then(found.when)
}
