/** Where a vertebra broke anew after an augmentation, its cause is looked for before cement is placed again. */

import { excludeTumourBeforeAnotherProcedure } from './red-flag-workup/exclude-tumour-before-another-procedure.ts'

export const beforeCementAgain = [
  {
    recommendation: excludeTumourBeforeAnotherProcedure,
    because: 'Its cause is looked for before cement is placed again.',
  },
]

export const beforeCementAgainExample = (baseline: string, given: Readonly<Record<string, unknown>> = {}) =>
  ({
    name: 'a vertebra broke anew after an earlier augmentation',
    baseline,
    given: { ...given, augmentationProcedures: 1, newFractureAfterAugmentation: true },
    expect: 'applicable',
    displacedBy: excludeTumourBeforeAnotherProcedure,
  }) as const
