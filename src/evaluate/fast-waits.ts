/** What each result still waits for, as rows of bits over the slots of a network. */

import {
  askDate,
  FALSE,
  joinRow,
  type NodeAt,
  type OptionOutput,
  type PositionOutput,
  putBit,
  type RecommendationOutput,
  TRUE,
  UNKNOWN,
} from '../network/index.ts'
import { type Engine, holdWaits } from './engine.ts'
import type { OptionResult, RecommendationResult } from './status.ts'

interface Results {
  readonly recommendations: readonly Pick<RecommendationResult, 'status'>[]
  readonly options: readonly Pick<OptionResult, 'status'>[]
}

/**
 * Rows of the patient that the engine holds: of recommendations, options and positions in order, and the stage last.
 * @param bits a row of `engine.waits.words` for each, all nought
 */
export function resultWaits(
  engine: Engine,
  results: Results,
  declined: Readonly<Record<string, string>>,
  bits: Int32Array,
): void {
  holdWaits(engine)
  const { recommendations, options, positions, stages } = engine.network.outputs
  let row = 0
  const { words } = engine.waits
  const isDeclined = anyOf(declined) ? (id: string) => Object.hasOwn(declined, id) : never
  recommendations.forEach((out, i) => {
    recommendation(engine, bits, row, out, results.recommendations[i]?.status, isDeclined(out.id))
    row += words
  })
  options.forEach((out, i) => {
    if (results.options[i]?.status !== 'contraindicated') option(engine, bits, row, out)
    row += words
  })
  for (const out of positions) {
    position(engine, bits, row, out)
    row += words
  }
  for (const { open } of stages) {
    if (engine.ran.values.truth[open] === TRUE) break
    joinRow(bits, row, engine.waits, open)
  }
}

export const anyOf = (declined: Readonly<Record<string, string>>): boolean => {
  for (const _ in declined) return true
  return false
}
const never = (): boolean => false

function own(
  { ran, waits }: Engine,
  bits: Int32Array,
  row: number,
  { applies, done }: RecommendationOutput,
  declined: boolean,
): void {
  if (ran.values.truth[applies] === FALSE) return
  joinRow(bits, row, waits, applies)
  if (done !== null && !declined) joinRow(bits, row, waits, done)
}

function recommendation(
  engine: Engine,
  bits: Int32Array,
  row: number,
  out: RecommendationOutput,
  status: RecommendationResult['status'] | undefined,
  declined: boolean,
): void {
  if (engine.ran.values.truth[out.applies] === FALSE) return
  own(engine, bits, row, out, declined)
  if (status !== 'applicable' && status !== 'needs-data') return
  for (const place of out.supersededBy) {
    const by = engine.network.outputs.recommendations[place]
    if (by !== undefined) own(engine, bits, row, by, false)
  }
  if (out.due !== null) askDate(engine.ran, bits, row, out.due.slot)
}

/** Of one that no stop bars; on it, only stops matter still. */
function option({ ran, waits }: Engine, bits: Int32Array, row: number, out: OptionOutput): void {
  const taking = out.taking !== null && ran.values.truth[out.taking] === TRUE
  for (const { level, when } of out.avoid) {
    if (level === 'stop' || !taking) joinRow(bits, row, waits, when)
  }
  if (taking) return
  if (out.taking !== null) joinRow(bits, row, waits, out.taking)
  if (out.notBefore !== null) askDate(ran, bits, row, out.notBefore.slot)
  if (out.notAfter !== null) askDate(ran, bits, row, out.notAfter.slot)
  for (const when of out.prefer) joinRow(bits, row, waits, when)
  for (const when of out.adjust) joinRow(bits, row, waits, when)
}

function position(
  { ran, waits, network }: Engine,
  bits: Int32Array,
  row: number,
  { speaksFor, rows, dates }: PositionOutput,
): void {
  const { truth } = ran.values
  for (const inside of speaksFor) if (truth[inside] === FALSE) return
  for (const inside of speaksFor) if (truth[inside] === UNKNOWN) putBit(bits, row, placeOf(network, inside))
  for (const { when } of rows) {
    if (truth[when] === TRUE) break
    joinRow(bits, row, waits, when)
  }
  for (const slot of dates) askDate(ran, bits, row, slot)
}

/** The fact of the place that a position asks for. */
function placeOf({ nodes }: Engine['network'], at: NodeAt): number {
  const node = nodes[at]
  if (node?.op !== 'is') throw new Error('A position speaks for something other than codes')
  return node.slot
}
