/**
 * What each operator and each term is made of: the one table that every walk reads (docs/how-to/add-an-operator.md).
 * Read it through walk.ts and places.ts.
 */

import type { Expression, FactId, Term } from './expression.ts'
import type { Fact } from './fact.ts'

/** One fact that an expression or a term names by itself, and the kinds of fact that may stand there. */
export interface Use {
  readonly fact: FactId
  readonly needs: readonly Fact['kind'][]
}

/** Codes of a choice or a set, items of a checklist. */
export interface CodesNamed {
  readonly fact: FactId
  readonly codes: readonly string[]
}

/** One number that a condition sets for a fact, or for the days from a date, as the plainest condition that does. */
export type Comparison = Extract<Expression, { readonly op: 'compare' | 'elapsed' }>

/** What an expression is made of by itself; what is inside the conditions inside it is theirs. */
export interface Parts {
  readonly children?: readonly Expression[]
  readonly uses?: readonly Use[]
  readonly codes?: CodesNamed
  /** It holds where all of these hold, and only there. */
  readonly comparisons?: readonly Comparison[]
}

interface TermParts {
  readonly children?: readonly Term[]
  readonly condition?: Expression
  readonly uses?: readonly Use[]
}

type Anatomy = {
  readonly [Op in Expression['op']]: (e: Extract<Expression, { readonly op: Op }>) => Parts
}
type TermAnatomy = {
  readonly [T in Term['term']]: (term: Extract<Term, { readonly term: T }>) => TermParts
}

const use = (fact: FactId, ...needs: readonly Fact['kind'][]): Use => ({ fact, needs })
const numberOf = (fact: FactId): Use => use(fact, 'quantity', 'formula', 'score')
const any = [
  'yes-no',
  'choice',
  'set',
  'quantity',
  'date',
  'checklist',
  'derived',
  'formula',
  'score',
] as const satisfies readonly Fact['kind'][]

export const anatomy: Anatomy = {
  fact: ({ fact }) => ({ uses: [use(fact, 'yes-no', 'derived')] }),
  is: ({ fact, values }) => ({ uses: [use(fact, 'choice')], codes: { fact, codes: values } }),
  includes: ({ fact, values }) => ({ uses: [use(fact, 'set')], codes: { fact, codes: values } }),
  flagged: ({ fact, items }) => ({ uses: [use(fact, 'checklist')], codes: { fact, codes: items } }),
  compare: (e) => ({ uses: [numberOf(e.fact)], comparisons: [e] }),
  elapsed: (e) => ({
    uses: [use(e.from, 'date'), ...(e.to === null ? [] : [use(e.to, 'date')])],
    comparisons: [e],
  }),
  all: ({ of }) => ({ children: of }),
  any: ({ of }) => ({ children: of }),
  not: ({ of }) => ({ children: [of] }),
  count: ({ of }) => ({ children: of }),
  known: ({ fact }) => ({ uses: [use(fact, ...any)] }),
  because: ({ of }) => ({ children: [of] }),
}

const both = ({ left, right }: { readonly left: Term; readonly right: Term }): TermParts => ({
  children: [left, right],
})

const termAnatomy: TermAnatomy = {
  number: () => ({}),
  quantity: ({ fact }) => ({ uses: [numberOf(fact)] }),
  age: ({ fact }) => ({ uses: [use(fact, 'date')] }),
  size: ({ fact }) => ({ uses: [use(fact, 'set')] }),
  plus: both,
  minus: both,
  times: both,
  over: both,
  if: ({ when, yes, no }) => ({ condition: when, children: [yes, no] }),
}

/** The parts of an expression by its row of the table; an operator without one is our bug, and loud. */
export function partsIn(e: Expression): Parts {
  const row = anatomy[e.op] as ((e: Expression) => Parts) | undefined
  return row === undefined ? impossible(e as never) : row(e)
}

export function partsInTerm(term: Term): TermParts {
  const row = termAnatomy[term.term] as ((term: Term) => TermParts) | undefined
  return row === undefined ? impossible(term as never) : row(term)
}

/** Every exhaustive switch ends here: an operator without its walker is our bug, and loud. */
export function impossible(never: never): never {
  throw new Error(`Impossible case: ${JSON.stringify(never)}`)
}
