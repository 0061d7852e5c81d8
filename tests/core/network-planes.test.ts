/** Thirty-two patients at once say what each says alone, node by node. */

import { describe, expect, inject, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { openDay, slotStatesOf } from '../../src/evaluate/index.ts'
import { dayNumber, type Guideline } from '../../src/language/index.ts'
import {
  isNumber,
  LANES,
  lower,
  type Network,
  nodePlanes,
  putLane,
  run,
  runPlanes,
  slotPlanes,
  tapeOf,
  truthIn,
  valuesFor,
} from '../../src/network/index.ts'
import {
  answersFor,
  anyAsOf,
  anyGuideline,
  guidelineFor,
  operatorFamilies,
  sampleOf,
  settingFor,
} from '../conformance/generate/index.ts'
import { toyGuideline } from '../toy/guideline.ts'
import { nodesOf, operators, withFault } from './network-faults.ts'

const seed = inject('seed')

/** Nodes and lanes that differ, of `patients` on one day put into lanes from the last; `network` runs in planes. */
function differences(
  subject: Guideline,
  patients: number,
  network: Network = lower(subject),
): readonly string[] {
  const [asOf = ''] = sampleOf(anyAsOf, 1, seed)
  const today = dayNumber(asOf)
  const [setting = {}] = sampleOf(settingFor(subject), 1, seed)
  const slots = slotPlanes(network)
  const states = sampleOf(answersFor(subject, asOf), patients, seed).map((answers, n) => {
    const one = slotStatesOf(network, openDay(subject, answers, setting, asOf))
    putLane(slots, LANES - 1 - n, one)
    return one
  })
  const planes = nodePlanes(tapeOf(network))
  runPlanes(tapeOf(network), slots, today, planes)
  const tape = tapeOf(lower(subject))
  const values = valuesFor(tape.nodes)
  const found: string[] = []
  states.forEach((one, n) => {
    const lane = LANES - 1 - n
    run(tape, one, today, values)
    network.nodes.forEach((node, at) => {
      const same = isNumber(node)
        ? Object.is(planes.low[at * LANES + lane], values.low[at]) &&
          Object.is(planes.high[at * LANES + lane], values.high[at])
        : truthIn(planes, at, lane) === values.truth[at]
      if (!same) found.push(`${asOf} lane ${lane}, node ${at}: ${JSON.stringify(node)}`)
    })
  })
  return found
}

describe('planes = tape', () => {
  test.each(operatorFamilies)('guidelines rich in %s', (family) => {
    for (const subject of sampleOf(guidelineFor(family), 10, seed))
      expect(differences(subject, LANES)).toEqual([])
  })
  test('guidelines with everything, fewer patients than lanes too', () => {
    for (const [n, subject] of sampleOf(anyGuideline, 32, seed).entries()) {
      expect(differences(subject, n + 1), `seed ${seed}`).toEqual([])
    }
  })
  test.each([
    ['the toy guideline', toyGuideline],
    ['the guideline', guideline],
  ])('%s', (_, subject) => {
    expect(differences(subject, LANES), `seed ${seed}`).toEqual([])
  })
})

describe('a mistake in a plane is noticed', () => {
  const cases = [
    ...sampleOf(anyGuideline, 20, seed),
    ...(['known', 'formula', 'score', 'set'] as const).flatMap((family) =>
      sampleOf(guidelineFor(family), 10, seed),
    ),
  ]
  test.each(operators)('%s', (op) => {
    const noticed = cases.some((subject) => {
      const network = lower(subject)
      return nodesOf(network, op).some((at) => differences(subject, LANES, withFault(network, at)).length > 0)
    })
    expect(noticed, `seed ${seed}`).toBe(true)
  })
})

test('a patient who leaves a lane leaves nothing behind', () => {
  const network = lower(toyGuideline)
  const [asOf = ''] = sampleOf(anyAsOf, 1, seed)
  const [one, other] = sampleOf(answersFor(toyGuideline, asOf), 2, seed).map((answers) =>
    slotStatesOf(network, openDay(toyGuideline, answers, {}, asOf)),
  )
  if (one === undefined || other === undefined) throw new Error('no patients')
  const [used, fresh] = [slotPlanes(network), slotPlanes(network)]
  putLane(used, 7, one)
  putLane(used, 7, other)
  putLane(fresh, 7, other)
  expect(used).toEqual(fresh)
})
