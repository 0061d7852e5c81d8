/** How one recommendation, option, position or the stage stands for a patient on a day, and nothing else. */

import { type Answers, type Clause, type Guideline, indexOf, type Setting } from '../language/index.ts'
import { prepare } from './prepare.ts'
import { truthOf } from './reading.ts'
import { positionResult } from './stances.ts'
import { openPatientDay, type PatientDay } from './state.ts'
import { optionResult, readingsOf, stageResult, standingAmong } from './status.ts'

/** The id of a stage asks for the stage the patient is in, whichever that is. */
export interface ItemName {
  readonly kind: 'recommendation' | 'option' | 'position' | 'stage'
  readonly id: string
}

export interface Standing {
  /** Of a recommendation or option its status, of a position its stance, of a stage the id of the stage that stands. */
  readonly status: string
  readonly provisional: boolean
  readonly displacedBy: string | null
  /** Of an option: how many of its cautions, of its preferences and of what changes its course hold; null elsewhere. */
  readonly cautions: number | null
  readonly preferred: number | null
  readonly adjusted: number | null
}

/** A patient on a day, for `standingOf`. */
export const openDay = (guideline: Guideline, answers: Answers, setting: Setting, asOf: string): PatientDay =>
  openPatientDay(prepare(guideline), answers, setting, asOf)

/**
 * How one item stands; null where there is none of that name.
 * @param guideline the day's own, or one that differs from it in anything but the facts that are asked.
 */
export function standingOf(day: PatientDay, guideline: Guideline, { kind, id }: ItemName): Standing | null {
  const readings = readingsOf({ ...day, prepared: prepare(guideline) })
  const plainly = { provisional: false, displacedBy: null, cautions: null, preferred: null, adjusted: null }
  const { recommendations, options, positions } = indexOf(guideline)
  switch (kind) {
    case 'recommendation': {
      const found = recommendations.get(id)
      return found === undefined ? null : { ...plainly, ...standingAmong(readings, found) }
    }
    case 'option': {
      const found = options.get(id)
      if (found === undefined) return null
      const { status, preferred } = optionResult(readings, found)
      const holding = (clauses: readonly Clause[]): number =>
        clauses.filter(({ when }) => truthOf(readings.plain, when) === true).length
      const cautions = holding(found.avoidWhen.filter(({ level }) => level === 'caution'))
      return { ...plainly, status, cautions, preferred, adjusted: holding(found.adjustWhen) }
    }
    case 'position': {
      const found = positions.get(id)
      return found === undefined ? null : { ...plainly, status: positionResult(readings, found).stance }
    }
    case 'stage': {
      const { id: status, provisional } = stageResult(readings)
      return { ...plainly, status, provisional }
    }
  }
}
