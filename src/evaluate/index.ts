/**
 * Answers in, assessment out: three-valued logic over the states of a patient's facts on a day, the reasons,
 * the questions still worth asking, and the days on which the advice will change. Pure: the day is an argument.
 */

import type { Answers, Asked, Expression, FactId, Guideline, Setting, Truth } from '../language/index.ts'
import { isDerived } from '../language/index.ts'
import { requireArguments } from './assess.ts'
import { gather, missingOf } from './missing.ts'
import { prepare } from './prepare.ts'
import { openReading, truthOf } from './reading.ts'
import { type FactState, openPatientDay, stateOf } from './state.ts'

export { alertsOf } from './alerts.ts'
export {
  episodeOf,
  notesOf,
  planOf,
  recommendationOf,
  scoresOf,
  stageOf,
  subjectOf,
  toAssessment,
} from './assemble.ts'
export {
  effectsNow,
  optionInFull,
  optionsInShort,
  positionInFull,
  positionInShort,
} from './assemble-items.ts'
export { type Assessed, assess, assessByInterpreter, assessUnchecked } from './assess.ts'
export { checklistOf } from './checklist.ts'
export { contradictionsOf } from './contradictions.ts'
export { deceasedOf } from './deceased.ts'
export { explain } from './explain.ts'
export { headlineOf } from './headline.ts'
export { incompatibleIn } from './incompatible.ts'
export { rounded } from './interval.ts'
export { missingFacts } from './missing-facts.ts'
export { type ItemName, openDay, type Standing, standingOf } from './one-item.ts'
export { inOrder, ranksOf } from './order.ts'
export { numberOf, openReading, type Reading, truthOf, truthOfFact } from './reading.ts'
export { groundsInFull, groundsOf } from './reason.ts'
export { outputHash } from './receipt.ts'
export { byRedFlag, sinceOf } from './since.ts'
export { slotStatesOf } from './slot-states.ts'
export type { PositionResult } from './stances.ts'
export type { FactState, PatientDay } from './state.ts'
export type { OptionResult, RecommendationResult, StageResult } from './status.ts'
export { dueOf } from './status.ts'
export { differences, HORIZON_DAYS, nextCertainChange, standings, timeline } from './timeline.ts'

/** The value of one condition for a patient on a day, and the facts that could still decide it. */
export function evaluateExpression(
  guideline: Guideline,
  answers: Answers,
  setting: Setting,
  asOf: string,
  expression: Expression,
): { readonly truth: Truth; readonly missing: readonly FactId[] } {
  requireArguments(guideline, answers, setting, asOf)
  const day = openPatientDay(prepare(guideline), answers, setting, asOf)
  const missing = gather()
  missingOf(openReading(day, { openKnown: true }), expression, missing)
  return { truth: truthOf(openReading(day), expression), missing: [...missing.facts] }
}

/** The state of every asked fact on a day; items of a checklist under `fact.item`. */
export function factStates(
  guideline: Guideline,
  answers: Answers,
  setting: Setting,
  asOf: string,
): ReadonlyMap<string, FactState> {
  requireArguments(guideline, answers, setting, asOf)
  const day = openPatientDay(prepare(guideline), answers, setting, asOf)
  const states = new Map<string, FactState>()
  for (const fact of guideline.facts.filter((one): one is Asked => !isDerived(one))) {
    if (fact.kind !== 'checklist') states.set(fact.id, stateOf(day, fact))
    else
      for (const item of Object.keys(fact.items)) states.set(`${fact.id}.${item}`, stateOf(day, fact, item))
  }
  return states
}
export { withoutPlan } from './without-plan.ts'
