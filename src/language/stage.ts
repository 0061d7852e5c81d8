/** The pathway's stages, and the key questions that join its content. */

import { type Example, type ExampleDraft, examplesOf } from './example.ts'
import type { Expression } from './expression.ts'
import { expressionOf, type Holds } from './fact.ts'
import { frozen } from './frozen.ts'

/** Where on the pathway a patient stands: the first stage of the list whose condition holds. */
export interface Stage {
  readonly id: string
  readonly title: string
  /** What puts a patient here, in words. */
  readonly statement: string
  /** The same in plain words, where a patient must hear it and no advice says it. Absent: nothing is told. */
  readonly forPatient?: string
  readonly when: Expression
  /** Patients, and the id of the stage each is in: this one, or the one just beside it. */
  readonly examples: readonly Example[]
}

/** A key question of the guideline; joins recommendations, options and positions. */
export interface Question {
  readonly id: string
  readonly title: string
  /** Its answers go along with every stage: none is the headline while the stage has advice of its own. */
  readonly alongside?: true
}

interface StageDraft extends Pick<Stage, 'id' | 'title' | 'statement' | 'forPatient'> {
  readonly when: Holds
  readonly examples?: readonly ExampleDraft<string>[]
}

export function stage(draft: StageDraft): Stage {
  return frozen({ ...draft, when: expressionOf(draft.when), examples: examplesOf(draft.examples ?? []) })
}
