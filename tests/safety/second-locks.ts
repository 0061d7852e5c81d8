/**
 * Clauses that no example can notice alone, because another clause of the same item stops the same patients before
 * them. Each says which, and why it stands all the same; `npm run safety` refuses an entry that is not needed.
 */

import type { SecondLock } from '../../src/prove/examples/index.ts'

const guarded = 'only if a red flag is not present'
const augmentation = 'consider-augmentation-after-failed-medical-management'

export const secondLocks: readonly SecondLock[] = [
  ...['refer-red-flag-emergency', 'investigate-suspected-malignancy', 'investigate-suspected-infection'].map(
    (other) => ({
      item: augmentation,
      clause: `gives way to ${other}`,
      behind: guarded,
      because: 'a red flag makes it not applicable; the supersession names the reason to the reader',
    }),
  ),
]
