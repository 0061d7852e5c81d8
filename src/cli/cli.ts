/** What every command is given to work with, and how it may end. */

import type { CaseCodes, Guideline } from '../language/index.ts'
import type { Io } from './io.ts'

/** A patient and an item of the guideline for the examples of the help; no command knows a guideline by heart. */
export interface HelpExample {
  readonly file: string
  readonly asOf: string
  readonly setting: string
  /** Id of a recommendation, option or position. */
  readonly id: string
}

/** What a command works with. The guideline is loaded when a command wants it, so that help starts at once. */
export interface Cli {
  readonly guideline: () => Promise<Guideline>
  /** The codes of published cases, and the file of cases that comes with the guideline, if any does. */
  readonly cases?: () => Promise<{ readonly codes: CaseCodes; readonly text: string }>
  readonly example: HelpExample
  readonly version: string
  readonly io: Io
}

/** 0 done; 1 what was asked does not hold; 2 bad input or usage. */
export type ExitCode = 0 | 1 | 2
