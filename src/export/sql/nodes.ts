/** The nodes of a network as SQL: truths as three-valued BOOLEANs, numbers as their least and greatest value. */

import { impossible, type Relation } from '../../language/index.ts'
import {
  type Gate,
  isNumber,
  type LeafNode,
  type Network,
  type Node,
  type NodeAt,
  type NumberNode,
  type SlotAt,
  under,
} from '../../network/index.ts'
import { type Columns, own } from './columns.ts'
import type { Levels } from './levels.ts'
import { and, array, double, or, word } from './text.ts'

export type Ends = readonly [low: string, high: string]

/** Writes nodes into levels: what is read more than once becomes a column, the rest stands where it is read. */
export class NodeWriter {
  readonly network: Network
  readonly columns: Columns
  readonly levels: Levels
  readonly #shared: ReadonlySet<NodeAt>

  constructor(network: Network, columns: Columns, levels: Levels) {
    this.network = network
    this.columns = columns
    this.levels = levels
    this.#shared = sharedNodes(network)
  }

  node(at: NodeAt): Node {
    const node = this.network.nodes[at]
    if (node === undefined) throw new Error(`The network has no node ${at}`)
    return node
  }

  isNumber(at: NodeAt): boolean {
    return isNumber(this.node(at))
  }

  /** The column of a slot: truth, code, codes, or the lower end. */
  value(slot: SlotAt): string {
    return this.levels.read(this.columns.of(slot).value)
  }

  endsOf(slot: SlotAt): Ends {
    const { value, high } = this.columns.of(slot)
    return [this.levels.read(value), this.levels.read(high)]
  }

  /** TRUE, FALSE or NULL. SQL's own AND, OR and NOT are Kleene's. */
  truth(at: NodeAt): string {
    const node = this.node(at)
    if (isNumber(node)) throw new Error(`Node ${at} is a number`)
    if (!this.#shared.has(at) || node.op === 'holds') return this.#truth(node)
    const name = `#${at}`
    if (!this.levels.has(name)) this.levels.define(name, () => this.#truth(node))
    return this.levels.read(name)
  }

  #truth(node: LeafNode | Gate): string {
    switch (node.op) {
      case 'holds':
        return this.value(node.slot)
      case 'holds-clear':
        return `COALESCE(${this.value(node.slot)}, FALSE)`
      case 'is':
        return this.#isOneOf(node.slot, node.codes)
      case 'compare':
        return comparison(this.ends(node.of), node.relation, double(node.value))
      case 'elapsed': {
        const [first, last] = this.endsOf(node.from)
        const day = this.levels.read(own.asOf)
        const [toFirst, toLast] = node.to === null ? [day, day] : this.endsOf(node.to)
        const days: Ends = [`(${toFirst} - ${last})`, `(${toLast} - ${first})`]
        return comparison(days, node.relation, String(node.days))
      }
      case 'known': {
        const values = node.slots.map((slot) => `${this.value(slot)} IS NOT NULL`)
        if (!node.open) return and(values)
        const open = node.slots.map((slot) => `(${this.value(slot)} IS NULL AND NOT ${this.asked(slot)})`)
        return `(CASE WHEN ${and(values)} THEN TRUE WHEN NOT ${or(open)} THEN FALSE END)`
      }
      case 'settled': {
        const value = isNumber(this.node(node.of)) ? this.ends(node.of)[0] : this.truth(node.of)
        return node.open ? `(CASE WHEN ${value} IS NOT NULL THEN TRUE END)` : `(${value} IS NOT NULL)`
      }
      case 'and':
        return and(node.of.map((of) => this.truth(of)))
      case 'or':
        return or(node.of.map((of) => this.truth(of)))
      case 'not':
        return `(NOT ${this.truth(node.of)})`
      case 'at-least': {
        const parts = node.of.map((of) => this.truth(of))
        const holding = countOf(parts.map((truth) => `${truth} IS TRUE`))
        const possible = countOf(parts.map((truth) => `${truth} IS NOT FALSE`))
        return `(CASE WHEN ${holding} >= ${node.least} THEN TRUE WHEN ${possible} < ${node.least} THEN FALSE END)`
      }
      default:
        return impossible(node)
    }
  }

  #isOneOf(slot: SlotAt, codes: readonly string[]): string {
    const value = this.value(slot)
    if (this.network.slots[slot]?.kind === 'set') return `(${value} && ${array(codes)})`
    // An empty IN list is no SQL; a known code is not among no codes.
    if (codes.length === 0) return `(CASE WHEN ${value} IS NOT NULL THEN FALSE END)`
    return `(${value} IN (${codes.map(word).join(', ')}))`
  }

  /** Was the slot asked in vain? TRUE or FALSE. */
  asked(slot: SlotAt): string {
    return this.#listed(own.asked, slot)
  }

  /** Is the slot unknown only because the day of onset is? TRUE or FALSE. */
  awaits(slot: SlotAt): string {
    return this.#listed(own.awaits, slot)
  }

  #listed(list: string, slot: SlotAt): string {
    return `COALESCE(${this.levels.read(list)} && ${array([this.columns.of(slot).key])}, FALSE)`
  }

  /** The least and the greatest value; NULL where it is not known. */
  ends(at: NodeAt): Ends {
    const node = this.node(at)
    if (!isNumber(node)) throw new Error(`Node ${at} is no number`)
    if (node.op === 'quantity') return this.endsOf(node.slot)
    if (node.op === 'number') return [double(node.value), double(node.value)]
    const names = [`#${at} low`, `#${at} high`] as const
    for (const end of [0, 1] as const) {
      if (!this.levels.has(names[end])) this.levels.define(names[end], () => this.#ends(node)[end])
    }
    return [this.levels.read(names[0]), this.levels.read(names[1])]
  }

  #ends(node: Exclude<NumberNode, { readonly op: 'quantity' | 'number' }>): Ends {
    switch (node.op) {
      case 'age': {
        const [from, to] = this.endsOf(node.slot)
        const today = this.levels.read(own.asOf)
        return [wholeYears(to, today), wholeYears(from, today)]
      }
      case 'size': {
        const codes = this.value(node.slot)
        // PostgreSQL gives no length at all for an empty list.
        const size = `CASE WHEN ${codes} IS NOT NULL THEN CAST(COALESCE(array_length(${codes}, 1), 0) AS DOUBLE PRECISION) END`
        return [size, size]
      }
      case 'plus':
      case 'minus':
      case 'times':
      case 'over':
        return arithmetic(node.op, this.ends(node.left), this.ends(node.right))
      case 'if': {
        const when = this.truth(node.when)
        const [yes, no] = [this.ends(node.yes), this.ends(node.no)]
        return [branch(when, yes[0], no[0], 'LEAST'), branch(when, yes[1], no[1], 'GREATEST')]
      }
      case 'round': {
        const [low, high] = this.ends(node.of)
        return [rounded(low), rounded(high)]
      }
      case 'part': {
        const points = this.#possiblePoints(node).join(', ')
        return [`LEAST(${points})`, `GREATEST(${points})`]
      }
      case 'sum': {
        const total = (end: 0 | 1): string => {
          const sums = node.groups.map(({ parts, min, max }) => {
            const list = parts.map((part) => this.ends(part)[end])
            const sum = list.length === 0 ? double(0) : `(${list.join(' + ')})`
            const least = min === null ? sum : `GREATEST(${double(min)}, ${sum})`
            return max === null ? least : `LEAST(${double(max)}, ${least})`
          })
          return `CAST(${sums.length === 0 ? double(0) : sums.join(' + ')} AS DOUBLE PRECISION)`
        }
        return [total(0), total(1)]
      }
      default:
        return impossible(node)
    }
  }

  /** The points of each row where it is possible, else NULL, which LEAST and GREATEST pass over. */
  #possiblePoints({ rows, otherwise }: Extract<NumberNode, { readonly op: 'part' }>): readonly string[] {
    const truths = rows.map(({ when }) => this.truth(when))
    return [...rows.map(({ points }) => points), otherwise].map((points, at) => {
      const open = truths.slice(0, at).map((truth) => `${truth} IS NOT TRUE`)
      const own = truths[at]
      if (own !== undefined) open.push(`${own} IS NOT FALSE`)
      const value = `CAST(${double(points)} AS DOUBLE PRECISION)`
      return open.length === 0 ? value : `CASE WHEN ${open.join(' AND ')} THEN ${value} END`
    })
  }
}

/** Truths that are written more than once: under several nodes, named by an output, or read twice by one node. */
function sharedNodes({ nodes, facts, outputs }: Network): ReadonlySet<NodeAt> {
  const uses = new Map<NodeAt, number>()
  const use = (at: NodeAt | null | undefined, times = 1): void => {
    if (at !== null && at !== undefined) uses.set(at, (uses.get(at) ?? 0) + times)
  }
  for (const node of nodes) {
    const twice = node.op === 'at-least' || node.op === 'if' || node.op === 'part'
    for (const at of under(node)) use(at, twice ? 2 : 1)
  }
  for (const at of Object.values(facts)) use(at)
  for (const rec of outputs.recommendations) for (const at of [rec.applies, rec.done, rec.clear]) use(at, 2)
  for (const option of outputs.options) {
    for (const { when } of option.avoid) use(when)
    for (const at of [option.taking, option.notBefore?.when, option.notAfter?.when]) use(at, 2)
    for (const at of option.prefer) use(at)
  }
  for (const { rows } of outputs.positions) for (const { when } of rows) use(when, 2)
  for (const stage of outputs.stages) for (const at of [stage.plain, stage.clear, stage.open]) use(at, 2)
  return new Set([...uses].flatMap(([at, times]) => (times > 1 ? [at] : [])))
}

const countOf = (truths: readonly string[]): string =>
  truths.length === 0 ? '0' : `(${truths.map((truth) => `CASE WHEN ${truth} THEN 1 ELSE 0 END`).join(' + ')})`

/** An interval against a number: unknown where it straddles. */
function comparison([low, high]: Ends, relation: Relation, value: string): string {
  switch (relation) {
    case '>=':
      return `(CASE WHEN ${low} >= ${value} THEN TRUE WHEN ${high} < ${value} THEN FALSE END)`
    case '>':
      return `(CASE WHEN ${low} > ${value} THEN TRUE WHEN ${high} <= ${value} THEN FALSE END)`
    case '<=':
      return `(CASE WHEN ${high} <= ${value} THEN TRUE WHEN ${low} > ${value} THEN FALSE END)`
    case '<':
      return `(CASE WHEN ${high} < ${value} THEN TRUE WHEN ${low} >= ${value} THEN FALSE END)`
    default:
      return impossible(relation)
  }
}

/** Six decimals, half away from zero. PostgreSQL rounds a DOUBLE to even and to whole numbers only, so by hand. */
const rounded = (value: string): string =>
  `(SIGN(${value}) * FLOOR(ABS(${value}) * 1000000e0 + 0.5e0) / 1000000e0)`

/** Whole calendar years from a day to another. */
function wholeYears(day: string, today: string): string {
  const monthDay = (d: string): string => `(EXTRACT(MONTH FROM ${d}) * 100 + EXTRACT(DAY FROM ${d}))`
  const years = `EXTRACT(YEAR FROM ${today}) - EXTRACT(YEAR FROM ${day})`
  return `CAST(${years} - CASE WHEN ${monthDay(today)} < ${monthDay(day)} THEN 1 ELSE 0 END AS DOUBLE PRECISION)`
}

function arithmetic(op: 'plus' | 'minus' | 'times' | 'over', [a, b]: Ends, [c, d]: Ends): Ends {
  switch (op) {
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
      return impossible(op)
  }
}

/** LEAST and GREATEST pass over nulls; the hull of an unknown branch is unknown. */
function branch(when: string, yes: string, no: string, of: 'LEAST' | 'GREATEST'): string {
  return `CASE WHEN ${when} THEN ${yes} WHEN NOT ${when} THEN ${no} WHEN ${yes} IS NOT NULL AND ${no} IS NOT NULL THEN ${of}(${yes}, ${no}) END`
}
