/** Why a status turned on a day: the clock that ran out, the answer that grew too old. */

import {
  type Expression,
  type FactId,
  type Guideline,
  keyOfTurn,
  type Leaf,
  negationOf,
  type Turn,
} from '../language/index.ts'
import { statusConditions } from './clocks.ts'
import { factOf, type Reading, truthOf } from './reading.ts'
import { stateOf } from './state.ts'

const SHOWN = 3

/** How one id stands otherwise on another day, or with other answers. */
export interface Turned {
  readonly id: string
  readonly from: string
  readonly to: string
}

/** What turned one id between two readings of the same patient. */
export function turnsOf(old: Reading, now: Reading, turned: Turned): readonly Turn[] {
  const turns = new Map<string, Turn>()
  for (const leaf of leavesFor(now, turned.id)) {
    if (truthOf(old, leaf) === truthOf(now, leaf)) continue
    const turn = turnOf(now, leaf)
    turns.set(keyOfTurn(turn), turn)
  }
  if (turns.size > 0) return [...turns.values()].slice(0, SHOWN)
  const window = windowTurn(turned)
  if (window !== null) return [window]
  return [{ kind: old.day.asOf === now.day.asOf ? 'other-answers' : 'day' }]
}

const leavesById = new WeakMap<Guideline, Map<string, readonly Leaf[]>>()

/** The leaves of what decides how it stands, for a recommendation also of what may displace it: each once. */
function leavesFor(reading: Reading, id: string): readonly Leaf[] {
  const { guideline } = reading.day.prepared
  const known = leavesById.get(guideline) ?? new Map<string, readonly Leaf[]>()
  leavesById.set(guideline, known)
  let leaves = known.get(id)
  if (leaves === undefined) {
    const all = statusConditions(guideline, id).flatMap((condition) => leavesOf(reading, condition))
    leaves = [...new Map(all.map((leaf) => [JSON.stringify(leaf), leaf])).values()]
    known.set(id, leaves)
  }
  return leaves
}

/** The conditions at the leaves, derived facts and scores opened. */
function leavesOf(reading: Reading, expression: Expression): readonly Leaf[] {
  switch (expression.op) {
    case 'all':
    case 'any':
    case 'count':
      return expression.of.flatMap((part) => leavesOf(reading, part))
    case 'not':
    case 'because':
      return leavesOf(reading, expression.of)
    case 'fact': {
      const fact = factOf(reading, expression.fact)
      return fact.kind === 'derived' ? leavesOf(reading, fact.when) : [expression]
    }
    case 'compare': {
      const fact = factOf(reading, expression.fact)
      if (fact.kind !== 'score') return [expression]
      return fact.parts.flatMap((part) => part.points.flatMap((row) => leavesOf(reading, row.when)))
    }
    case 'is':
    case 'includes':
    case 'flagged':
    case 'elapsed':
    case 'known':
      return [expression]
  }
}

function turnOf(now: Reading, leaf: Leaf): Turn {
  const days = 'fact' in leaf ? tooOldAfter(now, leaf.fact) : null
  if ('fact' in leaf && days !== null) return { kind: 'too-old', fact: leaf.fact, days }
  const met = truthOf(now, leaf)
  // As it then is: what holds, or its opposite.
  if (met !== false) return { kind: 'condition', condition: leaf, negated: false, met }
  const turned = negationOf(leaf)
  return turned.op === 'compare' || turned.op === 'elapsed'
    ? { kind: 'condition', condition: turned, negated: false, met: true }
    : { kind: 'condition', condition: leaf, negated: true, met: true }
}

/** After how many days an answer to the fact no longer counts, where one has grown too old. */
function tooOldAfter(now: Reading, id: FactId): number | null {
  const fact = factOf(now, id)
  if (!('goodFor' in fact) || fact.goodFor === null) return null
  const states =
    fact.kind === 'checklist'
      ? Object.keys(fact.items).map((item) => stateOf(now.day, fact, item))
      : [stateOf(now.day, fact)]
  return states.some((state) => state.stale !== null) ? fact.goodFor : null
}

/** Only options have windows. */
function windowTurn({ from, to }: Turned): Turn | null {
  if (to === 'too-late') return { kind: 'window', now: 'closed' }
  return from === 'not-yet' ? { kind: 'window', now: 'open' } : null
}
