/** Formulas and scores as SQL: the least and greatest value the unknowns allow, and what they wait for. */

import { type FormulaFact, impossible, type ScoreFact, type Term } from '../../language/index.ts'
import {
  dateMissing,
  endsOf,
  inexactMissing,
  missingSql,
  numberMissing,
  truthSql,
  type Writer,
} from './conditions.ts'
import { type FactColumns, type Reading, readings } from './names.ts'
import { double, joined, listWhen, NONE } from './text.ts'

type Ends = readonly [low: string, high: string]

/** Names of the columns of a node, by reading. */
type NodeNames = Readonly<Record<Reading, Ends>>

/** Readings in which a fact may really differ: the others share the columns of the plain one. */
const distinctReadings = (names: FactColumns['low']): readonly Reading[] =>
  readings.filter((reading) => reading === 'plain' || names[reading] !== names.plain)

/** Gives each reading its own value, or that of the plain reading. */
function perReading<T>(
  distinct: readonly Reading[],
  of: (reading: Reading) => T,
): Readonly<Record<Reading, T>> {
  const plain = of('plain')
  const other = (reading: Reading): T => (distinct.includes(reading) ? of(reading) : plain)
  return { plain, clear: other('clear'), open: other('open') }
}

export function defineFormula(writer: Writer, fact: FormulaFact): void {
  const { names, levels } = writer
  const columns = names.of(fact.id)
  const distinct = distinctReadings(columns.low)
  const node = new TermWriter(writer, columns.missing, distinct).node(fact.term)
  for (const reading of distinct) {
    levels.define(columns.low[reading], () => rounded(levels.read(node.names[reading][0])))
    levels.define(columns.high[reading], () => rounded(levels.read(node.names[reading][1])))
  }
  levels.define(columns.missing, () => node.missing())
}

/** Six decimals, half away from zero. PostgreSQL rounds a DOUBLE to even and to whole numbers only, so by hand. */
const rounded = (value: string): string =>
  `(SIGN(${value}) * FLOOR(ABS(${value}) * 1000000e0 + 0.5e0) / 1000000e0)`

interface TermNode {
  readonly names: NodeNames
  /** The list of facts it waits for while it is unknown or not exact; to be called while defining a column. */
  readonly missing: () => string
}

/** Gives every node of a term columns of its own, since a product reads each end of its operands four times. */
class TermWriter {
  readonly #writer: Writer
  readonly #base: string
  readonly #distinct: readonly Reading[]
  #count = 0

  constructor(writer: Writer, base: string, distinct: readonly Reading[]) {
    this.#writer = writer
    this.#base = base
    this.#distinct = distinct
  }

  node(term: Term): TermNode {
    const { levels } = this.#writer
    this.#count += 1
    const base = `${this.#base}__t${this.#count}`
    const inner = this.#parts(term)
    const names: NodeNames = perReading(this.#distinct, (reading): Ends => {
      const name: Ends = [`${base}_${reading}_low`, `${base}_${reading}_high`]
      levels.define(name[0], () => this.#ends(term, inner, reading)[0])
      levels.define(name[1], () => this.#ends(term, inner, reading)[1])
      return name
    })
    const missing = (): string => {
      const [low, high] = names.open
      const list = this.#waitingFor(term, inner)
      return inexactMissing([levels.read(low), levels.read(high)], list)
    }
    return { names, missing }
  }

  #parts(term: Term): readonly TermNode[] {
    switch (term.term) {
      case 'number':
      case 'quantity':
      case 'age':
      case 'size':
        return []
      case 'plus':
      case 'minus':
      case 'times':
      case 'over':
        return [this.node(term.left), this.node(term.right)]
      case 'if':
        return [this.node(term.yes), this.node(term.no)]
      default:
        return impossible(term)
    }
  }

  #ends(term: Term, inner: readonly TermNode[], reading: Reading): Ends {
    const { names, levels } = this.#writer
    switch (term.term) {
      case 'number': {
        const literal = `CAST(${double(term.value)} AS DOUBLE PRECISION)`
        return [literal, literal]
      }
      case 'quantity':
        return endsOf(this.#writer, reading, term.fact)
      case 'age': {
        const [from, to] = endsOf(this.#writer, 'plain', term.fact)
        return [wholeYears(to), wholeYears(from)]
      }
      case 'size': {
        const codes = levels.read(names.of(term.fact).value[reading])
        // PostgreSQL gives no length at all for an empty list.
        const size = `CASE WHEN ${codes} IS NOT NULL THEN CAST(COALESCE(array_length(${codes}, 1), 0) AS DOUBLE PRECISION) END`
        return [size, size]
      }
      case 'plus':
      case 'minus':
      case 'times':
      case 'over':
        return arithmetic(term.term, this.#read(inner[0], reading), this.#read(inner[1], reading))
      case 'if': {
        const when = truthSql(this.#writer, reading, term.when)
        const [yes, no] = [this.#read(inner[0], reading), this.#read(inner[1], reading)]
        return [branch(when, yes[0], no[0], 'LEAST'), branch(when, yes[1], no[1], 'GREATEST')]
      }
      default:
        return impossible(term)
    }
  }

  #read(node: TermNode | undefined, reading: Reading): Ends {
    if (node === undefined) throw new Error('A term without its operand')
    const { levels } = this.#writer
    return [levels.read(node.names[reading][0]), levels.read(node.names[reading][1])]
  }

  #waitingFor(term: Term, inner: readonly TermNode[]): string {
    const { names, levels } = this.#writer
    switch (term.term) {
      case 'number':
        return NONE
      case 'quantity':
        return numberMissing(this.#writer, term.fact)
      case 'age':
        return dateMissing(this.#writer, term.fact)
      case 'size':
        return levels.read(names.of(term.fact).missing)
      case 'plus':
      case 'minus':
      case 'times':
      case 'over':
        return joined(inner.map((node) => node.missing()))
      case 'if': {
        const when = truthSql(this.#writer, 'open', term.when)
        const [yes, no] = inner
        return joined([
          missingSql(this.#writer, term.when),
          listWhen(`${when} IS NOT FALSE`, yes?.missing() ?? NONE),
          listWhen(`${when} IS NOT TRUE`, no?.missing() ?? NONE),
        ])
      }
      default:
        return impossible(term)
    }
  }
}

/** Whole calendar years from a day to the assessment. */
function wholeYears(day: string): string {
  const monthDay = (d: string): string => `(EXTRACT(MONTH FROM ${d}) * 100 + EXTRACT(DAY FROM ${d}))`
  const years = `EXTRACT(YEAR FROM "as_of") - EXTRACT(YEAR FROM ${day})`
  return `CAST(${years} - CASE WHEN ${monthDay('"as_of"')} < ${monthDay(day)} THEN 1 ELSE 0 END AS DOUBLE PRECISION)`
}

function arithmetic(term: 'plus' | 'minus' | 'times' | 'over', [a, b]: Ends, [c, d]: Ends): Ends {
  switch (term) {
    case 'plus':
      return [`(${a} + ${c})`, `(${b} + ${d})`]
    case 'minus':
      return [`(${a} - ${d})`, `(${b} - ${c})`]
    case 'times': {
      const products = [`${a} * ${c}`, `${a} * ${d}`, `${b} * ${c}`, `${b} * ${d}`].join(', ')
      return [`LEAST(${products})`, `GREATEST(${products})`]
    }
    case 'over': {
      const quotients = [`${a} / ${c}`, `${a} / ${d}`, `${b} / ${c}`, `${b} / ${d}`].join(', ')
      const unless = `CASE WHEN ${c} <= 0e0 AND ${d} >= 0e0 THEN NULL`
      return [`${unless} ELSE LEAST(${quotients}) END`, `${unless} ELSE GREATEST(${quotients}) END`]
    }
    default:
      return impossible(term)
  }
}

/** LEAST and GREATEST pass over nulls; the hull of an unknown branch is unknown. */
function branch(when: string, yes: string, no: string, of: 'LEAST' | 'GREATEST'): string {
  return `CASE WHEN ${when} THEN ${yes} WHEN NOT ${when} THEN ${no} WHEN ${yes} IS NOT NULL AND ${no} IS NOT NULL THEN ${of}(${yes}, ${no}) END`
}

export function defineScore(writer: Writer, fact: ScoreFact): void {
  const { names, levels } = writer
  const columns = names.of(fact.id)
  const distinct = distinctReadings(columns.low)
  const parts = fact.parts.map((part, index) =>
    perReading(distinct, (reading): Ends => {
      const base = `${columns.missing}__p${index + 1}_${reading}`
      const name: Ends = [`${base}_low`, `${base}_high`]
      levels.define(name[0], () => `LEAST(${possiblePoints(writer, reading, part).join(', ')})`)
      levels.define(name[1], () => `GREATEST(${possiblePoints(writer, reading, part).join(', ')})`)
      return name
    }),
  )
  for (const reading of distinct) {
    const total = (end: 0 | 1): string =>
      scoreSum(fact, (index) => levels.read(parts[index]?.[reading][end] ?? ''))
    levels.define(columns.low[reading], () => total(0))
    levels.define(columns.high[reading], () => total(1))
  }
  levels.define(columns.missing, () => {
    const lists = fact.parts.map((part, index) => {
      const [low, high] = parts[index]?.open ?? ['', '']
      const rows = part.points.map((row, at) => {
        const before = part.points.slice(0, at).map((r) => `${truthSql(writer, 'open', r.when)} IS NOT TRUE`)
        const list = missingSql(writer, row.when)
        return before.length === 0 ? list : listWhen(before.join(' AND '), list)
      })
      return listWhen(`${levels.read(low)} <> ${levels.read(high)}`, joined(rows))
    })
    return joined(lists)
  })
}

/** The points of each row where it is possible, else NULL, which LEAST and GREATEST pass over. */
function possiblePoints(
  writer: Writer,
  reading: Reading,
  part: ScoreFact['parts'][number],
): readonly string[] {
  const truths = part.points.map((row) => truthSql(writer, reading, row.when))
  const rows = [...part.points.map((row) => row.points), part.otherwise]
  return rows.map((points, at) => {
    const open = truths.slice(0, at).map((truth) => `${truth} IS NOT TRUE`)
    const own = truths[at]
    if (own !== undefined) open.push(`${own} IS NOT FALSE`)
    const value = `CAST(${double(points)} AS DOUBLE PRECISION)`
    return open.length === 0 ? value : `CASE WHEN ${open.join(' AND ')} THEN ${value} END`
  })
}

function scoreSum(fact: ScoreFact, end: (part: number) => string): string {
  const grouped = new Set(fact.groups.flatMap((group) => group.parts))
  const sum = (holds: (id: string) => boolean): string => {
    const ends = fact.parts.flatMap((part, index) => (holds(part.id) ? [end(index)] : []))
    return ends.length === 0 ? '0e0' : `(${ends.join(' + ')})`
  }
  const cut = (group: ScoreFact['groups'][number]): string => {
    const own = sum((id) => group.parts.includes(id))
    const atLeast = group.min === null ? own : `GREATEST(${double(group.min)}, ${own})`
    return group.max === null ? atLeast : `LEAST(${double(group.max)}, ${atLeast})`
  }
  const terms = [sum((id) => !grouped.has(id)), ...fact.groups.map(cut)]
  return `CAST(${terms.join(' + ')} AS DOUBLE PRECISION)`
}
