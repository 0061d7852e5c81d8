/** Slots and nodes of a network while it is made: each node stands once, after all it is made of. */

import {
  codesIn,
  conditionsOf,
  type Fact,
  type FactId,
  type Guideline,
  indexOf,
  isDerived,
} from '../language/index.ts'
import { CannotBeLowered } from './contradiction.ts'
import type { Node, NodeAt, Slot, SlotAt } from './network.ts'

export interface Builder {
  readonly guideline: Guideline
  readonly slots: readonly Slot[]
  readonly nodes: readonly Node[]
  /** Throws where there is none. */
  factOf(id: FactId): Fact
  /** The slot of an asked fact or an item; `kind` null takes any. Throws where there is none of that kind. */
  slot(fact: FactId, kind: Slot['kind'] | null, item?: string): SlotAt
  /** The place of the node; an equal one is not added again. */
  add(node: Node): NodeAt
  gate(op: 'and' | 'or', of: readonly NodeAt[]): NodeAt
  not(of: NodeAt): NodeAt
  is(slot: SlotAt, codes: readonly string[]): NodeAt
  /** A derived fact in one way of reading it, made when first used. Throws on a circle. */
  once(fact: FactId, mode: string, make: () => NodeAt): NodeAt
}

export function builderOver(guideline: Guideline): Builder {
  const index = indexOf(guideline)
  const slots = slotsOf(guideline)
  const places = new Map(slots.map(({ fact, item }, at) => [keyOf(fact, item), at]))
  const nodes: Node[] = []
  const seen = new Map<string, NodeAt>()
  const made = new Map<string, NodeAt | 'open'>()
  const add = (node: Node): NodeAt => {
    const key = JSON.stringify(node)
    const found = seen.get(key)
    if (found !== undefined) return found
    seen.set(key, nodes.length)
    return nodes.push(node) - 1
  }
  return {
    guideline,
    slots,
    nodes,
    add,
    factOf(id) {
      const fact = index.facts.get(id)
      if (fact === undefined) throw new CannotBeLowered(`There is no fact "${id}"`)
      return fact
    },
    slot(fact, kind, item) {
      const at = places.get(keyOf(fact, item ?? null))
      if (at === undefined || (kind !== null && slots[at]?.kind !== kind)) {
        throw new CannotBeLowered(`"${fact}${item === undefined ? '' : `.${item}`}" is no ${kind}`)
      }
      return at
    },
    gate(op, of) {
      const [only] = of
      return of.length === 1 && only !== undefined ? only : add({ op, of })
    },
    not(of) {
      const inner = nodes[of]
      return inner?.op === 'not' ? inner.of : add({ op: 'not', of })
    },
    is: (slot, codes) => add({ op: 'is', slot, codes: [...new Set(codes)].sort() }),
    once(fact, mode, make) {
      const key = keyOf(mode, fact)
      const found = made.get(key)
      if (found === 'open') throw new CannotBeLowered(`"${fact}" is made of itself`)
      if (found !== undefined) return found
      made.set(key, 'open')
      const node = make()
      made.set(key, node)
      return node
    },
  }
}

const keyOf = (fact: FactId, item: string | null): string => (item === null ? fact : `${fact}\n${item}`)

function slotsOf(guideline: Guideline): readonly Slot[] {
  const named = codesNamed(guideline)
  return guideline.facts.flatMap((fact): readonly Slot[] => {
    if (isDerived(fact)) return []
    const { id, setting } = fact
    const slot = (item: string | null, kind: Slot['kind'], codes: readonly string[] = []): Slot => ({
      fact: id,
      item,
      kind,
      setting,
      codes,
    })
    switch (fact.kind) {
      case 'checklist':
        return Object.keys(fact.items).map((item) => slot(item, 'truth'))
      case 'yes-no':
        return [slot(null, 'truth')]
      case 'choice':
      case 'set': {
        const codes = new Set([...Object.keys(fact.choices), ...(named.get(id) ?? [])])
        return [slot(null, fact.kind, [...codes])]
      }
      default:
        return [slot(null, fact.kind)]
    }
  })
}

/** Codes that conditions name, also where the fact does not know them: an author's mistake is read as it stands. */
function codesNamed(guideline: Guideline): ReadonlyMap<FactId, ReadonlySet<string>> {
  const named = new Map<FactId, Set<string>>()
  const add = (fact: FactId, codes: readonly string[]): void => {
    const all = named.get(fact) ?? new Set()
    named.set(fact, all)
    for (const code of codes) all.add(code)
  }
  for (const { expression } of conditionsOf(guideline)) {
    for (const { fact, codes } of codesIn(expression)) add(fact, codes)
  }
  for (const { speaksFor } of guideline.positions) {
    for (const [fact, codes] of Object.entries(speaksFor)) add(fact, codes)
  }
  return named
}
