/** Sets every node that has a name against the interpreter, for one patient on a day. */

import { numberOf, openDay, openReading, slotStatesOf, truthOf } from '../../src/evaluate/index.ts'
import { dayNumber, type Expression, type Guideline, type Truth } from '../../src/language/index.ts'
import {
  lower,
  type Network,
  type NodeAt,
  type NodeValues,
  run,
  TRUE,
  tapeOf,
  UNKNOWN,
  valuesFor,
} from '../../src/network/index.ts'
import type { Patient } from './generate/index.ts'

const truthAt = ({ truth }: NodeValues, at: NodeAt): Truth =>
  truth[at] === UNKNOWN ? null : truth[at] === TRUE

function numberAt({ low, high }: NodeValues, at: NodeAt): unknown {
  return Number.isNaN(low[at]) ? null : { low: low[at], high: high[at] }
}

/** What each named node says that the interpreter does not; and how many were compared. */
export function differencesOf(
  guideline: Guideline,
  { answers, setting, asOf }: Patient,
  network: Network = lower(guideline),
): { readonly compared: number; readonly differences: readonly string[] } {
  const day = openDay(guideline, answers, setting, asOf)
  const tape = tapeOf(network)
  const values = valuesFor(tape.nodes)
  run(tape, slotStatesOf(network, day), dayNumber(asOf), values)
  const readings = {
    plain: openReading(day),
    clear: openReading(day, { presumeClear: true }),
    open: openReading(day, { openKnown: true }),
  }
  const differences: string[] = []
  let compared = 0
  const same = (what: string, said: unknown, wanted: unknown): void => {
    compared += 1
    if (JSON.stringify(said) !== JSON.stringify(wanted)) {
      differences.push(`${what}: ${JSON.stringify(said)}, not ${JSON.stringify(wanted)}`)
    }
  }
  const truth = (what: string, at: NodeAt | null, e: Expression | null, as: keyof typeof readings): void => {
    if (at !== null && e !== null) same(`${what}, ${as}`, truthAt(values, at), truthOf(readings[as], e))
  }
  for (const fact of guideline.facts) {
    const at = network.facts[fact.id]
    if (at === undefined) continue
    if (fact.kind === 'derived') truth(fact.id, at, fact.when, 'plain')
    else same(fact.id, numberAt(values, at), numberOf(readings.plain, fact.id))
  }
  const { outputs } = network
  guideline.recommendations.forEach((rec, i) => {
    const out = outputs.recommendations[i]
    truth(`${rec.id} applies`, out?.applies ?? null, rec.appliesWhen, 'plain')
    truth(`${rec.id} done`, out?.done ?? null, rec.doneWhen, 'plain')
    truth(`${rec.id} presumed`, out?.clear ?? null, rec.appliesWhen, 'clear')
  })
  guideline.options.forEach((option, i) => {
    const out = outputs.options[i]
    const clauses = [...option.avoidWhen, ...option.preferWhen, ...option.adjustWhen]
    const nodes = [
      ...(out?.avoid.map(({ when }) => when) ?? []),
      ...(out?.prefer ?? []),
      ...(out?.adjust ?? []),
    ]
    clauses.forEach(({ when }, n) => {
      truth(`${option.id} clause ${n}`, nodes[n] ?? null, when, 'plain')
    })
    truth(`${option.id} taking`, out?.taking ?? null, option.takingWhen, 'plain')
  })
  guideline.positions.forEach((position, i) => {
    position.rows.forEach(({ when }, n) => {
      truth(`${position.id} row ${n}`, outputs.positions[i]?.rows[n]?.when ?? null, when, 'plain')
    })
  })
  guideline.stages.forEach((stage, i) => {
    const out = outputs.stages[i]
    for (const as of ['plain', 'clear', 'open'] as const) truth(stage.id, out?.[as] ?? null, stage.when, as)
  })
  return { compared, differences }
}
