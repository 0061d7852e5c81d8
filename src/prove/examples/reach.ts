/** Which items a change at one place of the guideline can change. */

import type { ItemName } from '../../evaluate/index.ts'
import { type FactId, type Guideline, type Holder, mentionsOf } from '../../language/index.ts'

const keyOf = ({ kind, id }: Holder): string => `${kind} ${id}`

/** The items, for each place: the one that is changed, those that give way to it, and those that a fact decides. */
export function reachOf(guideline: Guideline): (at: Holder) => readonly ItemName[] {
  const direct = new Map<string, FactId[]>()
  for (const { of, fact } of mentionsOf(guideline)) {
    if (of === null) continue
    const list = direct.get(keyOf(of)) ?? []
    direct.set(keyOf(of), list)
    list.push(fact)
  }
  const behind = (holder: Holder, seen: Set<FactId>): Set<FactId> => {
    for (const fact of direct.get(keyOf(holder)) ?? []) {
      if (seen.has(fact)) continue
      seen.add(fact)
      behind({ kind: 'fact', id: fact }, seen)
    }
    return seen
  }
  const { recommendations, options, positions, stages } = guideline
  const stageNames = stages.map(({ id }): ItemName => ({ kind: 'stage', id }))
  const items: readonly ItemName[] = [
    ...recommendations.map(({ id }): ItemName => ({ kind: 'recommendation', id })),
    ...options.map(({ id }): ItemName => ({ kind: 'option', id })),
    ...positions.map(({ id }): ItemName => ({ kind: 'position', id })),
    ...stageNames,
  ]
  const facts = new Map(items.map((item) => [keyOf(item), behind(item, new Set())]))
  const yielding = (id: string): readonly ItemName[] =>
    recommendations
      .filter(({ supersededBy }) => supersededBy.some(({ recommendation }) => recommendation === id))
      .map((one): ItemName => ({ kind: 'recommendation', id: one.id }))
  const found = new Map<string, readonly ItemName[]>()
  const reached = ({ kind, id }: Holder): readonly ItemName[] => {
    if (kind === 'stage') return stageNames
    if (kind !== 'fact') return [{ kind, id }, ...(kind === 'recommendation' ? yielding(id) : [])]
    const own = items.filter((item) => facts.get(keyOf(item))?.has(id))
    // A stage is the first that holds: where one turns, any may stand.
    const staged = own.some((item) => item.kind === 'stage')
    const others = own.flatMap((item) => (item.kind === 'recommendation' ? yielding(item.id) : []))
    const all = [...own.filter((item) => item.kind !== 'stage'), ...others, ...(staged ? stageNames : [])]
    return [...new Map(all.map((item) => [keyOf(item), item])).values()]
  }
  return (at) => {
    const known = found.get(keyOf(at))
    if (known !== undefined) return known
    const names = reached(at)
    found.set(keyOf(at), names)
    return names
  }
}
