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
import { lowerFirst } from './text.ts'

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
  /** Ids of the states of a person it answers for; a state is answered by all clauses that name it. Absent: none. */
  readonly states?: readonly string[]
  /** Our own judgement, beside or beyond what its evidence says. */
  readonly own?: true
  /** The most of it in a day while this holds, in grams; the lowest counts. */
  readonly dailyGrams?: number
  /** Stands where nothing was judged: sends the reader to the label. A caution at most, and ranks behind. */
  readonly notJudged?: true
}

/** A state of a person that changes nothing for an option, as far as the evidence goes. */
export interface NoEffect {
  /** Id of the state. */
  readonly state: string
  readonly text: string
  readonly evidence: readonly Citation[]
}

export interface Option {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly action: string
  /** The class it is counted in: "opioids"; absent: its question. */
  readonly drugClass?: string
  /** Stops bar it; cautions are listed and do not bar. */
  readonly avoidWhen: readonly (Clause & { readonly level: 'stop' | 'caution' })[]
  /** Ranked by how many of these hold, then by place in the guideline. */
  readonly preferWhen: readonly Clause[]
  /** What changes the dose, the course or the watching for this patient; never the status. */
  readonly adjustWhen: readonly Clause[]
  /** States of a person that change nothing. Absent: none. */
  readonly noEffect?: readonly NoEffect[]
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
  /** What a clinician calls it in the middle of a sentence: "a gel or patch"; null = the title without its dose. */
  readonly called: string | null
  /** Named in advice without a condition only once none of its stops is open. */
  readonly clearedFirst: boolean
  /** People buy it by themselves: that it is not safe is told even where nobody takes or offers it. */
  readonly soldFreely: boolean
  readonly examples: readonly Example<OptionStatus>[]
  readonly remarks: string | null
}

/** "alendronate" of "Alendronate 70 mg a week": what a clinician calls it in the middle of a sentence. */
export const nameInSentence = ({ called, title }: Pick<Option, 'called' | 'title'>): string =>
  called ?? lowerFirst(title.replace(/[ ,(]+(\d.*|\(.*)$/, ''))

/** What a patient calls it there. */
export const plainNameOf = (option: Pick<Option, 'called' | 'title' | 'plainName'>): string =>
  option.plainName ?? nameInSentence(option)

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

interface ClauseDraft extends Omit<Clause, 'when' | 'notJudged'> {
  readonly when: Holds
}
const clauseOf = (draft: ClauseDraft): Clause => ({ ...draft, when: expressionOf(draft.when) })

export interface OptionDraft
  extends Pick<Option, 'id' | 'title' | 'question' | 'action' | 'sources' | 'evidence'> {
  readonly drugClass?: string
  readonly stops: readonly ClauseDraft[]
  readonly cautions?: readonly ClauseDraft[]
  readonly preferWhen?: readonly ClauseDraft[]
  readonly adjustWhen?: readonly ClauseDraft[]
  readonly effects?: readonly Effect[]
  readonly forPatient?: string
  readonly plainName?: string
  readonly called?: string
  readonly clearedFirst?: true
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
    called: draft.called ?? null,
    clearedFirst: draft.clearedFirst ?? false,
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
