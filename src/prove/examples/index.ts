/**
 * What a guideline's own examples prove, without a solver: that each gives what it promises, that each statement of
 * the source text does something checkable, that each status and each limit has its example, and that no stop or
 * guard can be deleted without an example that fails.
 */

export { type CoveredStatement, coverageOf, type ExamplePair } from './coverage.ts'
export { type LedgerGap, ledgerOf } from './ledger.ts'
export { limitsOf } from './limits.ts'
export { mutantsOf } from './mutants.ts'
export { type Item, itemsOf, patientOf, promiseOf, standingOf } from './run.ts'
export { type SafetyRow, type SafetyRule, type SecondLock, safetyOf } from './safety.ts'
export { promisesOf, surveyOf } from './survey.ts'
