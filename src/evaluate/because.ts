/** Why a status turned on a day: the clock that ran out, the answer that grew too old. */

import {
  type Expression,
  type FactId,
  indexOf,
  keyOfTurn,
  type Leaf,
  negationOf,
  type Turn,
} from '../language/index.ts'
import type { Assessed } from './assess.ts'
import { conditionsOfItem } from './clocks.ts'
import { factOf, type Reading, truthOf } from './reading.ts'
import { stateOf } from './state.ts'

const SHOWN = 3

/** What turned one id between two assessments of the same patient. */
export function turnsOf(before: Assessed, then: Assessed, id: string): readonly Turn[] {
  const [old, now] = [before.readings.plain, then.readings.plain]
  const turned = new Map<string, Turn>()
  for (const condition of conditionsFor(then, id)) {
    for (const leaf of leavesOf(now, condition)) {
      if (truthOf(old, leaf) === truthOf(now, leaf)) continue
      const turn = turnOf(now, leaf)
      turned.set(keyOfTurn(turn), turn)
    }
  }
  if (turned.size > 0) return [...turned.values()].slice(0, SHOWN)
  const window = windowTurn(before, then, id)
  if (window !== null) return [window]
  return [{ kind: before.asOf === then.asOf ? 'other-answers' : 'day' }]
}

/** The item's own conditions and, for a recommendation, those of what may displace it. */
function conditionsFor(assessed: Assessed, id: string): readonly Expression[] {
  const rec = indexOf(assessed.guideline).recommendations.get(id)
  const ids = [id, ...(rec?.supersededBy ?? []).map((by) => by.recommendation)]
  return ids.flatMap((one) => conditionsOfItem(assessed.guideline, one))
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

function windowTurn(before: Assessed, then: Assessed, id: string): Turn | null {
  const status = (day: Assessed): string | undefined => day.options.find((option) => option.id === id)?.status
  const [old, now] = [status(before), status(then)]
  if (now === 'too-late') return { kind: 'window', now: 'closed' }
  return old === 'not-yet' ? { kind: 'window', now: 'open' } : null
}
