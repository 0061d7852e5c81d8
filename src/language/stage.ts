/** The pathway's stages, and the key questions that join its content. */

import type { Expression } from './expression.ts'
import { expressionOf, type Holds } from './fact.ts'
import { frozen } from './frozen.ts'

/** Where on the pathway a patient stands: the first stage of the list whose condition holds. */
export interface Stage {
  readonly id: string
  readonly title: string
  /** What puts a patient here, in words. */
  readonly statement: string
  readonly when: Expression
}

/** A key question of the guideline; joins recommendations, options and positions. */
export interface Question {
  readonly id: string
  readonly title: string
  /** Its answers go along with every stage: none is the headline while the stage has advice of its own. */
  readonly alongside?: true
}

export function stage(draft: { id: string; title: string; statement: string; when: Holds }): Stage {
  return frozen({ ...draft, when: expressionOf(draft.when) })
}
