/** While the spine may be unstable, what moves or loads it waits, and so does cement; the drug for the bone does not. */

import { protectSpineUntilJudgedStable } from './surgical-referral/protect-spine-until-judged-stable.ts'

export const stabilityFirst = [
  {
    recommendation: protectSpineUntilJudgedStable,
    because: 'A surgeon first judges whether the spine is stable.',
  },
]

/** What is shown where this stands: an ankylosed spine, and a failure of the tension band that somebody called stable. */
export const stabilityExamples = (baseline: string, given: Readonly<Record<string, unknown>> = {}) =>
  [
    {
      name: 'ankylosed spine',
      baseline,
      given: { ...given, ankylosedSpine: true },
      expect: 'applicable',
      displacedBy: protectSpineUntilJudgedStable,
    },
    {
      name: 'OF5, though judged stable',
      baseline,
      given: { ...given, ofType: 'OF5', surgeonJudgedStable: true },
      expect: 'applicable',
      displacedBy: protectSpineUntilJudgedStable,
    },
    {
      name: 'ankylosed, and judged stable by a surgeon',
      baseline,
      given: { ...given, ankylosedSpine: true, surgeonJudgedStable: true },
      expect: 'applicable',
    },
  ] as const
