/** The axis of time: from the onset of the fracture, in weeks, with calendar dates. */

import { addDays, dayNumber, spanOf } from '../../language/index.ts'
import { readableDay } from '../../words/index.ts'
import { words } from '../words/index.ts'

export interface Axis {
  readonly from: string
  readonly to: string
  /** The day from which weeks count; null where the onset is not known. */
  readonly onset: string | null
  /** The last day the onset may have been, where it is a stretch. */
  readonly onsetTo: string | null
}

export const reaches = [112, 182, 365, 731] as const
export type Reach = (typeof reaches)[number]

const A_YEAR = 366
const LEAD = 28
/** Days after the assessment that a default axis shows at least. */
const AHEAD = 56

/** The stretch an onset as written may mean; null where it says too little to count weeks from. */
export function onsetSpan(onset: string | null): { readonly from: string; readonly to: string } | null {
  if (onset === null) return null
  const [first = onset, second = first] = onset.split('/')
  const [from, to] = [spanOf(first)?.from, spanOf(second)?.to]
  if (from === undefined || to === undefined) return null
  return dayNumber(to) - dayNumber(from) > A_YEAR ? null : { from, to }
}

/** The shortest reach that still shows what lies ahead of the day. */
export function reachFor(onset: string | null, day: string): Reach {
  const span = onsetSpan(onset)
  const passed = span === null ? LEAD : dayNumber(day) - dayNumber(span.from)
  return reaches.find((reach) => reach >= passed + AHEAD) ?? 731
}

export function axisOf(onset: string | null, day: string, reach: Reach): Axis {
  const span = onsetSpan(onset)
  const counted = span !== null && span.from <= day
  const from = counted ? span.from : addDays(day, -LEAD)
  const days = Math.max(reach, dayNumber(day) - dayNumber(from) + LEAD)
  return {
    from,
    to: addDays(from, days),
    onset: counted ? span.from : null,
    onsetTo: counted && span.to > span.from ? span.to : null,
  }
}

export const lengthOf = (axis: Axis): number => dayNumber(axis.to) - dayNumber(axis.from)

/** Place of a day on the axis in percent; outside it, below 0 or above 100. */
export function placeOf(axis: Axis, day: string): number {
  return ((dayNumber(day) - dayNumber(axis.from)) / lengthOf(axis)) * 100
}

export interface Tick {
  readonly day: string
  readonly week: number | null
  readonly label: string
}

const weekSteps = [2, 4, 8, 13, 26]
const MOST_TICKS = 8

/** Evenly spaced ticks: whole weeks since the onset, or since the first day where there is no onset. */
export function ticksOf(axis: Axis, most = MOST_TICKS): readonly Tick[] {
  const weeks = Math.floor(lengthOf(axis) / 7)
  const step = weekSteps.find((each) => weeks / each <= most) ?? Math.ceil(weeks / most)
  return Array.from({ length: Math.floor(weeks / step) + 1 }, (_, i) => {
    const day = addDays(axis.from, i * step * 7)
    const newYear = i > 0 && day.slice(0, 4) !== addDays(day, -step * 7).slice(0, 4)
    return {
      day,
      week: axis.onset === null ? null : i * step,
      label: newYear ? readableDay(day) : shortDay(day),
    }
  })
}

/** `9 Mar`, where the year stands elsewhere. */
export const shortDay = (day: string): string => readableDay(day).slice(0, -5)

/** Week and day since the onset, in words; empty without an onset. */
export function weekWords(axis: Axis, day: string): string {
  if (axis.onset === null) return ''
  const days = dayNumber(day) - dayNumber(axis.onset)
  return days < 0 ? words.time.beforeOnset : words.time.weekOf(Math.floor(days / 7), days)
}
