/** What a line of an explanation asks, and the answer it used, in words. */

import {
  type FactId,
  type FactLookup,
  type Ground,
  type Leaf,
  saysHowLong,
  type Used,
} from '../language/index.ts'
import { guardedWords, wordsOf } from './conditions.ts'
import { intervalWords } from './numbers.ts'
import { valueWords } from './values.ts'

/** What is asked, as one line: `all of`, `pain score at least 7`, `12 days since date of the fracture`. */
export function askedWords(facts: FactLookup, node: Ground): string {
  const { what } = node
  switch (what.kind) {
    case 'group':
      return what.op === 'count' ? `at least ${what.least} of` : `${what.op} of`
    case 'condition':
      return saysHowLong(node) ? howLong(facts, node) : conditionWords(facts, what.condition, what.negated)
    case 'guarded':
      return guardedWords(titleOf(facts, what.fact), what.as)
    case 'item': {
      const fact = facts.get(what.fact)
      return (fact?.kind === 'checklist' ? fact.items[what.item]?.title : undefined) ?? what.item
    }
    case 'part':
      return titleOf(facts, what.fact)
  }
}

/** The answer that was used, in words; null where there is none, and where the line says it already. */
export function usedWords(facts: FactLookup, node: Ground): string | null {
  return node.used === null || saysHowLong(node) ? null : answerWords(facts, node, node.used)
}

function howLong(facts: FactLookup, node: Ground): string {
  const days = node.used === null ? '' : answerWords(facts, node, node.used)
  return `${days} since ${titleOf(facts, node.fact ?? '')}`
}

function answerWords(facts: FactLookup, node: Ground, { as, value, standIn }: Used): string {
  const shown = value === null ? null : factValueWords(facts, node, value)
  const words = {
    known: shown,
    'too-old': `last known ${shown}, too old to count`,
    'asked-unknown': 'asked, not known',
    'records-disagree': 'records disagree',
    'not-known': 'not known',
  }[as]
  return standIn === null ? `${words}` : `${words} (${standIn} stands in)`
}

function factValueWords(
  facts: FactLookup,
  { what, fact }: Ground,
  value: NonNullable<Used['value']>,
): string {
  const isSpan = what.kind === 'condition' && what.condition.op === 'elapsed'
  if (isSpan && typeof value === 'object' && 'low' in value) return intervalWords(value, 'd')
  const named = facts.get(fact ?? '')
  return named === undefined ? String(value) : valueWords(named, value)
}

/** A condition without conditions inside it, or its opposite. Said once: an assessment says the same few many times. */
export function conditionWords(facts: FactLookup, condition: Leaf, negated: boolean): string {
  const known = said.get(facts) ?? { plain: new WeakMap(), negated: new WeakMap() }
  said.set(facts, known)
  const list = negated ? known.negated : known.plain
  const words = list.get(condition) ?? wordsOf(facts, negated ? { op: 'not', of: condition } : condition)
  list.set(condition, words)
  return words
}

const said = new WeakMap<FactLookup, Readonly<Record<'plain' | 'negated', WeakMap<Leaf, string>>>>()

const titleOf = (facts: FactLookup, id: FactId): string => facts.get(id)?.title ?? id
