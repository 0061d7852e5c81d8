/**
 * An operator that the language does not have: "between two numbers", both ends included. Tests teach it to the one
 * table of the walks and to nothing else, to see that whoever looks for facts or numbers finds its facts and numbers.
 */

import type { Comparison, Expression, Relation, Use } from '../../src/language/index.ts'

interface Between {
  readonly op: 'between'
  readonly fact: string
  readonly low: number
  readonly high: number
  readonly unit: string
}

export const between = (fact: string, low: number, high: number, unit = '{score}'): Expression =>
  ({ op: 'between', fact, low, high, unit }) satisfies Between as unknown as Expression

/** Its row of the table of the walks. */
export function partsOfBetween({ fact, low, high, unit }: Between) {
  const end = (relation: Relation, value: number): Comparison => ({
    op: 'compare',
    fact,
    relation,
    value,
    unit,
  })
  const uses: readonly Use[] = [{ fact, needs: ['quantity', 'formula', 'score'] }]
  return { uses, comparisons: [end('>=', low), end('<=', high)] }
}
