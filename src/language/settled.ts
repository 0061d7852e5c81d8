/**
 * Facts that settle each other, and what cannot both hold. Written by an author as data; lowered here, once, to derived
 * facts, so that every engine reads a settled fact from one definition.
 */

import { all, any, lessThan, moreThan, not, saidToHold } from './conditions.ts'
import type { Expression, FactId } from './expression.ts'
import {
  type DerivedFact,
  expressionOf,
  type Fact,
  type FormulaFact,
  type Holds,
  type QuantityFact,
  type YesNoFact,
} from './fact.ts'
import { factsOf } from './walk.ts'

/**
 * A fact that takes its answer from a condition over others while it has none of its own. Where a yes-no fact has several,
 * a later one settles what the earlier ones leave open.
 */
export interface Settlement {
  readonly fact: FactId
  /** What it is settled as: yes or no, or a number in the unit of the fact. */
  readonly answer: boolean | number
  /** Derived fact: what settles it. */
  readonly by: FactId
  /** Derived fact that every condition reads in place of `fact`. */
  readonly reads: FactId
  /** Which counts where the fact has another answer of its own: that answer, or the settled one. */
  readonly counts: 'own' | 'settled'
}

/** What cannot both hold of one person. */
export interface Incompatible {
  readonly id: string
  /** What does not go together, as a sentence without its full stop. */
  readonly title: string
  /** Derived fact: both are said. */
  readonly when: FactId
  /** The facts that are said, in the order of the condition. */
  readonly facts: readonly FactId[]
  /** Which of them counts all the same, as a sentence without its full stop. */
  readonly counts: string
}

/** Both are said: in the words of a note. */
export const bothCannotHold = ({ title, counts }: Pick<Incompatible, 'title' | 'counts'>): string =>
  `${title}. Both cannot hold. ${counts}`

export interface SettlementDraft {
  readonly fact: YesNoFact | QuantityFact
  readonly answer: boolean | number
  readonly when: Expression
  /** What settles it, as words that end "settled by ...". */
  readonly title: string
  readonly counts: 'own' | 'settled'
}
export interface IncompatibleDraft extends Omit<Incompatible, 'when' | 'facts'> {
  /** Facts that it names itself count as they were answered, not as they are settled. */
  readonly when: Expression
}

/** A yes-no fact has this answer where the condition is known to hold. `counts`: `own` unless given. */
export function settledBy(
  fact: YesNoFact,
  answer: boolean,
  draft: { readonly title: string; readonly when: Holds; readonly counts?: 'own' | 'settled' },
): SettlementDraft
/** A number is this one where the condition is known to hold. */
export function settledBy(
  fact: QuantityFact,
  answer: number,
  draft: { readonly title: string; readonly when: Holds; readonly counts?: 'own' | 'settled' },
): SettlementDraft
export function settledBy(
  fact: YesNoFact | QuantityFact,
  answer: boolean | number,
  draft: { readonly title: string; readonly when: Holds; readonly counts?: 'own' | 'settled' },
): SettlementDraft {
  const { title, when, counts = 'own' } = draft
  return { fact, answer, title, when: expressionOf(when), counts }
}

/** Two statements that cannot both hold: both are shown, and `counts` says which one decides. */
export function cannotBoth(id: string, draft: Omit<IncompatibleDraft, 'id' | 'when'> & { when: Holds }) {
  return { ...draft, id, when: expressionOf(draft.when) } satisfies IncompatibleDraft
}

/** A settlement among those of its fact: a later one settles what the earlier ones leave open. */
interface Numbered {
  readonly draft: SettlementDraft
  /** Empty for the first. */
  readonly nth: string
  /** What has the answer before this one: the fact, or what the settlement before it gives. */
  readonly from: YesNoFact | DerivedFact
}

function numbered(drafts: readonly SettlementDraft[]): readonly Numbered[] {
  return drafts.map((draft, i) => {
    const before = drafts.slice(0, i).filter(({ fact }) => fact.id === draft.fact.id).length
    const own = draft.fact as YesNoFact
    const earlier = { ...own, id: `${own.id}Settled${before > 1 ? before : ''}` }
    return { draft, nth: before === 0 ? '' : `${before + 1}`, from: before === 0 ? own : earlier }
  })
}

/** The derived facts of a settlement, what settles it first and what is read in its place last. */
function loweredFacts({ draft, nth, from }: Numbered): readonly (DerivedFact | FormulaFact)[] {
  const { fact, answer, title, when, counts } = draft
  const named = (suffix: string, words: string, holds: Expression): DerivedFact => ({
    id: fact.id + suffix + nth,
    kind: 'derived',
    title: words,
    when: holds,
    remarks: null,
  })
  const by = named('SettledBy', title, when)
  const settles = saidToHold(by)
  const reads = `${fact.title}, by itself or settled by: ${title}`
  if (fact.kind === 'quantity') {
    const plain = { term: 'quantity', fact: fact.id } as const
    const settled = {
      term: 'if',
      when: settles,
      yes: { term: 'number', value: Number(answer) },
      no: plain,
    } as const
    const term =
      counts === 'settled'
        ? settled
        : ({ term: 'if', when: { op: 'known', fact: fact.id }, yes: plain, no: settled } as const)
    const read: FormulaFact = {
      id: `${fact.id}Settled`,
      kind: 'formula',
      title: reads,
      unit: fact.unit,
      term,
      remarks: null,
    }
    return [by, read]
  }
  const denied = named('Denied', `not: ${fact.title}`, not(from))
  if (counts === 'settled') {
    return [by, named('Settled', reads, answer === true ? any(from, settles) : all(from, not(settles)))]
  }
  if (answer === false) return [by, named('Settled', reads, ownFirst(from, settles))]
  return [by, denied, named('Settled', reads, not(ownFirst(denied, settles)))]
}

/** As the fact says; where it says nothing and the settlement holds, false. */
const ownFirst = (fact: YesNoFact | DerivedFact, settles: Expression): Expression =>
  any(saidToHold(fact), all(fact, not(settles)))

/** That a fact has another answer of its own than the one that settles it. */
function contrary({ draft, nth }: Numbered): IncompatibleDraft {
  const { fact, answer, when, title, counts } = draft
  const differs =
    fact.kind === 'quantity'
      ? any(...otherNumbers(fact, Number(answer)))
      : answer === true
        ? not(fact)
        : expressionOf(fact)
  const own = fact.kind === 'quantity' ? 'the number given' : answer === true ? '"no"' : '"yes"'
  return {
    id: `${fact.id}Settled${nth}`,
    title: `${fact.title}: ${own}, and yet ${title}`,
    when: all(differs, when),
    counts: counts === 'own' ? `What was said of it counts: ${own}` : `What settles it counts: ${title}`,
  }
}

/** Every number that the fact may have and that is not this one. */
const otherNumbers = (fact: QuantityFact, value: number): readonly Expression[] => [
  ...(value < fact.range[1] ? [moreThan(fact, value)] : []),
  ...(value > fact.range[0] ? [lessThan(fact, value)] : []),
]

interface Lowered {
  readonly facts: readonly Fact[]
  readonly settlements: readonly Settlement[]
  readonly incompatible: readonly Incompatible[]
  /** The same content, its conditions reading settled facts. */
  read<T>(content: T): T
}

export function lowerSettled(
  facts: readonly Fact[],
  drafts: readonly SettlementDraft[],
  impossible: readonly IncompatibleDraft[],
): Lowered {
  const each = numbered(drafts)
  const reads = new Map(each.map(({ draft: { fact }, nth }) => [fact.id, `${fact.id}Settled${nth}`]))
  const read = <T>(content: T): T => (reads.size === 0 ? content : (reread(content, reads) as T))
  const made = each.map(loweredFacts)
  const both = [...impossible, ...each.map(contrary)]
  return {
    facts: [
      ...read(facts),
      // Only what settles a fact may itself rest on settled facts; what is read in its place stands on its own answer.
      ...made.flatMap(([by, ...others]) => [read(by) as Fact, ...others]),
      ...both.map(
        ({ id, title, when }): DerivedFact => ({
          id: `${id}Contradicted`,
          kind: 'derived',
          title,
          when,
          remarks: null,
        }),
      ),
    ],
    settlements: each.map(({ draft: { fact, answer, counts }, nth }) => ({
      fact: fact.id,
      answer,
      by: `${fact.id}SettledBy${nth}`,
      reads: `${fact.id}Settled${nth}`,
      counts,
    })),
    incompatible: both.map(({ id, title, when, counts }) => ({
      id,
      title,
      when: `${id}Contradicted`,
      facts: [...factsOf(when)],
      counts,
    })),
    read,
  }
}

/** What is unchanged stays the same value: sources are known by identity. */
function reread(content: unknown, reads: ReadonlyMap<FactId, FactId>): unknown {
  if (typeof content !== 'object' || content === null) return content
  if (Array.isArray(content)) {
    const parts = content.map((part) => reread(part, reads))
    return parts.some((part, i) => part !== content[i]) ? parts : content
  }
  const parts = Object.entries(content).map(([key, part]) => [key, reread(part, reads)] as const)
  const whole = content as Readonly<Record<string, unknown>>
  const instead = readsFact(whole) ? reads.get(whole.fact as FactId) : undefined
  const changed = instead !== undefined || parts.some(([key, part]) => part !== whole[key])
  if (!changed) return content
  return { ...Object.fromEntries(parts), ...(instead === undefined ? {} : { fact: instead }) }
}

const readsFact = ({ op, term }: Readonly<Record<string, unknown>>): boolean =>
  op === 'fact' || op === 'compare' || op === 'known' || term === 'quantity'
