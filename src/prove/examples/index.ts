/**
 * What a guideline's own examples prove, without a solver: that each gives what it promises, that each statement of
 * the source text does something checkable, that each status and each limit has its example, and that no stop or
 * guard can be deleted without an example that fails.
 */

export { type CoveredStatement, coverageOf, type ExamplePair } from './coverage.ts'
export { type Edge, type LedgerGap, type LedgerRow, ledgerOf } from './ledger.ts'
export { type Mutant, mutantsOf, neverApplies } from './mutants.ts'
export { type ExamplePatient, type Item, itemsOf, patientOf, promiseOf, standingOf } from './run.ts'
export {
  type Safety,
  type SafetyRow,
  type SafetyRule,
  type SecondLock,
  safetyOf,
} from './safety.ts'
export { type Killer, type Promised, promisesOf, type Survey, surveyOf } from './survey.ts'
