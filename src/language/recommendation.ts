/** One thing to do: a recommendation as closed data. */

import type { Effect } from './effect.ts'
import type { Citation } from './evidence.ts'
import { type Example, type ExampleDraft, examplesOf } from './example.ts'
import type { Expression, FactId } from './expression.ts'
import { type Amount, type DateFact, expressionOf, type Holds } from './fact.ts'
import { frozen } from './frozen.ts'
import { nameInSentence, type Option, plainNameOf } from './option.ts'
import { filledIn, hasSlot, ONCE_CLEARED, type Otherwise, type Remaining } from './remaining.ts'

export type Urgency = 'emergency' | 'days' | 'weeks' | 'routine'
/** What is done first among what is equally urgent. */
export const steps = ['danger', 'referral', 'work-up', 'cause', 'treatment', 'comfort'] as const
export type Step = (typeof steps)[number]
export type RecommendationStatus = 'applicable' | 'not-applicable' | 'needs-data' | 'done' | 'declined'
export interface Recommendation {
  readonly id: string
  readonly title: string
  /** What to do, one sentence, verb first; where it names options, with all of them. */
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
  /** How it is worded while a stop bars some of them or all; null where it offers none. */
  readonly remaining: Remaining | null
  readonly direction: 'for' | 'against'
  /** GRADE. */
  readonly strength: 'strong' | 'conditional'
  readonly certainty: 'high' | 'moderate' | 'low' | 'very-low'
  /** Why it is strong though certainty is low: GRADE asks for a reason. */
  readonly whyStrong: string | null
  readonly urgency: Urgency
  /** Among what is equally urgent: dangers before referrals, work-up, treatment of the cause, treatment, comfort. */
  readonly step: Step
  /** What every patient of its stage gets; of one step, what is particular to this patient precedes it. */
  readonly everyone: boolean
  readonly evidence: readonly Citation[]
  readonly effects: readonly Effect[]
  /** The advice in a plain sentence for the patient. */
  readonly forPatient: string | null
  readonly examples: readonly Example<RecommendationStatus>[]
  readonly remarks: string | null
}

type WithId = { readonly id: string }

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
    | 'step'
    | 'evidence'
  > {
  readonly appliesWhen: Holds
  readonly doneWhen?: Holds
  readonly due?: { readonly after: DateFact; readonly from: Amount<'d'>; readonly to: Amount<'d'> }
  readonly supersededBy?: readonly { readonly recommendation: WithId; readonly because: string }[]
  readonly options?: readonly Option[]
  /** How open options are joined where a slot names them; "or" if not said. */
  readonly join?: Remaining['join']
  /** Beside options: what stands while all are barred. */
  readonly otherwise?: Otherwise
  readonly everyone?: true
  readonly whyStrong?: string
  readonly effects?: readonly Effect[]
  readonly forPatient?: string
  readonly examples: readonly ExampleDraft<RecommendationStatus>[]
  readonly remarks?: string
}

/** One thing to do (CPG-on-FHIR recommendation, graded by GRADE). */
export function recommendation(draft: RecommendationDraft): Recommendation {
  const { join = 'or', otherwise, ...rest } = draft
  const offered = draft.options ?? []
  const slot = (text: string | undefined): string | null =>
    text !== undefined && hasSlot(text) ? text : null
  const inFull = (text: string, name: (option: Option) => string): string =>
    filledIn(text, offered.map(name), join)
  const nameInFull = (option: Option): string =>
    option.clearedFirst ? `${nameInSentence(option)} ${ONCE_CLEARED}` : nameInSentence(option)
  return frozen({
    ...rest,
    statement: inFull(draft.statement, nameInFull),
    remaining:
      otherwise === undefined
        ? null
        : { statement: slot(draft.statement), forPatient: slot(draft.forPatient), join, otherwise },
    appliesWhen: expressionOf(draft.appliesWhen),
    doneWhen: draft.doneWhen ? expressionOf(draft.doneWhen) : null,
    due: draft.due ? { fact: draft.due.after.id, from: draft.due.from.value, to: draft.due.to.value } : null,
    supersededBy: (draft.supersededBy ?? []).map((s) => ({ ...s, recommendation: s.recommendation.id })),
    options: offered.map((option) => option.id),
    everyone: draft.everyone ?? false,
    whyStrong: draft.whyStrong ?? null,
    effects: draft.effects ?? [],
    forPatient: draft.forPatient === undefined ? null : inFull(draft.forPatient, plainNameOf),
    examples: examplesOf(draft.examples),
    remarks: draft.remarks ?? null,
  })
}
