/** The timeline: clocks, windows and turning days on the fracture's own dates, and the plan on any other day. */

import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { TimelineDay } from '../../language/index.ts'
import { ChangesTable } from '../changes/changes-table.tsx'
import { Sign } from '../parts/sign.tsx'
import { later } from '../state/later.ts'
import { asOf, assessOn, today } from '../state/patient.ts'
import { episode } from '../state/plan.ts'
import { rested } from '../state/rested.ts'
import { words } from '../words/index.ts'
import { readableDay } from '../words/of-guideline.ts'
import { type Axis, axisOf, placeOf, type Reach, reaches, reachFor, shortDay } from './axis.ts'
import { clockLanes, type Lane, stageLanes, windowLanes } from './lanes.ts'
import { DayBar, DaySlider } from './slider.tsx'
import { stagger } from './stagger.ts'
import { Ticks } from './ticks.tsx'
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
      <div class={`on-axis ${there.value === null ? '' : 'visiting'}`} style={linesOn(axis)}>
        <div class="scale">
          <DayBar axis={axis} />
          <div class="track axis">
            <Ticks axis={axis} />
          </div>
          <div class="track slide">
            <DaySlider axis={axis} />
          </div>
        </div>
        <There />
        <Lanes axis={axis} />
      </div>
    </section>
  )
}

/** Where the day of the assessment and the day looked at run through all lanes. */
const linesOn = (axis: Axis) => ({
  '--assessed': percent(placeOf(axis, asOf.value)),
  '--visited': percent(placeOf(axis, visited.value)),
})

function onsetNote({ onset, onsetTo }: Axis): string {
  if (onset === null) return words.time.noOnset
  if (onsetTo === null) return ''
  return words.time.fromEarliest(readableDay(onset), readableDay(onsetTo))
}

const percent = (n: number): string => `${Math.min(100, Math.max(0, n))}%`

function Lanes({ axis }: { readonly axis: Axis }) {
  const windows = useSignal(false)
  const groups = [
    [words.time.groups.stage, stageLanes()],
    [words.time.groups.clock, clockLanes.value],
  ] as const
  return (
    <table class="lanes">
      <caption class="hidden">{words.time.title}</caption>
      <colgroup>
        <col class="names" />
        <col />
      </colgroup>
      <thead class="hidden">
        <tr>
          <th scope="col">{words.time.what}</th>
          <td>{words.time.drawn}</td>
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
      {windowLanes.value.length > 0 && (
        <tbody>
          <tr class="group">
            <th scope="rowgroup" colSpan={2}>
              <button
                type="button"
                class="opener"
                aria-expanded={windows.value}
                onClick={() => {
                  windows.value = !windows.value
                }}
              >
                <span class="chevron" aria-hidden="true" />
                {words.time.windows(windowLanes.value.length)}
              </button>
            </th>
          </tr>
          {windows.value &&
            windowLanes.value.map((lane) => <LaneRow key={lane.id} axis={axis} lane={lane} />)}
        </tbody>
      )}
    </table>
  )
}

function LaneRow({ axis, lane }: { readonly axis: Axis; readonly lane: Lane }) {
  return (
    <tr>
      <th scope="row">
        {lane.title}{' '}
        {lane.when.map((line) => (
          <span class="when" key={line}>
            {lane.tone !== null && <Sign tone={lane.tone} />} {line}
          </span>
        ))}
      </th>
      <td class="track">
        {lane.bars.map((bar) => (
          <BarOn key={`${bar.from} ${bar.to}`} axis={axis} bar={bar} lane={lane} />
        ))}
      </td>
    </tr>
  )
}

/** What a date with its number of items takes of the axis, in percent, and a row of such dates, in pixels. */
const LABEL = 27
const LABEL_ROW = 24

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
  const places = shown.map((day) => placeOf(axis, day.date))
  const labels = stagger(places, LABEL)
  const rows = Math.max(0, ...labels.map(({ row }) => row + 1))
  return (
    <tr>
      <th scope="row">
        {words.time[certainty]} <span class="when">{words.time[`${certainty}Detail`]}</span>
      </th>
      <td class="track turning">
        {shown.map((day) => (
          <MarkOn key={day.date} axis={axis} day={day.date} look={certainty} />
        ))}
        <ul style={{ height: `${rows * LABEL_ROW}px` }}>
          {shown.map((day, i) => (
            <li
              key={day.date}
              class={labels[i]?.ends === true ? 'ends' : ''}
              style={{ left: percent(places[i] ?? 0), top: `${(labels[i]?.row ?? 0) * LABEL_ROW}px` }}
            >
              <button
                type="button"
                class="link"
                aria-label={`${words.time.look(readableDay(day.date))}: ${words.time.changes(day.changes.length)}`}
                onClick={() => look(day.date)}
              >
                {day.date.slice(0, 4) === axis.from.slice(0, 4) ? shortDay(day.date) : readableDay(day.date)}
              </button>{' '}
              <span class="quiet">{words.time.changes(day.changes.length)}</span>
            </li>
          ))}
        </ul>
        {beyond > 0 && <p class="quiet">{words.time.beyond(beyond)}</p>}
        {all.length === 0 && (
          <p class="quiet">{later.value === null ? words.time.working : words.time.none}</p>
        )}
      </td>
    </tr>
  )
}

/** The plan on the day looked at, as far as it differs. */
function There() {
  const other = there.value
  if (other === null) return null
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
