/** The options that the plan calls for: those that advice which stands offers. */

import type { AssessedOption, Assessment } from '../language/index.ts'
import { stands } from './plan.ts'
import type { Page } from './words.ts'

/** Ids of the options that advice which stands offers. */
export function offeredIds({ recommendations }: Pick<Assessment, 'recommendations'>): ReadonlySet<string> {
  const advice = recommendations.filter((rec) => stands(rec) && rec.direction === 'for')
  return new Set(advice.flatMap((rec) => rec.options))
}

export function offeredOptions({ assessment }: Page): readonly AssessedOption[] {
  const offered = offeredIds(assessment)
  return assessment.options.filter((option) => offered.has(option.id))
}
