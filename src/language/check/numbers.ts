/** Ranges, units and periods that can mean nothing. */

import type { DayAfter } from '../example.ts'
import type { Term } from '../expression.ts'
import type { Fact } from '../fact.ts'
import type { Guideline } from '../guideline.ts'
import { indexOf } from '../index-of.ts'
import { conditionsOf } from '../places.ts'
import { type Comparison, impossible, numbersIn } from '../walk.ts'
import { type AuthorProblem, problem } from './author-problem.ts'
import { plainAnswer, typedAnswers } from './kinds.ts'

export function badNumbers(guideline: Guideline): readonly AuthorProblem[] {
  return [...guideline.facts.flatMap(ofFact), ...outOfRange(guideline)]
}

function ofFact(fact: Fact): readonly AuthorProblem[] {
  const found: AuthorProblem[] = []
  const where = `fact "${fact.id}"`
  if ('goodFor' in fact && fact.goodFor !== null && !(Number.isInteger(fact.goodFor) && fact.goodFor > 0)) {
    found.push(
      problem(
        'bad-number',
        `${where}, goodFor`,
        `${fact.goodFor} days: an answer must stay good for a whole number of days, at least one`,
        'give the days an answer stays good, or leave it out: good for ever',
      ),
    )
  }
  if (fact.kind !== 'quantity') return found
  const [low, high] = fact.range
  if (!(Number.isFinite(low) && Number.isFinite(high) && low < high)) {
    found.push(
      problem(
        'bad-range',
        `${where}, range`,
        `from ${low} to ${high} there is no value to enter: every answer would be refused`,
        'write the lower end first',
      ),
    )
  }
  for (const [word, [least, most]] of Object.entries(fact.inWords)) {
    if (low <= least && least <= most && most <= high && word === word.trim().toLowerCase()) continue
    found.push(
      problem(
        'bad-range',
        `${where}, in words "${word}"`,
        `it stands for ${least} to ${most}, which is outside the range or upside down, or is not in small letters`,
        'write the lower end first, within the range, and the word in small letters',
      ),
    )
  }
  for (const [unit, factor] of Object.entries(fact.converts)) {
    if (Number.isFinite(factor) && factor > 0 && !(unit === fact.unit && factor !== 1)) continue
    found.push(
      problem(
        'bad-number',
        `${where}, converts "${unit}"`,
        `a value times ${factor} is no conversion to "${fact.unit}"`,
        `give the positive factor from "${unit}" to "${fact.unit}"`,
      ),
    )
  }
  return found
}

/** Typed numbers of baselines and examples that the fact itself would refuse. */
function outOfRange(guideline: Guideline): readonly AuthorProblem[] {
  const { facts } = indexOf(guideline)
  return typedAnswers(guideline).flatMap(({ where, given }) =>
    Object.entries(given).flatMap(([id, answer]) => {
      const fact = facts.get(id)
      const value = plainAnswer(answer)
      const inOtherUnit = typeof answer === 'object' && answer !== null && 'unit' in answer
      if (fact?.kind !== 'quantity' || typeof value !== 'number' || inOtherUnit) return []
      if (value >= fact.range[0] && value <= fact.range[1]) return []
      return [
        problem(
          'bad-range',
          where,
          `${value} lies outside the range of "${id}", ${fact.range[0]} to ${fact.range[1]}: it would be refused`,
          'correct the value, or widen the range of the fact',
        ),
      ]
    }),
  )
}

/** The unit of a term; null where it is a bare number, a product or a quotient, whose unit the formula states. */
function unitOf(facts: ReadonlyMap<string, Fact>, term: Term): string | null {
  switch (term.term) {
    case 'number':
    case 'times':
    case 'over':
      return null
    case 'quantity': {
      const fact = facts.get(term.fact)
      return fact !== undefined && 'unit' in fact ? fact.unit : null
    }
    case 'age':
      return 'a'
    case 'size':
      return '1'
    case 'plus':
    case 'minus':
      return unitOf(facts, term.left) ?? unitOf(facts, term.right)
    case 'if':
      return unitOf(facts, term.yes) ?? unitOf(facts, term.no)
    default:
      return impossible(term)
  }
}

export function wrongUnits(guideline: Guideline): readonly AuthorProblem[] {
  const { facts } = indexOf(guideline)
  const found: AuthorProblem[] = []
  const clash = (where: string, what: string, a: string | null, b: string | null): void => {
    if (a === null || b === null || a === b) return
    found.push(
      problem(
        'wrong-unit',
        where,
        `${what} "${a}" and "${b}": the result would be a number of nothing`,
        'bring both to one unit',
      ),
    )
  }
  const sums = (where: string, term: Term): void => {
    switch (term.term) {
      case 'number':
      case 'quantity':
      case 'age':
      case 'size':
        return
      case 'plus':
      case 'minus':
        clash(where, `${term.term} of`, unitOf(facts, term.left), unitOf(facts, term.right))
        sums(where, term.left)
        sums(where, term.right)
        return
      case 'times':
      case 'over':
        sums(where, term.left)
        sums(where, term.right)
        return
      case 'if':
        clash(where, 'branches of an "if" in', unitOf(facts, term.yes), unitOf(facts, term.no))
        sums(where, term.yes)
        sums(where, term.no)
        return
      default:
        impossible(term)
    }
  }
  for (const fact of guideline.facts) {
    if (fact.kind !== 'formula') continue
    sums(`fact "${fact.id}", its term`, fact.term)
    clash(`fact "${fact.id}"`, 'the formula and its term have the units', fact.unit, unitOf(facts, fact.term))
  }
  for (const { where, expression } of conditionsOf(guideline)) {
    for (const number of numbersIn(expression)) {
      const fact = number.op === 'compare' ? facts.get(number.fact) : undefined
      if (number.op === 'elapsed' || fact === undefined || !('unit' in fact)) continue
      clash(where, `"${fact.id}" and the number it is compared with are in`, fact.unit, number.unit)
    }
  }
  return found
}

/** Periods that end before they begin, and spans of days that are none. */
export function badPeriods(guideline: Guideline): readonly AuthorProblem[] {
  const found: AuthorProblem[] = []
  const backwards = (where: string, opens: DayAfter | null, closes: DayAfter | null): void => {
    if (opens === null || closes === null || opens.fact !== closes.fact || opens.days <= closes.days) return
    found.push(
      problem(
        'bad-window',
        where,
        `it opens ${opens.days} days and closes ${closes.days} days after "${opens.fact}": there is no day on which it is open`,
        'write the earlier day first',
      ),
    )
  }
  for (const r of guideline.recommendations) {
    if (r.due === null || r.due.from <= r.due.to) continue
    found.push(
      problem(
        'bad-window',
        `recommendation "${r.id}", due`,
        `it is due from day ${r.due.from} to day ${r.due.to}: it would be overdue before it is due`,
        'write the earlier day first',
      ),
    )
  }
  for (const o of guideline.options)
    backwards(`option "${o.id}", window`, o.window.notBefore, o.window.notAfter)
  for (const p of guideline.positions)
    backwards(`position "${p.id}", window`, p.window.opens, p.window.closes)
  for (const { where, expression } of conditionsOf(guideline)) {
    for (const number of numbersIn(expression)) found.push(...spanOfDays(where, number))
  }
  return found
}

function spanOfDays(where: string, e: Comparison): readonly AuthorProblem[] {
  if (e.op !== 'elapsed') return []
  const found: AuthorProblem[] = []
  if (!(Number.isInteger(e.days) && e.days >= 0)) {
    found.push(
      problem(
        'bad-number',
        where,
        `${e.days} days since "${e.from}": elapsed time is counted in whole days, from 0`,
        'give a whole number of days; to ask whether one date lies before another, turn them round',
      ),
    )
  }
  if (e.from === e.to) {
    found.push(
      problem(
        'decided',
        where,
        `the days from "${e.from}" to itself are counted: always none`,
        'name the other date',
      ),
    )
  }
  return found
}
