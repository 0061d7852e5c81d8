/** The network that a build made of its own guideline; there is none where nothing was built. */

import type { Network } from './network.ts'
import type { SlotStates } from './states.ts'
import type { NodeValues } from './tape.ts'

/** Gives every node its value; `today` is the day of assessment in days since 1970-01-01. */
export type Run = (states: SlotStates, today: number, into: NodeValues) => void

export interface Built {
  /** The hash of the guideline it was made of. */
  readonly guideline: string
  readonly network: Network
  /** `run` over its tape, written out as code. */
  readonly run: Run
}

/** A build puts its own in the place of this module (scripts/network-as-code.ts). */
export const built = (): Built | null => null
