/**
 * The shape of a lowered guideline: slots for what is asked, nodes that stand on slots and on earlier nodes, and
 * outputs that name nodes. Data only; docs/network.md tells how to read it.
 */

import type { FactId, Relation, Stance } from '../language/index.ts'

/** Place in `Network.slots`. */
export type SlotAt = number
/** Place in `Network.nodes`; a node names only nodes before it. */
export type NodeAt = number

/** An asked fact, or one item of a checklist: what a patient fills. In the order of the guideline. */
export interface Slot {
  readonly fact: FactId
  /** The item of a checklist; null for every other kind. A checklist itself has no slot. */
  readonly item: string | null
  /** `truth`: a yes-no fact or an item. Dates count in days since 1970-01-01, quantities in the unit of the fact. */
  readonly kind: 'truth' | 'choice' | 'set' | 'quantity' | 'date'
  /** A fact of the place. */
  readonly setting: boolean
  /** Of a choice or a set every code it may have, in a fixed order; empty elsewhere. */
  readonly codes: readonly string[]
}

/** A truth that stands on slots or on one number. */
export type LeafNode =
  /** The yes-no fact or the item. */
  | { readonly op: 'holds'; readonly slot: SlotAt }
  /** The item with silence taken for "no": true where it is true, else false. Of the red flags alone. */
  | { readonly op: 'holds-clear'; readonly slot: SlotAt }
  /** The choice is one of the codes, or the set has one of them. */
  | { readonly op: 'is'; readonly slot: SlotAt; readonly codes: readonly string[] }
  /** The interval of a number against a value: unknown where it straddles the value, or is not known. */
  | { readonly op: 'compare'; readonly of: NodeAt; readonly relation: Relation; readonly value: number }
  /** Days from one date to another, or to the day of assessment where `to` is null, as an interval. */
  | {
      readonly op: 'elapsed'
      readonly from: SlotAt
      readonly to: SlotAt | null
      readonly relation: Relation
      readonly days: number
    }
  /**
   * Every slot is known: true or false, never unknown. `open`: unknown while one is not known and was not asked in
   * vain, to find what may still change.
   */
  | { readonly op: 'known'; readonly slots: readonly SlotAt[]; readonly open: boolean }
  /** The same of a node: a truth that is not unknown, a number that is known. */
  | { readonly op: 'settled'; readonly of: NodeAt; readonly open: boolean }

/** Kleene's logic over truths. `and` of none is true, `or` of none is false. */
export type Gate =
  | { readonly op: 'and' | 'or'; readonly of: readonly NodeAt[] }
  | { readonly op: 'not'; readonly of: NodeAt }
  /** At least so many hold. */
  | { readonly op: 'at-least'; readonly least: number; readonly of: readonly NodeAt[] }

/** A number as an interval, both ends included, or not known. */
export type NumberNode =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'quantity'; readonly slot: SlotAt }
  /** Whole calendar years from a date to the day of assessment. */
  | { readonly op: 'age'; readonly slot: SlotAt }
  /** How many codes a set has. */
  | { readonly op: 'size'; readonly slot: SlotAt }
  /** Interval arithmetic; not known where an operand is not, and `over` where the divisor may be nought. */
  | { readonly op: 'plus' | 'minus' | 'times' | 'over'; readonly left: NodeAt; readonly right: NodeAt }
  /** One branch where `when` is known, else the hull of both (not known where a branch is not). */
  | { readonly op: 'if'; readonly when: NodeAt; readonly yes: NodeAt; readonly no: NodeAt }
  /** Six decimals, half away from zero. */
  | { readonly op: 'round'; readonly of: NodeAt }
  /** The points of the first row that holds: the least and the greatest that unknown rows allow. Always known. */
  | {
      readonly op: 'part'
      readonly rows: readonly { readonly when: NodeAt; readonly points: number }[]
      readonly otherwise: number
    }
  /** The sum over groups, each sum of parts held within its limits (null: none), in this order. Always known. */
  | {
      readonly op: 'sum'
      readonly groups: readonly {
        readonly parts: readonly NodeAt[]
        readonly min: number | null
        readonly max: number | null
      }[]
    }

export type Node = LeafNode | Gate | NumberNode

/** A day counted from a date slot, and the clock that it turns. */
export interface ClockOutput {
  readonly slot: SlotAt
  readonly days: number
  readonly when: NodeAt
}

export interface RecommendationOutput {
  readonly id: string
  readonly applies: NodeAt
  readonly done: NodeAt | null
  /** `applies` with open red flags taken for "no"; null for an emergency, which is never presumed. */
  readonly clear: NodeAt | null
  /** Places in `outputs.recommendations`, in the author's order. */
  readonly supersededBy: readonly number[]
  /** Days from a date slot. */
  readonly due: { readonly slot: SlotAt; readonly from: number; readonly to: number } | null
}

export interface OptionOutput {
  readonly id: string
  /** In the author's order. */
  readonly avoid: readonly { readonly level: 'stop' | 'caution'; readonly when: NodeAt }[]
  readonly prefer: readonly NodeAt[]
  readonly adjust: readonly NodeAt[]
  readonly taking: NodeAt | null
  /** `when`: the day of assessment is before it. */
  readonly notBefore: ClockOutput | null
  /** `when`: the day of assessment is after it. */
  readonly notAfter: ClockOutput | null
}

export interface PositionOutput {
  readonly id: string
  /** It speaks where none of these is false: a setting that is not given lies inside. */
  readonly speaksFor: readonly NodeAt[]
  readonly rows: readonly { readonly when: NodeAt; readonly stance: Stance }[]
  readonly otherwise: Stance
  /** Dates its window is counted from; they decide nothing and are asked. */
  readonly dates: readonly SlotAt[]
}

export interface StageOutput {
  readonly id: string
  readonly plain: NodeAt
  /** With open red flags taken for "no": what the stage stands on. */
  readonly clear: NodeAt
  /** With `known` left open: what the stage still waits for. */
  readonly open: NodeAt
}

/** A guideline lowered. */
export interface Network {
  readonly slots: readonly Slot[]
  readonly nodes: readonly Node[]
  /** The node of each derived fact: a truth, or a number. */
  readonly facts: Readonly<Record<FactId, NodeAt>>
  /** The onset of the index event. */
  readonly onset: SlotAt
  readonly outputs: {
    readonly recommendations: readonly RecommendationOutput[]
    readonly options: readonly OptionOutput[]
    readonly positions: readonly PositionOutput[]
    readonly stages: readonly StageOutput[]
  }
}

const numbers: ReadonlySet<Node['op']> = new Set<NumberNode['op']>([
  'number',
  'quantity',
  'age',
  'size',
  'plus',
  'minus',
  'times',
  'over',
  'if',
  'round',
  'part',
  'sum',
])
export const isNumber = (node: Node): node is NumberNode => numbers.has(node.op)

/** The nodes right under a node. */
export function under(node: Node): readonly NodeAt[] {
  switch (node.op) {
    case 'and':
    case 'or':
    case 'at-least':
      return node.of
    case 'not':
    case 'compare':
    case 'settled':
    case 'round':
      return [node.of]
    case 'plus':
    case 'minus':
    case 'times':
    case 'over':
      return [node.left, node.right]
    case 'if':
      return [node.when, node.yes, node.no]
    case 'part':
      return node.rows.map(({ when }) => when)
    case 'sum':
      return node.groups.flatMap(({ parts }) => parts)
    default:
      return []
  }
}

/** The slots right under a node. */
export function slotsUnder(node: Node): readonly SlotAt[] {
  switch (node.op) {
    case 'holds':
    case 'holds-clear':
    case 'is':
    case 'quantity':
    case 'age':
    case 'size':
      return [node.slot]
    case 'elapsed':
      return node.to === null ? [node.from] : [node.from, node.to]
    case 'known':
      return node.slots
    default:
      return []
  }
}
