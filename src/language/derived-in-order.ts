/** The facts that are worked out, in the order in which they can be. */

import type { FactId } from './expression.ts'
import { type Fact, isDerived } from './fact.ts'
import type { Guideline } from './guideline.ts'
import { indexOf } from './index-of.ts'
import { partsOf } from './walk.ts'

/** The derived facts in an order where each comes after all it is made of. A circle is an author's mistake: its members are left out. */
export function derivedInOrder(guideline: Guideline): readonly Fact[] {
  const { facts } = indexOf(guideline)
  const state = new Map<FactId, 'open' | 'placed' | 'circular'>()
  const ordered: Fact[] = []
  const place = (fact: Fact): boolean => {
    const seen = state.get(fact.id)
    if (seen !== undefined) return seen === 'placed'
    state.set(fact.id, 'open')
    const sound = [...partsOf(fact)].every((id) => {
      const part = facts.get(id)
      return part === undefined || place(part)
    })
    state.set(fact.id, sound ? 'placed' : 'circular')
    if (sound && isDerived(fact)) ordered.push(fact)
    return sound
  }
  for (const fact of guideline.facts) place(fact)
  return ordered
}
