/** Which facts a node still waits for, as bits in a few whole numbers: a bit for each asked fact. */

import { type DateFact, type FactId, type Guideline, impossible, indexOf } from '../../language/index.ts'
import { isNumber, type NodeAt, type SlotAt } from '../../network/index.ts'
import type { NodeWriter } from './nodes.ts'
import { type AskedSlot, askedSlots, awaitsOnset, bitOf, wordOf, wordsFor } from './slots.ts'

/** By word; null where no fact of the word can be waited for. */
export type Mask = readonly (string | null)[]

/** Writes masks into the levels of a `NodeWriter`. */
export class MaskWriter {
  readonly nodes: NodeWriter
  /** How many words a mask has. */
  readonly words: number
  readonly #places: ReadonlyMap<FactId, number>
  readonly #slots: readonly AskedSlot[]
  readonly #onset: SlotAt | null
  /** Of each mask that is kept, which of its words stand for anything. */
  readonly #made = new Map<string, readonly boolean[]>()
  readonly none: Mask

  constructor(nodes: NodeWriter, guideline: Guideline) {
    this.nodes = nodes
    this.#places = indexOf(guideline).place
    this.words = wordsFor(this.#places.size)
    this.#slots = askedSlots(guideline)
    this.#onset = this.#slots.find(({ fact }) => fact.id === guideline.roles.onset)?.number ?? null
    this.none = Array.from({ length: this.words }, () => null)
  }

  union(masks: readonly Mask[]): Mask {
    return this.none.map((_, word) => {
      const parts = [...new Set(masks.flatMap((mask) => mask[word] ?? []))]
      return parts.length === 0 ? null : parts.length === 1 ? (parts[0] ?? null) : `(${parts.join(' | ')})`
    })
  }

  when(condition: string, mask: Mask): Mask {
    return mask.map((word) => (word === null ? null : `CASE WHEN ${condition} THEN ${word} ELSE 0 END`))
  }

  /** Columns of a mask, made once. */
  #kept(name: string, make: () => Mask): Mask {
    const { levels } = this.nodes
    const names = this.none.map((_, word) => `#${name} ${word}`)
    const found = this.#made.get(name)
    if (found === undefined) {
      const words = names.map((column, word) => {
        let is = false
        // Each word is a column of its own, so that it stands on what it reads alone.
        levels.define(column, () => {
          const text = make()[word] ?? null
          is = text !== null
          return text ?? '0'
        })
        return is
      })
      this.#made.set(name, words)
    }
    return names.map((column, word) => (this.#made.get(name)?.[word] ? levels.read(column) : null))
  }
  #slot(at: SlotAt): AskedSlot {
    const slot = this.#slots[at]
    if (slot === undefined) throw new Error(`The guideline asks no slot ${at}`)
    return slot
  }

  #fact(id: FactId): Mask {
    const place = this.#places.get(id) ?? 0
    return this.none.map((_, word) => (word === wordOf(place) ? `CAST(${bitOf(place)} AS BIGINT)` : null))
  }

  /** Of a slot that is not known, or not exactly. */
  ask(at: SlotAt): Mask {
    return this.#kept(`ask ${at}`, () => {
      const slot = this.#slot(at)
      const { fact } = slot
      const own = this.#fact(fact.id)
      if (fact.setting) return own
      const asked = this.nodes.asked(at)
      const other = fact.kind === 'date' ? this.#standIn(fact) : null
      const self = this.when(`NOT ${asked}`, own)
      const instead = other === null ? this.none : this.when(asked, this.askForDate(other))
      const awaits = awaitsOnset(slot) && this.#onset !== null && this.#onset !== at
      const onset = awaits ? this.when(this.nodes.awaits(at), this.askForDate(this.#onset ?? at)) : this.none
      return this.union([self, instead, onset])
    })
  }

  #standIn({ fallback }: DateFact): SlotAt | null {
    return this.#slots.find(({ fact }) => fact.id === fallback)?.number ?? null
  }

  /** Of a date that is not known to the day. */
  askForDate(at: SlotAt): Mask {
    return this.#kept(`day ${at}`, () => this.when(inexact(this.nodes.endsOf(at)), this.ask(at)))
  }

  /** Of a truth: none where it is known. */
  ofTruth(at: NodeAt): Mask {
    return this.#kept(`node ${at}`, () => {
      const inner = this.#underTruth(at)
      return inner.every((word) => word === null)
        ? inner
        : this.when(`${this.nodes.truth(at)} IS NULL`, inner)
    })
  }

  #underTruth(at: NodeAt): Mask {
    const { nodes } = this
    const node = nodes.node(at)
    if (isNumber(node)) throw new Error(`Node ${at} is a number`)
    switch (node.op) {
      case 'holds':
      case 'is':
        return this.ask(node.slot)
      case 'holds-clear':
        return this.none
      case 'compare':
        return this.ofNumber(node.of)
      case 'elapsed':
        return this.union(
          [node.from, ...(node.to === null ? [] : [node.to])].map((slot) => this.askForDate(slot)),
        )
      case 'known':
        if (!node.open) return this.none
        return this.union(node.slots.map((slot) => this.when(`${nodes.value(slot)} IS NULL`, this.ask(slot))))
      case 'settled':
        if (!node.open) return this.none
        return isNumber(nodes.node(node.of)) ? this.ofNumber(node.of) : this.ofTruth(node.of)
      case 'and':
      case 'or':
      case 'at-least':
        return this.union(node.of.map((of) => this.ofTruth(of)))
      case 'not':
        return this.ofTruth(node.of)
      default:
        return impossible(node)
    }
  }

  /** Of a number: none where it is known exactly. */
  ofNumber(at: NodeAt): Mask {
    return this.#kept(`node ${at}`, () => {
      const { nodes } = this
      const node = nodes.node(at)
      if (!isNumber(node)) throw new Error(`Node ${at} is no number`)
      // A score asks for what its parts wait for, and a rounded number for what it is made of.
      if (node.op === 'sum')
        return this.union(node.groups.flatMap(({ parts }) => parts.map((of) => this.ofNumber(of))))
      if (node.op === 'round') return this.ofNumber(node.of)
      if (node.op === 'number') return this.none
      return this.when(inexact(nodes.ends(at)), this.#underNumber(at))
    })
  }

  #underNumber(at: NodeAt): Mask {
    const { nodes } = this
    const node = nodes.node(at)
    switch (node.op) {
      case 'quantity':
      case 'size':
        return this.ask(node.slot)
      case 'age':
        return this.askForDate(node.slot)
      case 'plus':
      case 'minus':
      case 'times':
      case 'over':
        return this.union([this.ofNumber(node.left), this.ofNumber(node.right)])
      case 'if': {
        const when = nodes.truth(node.when)
        return this.union([
          this.ofTruth(node.when),
          this.when(`${when} IS NOT FALSE`, this.ofNumber(node.yes)),
          this.when(`${when} IS NOT TRUE`, this.ofNumber(node.no)),
        ])
      }
      case 'part':
        return this.down(node.rows.map(({ when }) => when))
      default:
        throw new Error(`Node ${at} stands on no other`)
    }
  }

  /** Of rows that are gone down to the first that is true. */
  down(rows: readonly NodeAt[]): Mask {
    const masks = rows.map((when, row) => {
      const above = rows.slice(0, row).map((other) => `${this.nodes.truth(other)} IS NOT TRUE`)
      const mask = this.ofTruth(when)
      return above.length === 0 ? mask : this.when(above.join(' AND '), mask)
    })
    return this.union(masks)
  }
}

const inexact = ([low, high]: readonly [string, string]): string => `(${low} IS NULL OR ${low} <> ${high})`
