/** One measure drawn over the weeks since the onset, against the expected course and the change that matters. */

import { addDays, dayNumber, type Measure, readableDay } from '../../language/index.ts'
import { guideline } from '../state/data.ts'
import { asOf } from '../state/patient.ts'
import { type Axis, lengthOf, placeOf, ticksOf } from '../time/axis.ts'
import { words } from '../words/index.ts'
import { intervalWords, upperFirst } from '../words/of-guideline.ts'
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

const percent = (n: number): string => `${Math.round(n * 100) / 100}%`

export function CourseChart({ course, axis }: { readonly course: CourseOf; readonly axis: Axis }) {
  const { fact, values, better, worse } = course
  const [low, high] = fact.range
  const up = (n: number): number => ((n - low) / (high - low)) * 100
  const points = values.map((one) => ({ ...one, x: placeOf(axis, one.on), y: up((one.low + one.high) / 2) }))
  const line = points.map(({ x, y }) => `${x} ${100 - y}`).join('L')
  return (
    <div class="course-chart" role="img" aria-label={seriesWords(course)}>
      <div class="plot">
        <Expected axis={axis} of={course.measure.of} />
        {better !== null && better > low && (
          <span class="level better" style={{ bottom: percent(up(better)) }}>
            <i>{words.course.betterLine}</i>
          </span>
        )}
        {worse !== null && worse < high && (
          <span class="level worse" style={{ bottom: percent(up(worse)) }}>
            <i>{words.course.worseLine}</i>
          </span>
        )}
        {marks.value
          .filter(({ on }) => on >= axis.from && on <= axis.to)
          .map(({ title, on }) => (
            <span key={title} class="event" style={{ left: percent(placeOf(axis, on)) }} />
          ))}
        <span class="now" style={{ left: percent(placeOf(axis, asOf.value)) }} />
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {points.length > 1 && <path d={`M${line}`} />}
        </svg>
        {points.map(({ on, low: least, high: most, x, y }) => (
          <span
            key={`${on} ${y}`}
            class={y > HIGH ? 'point below' : 'point'}
            style={{ left: percent(x), bottom: percent(y) }}
          >
            <b>{intervalWords({ low: least, high: most }, '1')}</b>
          </span>
        ))}
        <span class="scale top">{high}</span>
        <span class="scale bottom">{low}</span>
      </div>
      <div class="weeks">
        {ticksOf(axis).map((tick) => (
          <span key={tick.day} style={{ left: percent(placeOf(axis, tick.day)) }}>
            {tick.week === null
              ? tick.label
              : tick.week === 0
                ? words.time.onset
                : words.time.week(tick.week)}
          </span>
        ))}
      </div>
    </div>
  )
}

function Expected({ axis, of }: { readonly axis: Axis; readonly of: Measure['of'] }) {
  const { expected } = guideline().pictures
  if (expected === null || axis.onset === null) return null
  const day = 100 / lengthOf(axis)
  return (
    <span
      class="expected"
      style={{ left: percent(expected.from * day), width: percent((expected.to - expected.from) * day) }}
    >
      <i>{words.course.expectedLabel[of](expected.from / 7, expected.to / 7)}</i>
    </span>
  )
}

/** The whole picture in a sentence. */
function seriesWords({ fact, values, verdict }: CourseOf): string {
  const series = values.map((one) => `${intervalWords(one, '1')} on ${readableDay(one.on)}`).join(', ')
  const change = verdict === null ? '' : ` ${upperFirst(words.course.verdicts[verdict])}.`
  return `${upperFirst(fact.title)}: ${series}.${change}`
}
