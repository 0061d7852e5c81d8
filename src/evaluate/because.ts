/** Why a status turned on a day: the clock that ran out, the answer that grew too old. */

import { type Expression, type FactId, negationOf } from '../language/index.ts'
import { daysWords, wordsOf } from '../words/index.ts'
import type { Assessed } from './assess.ts'
import { conditionsOfItem } from './clocks.ts'
import { factOf, type Reading, truthOf } from './reading.ts'
import { stateOf } from './state.ts'

/** One line for the change of one id between two assessments of the same patient. */
export function changesBecause(before: Assessed, then: Assessed, id: string): string {
  const [old, now] = [before.readings.plain, then.readings.plain]
  const turned = new Set<string>()
  for (const condition of conditionsFor(then, id)) {
    for (const leaf of leavesOf(now, condition)) {
      if (truthOf(old, leaf) !== truthOf(now, leaf)) turned.add(turnWords(now, leaf))
    }
  }
  if (turned.size === 0) for (const window of windowWords(before, then, id)) turned.add(window)
  const other = before.asOf === then.asOf ? 'the other answers' : 'the day'
  return [...turned].slice(0, 3).join('; ') || other
}

/** The item's own conditions and, for a recommendation, those of what may displace it. */
function conditionsFor(assessed: Assessed, id: string): readonly Expression[] {
  const rec = assessed.guideline.recommendations.find((one) => one.id === id)
  const ids = [id, ...(rec?.supersededBy ?? []).map((by) => by.recommendation)]
  return ids.flatMap((one) => conditionsOfItem(assessed.guideline, one))
}

/** The conditions at the leaves, derived facts and scores opened. */
function leavesOf(reading: Reading, expression: Expression): readonly Expression[] {
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

function turnWords(now: Reading, leaf: Expression): string {
  const stale = 'fact' in leaf ? staleWords(now, leaf.fact) : null
  if (stale !== null) return stale
  const truth = truthOf(now, leaf)
  // Said as it then is: what holds, or its opposite.
  const words = wordsOf(now.day.prepared.facts, truth === false ? negationOf(leaf) : leaf)
  return truth === null ? `perhaps ${words}` : words
}

function staleWords(now: Reading, id: FactId): string | null {
  const fact = factOf(now, id)
  if (!('goodFor' in fact) || fact.goodFor === null) return null
  const states =
    fact.kind === 'checklist'
      ? Object.keys(fact.items).map((item) => stateOf(now.day, fact, item))
      : [stateOf(now.day, fact)]
  const stale = states.some((state) => state.stale !== null)
  return stale ? `${fact.title}: the last answer is older than ${daysWords(fact.goodFor)}` : null
}

function windowWords(before: Assessed, then: Assessed, id: string): readonly string[] {
  const status = (day: Assessed): string | undefined => day.options.find((option) => option.id === id)?.status
  const [old, now] = [status(before), status(then)]
  if (now === 'too-late') return ['its window has closed']
  return old === 'not-yet' ? ['its window has opened'] : []
}
