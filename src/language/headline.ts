/** The one sentence that matters most now, as data; src/words says it. */

import type { FactId } from './expression.ts'
import type { OpenState } from './known.ts'
import type { Urgency } from './recommendation.ts'

export interface Headline {
  /**
   * A recommendation to follow; an emergency that was declined; the stage alone; the question to answer first, where
   * nothing is known; nothing, where there is none; that the patient has died, where no plan is given.
   */
  readonly kind: 'advice' | 'declined' | 'stage' | 'question' | 'nothing' | 'deceased'
  readonly urgency: Urgency
  /** Id of that recommendation, stage or fact; null for `nothing` and `deceased`. */
  readonly about: string | null
  /** That recommendation in the words of its options that remain; null where it offers none. */
  readonly worded: string | null
  /** Beside a declined emergency: the recommendation that is an emergency too, and stands. */
  readonly stillDue: string | null
  /** Options that are taken though a stop bars them, said first: not to be continued as it is. */
  readonly barred: readonly string[]
  /** The advice holds only if the red-flag checklist is clear, and it is not answered: on which day it was last, how many items are open, and how many present. */
  readonly unchecked: {
    readonly fact: FactId
    readonly state: OpenState
    readonly last: string | null
    readonly open: number
    readonly present: number
  } | null
}

/** The recommendation to follow that the headline names in full; null where it names none. */
export const adviceOf = ({ kind, about, stillDue }: Headline): string | null =>
  kind === 'advice' ? about : stillDue

/** Do two headlines of one guideline say the same? */
export const sameHeadline = (a: Headline, b: Headline): boolean =>
  a.kind === b.kind &&
  a.urgency === b.urgency &&
  a.about === b.about &&
  a.worded === b.worded &&
  a.stillDue === b.stillDue &&
  a.barred.length === b.barred.length &&
  a.barred.every((id, i) => id === b.barred[i]) &&
  a.unchecked?.fact === b.unchecked?.fact &&
  a.unchecked?.state === b.unchecked?.state &&
  a.unchecked?.last === b.unchecked?.last &&
  a.unchecked?.open === b.unchecked?.open &&
  a.unchecked?.present === b.unchecked?.present
