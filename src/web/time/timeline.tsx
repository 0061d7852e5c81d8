/** The timeline: clocks, windows and turning days on the fracture's own dates, and the plan on any other day. */

import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { TimelineDay } from '../../language/index.ts'
import { ChangesTable } from '../changes/changes-table.tsx'
import { later } from '../state/later.ts'
import { asOf, assessOn, today } from '../state/patient.ts'
import { episode } from '../state/plan.ts'
import { rested } from '../state/rested.ts'
import { words } from '../words/index.ts'
import { readableDay } from '../words/of-guideline.ts'
import { type Axis, axisOf, placeOf, type Reach, reaches, reachFor, ticksOf } from './axis.ts'
import { clockLanes, type Lane, stageLanes, windowLanes } from './lanes.ts'
import { DayBar, DaySlider } from './slider.tsx'
import { BarOn, MarkOn } from './track.tsx'
import { differencesThere, look, there, visited } from './visit.ts'

const onsetRested = rested(() => episode.value?.onset ?? null)

export function Timeline() {
  const chosen = useSignal<Reach | null>(null)
  const id = useId()
  const onset = onsetRested.value
  const reach = chosen.value ?? reachFor(onset, asOf.value)
  const axis = axisOf(onset, asOf.value, reach)
  return (
    <section class="time" aria-labelledby="time">
      <h2 id="time">{words.time.title}</h2>
      <p class="quiet">{words.time.detail}</p>
      <p class="reach">
        <label for={id}>{words.time.reach}</label>
        <select
          id={id}
          value={reach}
          onChange={(event) => {
            chosen.value = Number(event.currentTarget.value) as Reach
          }}
        >
          {reaches.map((each) => (
            <option key={each} value={each}>
              {words.time.reaches[each]}
            </option>
          ))}
        </select>
        <span class="quiet">{onsetNote(axis)}</span>
      </p>
      <Lanes axis={axis} />
      <DayBar axis={axis} />
      <There />
    </section>
  )
}

function onsetNote({ onset, onsetTo }: Axis): string {
  if (onset === null) return words.time.noOnset
  if (onsetTo === null) return ''
  return words.time.fromEarliest(readableDay(onset), readableDay(onsetTo))
}

const percent = (n: number): string => `${Math.min(100, Math.max(0, n))}%`

function Lanes({ axis }: { readonly axis: Axis }) {
  const groups = [
    [words.time.groups.stage, stageLanes()],
    [words.time.groups.clock, clockLanes.value],
    [words.time.groups.window, windowLanes.value],
  ] as const
  const style = {
    '--assessed': percent(placeOf(axis, asOf.value)),
    '--visited': percent(placeOf(axis, visited.value)),
  }
  return (
    <table class={`lanes ${there.value === null ? '' : 'visiting'}`} style={style}>
      <caption class="hidden">{words.time.title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="hidden">{words.time.what}</span>
          </th>
          <td class="track axis">
            <Ticks axis={axis} />
          </td>
        </tr>
      </thead>
      {groups.map(([title, lanes]) =>
        lanes.length === 0 ? null : (
          <tbody key={title}>
            <tr class="group">
              <th scope="rowgroup" colSpan={2}>
                {title}
              </th>
            </tr>
            {lanes.map((lane) => (
              <LaneRow key={lane.id} axis={axis} lane={lane} />
            ))}
          </tbody>
        ),
      )}
      <tbody>
        <tr class="group">
          <th scope="rowgroup" colSpan={2}>
            {words.time.groups.change}
          </th>
        </tr>
        <ChangeRow axis={axis} certainty="certain" />
        <ChangeRow axis={axis} certainty="possible" />
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.time.slider}</th>
          <td class="track slide">
            <DaySlider axis={axis} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

function Ticks({ axis }: { readonly axis: Axis }) {
  const marks = [
    { day: asOf.value, text: words.time.assessed },
    ...(today.value === asOf.value ? [] : [{ day: today.value, text: words.time.today }]),
  ].filter(({ day }) => placeOf(axis, day) >= 0 && placeOf(axis, day) <= 100)
  return (
    <div class="ticks" aria-hidden="true">
      {ticksOf(axis).map((tick) => (
        <span key={tick.day} class="tick" style={{ left: percent(placeOf(axis, tick.day)) }}>
          {tick.week !== null && <b>{tick.week === 0 ? words.time.onset : words.time.week(tick.week)}</b>}
          <i>{tick.label}</i>
        </span>
      ))}
      {marks.map(({ day, text }) => (
        <span
          key={text}
          class={placeOf(axis, day) > 70 ? 'here end' : 'here'}
          style={{ left: percent(placeOf(axis, day)) }}
        >
          {text}, {readableDay(day)}
        </span>
      ))}
    </div>
  )
}

function LaneRow({ axis, lane }: { readonly axis: Axis; readonly lane: Lane }) {
  return (
    <tr>
      <th scope="row">
        {lane.title} <span class="when">{lane.when}</span>
      </th>
      <td class="track">
        {lane.bars.map((bar) => (
          <BarOn key={`${bar.from} ${bar.to}`} axis={axis} bar={bar} look={lane.look} />
        ))}
      </td>
    </tr>
  )
}

function ChangeRow({
  axis,
  certainty,
}: {
  readonly axis: Axis
  readonly certainty: TimelineDay['certainty']
}) {
  const all = (later.value ?? []).filter((day) => day.certainty === certainty)
  const shown = all.filter((day) => day.date <= axis.to)
  const beyond = all.length - shown.length
  return (
    <tr>
      <th scope="row">
        {words.time[certainty]} <span class="when">{words.time[`${certainty}Detail`]}</span>
      </th>
      <td class="track turning">
        {shown.map((day) => (
          <MarkOn key={day.date} axis={axis} day={day.date} look={certainty} />
        ))}
        <ul>
          {shown.map((day) => (
            <li key={day.date}>
              <button
                type="button"
                class="link"
                aria-label={`${words.time.look(readableDay(day.date))}: ${words.time.changes(day.changes.length)}`}
                onClick={() => look(day.date)}
              >
                {readableDay(day.date)}
              </button>{' '}
              <span class="quiet">{words.time.changes(day.changes.length)}</span>
            </li>
          ))}
          {beyond > 0 && <li class="quiet">{words.time.beyond(beyond)}</li>}
          {all.length === 0 && (
            <li class="quiet">{later.value === null ? words.time.working : words.time.none}</li>
          )}
        </ul>
      </td>
    </tr>
  )
}

/** The plan on the day looked at, as far as it differs. */
function There() {
  const other = there.value
  if (other === null) return <p class="quiet">{words.time.atAssessment}</p>
  const [then, now] = [readableDay(visited.value), readableDay(asOf.value)]
  const ahead = visited.value > asOf.value
  return (
    <div class="elsewhen">
      <h3>
        {words.time.compared(then, now)}{' '}
        <span class="quiet">{ahead ? words.time.ahead : words.time.behind}</span>
      </h3>
      <ChangesTable other={other} changes={differencesThere.value} caption={words.time.compared(then, now)} />
      <p class="go">
        <button type="button" onClick={() => assessOn(visited.value === today.value ? null : visited.value)}>
          {words.time.adopt}
        </button>{' '}
        <button type="button" class="link" onClick={() => look(asOf.value)}>
          {words.time.back(now)}
        </button>
      </p>
    </div>
  )
}
