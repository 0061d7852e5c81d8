/** What formulas of nodes are made of: truths, numbers, and the terms of one patient. */

import type { Network, Node, NodeAt, SlotAt } from '../network/index.ts'
import type { Measures } from './measures.ts'
import type { Smt, Writer } from './smt.ts'
import type { State } from './states.ts'

/** A truth of three values: is it true, is it false; neither means unknown, both is impossible. */
export interface Truth3 {
  readonly yes: Smt
  readonly no: Smt
}

/** A number as an interval, or unknown. */
export interface Number3 {
  readonly known: Smt
  readonly low: Smt
  readonly high: Smt
}

/** What formulas stand on: one patient on one day. */
export interface PatientTerms {
  /** By key of the slot. */
  readonly states: ReadonlyMap<string, State>
  /** The day of assessment, as a day number. */
  readonly asOf: Smt
  readonly measures: Measures
  readonly declined: (recommendation: string) => Smt
}

/** The nodes of a network for one patient; each is written into the script when first asked for. */
export interface NodeTerms {
  readonly network: Network
  readonly patient: PatientTerms
  readonly writer: Writer
  node(at: NodeAt): Node
  /** @throws Error of a number, and of a node that asks whether something is open: the solver asks no questions. */
  truth(at: NodeAt): Truth3
  /** @throws Error of a truth */
  number(at: NodeAt): Number3
  state(at: SlotAt): State
}

/** One part of a state, by its name. */
export function partOf(state: State, name: string): Smt {
  const part = state.parts[name]
  if (part === undefined) throw new Error(`No part "${name}": run the check of the guideline`)
  return part
}
