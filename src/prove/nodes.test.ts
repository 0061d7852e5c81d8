/** The formulas of a network say of every node what its tape says, and a mistake in either is noticed. */

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import {
  anyGuideline,
  guidelineFor,
  operatorFamilies,
  type Patient,
  patientFor,
  sampleOf,
} from '../../tests/conformance/generate/index.ts'
import { nodesOf, operators, withFault } from '../../tests/core/network-faults.ts'
import { toyGuideline } from '../../tests/toy/guideline.ts'
import { readTyped } from '../chart/index.ts'
import { factStates, openDay, slotStatesOf } from '../evaluate/index.ts'
import { dayNumber, type FormulaFact, type Guideline } from '../language/index.ts'
import {
  isNumber,
  lower,
  type Network,
  type Node,
  type NodeAt,
  type NodeValues,
  run,
  TRUE,
  tapeOf,
  UNKNOWN,
  under,
  valuesFor,
} from '../network/index.ts'
import { literalStates } from './given.ts'
import { openSolver, type Solver } from './index.ts'
import { exactMeasures, header } from './measures.ts'
import { NodeFormulas } from './nodes.ts'
import { int, printedNumber, printedPairs, type Smt, Writer } from './smt.ts'

const seed = inject('seed')

let solver: Solver
beforeAll(async () => {
  solver = await openSolver()
})
afterAll(() => solver.close())

/** All nodes but those that ask what is still open, and what stands on them. */
function nodesWritten({ nodes }: Network): readonly NodeAt[] {
  const asks = new Set<NodeAt>()
  nodes.forEach((node, at) => {
    const open = (node.op === 'known' || node.op === 'settled') && node.open
    if (open || under(node).some((below) => asks.has(below))) asks.add(at)
  })
  return [...nodes.keys()].filter((at) => !asks.has(at))
}

type Ends = readonly [known: boolean, low: number, high: number]
type Said = string | Ends

/** What z3 says of each node; what it says of a truth is in words. */
function bySolver(subject: Guideline, network: Network, patient: Patient): ReadonlyMap<NodeAt, Said> {
  const { answers, setting, asOf } = patient
  const writer = new Writer()
  const states = literalStates(subject, factStates(subject, answers, setting, asOf), writer)
  const day = int(dayNumber(asOf))
  const given = { states, asOf: day, measures: exactMeasures, declined: () => 'false' }
  const formulas = new NodeFormulas(subject, network, given, writer)
  const terms: Smt[] = []
  const written = nodesWritten(network)
  for (const at of written) {
    if (isNumber(formulas.node(at))) {
      const { known, low, high } = formulas.number(at)
      terms.push(known, low, high)
    } else {
      const { yes, no } = formulas.truth(at)
      terms.push(yes, no)
    }
  }
  const script = `${header}\n${writer.text()}\n(check-sat)\n(get-value (${terms.join(' ')}))`
  const values = printedPairs(solver.run(script)[1])
  if (values.length !== terms.length) throw new Error(`${values.length} values of ${terms.length}`)
  let next = 0
  const value = () => values[next++] ?? ''
  return new Map(
    written.map((at): [NodeAt, Said] =>
      isNumber(formulas.node(at))
        ? [at, [value() === 'true', printedNumber(value()), printedNumber(value())]]
        : [at, `${value()} ${value()}`],
    ),
  )
}

const inWords = (truth: number | undefined): string =>
  truth === UNKNOWN ? 'false false' : truth === TRUE ? 'true false' : 'false true'

/** Fractions are exact in z3, and near it in the tape. */
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
/** Half a step of six decimals, by a hair up in the one and down in the other. */
const onHalf = (value: number): boolean => Math.abs(((Math.abs(value) * 1e6) % 1) - 0.5) < 1e-6

function sameNumber(
  { nodes }: Network,
  { low, high }: NodeValues,
  at: NodeAt,
  [known, ...ends]: Ends,
): boolean {
  const node = nodes[at]
  if (known === Number.isNaN(low[at])) return false
  return [low, high].every((end, i) => {
    const [said, wanted] = [ends[i] ?? Number.NaN, end[at] ?? Number.NaN]
    if (!known || near(said, wanted)) return true
    return node?.op === 'round' && onHalf(end[node.of] ?? 0) && near(Math.abs(said - wanted), 1e-6)
  })
}

/** Nodes of whom z3 says of `written` what the tape does not say of the network of the guideline. */
function differences(
  subject: Guideline,
  patients: readonly Patient[],
  written: Network = lower(subject),
): readonly string[] {
  const network = lower(subject)
  const tape = tapeOf(network)
  const values = valuesFor(tape.nodes)
  return patients.flatMap((patient) => {
    const { answers, setting, asOf } = patient
    run(tape, slotStatesOf(network, openDay(subject, answers, setting, asOf)), dayNumber(asOf), values)
    return [...bySolver(subject, written, patient)].flatMap(([at, said]) => {
      const same =
        typeof said === 'string' ? said === inWords(values.truth[at]) : sameNumber(network, values, at, said)
      return same ? [] : [`${asOf}, node ${at}, ${JSON.stringify(network.nodes[at])}: ${said}`]
    })
  })
}

describe('formulas = tape', () => {
  test.each(operatorFamilies)('guidelines rich in %s', (family) => {
    for (const [n, subject] of sampleOf(guidelineFor(family), 8, seed).entries()) {
      expect(differences(subject, sampleOf(patientFor(subject), 4, seed + n)), `seed ${seed}`).toEqual([])
    }
  })
  test('guidelines with everything', () => {
    for (const [n, subject] of sampleOf(anyGuideline, 8, seed).entries()) {
      expect(differences(subject, sampleOf(patientFor(subject), 4, seed + n)), `seed ${seed}`).toEqual([])
    }
  })
  test('thirds, rounded', () => {
    const [pain] = toyGuideline.facts.filter(({ kind }) => kind === 'quantity')
    if (pain === undefined) throw new Error('The toy guideline asks no quantity')
    const third: FormulaFact = {
      kind: 'formula',
      id: 'third',
      title: 'a third',
      remarks: null,
      unit: '1',
      term: {
        term: 'over',
        left: { term: 'quantity', fact: pain.id },
        right: { term: 'number', value: 3 },
      },
    }
    const subject: Guideline = { ...toyGuideline, facts: [...toyGuideline.facts, third] }
    const patients = [1, 2, 4].map((value): Patient => {
      const asOf = '2026-06-15'
      return { ...readTyped(subject, { answers: { [pain.id]: value }, setting: {} }, asOf), asOf }
    })
    expect(differences(subject, patients)).toEqual([])
    const at = lower(subject).facts.third ?? -1
    const said = patients.map((patient) => bySolver(subject, lower(subject), patient).get(at))
    expect(said).toEqual([
      [true, 0.333333, 0.333333],
      [true, 0.666667, 0.666667],
      [true, 1.333333, 1.333333],
    ])
  })
  test('the toy guideline', () => {
    const patients = sampleOf(patientFor(toyGuideline), 10, seed)
    expect(differences(toyGuideline, patients), `seed ${seed}`).toEqual([])
  })
})

/** A mistake in a node; in those that may ask what is open another one, as the solver does not know that. */
function planted(network: Network, at: NodeAt): Network {
  const node = network.nodes[at]
  if (node?.op !== 'known' && node?.op !== 'settled') return withFault(network, at)
  return { ...network, nodes: network.nodes.with(at, { op: 'known', slots: [], open: false }) }
}

describe('a mistake in a node is noticed', () => {
  const cases = [
    ...operatorFamilies.flatMap((family) => sampleOf(guidelineFor(family), 3, seed)),
    ...sampleOf(guidelineFor('known'), 12, seed + 1),
    ...sampleOf(anyGuideline, 12, seed),
  ].map((subject, n) => ({ subject, patients: sampleOf(patientFor(subject), 4, seed + n) }))
  test.each(operators)('%s', (op: Node['op']) => {
    const noticed = cases.some(({ subject, patients }) => {
      const network = lower(subject)
      return nodesOf(network, op).some(
        (at) => differences(subject, patients, planted(network, at)).length > 0,
      )
    })
    expect(noticed, `seed ${seed}`).toBe(true)
  })
})

test('what is still asked is nothing the solver knows', () => {
  const network: Network = { ...lower(toyGuideline), nodes: [{ op: 'known', slots: [0], open: true }] }
  const given = { states: new Map(), asOf: '0', measures: exactMeasures, declined: () => 'false' }
  expect(() => new NodeFormulas(toyGuideline, network, given, new Writer()).truth(0)).toThrow(/still asked/)
})
