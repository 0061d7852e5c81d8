/** What stands on the axis of time, lane by lane: each with its text, so that the picture can be read without it. */

import { type Tone, toneOfOption, toneOfStance } from '../parts/sign.tsx'
import { asOf } from '../state/patient.ts'
import { nowRows, type OptionLook, options, type PositionLook, positions } from '../state/plan.ts'
import { rested } from '../state/rested.ts'
import { walked } from '../state/walked.ts'
import { words } from '../words/index.ts'
import { optionStanding, readableDay, titleOf } from '../words/of-guideline.ts'

/** A stretch of days; null at an end that is open. */
export interface Bar {
  readonly from: string | null
  readonly to: string | null
}

export interface Lane {
  readonly id: string
  readonly title: string
  /** The dates in words, a line each. */
  readonly when: readonly string[]
  readonly bars: readonly Bar[]
  readonly look: 'stage' | 'due' | 'late' | 'window'
  /** How the one whose window it is stands now. */
  readonly tone: Tone | null
}

/** The way walked, a lane for each stage on it. */
export function stageLanes(): readonly Lane[] {
  const stages = [...new Set(walked.value.map((stretch) => stretch.stage))]
  return stages.map((stage) => {
    const stretches = walked.value.filter((stretch) => stretch.stage === stage)
    const when = stretches.map(({ from, to }) => words.time.fromTo(readableDay(from), readableDay(to)))
    return {
      id: `stage ${stage}`,
      title: stage === 'needs-data' ? words.pathway.nowhere : titleOf(stage),
      when,
      bars: stretches,
      look: 'stage',
      tone: null,
    }
  })
}

/** Clocks of the advice that stands now, the first due first. */
export const clockLanes = rested<readonly Lane[]>(() => {
  const day = asOf.value
  return nowRows.value
    .flatMap(({ rec, due }) => (due === null ? [] : [{ rec, due }]))
    .sort((a, b) => (a.due.to < b.due.to ? -1 : a.due.to > b.due.to ? 1 : 0))
    .map(({ rec, due }) => {
      const late = due.to < day
      const text = late ? words.time.wasDue(readableDay(due.to)) : spanWords(due.from, due.to)
      return {
        id: rec.id,
        title: rec.title,
        when: [text],
        bars: [due],
        look: late ? 'late' : 'due',
        tone: null,
      }
    })
})

const spanWords = (from: string, to: string): string =>
  from <= asOf.value
    ? words.time.dueBy(readableDay(to))
    : words.time.fromTo(readableDay(from), readableDay(to))

/** Windows of bodies, payers and options on this patient's dates. */
export const windowLanes = rested<readonly Lane[]>(() => {
  const bodies = positions.value.filter(hasWindow).map((one) => ({
    ...laneOf(one),
    title: `${one.body} ${one.year}`,
    when: [`${windowWords(one)}; ${words.status.stance[one.stance]}`],
    tone: toneOfStance[one.stance],
  }))
  const candidates = options.value.filter(hasWindow).map((one) => ({
    ...laneOf(one),
    title: one.title,
    when: [`${windowWords(one)}; ${optionStanding(one)}`],
    tone: toneOfOption[one.status],
  }))
  return [...bodies, ...candidates]
})

type Windowed = Pick<PositionLook | OptionLook, 'id' | 'window'>

const hasWindow = ({ window }: Windowed): boolean => window.opens !== null || window.closes !== null

function laneOf({ id, window }: Windowed): Pick<Lane, 'id' | 'bars' | 'look'> {
  return { id, bars: [{ from: window.opens, to: window.closes }], look: 'window' }
}

export function windowWords({ window }: Windowed): string {
  const { opens, closes } = window
  const day = asOf.value
  const parts = [
    opens === null
      ? null
      : opens > day
        ? words.time.opens(readableDay(opens))
        : words.time.openSince(readableDay(opens)),
    closes === null
      ? null
      : closes < day
        ? words.time.closed(readableDay(closes))
        : words.time.closes(readableDay(closes)),
  ]
  return parts.filter((part) => part !== null).join('; ')
}
