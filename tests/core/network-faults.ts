/** One mistake for each kind of node, as a lowering could make it. */

import type { Network, Node, NodeAt } from '../../src/network/index.ts'

type Faults = {
  readonly [Op in Node['op']]: (node: Extract<Node, { readonly op: Op }>, network: Network) => Node
}

/** Another slot of the same kind, where there is one. */
const another = ({ slots }: Network, slot: number): number => {
  const other = slots.findIndex(({ kind }, at) => at !== slot && kind === slots[slot]?.kind)
  return other < 0 ? slot : other
}
const onEdge = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' } as const

const faults: Faults = {
  holds: (node, network) => ({ ...node, slot: another(network, node.slot) }),
  // The open red flag is left open.
  'holds-clear': ({ slot }) => ({ op: 'holds', slot }),
  is: (node) => ({ ...node, codes: node.codes.slice(1) }),
  compare: (node) => ({ ...node, relation: onEdge[node.relation] }),
  elapsed: (node) => ({ ...node, relation: onEdge[node.relation] }),
  known: (node) => ({ ...node, open: !node.open }),
  settled: (node) => ({ ...node, open: !node.open }),
  and: ({ of }) => ({ op: 'or', of }),
  or: ({ of }) => ({ op: 'and', of }),
  // Unknown is told as false would be.
  not: ({ of }) => ({ op: 'at-least', least: 1, of: [of] }),
  'at-least': (node) => ({ ...node, least: node.least + 1 }),
  number: (node) => ({ ...node, value: node.value + 1 }),
  quantity: (node, network) => ({ ...node, slot: another(network, node.slot) }),
  age: (node, network) => ({ ...node, slot: another(network, node.slot) }),
  size: (node, network) => ({ ...node, slot: another(network, node.slot) }),
  plus: ({ left, right }) => ({ op: 'minus', left, right }),
  minus: ({ left, right }): Node => ({ op: 'minus', left: right, right: left }),
  times: ({ left, right }) => ({ op: 'plus', left, right }),
  over: ({ left, right }) => ({ op: 'over', left: right, right: left }),
  if: ({ when, yes, no }) => ({ op: 'if', when, yes: no, no: yes }),
  round: ({ of }) => ({ op: 'minus', left: of, right: of }),
  part: (node) => ({ ...node, rows: node.rows.slice(1) }),
  sum: (node) => ({ ...node, groups: node.groups.slice(0, -1) }),
}

export const operators = Object.keys(faults) as readonly Node['op'][]

/** Places of the nodes of a kind. */
export const nodesOf = ({ nodes }: Network, op: Node['op']): readonly NodeAt[] =>
  nodes.flatMap((node, at) => (node.op === op ? [at] : []))

/** The network with one node as a mistake would have it. */
export function withFault(network: Network, at: NodeAt): Network {
  const node = network.nodes[at]
  if (node === undefined) throw new Error(`no node ${at}`)
  const fault = faults[node.op] as (node: Node, network: Network) => Node
  return { ...network, nodes: network.nodes.with(at, fault(node, network)) }
}
