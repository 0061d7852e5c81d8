/**
 * Every author's mistake in a guideline, all at once: what is wrong, where, why it matters, how to mend it. What the
 * types already refuse is found again here, because a guideline may also arrive as JSON.
 */

import type { Guideline } from '../guideline.ts'
import { knownInAdvice, silenceAndSettings } from './advice.ts'
import type { AuthorProblem } from './author-problem.ts'
import { circles } from './circles.ts'
import { classGaps } from './classes.ts'
import { closedChains } from './closed-chains.ts'
import { decidedConditions, neverReached } from './decided.ts'
import { missingGrounds } from './grounds.ts'
import { danglingIds, duplicateIds } from './ids.ts'
import { irrelevantThoughAsked } from './irrelevant.ts'
import { unfitSources, unknownCodes, wrongKinds } from './kinds.ts'
import { unansweredStates } from './matrix.ts'
import { badNumbers, badPeriods, wrongUnits } from './numbers.ts'
import { mismatchedRecords } from './records.ts'
import { sameQuestions } from './same-question.ts'
import { badScores } from './scores.ts'
import { sharedNames } from './substances.ts'
import { unused } from './unused.ts'
import { machineAsEvidence, unverifiedPermits } from './unverified.ts'
import { codesWithoutProvenance, contradictoryCodes, sharedCodes } from './value-sets.ts'

export { type AuthorProblem, type AuthorProblemCode, authorProblemCodes } from './author-problem.ts'

const checks: readonly ((guideline: Guideline) => readonly AuthorProblem[])[] = [
  duplicateIds,
  danglingIds,
  wrongKinds,
  unknownCodes,
  unfitSources,
  mismatchedRecords,
  circles,
  closedChains,
  missingGrounds,
  unverifiedPermits,
  machineAsEvidence,
  knownInAdvice,
  silenceAndSettings,
  contradictoryCodes,
  sharedCodes,
  sharedNames,
  codesWithoutProvenance,
  classGaps,
  irrelevantThoughAsked,
  sameQuestions,
  badNumbers,
  wrongUnits,
  badPeriods,
  badScores,
  decidedConditions,
  neverReached,
  unused,
  unansweredStates,
]

/** All problems of a guideline, the gravest kinds first; none means that it may be used. */
export function checkGuideline(guideline: Guideline): readonly AuthorProblem[] {
  return checks.flatMap((check) => check(guideline))
}
