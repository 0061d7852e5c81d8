/** Conditions and terms in a reader's words; the walker that every document, page and card uses. */

import {
  type Expression,
  type FactId,
  type FactLookup,
  type Guarded,
  guardedOf,
  impossible,
  type Relation,
  type Term,
  turned,
} from '../language/index.ts'
import { refusedClause } from './negation.ts'
import { daysWords, numberWords } from './numbers.ts'

const relations: Readonly<Record<Relation, string>> = {
  '>=': 'at least',
  '>': 'more than',
  '<=': 'at most',
  '<': 'less than',
}

function titleOf(facts: FactLookup, id: FactId): string {
  return facts.get(id)?.title ?? id
}

function choiceWords(facts: FactLookup, id: FactId, codes: readonly string[]): string {
  const fact = facts.get(id)
  const labels: Readonly<Record<string, string>> = fact !== undefined && 'choices' in fact ? fact.choices : {}
  return codes.map((code) => labels[code] ?? code).join(' or ')
}

function list(words: string, parts: readonly string[]): string {
  return `${words}: ${parts.join('; ')}`
}

/** One condition in words. Nested conditions are spelled out in brackets. */
export function wordsOf(facts: FactLookup, expression: Expression): string {
  const guarded = guardedOf(expression)
  if (guarded !== null) return guardedWords(titleOf(facts, guarded.fact), guarded.as)
  const part = (e: Expression): string => {
    const words = wordsOf(facts, e)
    return e.op === 'all' || e.op === 'any' || e.op === 'count' ? `(${words})` : words
  }
  switch (expression.op) {
    case 'fact':
      return titleOf(facts, expression.fact)
    case 'is':
      return `${titleOf(facts, expression.fact)}: ${choiceWords(facts, expression.fact, expression.values)}`
    case 'includes':
      return `${titleOf(facts, expression.fact)} include ${choiceWords(facts, expression.fact, expression.values)}`
    case 'flagged':
      return flaggedWords(facts, expression.fact, expression.items)
    case 'compare': {
      const limit = numberWords(expression.value, expression.unit)
      return `${titleOf(facts, expression.fact)} ${relations[expression.relation]} ${limit}`
    }
    case 'elapsed': {
      if (expression.days === 0) return orderWords(facts, expression)
      const span = `${relations[expression.relation]} ${daysWords(expression.days)}`
      return expression.to === null
        ? `${span} since ${titleOf(facts, expression.from)}`
        : `${span} from ${titleOf(facts, expression.from)} to ${titleOf(facts, expression.to)}`
    }
    case 'all':
      return expression.of.length === 1 && expression.of[0]
        ? wordsOf(facts, expression.of[0])
        : list('all of', expression.of.map(part))
    case 'any':
      return expression.of.length === 1 && expression.of[0]
        ? wordsOf(facts, expression.of[0])
        : list('any of', expression.of.map(part))
    case 'not':
      return notWords(facts, expression.of)
    case 'count':
      return list(`at least ${expression.least} of`, expression.of.map(part))
    case 'known':
      return isClause(facts, expression.fact)
        ? `it is known whether ${titleOf(facts, expression.fact)}`
        : `${titleOf(facts, expression.fact)} is known`
    case 'because':
      return wordsOf(facts, expression.of)
    default:
      return impossible(expression)
  }
}

/** A fact asked about together with whether it is known. */
export function guardedWords(title: string, as: Guarded['as']): string {
  switch (as) {
    case 'known-to-hold':
      return `it is known that ${title}`
    case 'not-known-to-hold':
      return `it is not known that ${title}`
    case 'not-excluded':
      return `${title}, or it is not known`
  }
}

/** A yes-no or derived fact is titled by a clause, the others by a noun. */
function isClause(facts: FactLookup, id: FactId): boolean {
  const kind = facts.get(id)?.kind
  return kind === 'yes-no' || kind === 'derived'
}

/** The opposite of a condition, without a bare "not" before it. */
function notWords(facts: FactLookup, of: Expression): string {
  switch (of.op) {
    case 'fact':
      return refusedClause(titleOf(facts, of.fact))
    case 'is':
      return `${titleOf(facts, of.fact)}: other than ${choiceWords(facts, of.fact, of.values)}`
    case 'includes':
      return `${titleOf(facts, of.fact)} do not include ${choiceWords(facts, of.fact, of.values)}`
    case 'flagged': {
      const words = flaggedWords(facts, of.fact, of.items)
      return of.items.length === 1 ? refusedClause(words) : words.replace(/^any of/, 'none of')
    }
    case 'known':
      return isClause(facts, of.fact)
        ? `it is not known whether ${titleOf(facts, of.fact)}`
        : `${titleOf(facts, of.fact)} is not known`
    case 'all':
    case 'any':
    case 'not':
    case 'count':
    case 'because':
    case 'compare':
    case 'elapsed':
      return wordsOf(facts, turned(of))
    default:
      return impossible(of)
  }
}

/** No days between two dates is a matter of order, not of length. */
function orderWords(
  facts: FactLookup,
  { from, to, relation }: Extract<Expression, { op: 'elapsed' }>,
): string {
  const first = titleOf(facts, from)
  if (to !== null) {
    const order = { '>=': 'not before', '>': 'after', '<=': 'not after', '<': 'before' }[relation]
    return `${titleOf(facts, to)} ${order} ${first}`
  }
  const when = { '>=': 'today or earlier', '>': 'before today', '<=': 'today or later', '<': 'after today' }[
    relation
  ]
  return `${first}: ${when}`
}

function flaggedWords(facts: FactLookup, id: FactId, items: readonly string[]): string {
  const fact = facts.get(id)
  if (fact?.kind !== 'checklist') return id
  const titles = items.map((item) => fact.items[item]?.title ?? item)
  const [only] = titles
  if (titles.length === 1 && only !== undefined) return only
  return titles.length === Object.keys(fact.items).length
    ? `any of the ${fact.title}`
    : list('any of', titles)
}

const signs = { plus: '+', minus: '−', times: '×', over: '/' } as const

/** A term as a formula a reader can check. */
export function termWords(facts: FactLookup, term: Term): string {
  switch (term.term) {
    case 'number':
      return String(term.value)
    case 'quantity':
      return titleOf(facts, term.fact)
    case 'age':
      return `years since ${titleOf(facts, term.fact)}`
    case 'size':
      return `number of ${titleOf(facts, term.fact)}`
    case 'plus':
    case 'minus':
    case 'times':
    case 'over':
      return `(${termWords(facts, term.left)} ${signs[term.term]} ${termWords(facts, term.right)})`
    case 'if': {
      const [yes, no] = [termWords(facts, term.yes), termWords(facts, term.no)]
      return `(if ${wordsOf(facts, term.when)} then ${yes}, otherwise ${no})`
    }
    default:
      return impossible(term)
  }
}
