/** The numbers of a network in the solver: intervals of exact fractions, as docs/logic.md section 3 has them. */

import { impossible } from '../language/index.ts'
import { isNumber, type NodeAt, type NumberNode } from '../network/index.ts'
import { and, countOf, ite, no, real, type Smt } from './smt.ts'
import { type NodeTerms, type Number3, partOf } from './terms.ts'

interface Range {
  readonly low: Smt
  readonly high: Smt
}

const least = (a: Smt, b: Smt): Smt => ite(`(<= ${a} ${b})`, a, b)
const greatest = (a: Smt, b: Smt): Smt => ite(`(>= ${a} ${b})`, a, b)

/** The interval of a number, from what is right under it. */
export function numberFormula(formulas: NodeTerms, node: NumberNode): Number3 {
  const { patient, writer } = formulas
  switch (node.op) {
    case 'number':
      return { known: 'true', low: real(node.value), high: real(node.value) }
    case 'quantity': {
      const state = formulas.state(node.slot)
      return { known: state.known, low: partOf(state, 'low'), high: partOf(state, 'high') }
    }
    case 'age': {
      const state = formulas.state(node.slot)
      const years = (part: string): Smt =>
        `(to_real ${patient.measures.years(partOf(state, part), patient.asOf)})`
      return { known: state.known, low: years('to'), high: years('from') }
    }
    case 'size': {
      const state = formulas.state(node.slot)
      const size = `(to_real ${countOf(Object.values(state.parts))})`
      return { known: state.known, low: size, high: size }
    }
    case 'plus':
    case 'minus':
    case 'times':
    case 'over':
      return arithmetic(formulas, node.op, formulas.number(node.left), formulas.number(node.right))
    case 'if': {
      const when = formulas.truth(node.when)
      const [yes, otherwise] = [formulas.number(node.yes), formulas.number(node.no)]
      const choose = (a: Smt, b: Smt, hull: Smt): Smt => ite(when.yes, a, ite(when.no, b, hull))
      return {
        known: choose(yes.known, otherwise.known, and([yes.known, otherwise.known])),
        low: choose(yes.low, otherwise.low, least(yes.low, otherwise.low)),
        high: choose(yes.high, otherwise.high, greatest(yes.high, otherwise.high)),
      }
    }
    case 'round': {
      const number = formulas.number(node.of)
      if (isWhole(formulas, node.of)) return number
      const rounded = (end: Smt): Smt => patient.measures.rounded(writer.name('Real', end))
      return { known: number.known, low: rounded(number.low), high: rounded(number.high) }
    }
    case 'part':
      return { known: 'true', ...pointsOf(formulas, node) }
    case 'sum':
      return { known: 'true', low: total(formulas, node, 'low'), high: total(formulas, node, 'high') }
    default:
      return impossible(node)
  }
}

/** Whole numbers stay what they are, and rounding them costs the solver dear. */
function isWhole(formulas: NodeTerms, at: NodeAt): boolean {
  const node = formulas.node(at)
  if (!isNumber(node)) return false
  switch (node.op) {
    case 'number':
      return Number.isInteger(node.value)
    case 'age':
    case 'size':
      return true
    case 'plus':
    case 'minus':
    case 'times':
      return isWhole(formulas, node.left) && isWhole(formulas, node.right)
    case 'if':
      return isWhole(formulas, node.yes) && isWhole(formulas, node.no)
    default:
      return false
  }
}

function arithmetic(
  formulas: NodeTerms,
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
      return { known, ...spread(formulas, (x, y) => `(* ${x} ${y})`, a, b) }
    case 'over': {
      const holdsZero = and([`(<= ${b.low} 0.0)`, `(>= ${b.high} 0.0)`])
      // Where the divisor may be zero the result is unknown; the 1 keeps the term defined, and nothing looks at it.
      const divisor = (x: Smt): Smt => ite(holdsZero, '1.0', x)
      const safe = { ...b, low: divisor(b.low), high: divisor(b.high) }
      return { known: and([known, no(holdsZero)]), ...spread(formulas, (x, y) => `(/ ${x} ${y})`, a, safe) }
    }
    default:
      return impossible(operator)
  }
}

/** Least and greatest of the four results at the ends. */
function spread({ writer }: NodeTerms, of: (x: Smt, y: Smt) => Smt, a: Number3, b: Number3): Range {
  const name = (body: Smt): Smt => writer.name('Real', body)
  const ends = [of(a.low, b.low), of(a.low, b.high), of(a.high, b.low), of(a.high, b.high)].map(name)
  return {
    low: ends.reduce((x, y) => name(least(x, y))),
    high: ends.reduce((x, y) => name(greatest(x, y))),
  }
}

/** What a part may still give: from the last row up, a row that may hold adds its points to what lies below it. */
function pointsOf(
  formulas: NodeTerms,
  { rows, otherwise }: Extract<NumberNode, { readonly op: 'part' }>,
): Range {
  const start: Range = { low: real(otherwise), high: real(otherwise) }
  return rows.reduceRight<Range>((below, row) => {
    const when = formulas.truth(row.when)
    const points = real(row.points)
    const end = (of: (a: Smt, b: Smt) => Smt, rest: Smt): Smt =>
      formulas.writer.name('Real', ite(when.yes, points, ite(when.no, rest, of(points, rest))))
    return { low: end(least, below.low), high: end(greatest, below.high) }
  }, start)
}

/** The sum of all groups, each held within its limits. */
function total(
  formulas: NodeTerms,
  { groups }: Extract<NumberNode, { readonly op: 'sum' }>,
  end: 'low' | 'high',
): Smt {
  const name = (body: Smt): Smt => formulas.writer.name('Real', body)
  const sum = (terms: readonly Smt[]): Smt => (terms.length === 0 ? '0.0' : `(+ 0.0 ${terms.join(' ')})`)
  return sum(
    groups.map(({ parts, min, max }) => {
      const inside = name(sum(parts.map((part) => formulas.number(part)[end])))
      const raised = min === null ? inside : name(greatest(inside, real(min)))
      return max === null ? raised : least(raised, real(max))
    }),
  )
}
