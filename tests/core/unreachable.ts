/** What no patient can show, or an example elsewhere shows already: gaps of the ledger that are excused, with the reason. */

import type { LedgerGap } from '../../src/prove/examples/index.ts'

interface Excused extends LedgerGap {
  readonly because: string
}

export const unreachable: readonly Excused[] = [
  ...['refer-red-flag-emergency', 'investigate-suspected-malignancy', 'investigate-suspected-infection'].map(
    (other) => ({
      of: 'consider-augmentation-after-failed-medical-management',
      lacks: `an example: gives way to ${other}`,
      because: 'any red flag makes it not applicable, and what does not apply gives way to nothing',
    }),
  ),
  ...['ensure-calcium', 'ensure-vitamin-d'].map((of) => ({
    of,
    lacks: 'an example: provisional',
    because: 'where it applies there is a fracture, and then what it gives way to is said or is not',
  })),
]
