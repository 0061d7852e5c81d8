/**
 * A guideline lowered once: slots for what is asked, leaves and gates over them, and the outputs that name them. One
 * network serves one patient, populations, SQL and the solver (docs/network.md). Pure, and knows the language alone.
 */

export { type Built, built, type Run } from './built.ts'
export { CannotBeLowered } from './contradiction.ts'
export { lower, networkHash } from './lower.ts'
export {
  type ClockOutput,
  type Gate,
  isNumber,
  type LeafNode,
  type Network,
  type Node,
  type NodeAt,
  type NumberNode,
  type OptionOutput,
  type PositionOutput,
  type RecommendationOutput,
  type Slot,
  type SlotAt,
  type StageOutput,
  slotsUnder,
  under,
} from './network.ts'
export {
  LANES,
  type NodePlanes,
  nodePlanes,
  putLane,
  runPlanes,
  type SlotPlanes,
  slotPlanes,
  truthIn,
} from './planes.ts'
export { run } from './run.ts'
export { codeWords, FALSE, type SlotStates, TRUE, UNKNOWN, unknownStates } from './states.ts'
export { masksOf, type NodeValues, type Tape, tapeOf, valuesFor } from './tape.ts'
export {
  askDate,
  fillWaits,
  joinRow,
  putBit,
  type Ran,
  type SlotAsking,
  type WaitRows,
  waitRowsFor,
} from './waits.ts'
export { writtenRun } from './written.ts'
