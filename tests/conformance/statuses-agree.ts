/** Sets an assessment on the network against the interpreter's, for one patient on a day. */

import {
  type Assessed,
  assessByInterpreter,
  assessUnchecked,
  missingFacts,
} from '../../src/evaluate/index.ts'
import type { Guideline } from '../../src/language/index.ts'
import type { Patient } from './generate/index.ts'

/** Every status and question. What each result waits for comes from the interpreter on both sides, so it stands apart. */
const said = (assessed: Assessed) => ({
  stage: {
    id: assessed.stage.id,
    provisional: assessed.stage.provisional,
    possible: assessed.stage.possible,
  },
  recommendations: assessed.recommendations.map(({ id, status, provisional, displacedBy, due }) => {
    return { id, status, provisional, displacedBy, due }
  }),
  options: assessed.options.map(({ id, status, preferred, taken }) => ({ id, status, preferred, taken })),
  positions: assessed.positions.map(({ id, stance, speaks }) => ({ id, stance, speaks })),
  missing: missingFacts(assessed),
  // Only records that nobody could name join questions.
  apart: assessed.answers.unread.length === 0 ? [] : missingFacts(assessed, true),
})

/** What is said otherwise on the network, in words; null where all is the same. */
export function differenceOf(guideline: Guideline, { answers, setting, asOf }: Patient): string | null {
  const network = said(assessUnchecked(guideline, answers, setting, asOf))
  const reference = said(assessByInterpreter(guideline, answers, setting, asOf))
  if (JSON.stringify(network) === JSON.stringify(reference)) return null
  for (const part of ['stage', 'recommendations', 'options', 'positions', 'missing', 'apart'] as const) {
    const [one, other] = [[network[part]].flat(), [reference[part]].flat()]
    for (let i = 0; i < Math.max(one.length, other.length); i += 1) {
      const [a, b] = [JSON.stringify(one[i]), JSON.stringify(other[i])]
      if (a !== b) return `${part} ${i}: ${a} on the network, ${b} by the interpreter`
    }
  }
  return 'another order of keys'
}
