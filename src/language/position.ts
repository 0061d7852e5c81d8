/** What outside bodies say on a question by their own criteria. */

import type { Citation } from './evidence.ts'
import {
  type DayAfter,
  type DayAfterDraft,
  dayAfter,
  type Example,
  type ExampleDraft,
  examplesOf,
} from './example.ts'
import type { Expression, FactId } from './expression.ts'
import { expressionOf, type Holds } from './fact.ts'
import { frozen } from './frozen.ts'

export type Stance = 'supports' | 'opposes' | 'either' | 'not-covered' | 'unpublished' | 'needs-data'

/** What an outside body's own criteria say on a question: the first row that holds, else `otherwise`. */
export interface Position {
  readonly id: string
  readonly body: string
  readonly title: string
  readonly year: number
  readonly sponsor: string | null
  /** How the body came to it: a panel's ratings, a review, a coverage policy. */
  readonly method: string | null
  readonly question: string
  /** Settings it speaks for: setting fact -> codes; empty = any. Elsewhere its stance is not-covered. */
  readonly speaksFor: Readonly<Record<FactId, readonly string[]>>
  readonly rows: readonly {
    readonly when: Expression
    readonly stance: Stance
    readonly text: string
    readonly verified: boolean
  }[]
  readonly otherwise: { readonly stance: Stance; readonly text: string; readonly verified: boolean }
  /** What the body asks for besides, or leaves open, whatever its stance. */
  readonly reservations: readonly string[]
  readonly window: { readonly opens: DayAfter | null; readonly closes: DayAfter | null }
  /** False: the body's own table is not public; what stands here is what could be read. */
  readonly published: boolean
  readonly evidence: readonly Citation[]
  readonly examples: readonly Example<Stance>[]
  readonly remarks: string | null
}

export interface PositionDraft
  extends Pick<Position, 'id' | 'body' | 'title' | 'year' | 'question' | 'published' | 'evidence'> {
  readonly sponsor?: string
  readonly method?: string
  readonly speaksFor?: Position['speaksFor']
  readonly rows: readonly {
    readonly when: Holds
    readonly stance: Stance
    readonly text: string
    readonly verified: boolean
  }[]
  /** Verified where all its evidence is, unless it says otherwise. */
  readonly otherwise: { readonly stance: Stance; readonly text: string; readonly verified?: boolean }
  readonly reservations?: readonly string[]
  readonly opens?: DayAfterDraft
  readonly closes?: DayAfterDraft
  readonly examples: readonly ExampleDraft<Stance>[]
  readonly remarks?: string
}

/** One body's own criteria on one question. */
export function position(draft: PositionDraft): Position {
  const { opens, closes, ...rest } = draft
  const { stance, text, verified = draft.evidence.every((one) => one.verified) } = draft.otherwise
  return frozen({
    ...rest,
    sponsor: draft.sponsor ?? null,
    method: draft.method ?? null,
    otherwise: { stance, text, verified },
    reservations: draft.reservations ?? [],
    speaksFor: draft.speaksFor ?? {},
    rows: draft.rows.map((row) => ({ ...row, when: expressionOf(row.when) })),
    window: { opens: dayAfter(opens), closes: dayAfter(closes) },
    examples: examplesOf(draft.examples),
    remarks: draft.remarks ?? null,
  })
}
