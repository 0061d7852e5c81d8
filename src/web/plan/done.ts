/** What to record so that advice counts as done: the facts its condition names, where one answer can make it true. */

import { type Asked, type Expression, isDerived } from '../../language/index.ts'
import { factOf } from '../words/of-guideline.ts'

/** A fact to answer; `value` where one press says it, else the question is put. */
export interface DonePath {
  readonly fact: Asked
  readonly value: unknown
}

const yes = (id: string, day: string): readonly DonePath[] => {
  const fact = factOf(id)
  if (fact === undefined) return []
  if (isDerived(fact)) return fact.kind === 'derived' ? donePaths(fact.when, day) : []
  return fact.kind === 'yes-no' ? [{ fact, value: true }] : []
}

const asked = (id: string, value?: unknown): readonly DonePath[] => {
  const fact = factOf(id)
  return fact === undefined || isDerived(fact) ? [] : [{ fact, value }]
}

/** Ways to make a condition true by one answer, given on `day`; a way without a value is a question. */
export function donePaths(when: Expression, day: string): readonly DonePath[] {
  switch (when.op) {
    case 'fact':
      return yes(when.fact, day)
    case 'is':
    case 'includes':
    case 'compare':
      return asked(when.fact)
    case 'elapsed':
      // Done since a day, or done at least so long after another: today's date says it.
      return asked(when.to ?? when.from, day)
    case 'any':
      return when.of.flatMap((part) => donePaths(part, day))
    case 'because':
      return donePaths(when.of, day)
    case 'all':
    case 'count':
    case 'not':
    case 'known':
    case 'flagged':
      return []
  }
}
