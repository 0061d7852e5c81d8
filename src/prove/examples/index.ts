/**
 * What a guideline's own examples prove, without a solver: that each gives what it promises, that each statement of
 * the source text does something checkable, that each status and each limit has its example, and that no clause
 * can be deleted, and no code, number or "not" mistaken, without an example that fails.
 */

export { type CoveredStatement, coverageOf, type ExamplePair } from './coverage.ts'
export { type LedgerGap, ledgerOf } from './ledger.ts'
export { limitsOf } from './limits.ts'
export { mutantsOf } from './mutants.ts'
export { foundFor, type Item, itemsOf, patientOf, promiseOf } from './run.ts'
export { type SafetyRow, type SafetyRule, type SecondLock, safetyOf } from './safety.ts'
export { type SlipRow, slipSurvey, type Unnoticed } from './slip-survey.ts'
export { slipsOf } from './slips.ts'
export { promisesOf, surveyOf } from './survey.ts'
