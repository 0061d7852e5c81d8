/** The options that the plan calls for. */

import type { AssessedOption } from '../language/index.ts'
import type { Page } from './words.ts'

/** Does advice that stands offer it? */
export const isOffered = ({ calledFor }: AssessedOption): boolean => calledFor === true

export const offeredOptions = ({ assessment }: Page): readonly AssessedOption[] =>
  assessment.options.filter(isOffered)
