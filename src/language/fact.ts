/** What must be known about a patient: the kinds of fact, asked and derived, and the functions that write them. */

import type { Expression, FactId, Term } from './expression.ts'
import { frozen } from './frozen.ts'
import type { RecordKind, Source } from './source.ts'

/** A number with its UCUM unit. Durations are in days (`d`). */
export interface Amount<U extends string> {
  readonly value: number
  readonly unit: U
}
export function amount<const U extends string>(value: number, unit: U): Amount<U> {
  return { value, unit }
}
export const days = (n: number): Amount<'d'> => ({ value: n, unit: 'd' })
export const weeks = (n: number): Amount<'d'> => days(n * 7)

interface AskedFact {
  readonly id: FactId
  /** Yes-no: an affirmative clause ("pain is worsening"). Others: a noun phrase ("pain severity"). */
  readonly title: string
  /** The question as put to a clinician. */
  readonly question: string
  /** Kind of record whose silence means "no", where that kind is known to be complete; null = silence means nothing. */
  readonly silence: RecordKind | null
  /** Days an answer stays good, counted at the assessment; null = for good. */
  readonly goodFor: number | null
  /** A danger: in a conflict true wins, and true does not grow stale. */
  readonly danger: boolean
  readonly source: Source | null
  /** Not the patient's but the place's: jurisdiction, payer, care setting. */
  readonly setting: boolean
  readonly remarks: string | null
}

export interface YesNoFact extends AskedFact {
  readonly kind: 'yes-no'
  /** What a patient may notice of a danger, in plain words that end a sentence. Absent: a patient notices nothing. */
  readonly forPatient?: string
}
export interface ChoiceFact<C extends string = string> extends AskedFact {
  readonly kind: 'choice'
  /** Code -> words. */
  readonly choices: Readonly<Record<C, string>>
}
export interface SetFact<C extends string = string> extends AskedFact {
  readonly kind: 'set'
  readonly choices: Readonly<Record<C, string>>
}
export interface QuantityFact<U extends string = string> extends AskedFact {
  readonly kind: 'quantity'
  /** UCUM. */
  readonly unit: U
  /** Values outside are refused as errors of entry, both ends included. */
  readonly range: readonly [number, number]
  /** Other units accepted: UCUM unit -> factor to `unit`. */
  readonly converts: Readonly<Record<string, number>>
  /** Numbers that a record may write without a unit for another quantity under the same code: left out and asked. */
  readonly unclearBare: readonly [number, number] | null
  /** Words that stand for a number within bounds, both ends included: word -> bounds in the unit of the fact. */
  readonly inWords: Readonly<Record<string, readonly [number, number]>>
}
export interface DateFact extends AskedFact {
  readonly kind: 'date'
  /** Date fact that stands in, shown as such, when this one was asked and cannot be known. */
  readonly fallback: FactId | null
}
export interface ChecklistItem {
  readonly title: string
  readonly question: string
  /** What a patient may notice of it, in plain words that end a sentence; null where a patient notices nothing. */
  readonly forPatient: string | null
  readonly source: Source | null
}
export interface ChecklistFact<C extends string = string> extends AskedFact {
  readonly kind: 'checklist'
  readonly items: Readonly<Record<C, ChecklistItem>>
}

interface NamedExpression {
  readonly id: FactId
  readonly title: string
  readonly remarks: string | null
}
/** A named condition. */
export interface DerivedFact extends NamedExpression {
  readonly kind: 'derived'
  readonly when: Expression
}
/** A derived quantity; rounded to six decimals so that every engine agrees at an edge. */
export interface FormulaFact<U extends string = string> extends NamedExpression {
  readonly kind: 'formula'
  readonly unit: U
  readonly term: Term
}
/** A points score. Advice compares its range; display counts an undetermined part as `unknownCounts`. */
export interface ScoreFact extends NamedExpression {
  readonly kind: 'score'
  readonly unit: '{score}'
  readonly version: string
  readonly parts: readonly ScorePart[]
  /** Parts whose sum is held within limits. */
  readonly groups: readonly ScoreGroup[]
  readonly unknownCounts: number
  /** Highest value of each band, ascending; the last band has no upper end. */
  readonly bands: readonly { readonly upTo: number | null; readonly title: string }[]
}
export interface ScorePart {
  readonly id: string
  readonly title: string
  /** The first row that holds gives the points. */
  readonly points: readonly { readonly when: Expression; readonly points: number }[]
  readonly otherwise: number
}
export interface ScoreGroup {
  readonly parts: readonly string[]
  readonly min: number | null
  readonly max: number | null
}

export type Asked = YesNoFact | ChoiceFact | SetFact | QuantityFact | DateFact | ChecklistFact
export type Derived = DerivedFact | FormulaFact | ScoreFact
export type Fact = Asked | Derived
/** Any fact that is a number in the unit `U`. */
export interface NumericFact<U extends string> {
  readonly kind: 'quantity' | 'formula' | 'score'
  readonly id: FactId
  readonly unit: U
}

/** What may stand where a condition is wanted: an expression, or a fact that is one by itself. */
export type Holds = Expression | YesNoFact | DerivedFact

/** The expression behind a condition as written. */
export function expressionOf(holds: Holds): Expression {
  return 'op' in holds ? holds : { op: 'fact', fact: holds.id }
}

/** What an author may leave out of an asked fact. */
interface AskedDraft {
  readonly title: string
  readonly question: string
  readonly silence?: RecordKind
  readonly goodFor?: Amount<'d'>
  readonly danger?: true
  readonly source?: Source
  readonly remarks?: string
}
type Nameless<F extends Fact> = Omit<F, 'id'>

function asked(draft: AskedDraft): Omit<AskedFact, 'id'> {
  return {
    title: draft.title,
    question: draft.question,
    silence: draft.silence ?? null,
    goodFor: draft.goodFor?.value ?? null,
    danger: draft.danger ?? false,
    source: draft.source ?? null,
    setting: false,
    remarks: draft.remarks ?? null,
  }
}

export function yesNo(draft: AskedDraft & Pick<YesNoFact, 'forPatient'>): Nameless<YesNoFact> {
  const { forPatient } = draft
  return { kind: 'yes-no', ...asked(draft), ...(forPatient === undefined ? {} : { forPatient }) }
}
export function choice<const C extends string>(
  choices: Readonly<Record<C, string>>,
  draft: AskedDraft,
): Nameless<ChoiceFact<C>> {
  return { kind: 'choice', ...asked(draft), choices }
}
export function setOf<const C extends string>(
  choices: Readonly<Record<C, string>>,
  draft: AskedDraft,
): Nameless<SetFact<C>> {
  return { kind: 'set', ...asked(draft), choices }
}
export function quantity<const U extends string>(
  unit: U,
  draft: AskedDraft & {
    readonly range: readonly [number, number]
    readonly converts?: Readonly<Record<string, number>>
    readonly unclearBare?: readonly [number, number]
    readonly inWords?: Readonly<Record<string, readonly [number, number]>>
  },
): Nameless<QuantityFact<U>> {
  const { range, converts = {}, unclearBare = null, inWords = {} } = draft
  return { kind: 'quantity', ...asked(draft), unit, range, converts, unclearBare, inWords }
}
export function date(draft: AskedDraft & { readonly fallback?: DateFact }): Nameless<DateFact> {
  return { kind: 'date', ...asked(draft), fallback: draft.fallback?.id ?? null }
}
type ItemDraft = Pick<ChecklistItem, 'title' | 'question'> & {
  readonly forPatient?: string
  readonly source?: Source
}
export function checklist<const C extends string>(
  items: Readonly<Record<C, ItemDraft>>,
  draft: AskedDraft,
): Nameless<ChecklistFact<C>> {
  const filled = Object.entries<ItemDraft>(items).map(([code, item]) => {
    const { title, question, forPatient = null, source = null } = item
    return [code, { title, question, forPatient, source }] as const
  })
  return { kind: 'checklist', ...asked(draft), items: Object.fromEntries(filled) as Record<C, ChecklistItem> }
}

/** A fact of the place, given once as `--setting`, never read from the chart. */
export function settingChoice<const C extends string>(
  choices: Readonly<Record<C, string>>,
  draft: Pick<AskedDraft, 'title' | 'question' | 'remarks'>,
): Nameless<ChoiceFact<C>> {
  return { ...choice(choices, draft), setting: true }
}

export function derived(draft: { title: string; when: Holds; remarks?: string }): Nameless<DerivedFact> {
  return {
    kind: 'derived',
    title: draft.title,
    when: expressionOf(draft.when),
    remarks: draft.remarks ?? null,
  }
}
export function formula<const U extends string>(draft: {
  title: string
  unit: U
  term: Term
  remarks?: string
}): Nameless<FormulaFact<U>> {
  const { title, unit, term } = draft
  return { kind: 'formula', title, unit, term, remarks: draft.remarks ?? null }
}

export interface ScoreDraft<P extends string> {
  readonly title: string
  readonly version: string
  readonly parts: Readonly<
    Record<P, { title: string; points: readonly (readonly [Holds, number])[]; otherwise: number }>
  >
  readonly groups?: readonly { parts: readonly NoInfer<P>[]; min?: number; max?: number }[]
  readonly unknownCounts: number
  readonly bands: readonly { upTo: number | null; title: string }[]
  readonly remarks?: string
}
export function score<const P extends string>(draft: ScoreDraft<P>): Nameless<ScoreFact> {
  const parts = Object.entries<ScoreDraft<P>['parts'][P]>(draft.parts).map(([id, part]) => ({
    id,
    title: part.title,
    points: part.points.map(([holds, points]) => ({ when: expressionOf(holds), points })),
    otherwise: part.otherwise,
  }))
  const groups = (draft.groups ?? []).map((g) => ({ parts: g.parts, min: g.min ?? null, max: g.max ?? null }))
  return {
    kind: 'score',
    title: draft.title,
    unit: '{score}',
    version: draft.version,
    parts,
    groups,
    unknownCounts: draft.unknownCounts,
    bands: draft.bands,
    remarks: draft.remarks ?? null,
  }
}

type Named<T> = { readonly [K in keyof T & string]: T[K] & { readonly id: K } }

/** Names each fact by its key. Derived facts come in a second call, over the facts of the first. */
export function facts<const T extends Readonly<Record<string, Nameless<Fact>>>>(drafts: T): Named<T> {
  const named = Object.entries(drafts).map(([id, fact]) => [id, { id, ...fact }])
  return frozen(Object.fromEntries(named)) as Named<T>
}

export function isDerived(fact: Fact): fact is Derived {
  return fact.kind === 'derived' || fact.kind === 'formula' || fact.kind === 'score'
}
