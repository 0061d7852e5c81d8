/** A network written as code gives every node the value that its tape gives it, and makes no code itself. */

import { runInThisContext } from 'node:vm'
import { describe, expect, inject, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { builtOf } from '../../scripts/network-as-code.ts'
import { openDay, slotStatesOf } from '../../src/evaluate/index.ts'
import { dayNumber, type Guideline, guidelineHash } from '../../src/language/index.ts'
import {
  type Built,
  lower,
  type Network,
  type NodeValues,
  type Run,
  run,
  tapeOf,
  valuesFor,
  writtenRun,
} from '../../src/network/index.ts'
import {
  anyGuideline,
  guidelineFor,
  operatorFamilies,
  patientFor,
  sampleOf,
} from '../conformance/generate/index.ts'
import { nodesOf, operators, withFault } from './network-faults.ts'

const seed = inject('seed')
/** As a build or a page would load it. */
const loaded = (network: Network): Run => runInThisContext(writtenRun(network)) as Run
const plain = ({ truth, low, high }: NodeValues): object => ({
  truth: [...truth],
  low: [...low],
  high: [...high],
})

/** The values of one patient by tape and by code. */
function both(subject: Guideline, written: Run, network: Network, count: number) {
  const tape = tapeOf(network)
  return sampleOf(patientFor(subject), count, seed).map(({ answers, setting, asOf }) => {
    const states = slotStatesOf(network, openDay(subject, answers, setting, asOf))
    const [byTape, byCode] = [valuesFor(tape.nodes), valuesFor(tape.nodes)]
    run(tape, states, dayNumber(asOf), byTape)
    written(states, dayNumber(asOf), byCode)
    return { byTape: plain(byTape), byCode: plain(byCode) }
  })
}

const agrees = (subject: Guideline, written: Run, count: number, network = lower(subject)): boolean =>
  both(subject, written, network, count).every(
    ({ byTape, byCode }) => JSON.stringify(byTape) === JSON.stringify(byCode),
  )

describe('a network written as code', () => {
  test.each(operatorFamilies)('of guidelines rich in %s', (family) => {
    for (const subject of sampleOf(guidelineFor(family), 10, seed)) {
      for (const { byTape, byCode } of both(subject, loaded(lower(subject)), lower(subject), 20)) {
        expect(byCode, `seed ${seed}`).toEqual(byTape)
      }
    }
  })
  test('of guidelines with everything', () => {
    for (const subject of sampleOf(anyGuideline, 30, seed)) {
      for (const { byTape, byCode } of both(subject, loaded(lower(subject)), lower(subject), 20)) {
        expect(byCode, `seed ${seed}`).toEqual(byTape)
      }
    }
  })
  test('of our guideline, as a build makes it', () => {
    const text = builtOf(guideline)
    expect(text).not.toMatch(/\beval\b|\bFunction\b|\bimport\b/)
    const built = runInThisContext(`(${text})`) as Built
    expect(built.guideline).toBe(guidelineHash(guideline))
    expect(JSON.stringify(built.network)).toBe(JSON.stringify(lower(guideline)))
    for (const { byTape, byCode } of both(guideline, built.run, lower(guideline), 40)) {
      expect(byCode, `seed ${seed}`).toEqual(byTape)
    }
  })
})

describe('a mistake in what is written is noticed', () => {
  const cases = [
    ...sampleOf(anyGuideline, 25, seed),
    ...(['known', 'formula', 'score', 'set'] as const).flatMap((family) =>
      sampleOf(guidelineFor(family), 8, seed),
    ),
  ]
  test.each(operators)('%s', (op) => {
    const noticed = cases.some((subject) => {
      const network = lower(subject)
      return nodesOf(network, op).some((at) => !agrees(subject, loaded(withFault(network, at)), 25))
    })
    expect(noticed, `seed ${seed}`).toBe(true)
  })
})
