/** How much of a guideline hangs on some of its facts. */

import { derivedInOrder, type Guideline, type MayDecide, mentionsOf, partsOf } from '../language/index.ts'
import type { Catalog } from './catalog.ts'
import { rememberingFor } from './memory.ts'

const weights = rememberingFor<MayDecide>()

/** How much hangs on some facts. */
export function weightOf(facts: readonly string[], catalog: Catalog): MayDecide {
  return weights(catalog, facts.join(' '), () => weigh(facts, catalog))
}

function weigh(facts: readonly string[], catalog: Catalog): MayDecide {
  const reach = reachOf(catalog.guideline)
  const asked = [...new Set(facts)].sort()
  const items = new Set(asked.flatMap((id) => [...(reach.get(id) ?? [])]))
  const safety = asked.some((id) => catalog.facts.get(id)?.danger === true)
  return { facts: asked, safety, items: items.size }
}

const reaches = new WeakMap<Guideline, ReadonlyMap<string, ReadonlySet<string>>>()

/** Fact -> the recommendations, options and positions whose conditions rest on it. */
function reachOf(guideline: Guideline): ReadonlyMap<string, ReadonlySet<string>> {
  const known = reaches.get(guideline)
  if (known !== undefined) return known
  const below = new Map<string, ReadonlySet<string>>()
  for (const fact of derivedInOrder(guideline)) {
    const parts = [...partsOf(fact)]
    below.set(fact.id, new Set([...parts, ...parts.flatMap((id) => [...(below.get(id) ?? [])])]))
  }
  const reach = new Map<string, Set<string>>()
  for (const { of, fact } of mentionsOf(guideline)) {
    if (of === null || of.kind === 'stage' || of.kind === 'fact') continue
    for (const id of [fact, ...(below.get(fact) ?? [])]) {
      reach.set(id, (reach.get(id) ?? new Set()).add(of.id))
    }
  }
  reaches.set(guideline, reach)
  return reach
}
