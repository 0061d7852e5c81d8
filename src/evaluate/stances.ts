/** The stance of each body on its question, and the facts still missing for it. */

import type { Position, Stance } from '../language/index.ts'
import { askForDate, gather, missingOf } from './missing.ts'
import { type Gathered, truthOf } from './reading.ts'
import { type Readings, whenAsked } from './status.ts'

export interface PositionResult {
  readonly id: string
  readonly stance: Stance
  /** False: the setting lies outside what it speaks for. */
  readonly speaks: boolean
  readonly missing: Gathered
}

export function positionResult(readings: Readings, position: Position): PositionResult {
  if (!speaks(readings, position)) {
    return { id: position.id, stance: 'not-covered', speaks: false, missing: gather() }
  }
  const possible = new Set<Stance>()
  let ended = false
  for (const row of position.rows) {
    const truth = truthOf(readings.plain, row.when)
    if (truth === false) continue
    possible.add(row.stance)
    if (truth === true) {
      ended = true
      break
    }
  }
  if (!ended) possible.add(position.otherwise.stance)
  const [only] = possible
  const stance = possible.size === 1 && only !== undefined ? only : 'needs-data'
  const missing = whenAsked(() => missingForPosition(readings, position))
  return {
    id: position.id,
    stance,
    speaks: true,
    get missing() {
      return missing()
    },
  }
}

function speaks(readings: Readings, position: Position): boolean {
  return Object.entries(position.speaksFor).every(([fact, codes]) => {
    const code = readings.day.setting[fact]
    return code === undefined || codes.includes(code)
  })
}

function missingForPosition(readings: Readings, position: Position): Gathered {
  const into = gather()
  const { plain } = readings
  for (const fact of Object.keys(position.speaksFor)) {
    if (readings.day.setting[fact] === undefined) into.facts.add(fact)
  }
  for (const row of position.rows) {
    const truth = truthOf(plain, row.when)
    if (truth === true) break
    missingOf(plain, row.when, into)
  }
  for (const limit of [position.window.opens, position.window.closes]) {
    if (limit !== null) askForDate(plain, limit.fact, into)
  }
  return into
}
