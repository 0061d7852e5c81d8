/** What each option answers for each state a person can be in: seen through the option's own clauses, never a second truth. */

import type { Citation } from './evidence.ts'
import { type ExampleDraft, examplesOf } from './example.ts'
import type { Expression } from './expression.ts'
import { frozen } from './frozen.ts'
import type { Guideline } from './guideline.ts'
import type { Clause, NoEffect, Option, OptionStatus } from './option.ts'
import type { PersonState } from './person-state.ts'

export type CellKind = 'stop' | 'caution' | 'adjustment' | 'no-effect' | 'not-judged' | 'empty'

/** What one option answers for one state. */
export interface MatrixCell {
  readonly option: string
  readonly state: string
  /** The gravest of its parts. */
  readonly kind: CellKind
  readonly parts: readonly (Pick<Clause, 'text' | 'evidence'> & {
    readonly own: boolean
    readonly kind: Exclude<CellKind, 'empty'>
  })[]
}

const gravest: readonly CellKind[] = ['stop', 'caution', 'adjustment', 'not-judged', 'no-effect']

/** A row for each state, a cell for each option, both in the guideline's order. */
export function matrixOf({ options, states = [] }: Guideline): readonly (readonly MatrixCell[])[] {
  return states.map((state) => options.map((option) => cellOf(option, state.id)))
}

function cellOf(option: Option, state: string): MatrixCell {
  const about = ({ states = [] }: Clause): boolean => states.includes(state)
  const parts = [
    ...option.avoidWhen
      .filter(about)
      .map((one) => part(one, one.notJudged ? 'not-judged' : one.level, one.own === true)),
    ...option.adjustWhen.filter(about).map((one) => part(one, 'adjustment', one.own === true)),
    ...(option.noEffect ?? [])
      .filter((one) => one.state === state)
      .map((one) => part(one, 'no-effect', false)),
  ]
  const kind = gravest.find((one) => parts.some((each) => each.kind === one)) ?? 'empty'
  return { option: option.id, state, kind, parts }
}

const part = (
  { text, evidence }: { readonly text: string; readonly evidence: readonly Citation[] },
  kind: Exclude<CellKind, 'empty'>,
  own: boolean,
) => ({ kind, text, evidence, own })

/** How many cells of each class of options are of each kind. */
export type MatrixCounts = Readonly<Record<CellKind, number>>

export function matrixCounts(guideline: Guideline): ReadonlyMap<string, MatrixCounts> {
  const counts = new Map<string, Record<CellKind, number>>()
  const classes = new Map(guideline.options.map(({ id, drugClass, question }) => [id, drugClass ?? question]))
  for (const { option, kind } of matrixOf(guideline).flat()) {
    const name = classes.get(option) ?? ''
    const own = counts.get(name) ?? noCells()
    own[kind] += 1
    counts.set(name, own)
  }
  return counts
}

export const noCells = (): Record<CellKind, number> => ({
  stop: 0,
  caution: 0,
  adjustment: 0,
  'no-effect': 0,
  'not-judged': 0,
  empty: 0,
})

/** One entry of a matrix as its author writes it: what several options answer for a state, or for some that one condition meets. */
export type CellDraft = { readonly states: readonly PersonState[]; readonly options: readonly string[] } & (
  | {
      readonly kind: 'stop' | 'caution' | 'adjustment'
      readonly text: string
      readonly evidence: readonly Citation[]
      readonly own: boolean
      /** Narrower than the states: from week 20, below a clearance; null = the first of them. */
      readonly when: Expression | null
      /** Answers with which a narrower condition holds; null = those of the first state. */
      readonly example: Readonly<Record<string, unknown>> | null
    }
  | { readonly kind: 'no-effect'; readonly text: string; readonly evidence: readonly Citation[] }
  | { readonly kind: 'not-judged' }
)

/**
 * The option with the clauses its cells make: stops before cautions, what was judged before what was not. Each stop
 * brings an example, so that none can be lost unseen.
 * @param baseline the patient these examples start from.
 * @param examples further ones, at the edges of the states.
 */
export function withCells(
  option: Option,
  drafts: readonly CellDraft[],
  baseline: string,
  examples: readonly ExampleDraft<OptionStatus>[],
): Option {
  const own = drafts.filter(({ options }) => options.includes(option.id))
  const clauses = own.flatMap((one) => clauseOf(one))
  const avoid = [...option.avoidWhen, ...clauses.flatMap((one) => (one.level === null ? [] : [one.avoid]))]
  const noEffect = own.flatMap((one): readonly NoEffect[] =>
    one.kind === 'no-effect'
      ? one.states.map(({ id }) => ({ state: id, text: one.text, evidence: one.evidence }))
      : [],
  )
  const order = (one: Option['avoidWhen'][number]): number =>
    one.level === 'stop' ? 0 : one.notJudged ? 2 : 1
  return frozen({
    ...option,
    avoidWhen: avoid.sort((a, b) => order(a) - order(b)),
    adjustWhen: [...option.adjustWhen, ...clauses.flatMap((one) => (one.level === null ? [one.clause] : []))],
    noEffect: [...(option.noEffect ?? []), ...noEffect],
    examples: [
      ...option.examples,
      ...own.flatMap((one) => (one.kind === 'stop' ? [stopExample(one, baseline)] : [])),
      ...examplesOf(examples),
    ],
  })
}

type Made =
  | { readonly level: null; readonly clause: Clause }
  | { readonly level: 'stop' | 'caution'; readonly avoid: Option['avoidWhen'][number] }

function clauseOf(draft: CellDraft): readonly Made[] {
  if (draft.kind === 'no-effect') return []
  if (draft.kind === 'not-judged') {
    return draft.states.map(({ id, title, when }) => {
      const text = `Check the label: not judged here for ${title}.`
      return {
        level: 'caution',
        avoid: { level: 'caution', when, text, evidence: [], states: [id], notJudged: true },
      }
    })
  }
  const { text, evidence, own, kind, states } = draft
  const [first] = states
  if (first === undefined) return []
  const stands: Clause = {
    when: draft.when ?? first.when,
    text,
    evidence,
    states: states.map(({ id }) => id),
  }
  const clause: Clause = own ? { ...stands, own } : stands
  return kind === 'adjustment'
    ? [{ level: null, clause }]
    : [{ level: kind, avoid: { ...clause, level: kind } }]
}

function stopExample(
  { states, example, text }: Extract<CellDraft, { readonly text: string; readonly own: boolean }>,
  baseline: string,
): Option['examples'][number] {
  const [first] = states
  return {
    name: `state of the person: ${first?.title ?? ''}${example === null ? '' : ` (${text})`}`,
    baseline,
    given: example ?? first?.example ?? {},
    setting: {},
    daysLater: 0,
    expect: 'contraindicated',
    provisional: false,
    displacedBy: null,
  }
}
