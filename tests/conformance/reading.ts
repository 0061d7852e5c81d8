/** The reading of charts alone: what `read` makes of a tidied chart against what the CQL retrieves make of the same Bundle. */

import { readChart, type Tidied } from '../../src/chart/index.ts'
import { factStates } from '../../src/evaluate/index.ts'
import { frozen, type Guideline, isDerived } from '../../src/language/index.ts'
import { type Compiled, execute } from './cql.ts'
import { plain, statesOf } from './cql-compare.ts'

/** The guideline with nothing but the facts that are read: no advice that would only repeat what differs. */
export function readingOf(guideline: Guideline): Guideline {
  return frozen({
    ...guideline,
    facts: guideline.facts.filter((fact) => !isDerived(fact)),
    stages: [],
    recommendations: [],
    options: [],
    positions: [],
  })
}

export interface FactDifference {
  readonly fact: string
  /** The state by `read`, as JSON. */
  readonly read: string
  /** The state by CQL, as JSON. */
  readonly cql: string
}

export interface ReadComparison {
  /** How many values were compared. */
  readonly points: number
  /** Facts that are known by either. */
  readonly known: number
  readonly differences: readonly FactDifference[]
}

/** Compares every fact, read from the tidied chart, with CQL over `bundle`: the tidied Bundle, or the raw one. */
export async function compareReading(
  reading: Guideline,
  compiled: Compiled,
  tidied: Tidied,
  bundle: unknown,
  asOf: string,
  coverage: 'complete' | 'unknown',
): Promise<ReadComparison> {
  const answers = readChart(reading, tidied, coverage)
  const run = { asOf, coverage: answers.coverage, declined: [], setting: {} }
  const results = await execute(compiled, bundle, run)
  const differences: FactDifference[] = []
  let points = 0
  for (const [name, value] of statesOf(reading, { answers, setting: {}, asOf })) {
    points += 1
    const read = JSON.stringify(plain(value))
    const cql = Object.hasOwn(results, name) ? JSON.stringify(plain(results[name])) : 'not defined'
    if (read !== cql) differences.push({ fact: name, read, cql })
  }
  const states = [...factStates(reading, answers, {}, asOf).values()]
  return { points, known: states.filter((state) => state.value !== null).length, differences }
}
