/**
 * The guideline in a solver: three-valued conditions, picks and statuses as formulas of z3 (SMT-LIB 2), so that a
 * property of the whole decision space is proved, or refuted by a patient who can be run.
 */

export { type Completion, findCompletion, findPatient, type Search } from './find.ts'
export {
  allOf,
  anyOf,
  condition,
  not,
  optionIs,
  type Property,
  positionIs,
  recommendationIs,
  stageIs,
} from './property.ts'
export { askSolver, type Query, queryAnswers, queryStates, type SolverReply } from './reply.ts'
export { openSolver, type Solver } from './solver.ts'
export type { Witness } from './witness.ts'
