/** One candidate among several, a drug or a procedure: its stops, cautions, preferences, window and course. */

import type { Effect } from './effect.ts'
import type { Citation } from './evidence.ts'
import {
  type DayAfter,
  type DayAfterDraft,
  dayAfter,
  type Example,
  type ExampleDraft,
  examplesOf,
} from './example.ts'
import type { Expression } from './expression.ts'
import { expressionOf, type Holds } from './fact.ts'
import { frozen } from './frozen.ts'

export type OptionStatus =
  | 'suitable'
  | 'caution'
  | 'contraindicated'
  | 'needs-data'
  | 'not-yet'
  | 'too-late'
  | 'taking'
/** A cited reason of an option. */
export interface Clause {
  readonly when: Expression
  /** Why, in words for the reader. */
  readonly text: string
  readonly evidence: readonly Citation[]
}

export interface Option {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly action: string
  /** Stops bar it; cautions are listed and do not bar. */
  readonly avoidWhen: readonly (Clause & { readonly level: 'stop' | 'caution' })[]
  /** Ranked by how many of these hold, then by place in the guideline. */
  readonly preferWhen: readonly Clause[]
  /** What changes the dose, the course or the watching for this patient; never the status. */
  readonly adjustWhen: readonly Clause[]
  readonly takingWhen: Expression | null
  readonly window: { readonly notBefore: DayAfter | null; readonly notAfter: DayAfter | null }
  readonly course: Course
  readonly sources: readonly string[]
  readonly evidence: readonly Citation[]
  readonly effects: readonly Effect[]
  /** What it is, in a plain sentence for the patient. */
  readonly forPatient: string | null
  /** What a patient calls it, in the middle of a sentence: "tablets such as ibuprofen"; null = the title has to do. */
  readonly plainName: string | null
  /** People buy it by themselves: that it is not safe is told even where nobody takes or offers it. */
  readonly soldFreely: boolean
  readonly examples: readonly Example<OptionStatus>[]
  readonly remarks: string | null
}

/** Every cited reason of an option: against it, for it, and what changes its course. */
export const clausesOf = (option: Option): readonly Clause[] => [
  ...option.avoidWhen,
  ...option.preferWhen,
  ...option.adjustWhen,
]

export interface Course {
  readonly dose: string | null
  readonly duration: string | null
  readonly checkFirst: readonly string[]
  readonly monitoring: readonly string[]
  readonly followedBy: string | null
}

interface ClauseDraft {
  readonly when: Holds
  readonly text: string
  readonly evidence: readonly Citation[]
}
const clauseOf = (draft: ClauseDraft): Clause => ({ ...draft, when: expressionOf(draft.when) })

export interface OptionDraft
  extends Pick<Option, 'id' | 'title' | 'question' | 'action' | 'sources' | 'evidence'> {
  readonly stops: readonly ClauseDraft[]
  readonly cautions?: readonly ClauseDraft[]
  readonly preferWhen?: readonly ClauseDraft[]
  readonly adjustWhen?: readonly ClauseDraft[]
  readonly effects?: readonly Effect[]
  readonly forPatient?: string
  readonly plainName?: string
  readonly soldFreely?: true
  readonly takingWhen?: Holds
  readonly notBefore?: DayAfterDraft
  readonly notAfter?: DayAfterDraft
  readonly course: Partial<Course>
  readonly examples: readonly ExampleDraft<OptionStatus>[]
  readonly remarks?: string
}

/** One candidate (a drug, a procedure), judged whether or not a recommendation offers it. */
export function option(draft: OptionDraft): Option {
  const { stops, cautions = [], notBefore, notAfter, ...rest } = draft
  return frozen({
    ...rest,
    avoidWhen: [
      ...stops.map((clause) => ({ ...clauseOf(clause), level: 'stop' as const })),
      ...cautions.map((clause) => ({ ...clauseOf(clause), level: 'caution' as const })),
    ],
    preferWhen: (draft.preferWhen ?? []).map(clauseOf),
    adjustWhen: (draft.adjustWhen ?? []).map(clauseOf),
    effects: draft.effects ?? [],
    forPatient: draft.forPatient ?? null,
    plainName: draft.plainName ?? null,
    soldFreely: draft.soldFreely ?? false,
    takingWhen: draft.takingWhen ? expressionOf(draft.takingWhen) : null,
    window: { notBefore: dayAfter(notBefore), notAfter: dayAfter(notAfter) },
    course: {
      dose: null,
      duration: null,
      checkFirst: [],
      monitoring: [],
      followedBy: null,
      ...draft.course,
    },
    examples: examplesOf(draft.examples),
    remarks: draft.remarks ?? null,
  })
}
