/** Lays a condition open: each part with its value, and the answers it used. */

import type { Explanation, Expression, Truth, Used } from '../language/index.ts'
import { elapsedDays, itemTruth, numberOf, type Reading, truthOf } from './reading.ts'
import { type Shape, type Shown, shapeOf, type Worth } from './shape.ts'
import { type FactState, stateOf } from './state.ts'

/** The explanation of a condition in this reading. What holds nothing of the patient is frozen, and the same for all. */
export function explain(reading: Reading, expression: Expression): Explanation {
  return laidOpen(reading, shapeOf(reading.day.prepared.guideline, expression))
}

function laidOpen(reading: Reading, shape: Shape): Explanation {
  const found = reading.explanations.get(shape)
  if (found !== undefined) return found
  const children = shape.children.map((child) => laidOpen(reading, child))
  const met = worthOf(reading, shape.worth)
  const shown = shownIn(reading, shape.shown)
  const made = keptOf(shape, met, shown, children) ?? explanation(shape, met, shown, children)
  reading.explanations.set(shape, made)
  return made
}

type Answer = Pick<Explanation, 'used' | 'on' | 'origin' | 'resource'>

const explanation = (
  { what, fact, evidence }: Shape,
  met: Truth,
  { used, on, origin, resource }: Answer,
  children: readonly Explanation[],
): Explanation => ({ used, on, origin, resource, fact, evidence, children, what, met })

/** The explanation that everybody shares of whom as little is known; undefined where something is. */
function keptOf(
  shape: Shape,
  met: Truth,
  shown: Answer,
  children: readonly Explanation[],
): Explanation | undefined {
  if (shown !== silent || !children.every(Object.isFrozen)) return undefined
  const place = met === null ? 0 : met ? 1 : 2
  const kept = shape.kept[place]
  if (kept?.children.every((child, i) => child === children[i])) return kept
  const made = Object.freeze(explanation(shape, met, shown, Object.freeze(children)))
  shape.kept[place] = made
  return made
}

function worthOf(reading: Reading, worth: Worth | null): Truth {
  if (worth === null) return null
  return worth.of === 'item' ? itemTruth(reading, worth.fact, worth.item) : truthOf(reading, worth.condition)
}

const silent: Answer = { used: null, on: null, origin: null, resource: null }

function shownIn(reading: Reading, shown: Shown | null): Answer {
  if (shown === null) return silent
  if (shown.of === 'state') return answerOf(stateOf(reading.day, shown.fact, shown.item))
  const value =
    shown.of === 'number' ? numberOf(reading, shown.fact) : elapsedDays(reading, shown.from, shown.to)
  return value === null ? silent : { ...silent, used: { as: 'known', value, standIn: null } }
}

/** The value a state gives, when it held, and the record it came from. */
function answerOf(state: FactState): Answer {
  const used = usedOf(state)
  const last = state.entries.at(-1)
  if (used === null && last === undefined && state.origin === null) return silent
  return { used, on: last?.on.to ?? null, origin: state.origin, resource: last?.resource ?? null }
}

function usedOf({ value, stale, askedUnknown, entries, standIn }: FactState): Used | null {
  if (value !== null) return { as: 'known', value, standIn }
  if (stale !== null) return { as: 'too-old', value: stale, standIn }
  if (askedUnknown) return { as: 'asked-unknown', value: null, standIn }
  if (entries.length > 0) return { as: 'records-disagree', value: null, standIn }
  return standIn === null ? null : { as: 'not-known', value: null, standIn }
}
