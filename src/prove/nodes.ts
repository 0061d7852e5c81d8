/** The nodes of a network as formulas of the solver, for one patient; each operator as docs/logic.md section 4 has it. */

import { type Guideline, impossible, type Relation } from '../language/index.ts'
import {
  type Gate,
  isNumber,
  type LeafNode,
  type Network,
  type Node,
  type NodeAt,
  type SlotAt,
} from '../network/index.ts'
import { numberFormula } from './numbers.ts'
import { and, countOf, int, no, or, real, type Smt, type Sort, same, type Writer } from './smt.ts'
import { codeNumber, keyOf, type Slot, type State, slotsOf } from './states.ts'
import { type NodeTerms, type Number3, type PatientTerms, partOf, type Truth3 } from './terms.ts'

/** Gives each node a name in the script. */
export class NodeFormulas implements NodeTerms {
  readonly network: Network
  readonly patient: PatientTerms
  readonly writer: Writer
  readonly #slots: ReadonlyMap<string, Slot>
  readonly #truths = new Map<NodeAt, Truth3>()
  readonly #numbers = new Map<NodeAt, Number3>()

  constructor(guideline: Guideline, network: Network, patient: PatientTerms, writer: Writer) {
    this.network = network
    this.patient = patient
    this.writer = writer
    this.#slots = new Map(slotsOf(guideline).map((slot) => [slot.key, slot]))
  }

  node(at: NodeAt): Node {
    const node = this.network.nodes[at]
    if (node === undefined) throw new Error(`The network has no node ${at}`)
    return node
  }

  truth(at: NodeAt): Truth3 {
    const found = this.#truths.get(at)
    if (found !== undefined) return found
    const node = this.node(at)
    if (isNumber(node)) throw new Error(`Node ${at} is a number`)
    const { yes, no: otherwise } = this.#truth(node)
    const truth = {
      yes: this.#named(`node ${at} yes`, 'Bool', yes),
      no: this.#named(`node ${at} no`, 'Bool', otherwise),
    }
    this.#truths.set(at, truth)
    return truth
  }

  number(at: NodeAt): Number3 {
    const found = this.#numbers.get(at)
    if (found !== undefined) return found
    const node = this.node(at)
    if (!isNumber(node)) throw new Error(`Node ${at} is no number`)
    const { known, low, high } = numberFormula(this, node)
    const number = {
      known: this.#named(`node ${at} known`, 'Bool', known),
      low: this.#named(`node ${at} low`, 'Real', low),
      high: this.#named(`node ${at} high`, 'Real', high),
    }
    this.#numbers.set(at, number)
    return number
  }

  state(at: SlotAt): State {
    const slot = this.network.slots[at]
    const state = slot && this.patient.states.get(keyOf(slot.fact, slot.item))
    if (state === undefined) throw new Error(`Slot ${at} has no state`)
    return state
  }

  /** A name for a term; what is a name or a constant already is its own. */
  #named(name: string, sort: Sort, body: Smt): Smt {
    return body.startsWith('(') ? this.writer.define(name, sort, body) : body
  }

  #truth(node: LeafNode | Gate): Truth3 {
    switch (node.op) {
      case 'holds': {
        const state = this.state(node.slot)
        return whereKnown(state.known, partOf(state, 'value'))
      }
      case 'holds-clear': {
        const state = this.state(node.slot)
        const yes = this.writer.name('Bool', and([state.known, partOf(state, 'value')]))
        return { yes, no: no(yes) }
      }
      case 'is':
        return whereKnown(this.state(node.slot).known, this.#isOneOf(node.slot, node.codes))
      case 'compare':
        return compared(this.number(node.of), node.relation, real(node.value))
      case 'elapsed':
        return compared(this.#elapsedDays(node.from, node.to), node.relation, int(node.days))
      case 'known': {
        if (node.open) throw new Error('The solver does not know what is still asked')
        const known = and(node.slots.map((slot) => this.state(slot).known))
        return { yes: known, no: no(known) }
      }
      case 'settled': {
        if (node.open) throw new Error('The solver does not know what is still asked')
        const known = this.#settled(node.of)
        return { yes: known, no: no(known) }
      }
      case 'and': {
        const parts = node.of.map((at) => this.truth(at))
        return { yes: and(parts.map((part) => part.yes)), no: or(parts.map((part) => part.no)) }
      }
      case 'or': {
        const parts = node.of.map((at) => this.truth(at))
        return { yes: or(parts.map((part) => part.yes)), no: and(parts.map((part) => part.no)) }
      }
      case 'not': {
        const { yes, no: otherwise } = this.truth(node.of)
        return { yes: otherwise, no: yes }
      }
      case 'at-least': {
        const parts = node.of.map((at) => this.truth(at))
        const holding = countOf(parts.map((part) => part.yes))
        const possible = countOf(parts.map((part) => no(part.no)))
        return { yes: `(>= ${holding} ${int(node.least)})`, no: `(< ${possible} ${int(node.least)})` }
      }
      default:
        return impossible(node)
    }
  }

  #settled(at: NodeAt): Smt {
    if (isNumber(this.node(at))) return this.number(at).known
    const { yes, no: otherwise } = this.truth(at)
    return or([yes, otherwise])
  }

  #isOneOf(at: SlotAt, codes: readonly string[]): Smt {
    const slot = this.network.slots[at]
    const own = slot && this.#slots.get(keyOf(slot.fact, slot.item))
    if (own === undefined) throw new Error(`The guideline asks no slot ${at}`)
    const state = this.state(at)
    if (own.fact.kind === 'set') return or(codes.map((code) => state.parts[`has ${code}`] ?? 'false'))
    if (own.fact.kind !== 'choice') throw new Error(`"${own.key}" has no codes`)
    const { choices } = own.fact
    const listed = codes.filter((code) => Object.hasOwn(choices, code))
    return or(listed.map((code) => same(partOf(state, 'code'), int(codeNumber(own.fact, code)))))
  }

  /** Days between two dates, or from a date to the day of assessment. */
  #elapsedDays(from: SlotAt, to: SlotAt | null): Number3 {
    const start = this.state(from)
    const end = to === null ? undefined : this.state(to)
    const { asOf } = this.patient
    const endFrom = end === undefined ? asOf : partOf(end, 'from')
    const endTo = end === undefined ? asOf : partOf(end, 'to')
    return {
      known: end === undefined ? start.known : and([start.known, end.known]),
      low: `(- ${endFrom} ${partOf(start, 'to')})`,
      high: `(- ${endTo} ${partOf(start, 'from')})`,
    }
  }
}

/** A condition that is decided where the state is known. */
const whereKnown = (known: Smt, claim: Smt): Truth3 => ({
  yes: and([known, claim]),
  no: and([known, no(claim)]),
})

/** True where all of the interval fulfils the relation, false where none of it does. */
function compared({ known, low, high }: Number3, relation: Relation, value: Smt): Truth3 {
  const decided = (yes: Smt, otherwise: Smt): Truth3 => ({
    yes: and([known, yes]),
    no: and([known, otherwise]),
  })
  switch (relation) {
    case '>=':
      return decided(`(>= ${low} ${value})`, `(< ${high} ${value})`)
    case '>':
      return decided(`(> ${low} ${value})`, `(<= ${high} ${value})`)
    case '<=':
      return decided(`(<= ${high} ${value})`, `(> ${low} ${value})`)
    case '<':
      return decided(`(< ${high} ${value})`, `(>= ${low} ${value})`)
    default:
      return impossible(relation)
  }
}
