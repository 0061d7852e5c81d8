/** What an output is: one row of the table in outputs.ts. */

import type { Paint } from './paint.ts'
import type { Room } from './sheet-shape.ts'
import type { Page } from './words.ts'

/**
 * How much of what may not be lost an output has to say: `full` all of it by name, `short` each kind with its word and
 * how many there are, `patient` the same in words a patient needs, `data` the fields themselves.
 */
export type Form = 'full' | 'short' | 'patient' | 'data'

export interface Output {
  readonly id: string
  readonly title: string
  readonly forWhom: string
  readonly mediaType: 'text/plain' | 'text/csv' | 'text/html' | 'application/json' | 'application/fhir+json'
  readonly form: Form
  /** Is it one of the formats of `assess`? The others are reached otherwise, as `title` says. */
  readonly format: boolean
  /** How the page gives it: on a screen of its own to print, to be copied, or as a file; null: not at all. */
  readonly onPage: 'screen' | 'copy' | 'file' | null
  readonly render: (page: Page, paint: Paint) => string
}

/** What outputs in plain text share. */
export const plain = { mediaType: 'text/plain', format: true, onPage: null } as const
/** The room of a sheet: this many lines of every section besides those that always stay. */
export const roomOf = (n: number): Room => ({
  now: n,
  avoid: n,
  options: n,
  open: n,
  declined: n,
  disagree: n,
})
