/** What will change by the passing of time alone, and why. */

import type { TimelineChange, TimelineDay } from '../language/index.ts'
import { agendaOf } from './agenda.ts'
import type { Assessed } from './assess.ts'
import { type Turned, turnsOf } from './because.ts'
import { resultIds } from './clocks.ts'
import { stanceOf } from './stances.ts'
import {
  optionStatus,
  type Readings,
  type RecommendationResult,
  readingsOf,
  stageResult,
  standingAmong,
} from './status.ts'
import { asData, type Fill } from './when-seen.ts'

/** How far the timeline looks ahead, in days. */
export const HORIZON_DAYS = 731

/**
 * What will change with no new record, day by day.
 * Law: with no entry dated after `asOf` and up to d, assessing at d gives what stands here for d.
 */
export function timeline(
  assessed: Assessed,
  horizon: number = HORIZON_DAYS,
  fill: Fill = asData,
): readonly TimelineDay[] {
  return [...stepsOf(assessed, horizon)].flatMap(({ date, before, then, turned }) => {
    const day = (certainty: TimelineDay['certainty'], open: boolean): readonly TimelineDay[] => {
      const some = turned.filter((one) => one.open === open)
      if (some.length === 0) return []
      const changes = some.map(({ id, from, to }): TimelineChange => {
        const change = { id, from, to }
        return fill<typeof change, Pick<TimelineChange, 'turned'>>(change, {
          turned: () => turnsOf(before.plain, then.plain, change),
        })
      })
      return [{ date, certainty, changes }]
    }
    return [...day('certain', false), ...day('possible', true)]
  })
}

/** The first day of the timeline on which something changes for certain; looks no further, and says no reason. */
export function nextCertainChange(assessed: Assessed, horizon: number = HORIZON_DAYS): string | null {
  for (const { date, turned } of stepsOf(assessed, horizon)) if (turned.some(({ open }) => !open)) return date
  return null
}

interface Step {
  readonly date: string
  readonly before: Readings
  readonly then: Readings
  /** `open`: not known yet how it will stand. */
  readonly turned: readonly (Turned & { readonly open: boolean })[]
}

/** Each day on which something stands otherwise than the day before; worked out one by one, as they are asked for. */
function* stepsOf(assessed: Assessed, horizon: number): Generator<Step> {
  const { clocks } = assessed.readings.day.prepared
  const [ids, words] = [resultIds(assessed.guideline), [...wordsOf(assessed)]]
  const agenda = agendaOf(assessed, horizon)
  let before = assessed.readings
  for (let n = agenda.next(1); n !== null; n = agenda.next(n + 1)) {
    const { day, turned } = agenda.open(before.day, n)
    const then = readingsOf(day)
    const hanging = new Set(agenda.results(n))
    for (const fact of turned) for (const result of clocks.hanging.get(fact) ?? []) hanging.add(result)
    const other = [...hanging]
      .sort((a, b) => a - b)
      .flatMap((result) => {
        const [id, from, { word: to, open }] = [ids[result], words[result], standingAt(then, result)]
        if (id === undefined || from === undefined || from === to) return []
        words[result] = to
        return [{ id, from, to, open }]
      })
    if (other.length > 0) yield { date: day.asOf, before, then, turned: other }
    before = then
  }
}

interface Standing {
  readonly word: string
  /** Not known yet how it will stand. */
  readonly open: boolean
}

const standing = (word: string, open = false): Standing => ({
  word,
  open: open || word === 'needs-data' || word === 'provisional',
})

/** How the result of this place in `resultIds` stands. */
function standingAt(readings: Readings, result: number): Standing {
  const { guideline } = readings.day.prepared
  const { recommendations, options, positions } = guideline
  if (result === 0) {
    const { id, provisional } = stageResult(readings)
    return standing(id, provisional)
  }
  const [rec, option, position] = [
    recommendations[result - 1],
    options[result - 1 - recommendations.length],
    positions[result - 1 - recommendations.length - options.length],
  ]
  if (rec !== undefined) return standing(recommendationWord(standingAmong(readings, rec)))
  if (option !== undefined) return standing(optionStatus(readings, option))
  if (position === undefined) throw new Error(`No result at ${result}`)
  return standing(stanceOf(readings, position))
}

/** In one word; a displaced or provisional one says so. */
const recommendationWord = ({
  status,
  provisional,
  displacedBy,
}: Pick<RecommendationResult, 'status' | 'provisional' | 'displacedBy'>): string =>
  displacedBy !== null ? 'displaced' : provisional ? 'provisional' : status

/** What stands otherwise in the second of two assessments of one patient, and why: another day, or other answers. */
export function differences(before: Assessed, then: Assessed): readonly TimelineChange[] {
  const [old, now] = [wordsOf(before), wordsOf(then)]
  return resultIds(then.guideline).flatMap((id, i) => {
    const [from, to] = [old[i], now[i]]
    if (from === undefined || to === undefined || from === to) return []
    return [{ id, from, to, turned: turnsOf(before.readings.plain, then.readings.plain, { id, from, to }) }]
  })
}

/** The standings in the order of `resultIds`. */
const wordsOf = ({ stage, recommendations, options, positions }: Assessed): readonly string[] => [
  stage.id,
  ...recommendations.map(recommendationWord),
  ...options.map((option) => option.status),
  ...positions.map((position) => position.stance),
]

/** Each id with its standing in one word. */
export function standings(assessed: Assessed): ReadonlyMap<string, string> {
  const words = wordsOf(assessed)
  return new Map(resultIds(assessed.guideline).map((id, i) => [id, words[i] ?? '']))
}
