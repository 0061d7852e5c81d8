/** One measure drawn over the weeks since the onset, against the expected course and the change that matters. */

import { addDays, dayNumber, type Measure, upperFirst } from '../../language/index.ts'
import { numberWords, readableDay } from '../../words/index.ts'
import { guideline } from '../state/data.ts'
import { asOf } from '../state/patient.ts'
import { type Axis, lengthOf, placeOf, ticksOf } from '../time/axis.ts'
import { stagger } from '../time/stagger.ts'
import { words } from '../words/index.ts'
import { intervalWords } from '../words/of-guideline.ts'
import { type CourseOf, marks } from './values.ts'

const AFTER = 14

/** From the onset (or the first value) to the end of the expected course, and past the day of the assessment. */
export function courseAxis(onset: string | null, all: readonly CourseOf[]): Axis {
  const first = all.flatMap((one) => one.values.map((value) => value.on)).sort()[0] ?? asOf.value
  const from = onset !== null && onset < first ? onset : first
  const expected = onset === null ? 0 : (guideline().pictures.expected?.to ?? 0)
  const passed = dayNumber(asOf.value) - dayNumber(from)
  const to = addDays(from, Math.max(expected, passed) + AFTER)
  return { from, to, onset: from === onset ? onset : null, onsetTo: null }
}

/** A number above a point this high would leave the picture. */
const HIGH = 84
const MOST_WEEKS = 5
/** What the name of a treatment takes of the width, in percent. */
const NAME = 45

const percent = (n: number): string => `${Math.round(n * 100) / 100}%`

interface Point {
  readonly x: number
  readonly y: number
}

export function CourseChart({ course, axis }: { readonly course: CourseOf; readonly axis: Axis }) {
  const { fact, values, better, worse } = course
  const [low, high] = fact.range
  const up = (n: number): number => ((n - low) / (high - low)) * 100
  const points = values.map((one) => ({ ...one, x: placeOf(axis, one.on), y: up((one.low + one.high) / 2) }))
  const line = points.map(({ x, y }) => `${x} ${100 - y}`).join('L')
  const now = placeOf(axis, asOf.value)
  return (
    <div class="course-chart" role="img" aria-label={seriesWords(course)}>
      <Events axis={axis} />
      <div class="plot">
        {better !== null && better > low && (
          <Level kind="better" at={up(better)} points={points} now={now}>
            {words.course.betterLine(numberWords(better, '1'))}
          </Level>
        )}
        {worse !== null && worse < high && (
          <Level kind="worse" at={up(worse)} points={points} now={now}>
            {words.course.worseLine(numberWords(worse, '1'))}
          </Level>
        )}
        <span class="now" style={{ left: percent(now) }} />
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {points.length > 1 && <path d={`M${line}`} />}
        </svg>
        {points.map(({ on, low: least, high: most, x, y }) => (
          <span
            key={`${on} ${y}`}
            class={`point ${y > HIGH ? 'below' : ''} ${x <= now && now - x < NEAR ? 'before' : ''}`}
            style={{ left: percent(x), bottom: percent(y) }}
          >
            <b>{intervalWords({ low: least, high: most }, '1')}</b>
          </span>
        ))}
        <span class="scale top">{high}</span>
        <span class="scale bottom">{low}</span>
      </div>
      <Weeks axis={axis} />
      <Expected axis={axis} of={course.measure.of} />
    </div>
  )
}

/** Nearer than this before the line of the day, a number stands on the other side of its point. */
const NEAR = 8

/** Treatments and procedures above the picture, each by its name. */
function Events({ axis }: { readonly axis: Axis }) {
  const shown = marks.value
    .filter(({ on }) => on >= axis.from && on <= axis.to)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
  const rows = stagger(
    shown.map(({ on }) => placeOf(axis, on)),
    NAME,
  )
  if (shown.length === 0) return null
  return (
    <div class="events" style={{ height: `${(Math.max(...rows.map(({ row }) => row)) + 1) * 16}px` }}>
      {shown.map(({ title, on }, i) => (
        <span
          key={title}
          class={rows[i]?.ends === true ? 'ends' : ''}
          style={{ left: percent(placeOf(axis, on)), top: `${(rows[i]?.row ?? 0) * 16}px` }}
        >
          {upperFirst(title)}
        </span>
      ))}
    </div>
  )
}

interface LevelProps {
  readonly kind: 'better' | 'worse'
  readonly at: number
  readonly points: readonly Point[]
  readonly now: number
  readonly children: string
}

/** A level with its words where neither the course, its numbers nor the line of the day runs through them. */
function Level({ kind, at, points, now, children }: LevelProps) {
  const places = [true, false].flatMap((above) => starts.map((x) => ({ x, above })))
  const free = places.find(({ x, above }) => isFree(x, above ? at : at - TALL, points, now))
  return (
    <span class={`level ${kind}`} style={{ bottom: percent(at) }}>
      <i class={free?.above === false ? 'under' : ''} style={{ left: percent(free?.x ?? 1) }}>
        {children}
      </i>
    </span>
  )
}

/** Where words may begin, how wide and how tall they are: percent of the picture. */
const starts = [1, 12, 24, 36, 48, 58] as const
const WIDE = 40
const TALL = 15

function isFree(x: number, y: number, points: readonly Point[], now: number): boolean {
  if (now >= x - 1 && now <= x + WIDE) return false
  const clear = (height: number, most = height): boolean => most < y || height > y + TALL
  const numbers = points.filter((point) => point.x > x - 5 && point.x < x + WIDE + 5)
  return (
    numbers.every((point) =>
      point.y > HIGH ? clear(point.y - 24, point.y) : clear(point.y, point.y + 24),
    ) &&
    Array.from({ length: 9 }, (_, i) => heightAt(points, x + (i * WIDE) / 8)).every(
      (height) => height === null || clear(height - 2, height + 2),
    )
  )
}

/** How high the drawn line runs at a place; null beside it. */
function heightAt(points: readonly Point[], x: number): number | null {
  const next = points.findIndex((point) => point.x >= x)
  const [left, right] = [points[next - 1], points[next]]
  if (left === undefined || right === undefined) return null
  return left.y + ((x - left.x) / (right.x - left.x)) * (right.y - left.y)
}

function Weeks({ axis }: { readonly axis: Axis }) {
  return (
    <div class="weeks">
      {ticksOf(axis, MOST_WEEKS).map((tick) => (
        <span key={tick.day} style={{ left: percent(placeOf(axis, tick.day)) }}>
          {tick.week ?? tick.label}
        </span>
      ))}
      {axis.onset !== null && <i>{words.course.weeks}</i>}
    </div>
  )
}

/** The weeks in which most get better, as a stretch below the scale: nothing is written across the picture. */
function Expected({ axis, of }: { readonly axis: Axis; readonly of: Measure['of'] }) {
  const { expected } = guideline().pictures
  if (expected === null || axis.onset === null) return null
  const day = 100 / lengthOf(axis)
  const label = words.course.expectedLabel[of](expected.from / 7, expected.to / 7)
  return (
    <div class="expected">
      <span
        style={{
          marginLeft: percent(expected.from * day),
          width: percent((expected.to - expected.from) * day),
        }}
      >
        {label}
      </span>
    </div>
  )
}

/** The whole picture in a sentence. */
function seriesWords({ fact, values, verdict }: CourseOf): string {
  const series = values.map((one) => `${intervalWords(one, '1')} on ${readableDay(one.on)}`).join(', ')
  const change = verdict === null ? '' : ` ${upperFirst(words.course.verdicts[verdict])}.`
  return `${upperFirst(fact.title)}: ${series}.${change}`
}
