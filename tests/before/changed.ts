/** Statuses that were changed on purpose since tests/before/statuses.txt was written, each with its reason. */

export interface Changed {
  /** The first column of the table. */
  readonly patient: string
  readonly id: string
  readonly to: string
  readonly because: string
}

export const changed: readonly Changed[] = []
