/** States of a person that options must heed, as named conditions. */

import type { Expression } from './expression.ts'
import { expressionOf, type Holds } from './fact.ts'
import { frozen } from './frozen.ts'

/** A state a person can be in that may bear on an option: pregnant, on dialysis, with a past reaction. */
export interface PersonState {
  readonly id: string
  /** Ends a sentence: "Not judged for a patient who is pregnant". */
  readonly title: string
  readonly when: Expression
  /** Typed answers, over a baseline, with which it holds. */
  readonly example: Readonly<Record<string, unknown>>
}

export const personState = (draft: Omit<PersonState, 'when'> & { readonly when: Holds }): PersonState =>
  frozen({ ...draft, when: expressionOf(draft.when) })
