/** The plan from top to bottom: now, options, avoid, later, not known, who says what, settled. */

import { useComputed, useSignal } from '@preact/signals'
import { memo } from 'preact/compat'
import { Opener } from '../parts/opener.tsx'
import { Sign } from '../parts/sign.tsx'
import { changed } from '../state/change.ts'
import {
  avoidRows,
  nowRows,
  type OptionLook,
  openRows,
  options,
  type Row,
  settledRows,
} from '../state/plan.ts'
import { soon } from '../state/rested.ts'
import { OptionDetail } from '../why/detail.tsx'
import { words } from '../words/index.ts'
import { sentence, shortCitation, upperFirst } from '../words/of-guideline.ts'
import { Item, SettledItem } from './item.tsx'

function Items({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <ul class="items">
      {rows.map((row) => (
        <Item key={row.rec.id} row={row} />
      ))}
    </ul>
  )
}

/** Options that a stop bars: those the patient is on, or the others. */
const barredOptions = (taken: boolean): readonly OptionLook[] =>
  options.value.filter((one) => one.status === 'contraindicated' && (one.taken === true) === taken)

export function Now() {
  const rows = nowRows.value
  const emergencies = rows.filter((row) => row.rec.urgency === 'emergency')
  const others = rows.filter((row) => row.rec.urgency !== 'emergency')
  const taken = barredOptions(true)
  return (
    <section class="now" aria-labelledby="now">
      <h2 id="now">{words.plan.now}</h2>
      {rows.length + taken.length === 0 && <p class="quiet">{words.plan.nothingNow}</p>}
      {emergencies.length > 0 && <Items rows={emergencies} />}
      {taken.length > 0 && (
        <ul class="items">
          {taken.map((option) => (
            <Barred key={option.id} option={option} title={words.plan.taken(option.title)} />
          ))}
        </ul>
      )}
      {others.length > 0 && <Items rows={others} />}
    </section>
  )
}

export function Avoid() {
  const rows = avoidRows.value
  const barred = barredOptions(false)
  if (rows.length + barred.length === 0) return null
  return (
    <section class="avoid" aria-labelledby="avoid">
      <h2 id="avoid">{words.plan.avoid}</h2>
      <Items rows={rows} />
      <ul class="items">
        {barred.map((option) => (
          <Barred key={option.id} option={option} title={`${option.title}:`} />
        ))}
      </ul>
    </section>
  )
}

/** A drug or procedure that a stop bars, with the stops that do. */
const Barred = memo(function Barred({
  option,
  title,
}: {
  readonly option: OptionLook
  readonly title: string
}) {
  const open = useSignal(false)
  const mark = useComputed(() => (changed.value.has(option.id) ? 'changed' : ''))
  const stops = option.reasons.filter((reason) => reason.level === 'stop' && reason.met === true)
  return (
    <li class={`item ${mark}`} data-id={option.id}>
      <div class="line">
        <Sign tone="stop" />
        <p class="statement">
          {title}{' '}
          {stops.map((reason) => (
            <span key={reason.text}>
              {sentence(upperFirst(reason.text))}{' '}
              <span class="cite">
                {reason.evidence.map(shortCitation).join('; ')}
                {!reason.verified && <em class="unverified">{words.why.unverified}</em>}
              </span>{' '}
            </span>
          ))}
        </p>
        <button
          type="button"
          class="link why"
          aria-expanded={open.value}
          aria-label={`${words.plan.why}: ${option.title}`}
          onClick={() => {
            open.value = !open.value
          }}
        >
          {words.plan.why}
        </button>
      </div>
      {open.value && (
        <div class="opened">
          <OptionDetail id={option.id} />
        </div>
      )}
    </li>
  )
})

const OPEN_SHOWN = 6

const openSoon = soon(() => openRows.value)

export function Open() {
  const rows = openSoon.value
  if (rows.length === 0) return null
  const first = rows.slice(0, OPEN_SHOWN)
  const rest = rows.slice(OPEN_SHOWN)
  return (
    <section class="not-known" aria-labelledby="not-known">
      <h2 id="not-known">{words.plan.open}</h2>
      <p class="quiet">{words.plan.openDetail}</p>
      <Items rows={first} />
      {rest.length > 0 && (
        <Opener label={words.plan.openMore(rest.length)}>{() => <Items rows={rest} />}</Opener>
      )}
    </section>
  )
}

const settledSoon = soon(() => settledRows.value)

export function Settled() {
  const rows = settledSoon.value
  if (rows.length === 0) return null
  return (
    <section class="settled" aria-labelledby="settled">
      <h2 id="settled">{words.plan.settled}</h2>
      <ul class="items">
        {rows.map((row) => (
          <SettledItem key={row.rec.id} row={row} />
        ))}
      </ul>
    </section>
  )
}
