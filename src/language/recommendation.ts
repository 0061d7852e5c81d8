/** Recommendations, options, positions and stages: what a guideline says, as closed data. */

import type { Citation } from './evidence.ts'
import type { Expression, FactId } from './expression.ts'
import { type Amount, type DateFact, expressionOf, type Holds } from './fact.ts'
import { frozen } from './frozen.ts'

export type Urgency = 'emergency' | 'days' | 'weeks' | 'routine'
export type RecommendationStatus = 'applicable' | 'not-applicable' | 'needs-data' | 'done' | 'declined'
export type OptionStatus =
  | 'suitable'
  | 'caution'
  | 'contraindicated'
  | 'needs-data'
  | 'not-yet'
  | 'too-late'
  | 'taking'
export type Stance = 'supports' | 'opposes' | 'either' | 'not-covered' | 'unpublished' | 'needs-data'

/** A patient, as typed answers over a named baseline, and the status this must give. Run as a test, shown in the document. */
export interface Example<S extends string = string> {
  readonly name: string
  readonly baseline: string
  /** Fact id -> answer, over the baseline's; null takes an answer away. */
  readonly given: Readonly<Record<string, unknown>>
  readonly setting: Readonly<Record<string, string>>
  /** Days from the baseline's own day of assessment. */
  readonly daysLater: number
  readonly expect: S
  readonly provisional: boolean
}

/** A day counted from a date fact. */
export interface DayAfter {
  readonly fact: FactId
  readonly days: number
}

export interface Recommendation {
  readonly id: string
  readonly title: string
  /** What to do, one sentence, verb first. */
  readonly statement: string
  /** Id of the question it answers. */
  readonly question: string
  readonly stages: readonly string[]
  /** Statements of the source pathway: S1..S24. */
  readonly sources: readonly string[]
  readonly appliesWhen: Expression
  readonly doneWhen: Expression | null
  /** Due between these days, from a date fact. */
  readonly due: { readonly fact: FactId; readonly from: number; readonly to: number } | null
  /** While another applies this one is listed but displaced; while that one is unknown, provisional. */
  readonly supersededBy: readonly { readonly recommendation: string; readonly because: string }[]
  readonly action: string
  /** Options it offers, in the author's order. */
  readonly options: readonly string[]
  readonly direction: 'for' | 'against'
  /** GRADE. */
  readonly strength: 'strong' | 'conditional'
  readonly certainty: 'high' | 'moderate' | 'low' | 'very-low'
  readonly urgency: Urgency
  readonly evidence: readonly Citation[]
  readonly examples: readonly Example<RecommendationStatus>[]
  readonly remarks: string | null
}

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
  readonly takingWhen: Expression | null
  readonly window: { readonly notBefore: DayAfter | null; readonly notAfter: DayAfter | null }
  readonly course: Course
  readonly sources: readonly string[]
  readonly evidence: readonly Citation[]
  readonly examples: readonly Example<OptionStatus>[]
  readonly remarks: string | null
}

export interface Course {
  readonly dose: string | null
  readonly duration: string | null
  readonly checkFirst: readonly string[]
  readonly monitoring: readonly string[]
  readonly followedBy: string | null
}

/** What an outside body's own criteria say on a question: the first row that holds, else `otherwise`. */
export interface Position {
  readonly id: string
  readonly body: string
  readonly title: string
  readonly year: number
  readonly sponsor: string | null
  readonly question: string
  /** Settings it speaks for: setting fact -> codes; empty = any. Elsewhere its stance is not-covered. */
  readonly speaksFor: Readonly<Record<FactId, readonly string[]>>
  readonly rows: readonly {
    readonly when: Expression
    readonly stance: Stance
    readonly text: string
    readonly verified: boolean
  }[]
  readonly otherwise: { readonly stance: Stance; readonly text: string }
  readonly window: { readonly opens: DayAfter | null; readonly closes: DayAfter | null }
  /** False: the body's own table is not public; what stands here is what could be read. */
  readonly published: boolean
  readonly evidence: readonly Citation[]
  readonly examples: readonly Example<Stance>[]
  readonly remarks: string | null
}

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
}

interface ExampleDraft<S> {
  readonly name: string
  readonly baseline: string
  readonly given?: Readonly<Record<string, unknown>>
  readonly setting?: Readonly<Record<string, string>>
  readonly after?: Amount<'d'>
  readonly expect: S
  readonly provisional?: true
}
type WithId = { readonly id: string }

function examplesOf<S extends string>(drafts: readonly ExampleDraft<S>[]): readonly Example<S>[] {
  return drafts.map((draft) => ({
    name: draft.name,
    baseline: draft.baseline,
    given: draft.given ?? {},
    setting: draft.setting ?? {},
    daysLater: draft.after?.value ?? 0,
    expect: draft.expect,
    provisional: draft.provisional ?? false,
  }))
}
const dayAfter = (draft: DayAfterDraft | undefined): DayAfter | null =>
  draft ? { fact: draft.after.id, days: draft.by.value } : null

interface DayAfterDraft {
  readonly after: DateFact
  readonly by: Amount<'d'>
}

export interface RecommendationDraft
  extends Pick<
    Recommendation,
    | 'id'
    | 'title'
    | 'statement'
    | 'question'
    | 'stages'
    | 'sources'
    | 'action'
    | 'direction'
    | 'strength'
    | 'certainty'
    | 'urgency'
    | 'evidence'
  > {
  readonly appliesWhen: Holds
  readonly doneWhen?: Holds
  readonly due?: { readonly after: DateFact; readonly from: Amount<'d'>; readonly to: Amount<'d'> }
  readonly supersededBy?: readonly { readonly recommendation: WithId; readonly because: string }[]
  readonly options?: readonly WithId[]
  readonly examples: readonly ExampleDraft<RecommendationStatus>[]
  readonly remarks?: string
}

/** One thing to do (CPG-on-FHIR recommendation, graded by GRADE). */
export function recommendation(draft: RecommendationDraft): Recommendation {
  return frozen({
    ...draft,
    appliesWhen: expressionOf(draft.appliesWhen),
    doneWhen: draft.doneWhen ? expressionOf(draft.doneWhen) : null,
    due: draft.due ? { fact: draft.due.after.id, from: draft.due.from.value, to: draft.due.to.value } : null,
    supersededBy: (draft.supersededBy ?? []).map((s) => ({ ...s, recommendation: s.recommendation.id })),
    options: (draft.options ?? []).map((option) => option.id),
    examples: examplesOf(draft.examples),
    remarks: draft.remarks ?? null,
  })
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

export interface PositionDraft
  extends Pick<
    Position,
    'id' | 'body' | 'title' | 'year' | 'question' | 'otherwise' | 'published' | 'evidence'
  > {
  readonly sponsor?: string
  readonly speaksFor?: Position['speaksFor']
  readonly rows: readonly {
    readonly when: Holds
    readonly stance: Stance
    readonly text: string
    readonly verified: boolean
  }[]
  readonly opens?: DayAfterDraft
  readonly closes?: DayAfterDraft
  readonly examples: readonly ExampleDraft<Stance>[]
  readonly remarks?: string
}

/** One body's own criteria on one question. */
export function position(draft: PositionDraft): Position {
  const { opens, closes, ...rest } = draft
  return frozen({
    ...rest,
    sponsor: draft.sponsor ?? null,
    speaksFor: draft.speaksFor ?? {},
    rows: draft.rows.map((row) => ({ ...row, when: expressionOf(row.when) })),
    window: { opens: dayAfter(opens), closes: dayAfter(closes) },
    examples: examplesOf(draft.examples),
    remarks: draft.remarks ?? null,
  })
}

export function stage(draft: { id: string; title: string; statement: string; when: Holds }): Stage {
  return frozen({ ...draft, when: expressionOf(draft.when) })
}
