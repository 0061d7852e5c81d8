/** Conditions that are asked about, in the network of a guideline. */

import type { DerivedFact, Expression, Guideline } from '../language/index.ts'
import { lower, type Network, type NodeAt } from '../network/index.ts'

export interface AskedNetwork {
  readonly network: Network
  /** The node of one of the conditions. */
  readonly nodeOf: (condition: Expression) => NodeAt
}

/** Lowers a guideline with conditions that need not stand in it: each is there as a derived fact of its own. */
export function lowerWith(guideline: Guideline, conditions: readonly Expression[]): AskedNetwork {
  const asked = new Map([...new Set(conditions)].map((when, i) => [when, `condition ${i}`]))
  const facts = [...asked].map(
    ([when, id]): DerivedFact => ({ kind: 'derived', id, title: id, remarks: null, when }),
  )
  const network = lower(
    facts.length === 0 ? guideline : { ...guideline, facts: [...guideline.facts, ...facts] },
  )
  return {
    network,
    nodeOf(condition) {
      const at = network.facts[asked.get(condition) ?? '']
      if (at === undefined) throw new Error(`Not among the conditions: ${JSON.stringify(condition)}`)
      return at
    },
  }
}
