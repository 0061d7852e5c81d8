/** Terms, formulas and scores in the solver: intervals of exact fractions, as docs/logic.md section 3 has them. */

import {
  type Expression,
  type FactId,
  type FormulaFact,
  factOf,
  impossible,
  type ScoreFact,
  type ScorePart,
  type Term,
} from '../language/index.ts'
import { keptNumber, type Number3, nameIn, partOf, type Reading, stateOf, type Truth3 } from './reading.ts'
import { and, countOf, ite, no, real, type Smt } from './smt.ts'

interface Range {
  readonly low: Smt
  readonly high: Smt
}

/** How a condition inside a term or score is read; conditions hand themselves in, as numbers stand in them too. */
export type ReadCondition = (reading: Reading, e: Expression) => Truth3

const least = (a: Smt, b: Smt): Smt => ite(`(<= ${a} ${b})`, a, b)
const greatest = (a: Smt, b: Smt): Smt => ite(`(>= ${a} ${b})`, a, b)

/** The value of a quantity, formula or score: the interval that advice compares. */
export function numberOf(reading: Reading, id: FactId, condition: ReadCondition): Number3 {
  const found = reading.numbers.get(id)
  if (found !== undefined) return found
  const number = named(reading, id, condition)
  reading.numbers.set(id, number)
  return number
}

function named(reading: Reading, id: FactId, condition: ReadCondition): Number3 {
  const fact = factOf(reading, id)
  if (fact.kind === 'quantity') {
    const state = stateOf(reading, id)
    return { known: state.known, low: partOf(state, 'low'), high: partOf(state, 'high') }
  }
  if (fact.kind !== 'formula' && fact.kind !== 'score') {
    throw new Error(`"${id}" is not a number: run the check of the guideline`)
  }
  const number =
    fact.kind === 'formula' ? formulaOf(reading, fact, condition) : scoreOf(reading, fact, condition)
  const define = (part: string, sort: 'Bool' | 'Real', body: Smt): Smt =>
    reading.writer.define(nameIn(reading, `${id} ${part}`), sort, body)
  return {
    known: define('known', 'Bool', number.known),
    low: define('low', 'Real', number.low),
    high: define('high', 'Real', number.high),
  }
}

function formulaOf(reading: Reading, fact: FormulaFact, condition: ReadCondition): Number3 {
  const { known, low, high } = termOf(reading, fact.term, condition)
  if (isWhole(fact.term)) return { known, low, high }
  const { rounded } = reading.measures
  return {
    known,
    low: rounded(reading.writer.name('Real', low)),
    high: rounded(reading.writer.name('Real', high)),
  }
}

/** Whole numbers stay what they are, and rounding them costs the solver dear. */
function isWhole(term: Term): boolean {
  switch (term.term) {
    case 'number':
      return Number.isInteger(term.value)
    case 'age':
    case 'size':
      return true
    case 'quantity':
    case 'over':
      return false
    case 'plus':
    case 'minus':
    case 'times':
      return isWhole(term.left) && isWhole(term.right)
    case 'if':
      return isWhole(term.yes) && isWhole(term.no)
    default:
      return impossible(term)
  }
}

function termOf(reading: Reading, term: Term, condition: ReadCondition): Number3 {
  switch (term.term) {
    case 'number':
      return { known: 'true', low: real(term.value), high: real(term.value) }
    case 'quantity':
      return numberOf(reading, term.fact, condition)
    case 'age': {
      const state = stateOf(reading, term.fact)
      const years = (part: string): Smt =>
        `(to_real ${reading.measures.years(partOf(state, part), reading.asOf)})`
      return keptNumber(reading, { known: state.known, low: years('to'), high: years('from') })
    }
    case 'size': {
      const state = stateOf(reading, term.fact)
      const size = `(to_real ${countOf(Object.values(state.parts))})`
      return keptNumber(reading, { known: state.known, low: size, high: size })
    }
    case 'plus':
    case 'minus':
    case 'times':
    case 'over':
      return keptNumber(
        reading,
        arithmetic(
          reading,
          term.term,
          termOf(reading, term.left, condition),
          termOf(reading, term.right, condition),
        ),
      )
    case 'if': {
      const when = condition(reading, term.when)
      const yes = termOf(reading, term.yes, condition)
      const otherwise = termOf(reading, term.no, condition)
      const choose = (a: Smt, b: Smt, hull: Smt): Smt => ite(when.yes, a, ite(when.no, b, hull))
      return keptNumber(reading, {
        known: choose(yes.known, otherwise.known, and([yes.known, otherwise.known])),
        low: choose(yes.low, otherwise.low, least(yes.low, otherwise.low)),
        high: choose(yes.high, otherwise.high, greatest(yes.high, otherwise.high)),
      })
    }
    default:
      return impossible(term)
  }
}

function arithmetic(
  reading: Reading,
  operator: 'plus' | 'minus' | 'times' | 'over',
  a: Number3,
  b: Number3,
): Number3 {
  const known = and([a.known, b.known])
  switch (operator) {
    case 'plus':
      return { known, low: `(+ ${a.low} ${b.low})`, high: `(+ ${a.high} ${b.high})` }
    case 'minus':
      return { known, low: `(- ${a.low} ${b.high})`, high: `(- ${a.high} ${b.low})` }
    case 'times':
      return { known, ...spread(reading, (x, y) => `(* ${x} ${y})`, a, b) }
    case 'over': {
      const holdsZero = and([`(<= ${b.low} 0.0)`, `(>= ${b.high} 0.0)`])
      // Where the divisor may be zero the result is unknown; the 1 keeps the term defined, and nothing looks at it.
      const divisor = (x: Smt): Smt => ite(holdsZero, '1.0', x)
      const safe = { ...b, low: divisor(b.low), high: divisor(b.high) }
      return { known: and([known, no(holdsZero)]), ...spread(reading, (x, y) => `(/ ${x} ${y})`, a, safe) }
    }
    default:
      return impossible(operator)
  }
}

/** Least and greatest of the four results at the ends. */
function spread(reading: Reading, of: (x: Smt, y: Smt) => Smt, a: Number3, b: Number3): Range {
  const name = (body: Smt): Smt => reading.writer.name('Real', body)
  const ends = [of(a.low, b.low), of(a.low, b.high), of(a.high, b.low), of(a.high, b.high)].map(name)
  return {
    low: ends.reduce((x, y) => name(least(x, y))),
    high: ends.reduce((x, y) => name(greatest(x, y))),
  }
}

function scoreOf(reading: Reading, score: ScoreFact, condition: ReadCondition): Number3 {
  const ranges = new Map(score.parts.map((part) => [part.id, partRange(reading, part, condition)]))
  const sum = (ids: readonly string[], end: 'low' | 'high'): Smt => {
    const terms = ids.flatMap((id) => ranges.get(id)?.[end] ?? [])
    return terms.length === 0 ? '0.0' : `(+ 0.0 ${terms.join(' ')})`
  }
  const grouped = new Set(score.groups.flatMap((group) => group.parts))
  const single = score.parts.map((part) => part.id).filter((id) => !grouped.has(id))
  const total = (end: 'low' | 'high'): Smt => {
    const groups = score.groups.map((group) => {
      const inside = reading.writer.name('Real', sum(group.parts, end))
      const raised = group.min === null ? inside : greatest(inside, real(group.min))
      return group.max === null ? raised : least(reading.writer.name('Real', raised), real(group.max))
    })
    return `(+ 0.0 ${[sum(single, end), ...groups].join(' ')})`
  }
  return { known: 'true', low: total('low'), high: total('high') }
}

/** What a part may still give: from the last row up, a row that may hold adds its points to what lies below it. */
function partRange(reading: Reading, part: ScorePart, condition: ReadCondition): Range {
  const start: Range = { low: real(part.otherwise), high: real(part.otherwise) }
  return part.points.reduceRight<Range>((below, row) => {
    const when = condition(reading, row.when)
    const points = real(row.points)
    const end = (of: (a: Smt, b: Smt) => Smt, rest: Smt): Smt =>
      reading.writer.name('Real', ite(when.yes, points, ite(when.no, rest, of(points, rest))))
    return { low: end(least, below.low), high: end(greatest, below.high) }
  }, start)
}
