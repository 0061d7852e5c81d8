/** The network of a guideline, run over a patient, says of every condition and number what the interpreter says. */

import { describe, expect, inject, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { readTyped } from '../../src/chart/index.ts'
import { assessUnchecked, missingFacts } from '../../src/evaluate/index.ts'
import type { Expression, Guideline } from '../../src/language/index.ts'
import { CannotBeLowered, isNumber, lower, networkHash, slotsUnder, under } from '../../src/network/index.ts'
import {
  anyGuideline,
  guidelineFor,
  operatorFamilies,
  type Patient,
  patientFor,
  sampleOf,
} from '../conformance/generate/index.ts'
import { differencesOf } from '../conformance/network-agrees.ts'
import { differenceOf } from '../conformance/statuses-agree.ts'
import { toyGuideline } from '../toy/guideline.ts'
import { nodesOf, operators, withFault } from './network-faults.ts'

const seed = inject('seed')

function agree(subject: Guideline, patients: readonly Patient[]): number {
  let compared = 0
  for (const patient of patients) {
    const found = differencesOf(subject, patient)
    expect(found.differences, `seed ${seed}, ${JSON.stringify(patient)}`).toEqual([])
    compared += found.compared
  }
  return compared
}

describe('network = interpreter', () => {
  test.each(operatorFamilies)('guidelines rich in %s', (family) => {
    const compared = sampleOf(guidelineFor(family), 20, seed).map((subject, n) =>
      agree(subject, sampleOf(patientFor(subject), 20, seed + n)),
    )
    expect(Math.min(...compared)).toBeGreaterThan(100)
  })
  test('guidelines with everything', () => {
    for (const [n, subject] of sampleOf(anyGuideline, 40, seed).entries()) {
      expect(agree(subject, sampleOf(patientFor(subject), 20, seed + n))).toBeGreaterThan(100)
    }
  })
  test.each([
    ['the toy guideline', toyGuideline],
    ['the guideline', guideline],
  ])('%s', (_, subject) => {
    expect(agree(subject, sampleOf(patientFor(subject), 40, seed))).toBeGreaterThan(100)
    const typed = subject.baselines.map(({ answers, setting, asOf }): Patient => {
      return { ...readTyped(subject, { answers, setting }, asOf), asOf }
    })
    expect(agree(subject, typed)).toBeGreaterThan(0)
  })
})

describe('a mistake in the lowering is noticed', () => {
  /** Guidelines of every family, with patients; made once. */
  const cases = operatorFamilies.flatMap((family) =>
    sampleOf(guidelineFor(family), 8, seed).map((subject, n) => ({
      subject,
      network: lower(subject),
      patients: sampleOf(patientFor(subject), 25, seed + n),
    })),
  )
  test.each(operators)('%s', (op) => {
    const planted = cases.flatMap(({ subject, network, patients }) =>
      nodesOf(network, op).map((at) => {
        const faulty = withFault(network, at)
        return patients.some((patient) => differencesOf(subject, patient, faulty).differences.length > 0)
      }),
    )
    const noticed = planted.filter(Boolean).length
    console.log(`${op}: ${noticed} of ${planted.length} noticed`)
    expect(noticed, `seed ${seed}`).toBeGreaterThan(0)
  })
})

describe('statuses and questions on the network = by the interpreter', () => {
  test.each(operatorFamilies)('guidelines rich in %s', (family) => {
    for (const [n, subject] of sampleOf(guidelineFor(family), 15, seed).entries()) {
      for (const patient of sampleOf(patientFor(subject), 20, seed + n)) same(subject, patient)
    }
  })
  test('guidelines with everything', () => {
    for (const [n, subject] of sampleOf(anyGuideline, 40, seed).entries()) {
      for (const patient of sampleOf(patientFor(subject), 20, seed + n)) same(subject, patient)
    }
  })
  test.each([
    ['the toy guideline', toyGuideline],
    ['the guideline', guideline],
  ])('%s', (_, subject) => {
    for (const patient of sampleOf(patientFor(subject), 60, seed)) same(subject, patient)
  })
  test('whoever was assessed in between', () => {
    const [one, other] = sampleOf(patientFor(toyGuideline), 2, seed)
    if (one === undefined || other === undefined) throw new Error('no patients')
    const of = ({ answers, setting, asOf }: Patient) => assessUnchecked(toyGuideline, answers, setting, asOf)
    const alone = missingFacts(of(one))
    const [first, second] = [of(one), of(other)]
    expect(missingFacts(first)).toEqual(alone)
    expect(missingFacts(second)).toEqual(missingFacts(of(other)))
    expect(missingFacts(first, true)).toEqual(missingFacts(of(one), true))
  })
  test('a guideline that cannot be lowered is read as far as it goes', () => {
    const ring = { kind: 'derived' as const, id: 'ring', title: 'Ring', remarks: null }
    const broken = {
      ...toyGuideline,
      facts: [...toyGuideline.facts, { ...ring, when: { op: 'fact' as const, fact: 'ring' } }],
    }
    for (const patient of sampleOf(patientFor(toyGuideline), 5, seed)) {
      expect(differenceOf(broken, patient)).toBeNull()
      expect(assessUnchecked(broken, patient.answers, patient.setting, patient.asOf).stage.id).toBe(
        assessUnchecked(toyGuideline, patient.answers, patient.setting, patient.asOf).stage.id,
      )
    }
  })
  test('a fault in the lowering is not taken for a guideline that cannot be lowered', () => {
    const when = { op: 'no such operator' } as unknown as Expression
    const fact = { kind: 'derived' as const, id: 'odd', title: 'Odd', remarks: null, when }
    const odd = { ...toyGuideline, facts: [...toyGuideline.facts, fact] }
    const [patient] = sampleOf(patientFor(toyGuideline), 1, seed)
    if (patient === undefined) throw new Error('no patient')
    expect(() => assessUnchecked(odd, patient.answers, patient.setting, patient.asOf)).toThrow(/operator/)
  })
})

function same(subject: Guideline, patient: Patient): void {
  const difference = differenceOf(subject, patient)
  expect(difference, `seed ${seed}, ${JSON.stringify(patient)}`).toBeNull()
}

describe('a network', () => {
  const network = lower(guideline)
  test('is data, and survives being written', () => {
    const again = JSON.parse(JSON.stringify(network))
    expect(again).toEqual(network)
    expect(networkHash(again)).toBe(networkHash(network))
  })
  test('names only what comes before, and holds each node once', () => {
    network.nodes.forEach((node, at) => {
      for (const below of under(node)) expect(below).toBeLessThan(at)
      for (const slot of slotsUnder(node)) expect(network.slots[slot]).toBeDefined()
    })
    expect(new Set(network.nodes.map((node) => JSON.stringify(node))).size).toBe(network.nodes.length)
  })
  test('gives each derived fact a node of its kind', () => {
    for (const fact of guideline.facts) {
      const node = network.nodes[network.facts[fact.id] ?? -1]
      if (fact.kind === 'derived') expect(node !== undefined && !isNumber(node), fact.id).toBe(true)
      if (fact.kind === 'score' || fact.kind === 'formula') {
        expect(node !== undefined && isNumber(node), fact.id).toBe(true)
      }
    }
  })
  test('has one hash for what decides alike, another where a number differs', () => {
    expect(networkHash(lower({ ...guideline, title: 'Another title' }))).toBe(networkHash(network))
    const facts = toyGuideline.facts.map((fact) =>
      fact.kind === 'derived' ? { ...fact, when: { op: 'not' as const, of: fact.when } } : fact,
    )
    expect(networkHash(lower({ ...toyGuideline, facts }))).not.toBe(networkHash(lower(toyGuideline)))
  })
  test('is refused where the guideline contradicts itself', () => {
    const [first] = guideline.recommendations
    if (first === undefined) throw new Error('no recommendation')
    expect(() => lower({ ...guideline, recommendations: [first, first] })).toThrow(/called/)
    const circle = { kind: 'derived' as const, id: 'ring', title: 'Ring', remarks: null }
    const ring = { ...circle, when: { op: 'fact' as const, fact: 'ring' } }
    expect(() => lower({ ...guideline, facts: [...guideline.facts, ring] })).toThrow(/made of itself/)
    const stray = { ...circle, id: 'stray', when: { op: 'fact' as const, fact: 'nowhere' } }
    expect(() => lower({ ...guideline, facts: [...guideline.facts, stray] })).toThrow(/nowhere/)
    expect(() => lower({ ...guideline, facts: [...guideline.facts, stray] })).toThrow(CannotBeLowered)
  })
})
