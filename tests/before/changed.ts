/**
 * Statuses that were changed on purpose since tests/before/statuses.txt was written, each with its reason. The table was
 * last written anew with the matrix of states and the plans for an unstable spine and other causes
 * (docs/decisions/0017-statuses-written-anew.md).
 */

export interface Changed {
  /** The first column of the table. */
  readonly patient: string
  readonly id: string
  readonly to: string
  readonly because: string
}

export const changed: readonly Changed[] = []
