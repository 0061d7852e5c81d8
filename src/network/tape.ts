/** A network as one tape of numbers, and its plain evaluator: each node once, from first to last. */

import type { Relation } from '../language/index.ts'
import { isNumber, type Network, type Node, type SlotAt } from './network.ts'
import { codeWords } from './states.ts'

/** The value of every node, by its place: a truth (`states.ts`), or the two ends of a number (NaN: not known). */
export interface NodeValues {
  readonly truth: Uint8Array
  readonly low: Float64Array
  readonly high: Float64Array
}

/** For each node, in order: its code, how many numbers follow, and those. */
export interface Tape {
  readonly nodes: number
  readonly program: Int32Array
  /** Where each node starts in the program, and its code. */
  readonly starts: Int32Array
  readonly kinds: Uint8Array
  /** Constants, by place. */
  readonly constants: Float64Array
}

/** Leaves first, then gates, then numbers. */
export const OP = {
  holds: 0,
  'holds-clear': 1,
  is: 2,
  compare: 3,
  elapsed: 4,
  known: 5,
  settled: 6,
  and: 7,
  or: 8,
  not: 9,
  'at-least': 10,
  number: 11,
  quantity: 12,
  age: 13,
  size: 14,
  plus: 15,
  minus: 16,
  times: 17,
  over: 18,
  if: 19,
  round: 20,
  part: 21,
  sum: 22,
} as const satisfies Readonly<Record<Node['op'], number>>
const relations: readonly Relation[] = ['<', '<=', '>', '>=']

export function tapeOf(network: Network): Tape {
  const constants: number[] = []
  const constant = (value: number): number => constants.push(value) - 1
  const words = codeWords(network)
  const program: number[] = []
  const starts = network.nodes.map((node) => {
    const operands = operandsOf(network, node, constant, words)
    return program.push(OP[node.op], operands.length, ...operands) - operands.length - 2
  })
  return {
    nodes: network.nodes.length,
    program: Int32Array.from(program),
    starts: Int32Array.from(starts),
    kinds: Uint8Array.from(network.nodes, ({ op }) => OP[op]),
    constants: Float64Array.from(constants),
  }
}

function operandsOf(
  network: Network,
  node: Node,
  constant: (value: number) => number,
  words: Int32Array,
): readonly number[] {
  switch (node.op) {
    case 'holds':
    case 'holds-clear':
    case 'quantity':
    case 'age':
    case 'size':
      return [node.slot]
    case 'is':
      return [node.slot, ...masksOf(network, node.slot, node.codes, words).flat()]
    case 'compare':
      return [node.of, relations.indexOf(node.relation), constant(node.value)]
    case 'elapsed':
      return [node.from, node.to ?? -1, relations.indexOf(node.relation), constant(node.days)]
    case 'known':
      return [Number(node.open), ...node.slots]
    case 'settled':
      return [node.of, Number(node.open), Number(isNumber(network.nodes[node.of] as Node))]
    case 'and':
    case 'or':
      return node.of
    case 'not':
    case 'round':
      return [node.of]
    case 'at-least':
      return [node.least, ...node.of]
    case 'number':
      return [constant(node.value)]
    case 'plus':
    case 'minus':
    case 'times':
    case 'over':
      return [node.left, node.right]
    case 'if':
      return [node.when, node.yes, node.no]
    case 'part':
      return [constant(node.otherwise), ...node.rows.flatMap(({ when, points }) => [when, constant(points)])]
    case 'sum':
      return node.groups.flatMap(({ parts, min, max }) => [
        constant(min ?? Number.NEGATIVE_INFINITY),
        constant(max ?? Number.POSITIVE_INFINITY),
        parts.length,
        ...parts,
      ])
  }
}

/** Codes of a slot as pairs: a word of `SlotStates.codes`, and the bits wanted in it. */
export function masksOf(
  { slots }: Network,
  slot: SlotAt,
  wanted: readonly string[],
  words: Int32Array,
): readonly (readonly [number, number])[] {
  const masks = new Map<number, number>()
  slots[slot]?.codes.forEach((code, i) => {
    if (!wanted.includes(code)) return
    const word = (words[slot] ?? 0) + (i >> 5)
    masks.set(word, (masks.get(word) ?? 0) | (1 << (i & 31)))
  })
  return [...masks]
}

export function valuesFor(nodes: number): NodeValues {
  return {
    truth: new Uint8Array(nodes),
    low: new Float64Array(nodes).fill(Number.NaN),
    high: new Float64Array(nodes).fill(Number.NaN),
  }
}
