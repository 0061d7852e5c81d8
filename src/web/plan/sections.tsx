/** The plan from top to bottom: now, options, avoid, later, not known, who says what, settled. */

import { computed, useComputed, useSignal } from '@preact/signals'
import { memo } from 'preact/compat'
import { upperFirst } from '../../language/index.ts'
import { joinedParts, ownParts, sharedParts } from '../../report/index.ts'
import { Opener } from '../parts/opener.tsx'
import { Sign } from '../parts/sign.tsx'
import { changed } from '../state/change.ts'
import { guideline } from '../state/data.ts'
import { asOf } from '../state/patient.ts'
import {
  headlineRow,
  type OptionLook,
  openRows,
  options,
  type Row,
  rows,
  settledRows,
  stands,
} from '../state/plan.ts'
import { soon } from '../state/rested.ts'
import { OptionDetail } from '../why/detail.tsx'
import { words } from '../words/index.ts'
import { sentence, shortCitation, titleOf } from '../words/of-guideline.ts'
import { grouped, groups } from './groups.ts'
import { Item, SettledItem } from './item.tsx'
import { isInPlace } from './marked.ts'

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

/** What stands, and in its place what was declined or marked done here. */
const listed = (direction: 'for' | 'against'): readonly Row[] =>
  rows.value.filter((row) => {
    if (row.rec.direction !== direction) return false
    if (stands(row) || row.status === 'declined') return true
    return isInPlace(row)
  })

/** What the reasons of all that is advised share. */
const reasoned = (row: Row) => (row.grounds === null ? [] : [{ grounds: row.grounds }])
const titles = () => ({ guideline: guideline() })
const shared = computed(() => sharedParts(titles(), rows.value.filter(stands).flatMap(reasoned)))
const ownReason = (row: Row): string =>
  joinedParts(reasoned(row).flatMap((one) => ownParts(titles(), one, shared.value)))

export function Now() {
  const all = listed('for')
  const taken = barredOptions(true)
  const byGroup = grouped(all, asOf.value, headlineRow.value?.rec.id ?? null)
  const first = byGroup.get('first') ?? []
  const emergencies = first.filter((row) => row.rec.urgency === 'emergency')
  const lines = (list: readonly Row[]) =>
    list.map((row) => (
      <Item key={row.rec.id} row={row} reason={ownReason(row)} inHeadline={row === headlineRow.value} />
    ))
  return (
    <section class="now" aria-labelledby="now">
      <h2 id="now">{words.plan.now}</h2>
      {all.length + taken.length === 0 && <p class="quiet">{words.plan.nothingNow}</p>}
      <ForAll />
      {groups.map((group) => {
        const list = byGroup.get(group) ?? []
        const barred = group === 'first' ? taken : []
        return list.length + barred.length === 0 ? null : (
          <section key={group} class={`group ${group}`} aria-labelledby={`now-${group}`}>
            <h3 id={`now-${group}`}>{words.plan.groups[group]}</h3>
            <ul class="items">
              {group === 'first' && lines(emergencies)}
              {barred.map((option) => (
                <Barred key={option.id} option={option} title={words.plan.taken(option.title)} />
              ))}
              {lines(group === 'first' ? list.slice(emergencies.length) : list)}
            </ul>
          </section>
        )
      })}
    </section>
  )
}

/** Said once: what all of it rests on, and what the provisional of it waits for. */
function ForAll() {
  const provisional = rows.value.filter(stands).filter((row) => row.provisional)
  const { redFlags } = guideline().roles
  const unchecked = provisional.some((row) => row.missing.includes(redFlags))
  const over = new Set(provisional.flatMap(mayDisplace))
  const waits = [
    ...(unchecked ? [words.plan.untilChecked] : []),
    ...(over.size === 0 ? [] : [words.plan.unlessDisplaced([...over].map(titleOf).join('; '))]),
  ]
  return waits.length === 0 ? null : (
    <p class="waits">
      <Sign tone="ask" /> {words.plan.provisionalAll(provisional.length, waits.join('; '))}
    </p>
  )
}

/** Ids of what would take its place, should it turn out to apply. */
const mayDisplace = ({ rec }: Row): readonly string[] =>
  rec.supersededBy
    .map((by) => by.recommendation)
    .filter((id) =>
      rows.value.some((row) => row.rec.id === id && (row.status === 'needs-data' || row.provisional)),
    )

export function Avoid() {
  const advised = listed('against')
  const barred = barredOptions(false)
  if (advised.length + barred.length === 0) return null
  return (
    <section class="avoid" aria-labelledby="avoid">
      <h2 id="avoid">{words.plan.avoid}</h2>
      <ul class="items">
        {advised.map((row) => (
          <Item key={row.rec.id} row={row} reason={ownReason(row)} />
        ))}
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
      <Sign tone="stop" />
      <div class="what">
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
      </div>
      <span class="when marks">
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
      </span>
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
  const all = openSoon.value
  if (all.length === 0) return null
  const first = all.slice(0, OPEN_SHOWN)
  const rest = all.slice(OPEN_SHOWN)
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
  const all = settledSoon.value.filter((row) => !isInPlace(row))
  const moot = all.filter((row) => row.moot)
  if (all.length === 0) return null
  return (
    <section class="settled" aria-labelledby="settled">
      <h2 id="settled">{words.plan.settled}</h2>
      <SettledItems rows={all.filter((row) => !row.moot)} />
      {moot.length > 0 && (
        <Opener label={words.plan.alreadyDone(moot.length)}>{() => <SettledItems rows={moot} />}</Opener>
      )}
    </section>
  )
}

function SettledItems({ rows: list }: { readonly rows: readonly Row[] }) {
  return (
    <ul class="items">
      {list.map((row) => (
        <SettledItem key={row.rec.id} row={row} />
      ))}
    </ul>
  )
}
