/** The stance of each body on its question, and the facts still missing for it. */

import type { Position, Stance } from '../language/index.ts'
import { askForDate, gather, missingOf } from './missing.ts'
import { type Gathered, truthOf } from './reading.ts'
import type { Readings } from './status.ts'
import { once } from './when-seen.ts'

export interface PositionResult {
  readonly id: string
  readonly stance: Stance
  /** False: the setting lies outside what it speaks for. */
  readonly speaks: boolean
  readonly missing: Gathered
}

export function positionResult(readings: Readings, position: Position): PositionResult {
  const stance = stanceOf(readings, position)
  if (stance === 'not-covered' && !speaks(readings, position)) {
    return { id: position.id, stance, speaks: false, missing: gather() }
  }
  const missing = once(() => missingForPosition(readings, position))
  return {
    id: position.id,
    stance,
    speaks: true,
    get missing() {
      return missing()
    },
  }
}

/** The first row that holds, where no row before it is open; `not-covered` outside what it speaks for. */
export function stanceOf(readings: Readings, position: Position): Stance {
  if (!speaks(readings, position)) return 'not-covered'
  let stance: Stance | null = null
  for (const row of position.rows) {
    const truth = truthOf(readings.plain, row.when)
    if (truth === false) continue
    if (stance !== null && stance !== row.stance) return 'needs-data'
    stance = row.stance
    if (truth === true) return stance
  }
  const { stance: otherwise } = position.otherwise
  return stance === null || stance === otherwise ? otherwise : 'needs-data'
}

function speaks(readings: Readings, position: Position): boolean {
  return Object.entries(position.speaksFor).every(([fact, codes]) => {
    const code = readings.day.setting[fact]
    return code === undefined || codes.includes(code)
  })
}

export function missingForPosition(readings: Readings, position: Position): Gathered {
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
