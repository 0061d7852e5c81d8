/** The lines of the plan: what cannot wait, what comes then, what to avoid; and what is not known or settled. */

import { computed, useComputed, useSignal } from '@preact/signals'
import { memo } from 'preact/compat'
import { upperFirst } from '../../language/index.ts'
import { Opener } from '../parts/opener.tsx'
import { Sign } from '../parts/sign.tsx'
import { changed } from '../state/change.ts'
import { guideline } from '../state/data.ts'
import { asOf } from '../state/patient.ts'
import {
  headline,
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
import { type Group, grouped, groups } from './groups.ts'
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

/** Of an emergency, what cannot wait is that alone. */
const split = computed(() => {
  const all = listed('for')
  const byGroup = grouped(all, asOf.value, headlineRow.value?.rec.id ?? null)
  const first = byGroup.get('first') ?? []
  const emergencies = first.filter((row) => row.rec.urgency === 'emergency')
  const urgent = headline.value.urgency === 'emergency'
  return {
    all,
    emergencies,
    first: urgent ? [] : first.slice(emergencies.length),
    // In an emergency what is due this week waits with the rest.
    held: urgent ? first.slice(emergencies.length) : [],
    byGroup,
  }
})

/** How many lines stand behind those that cannot wait. */
export const waiting = computed(
  () => split.value.all.length - split.value.emergencies.length - split.value.first.length,
)

export function Now() {
  const { all, emergencies, first } = split.value
  const taken = barredOptions(true)
  return (
    <section class="now" aria-labelledby="now">
      <h2 id="now">{words.plan.now}</h2>
      {all.length + taken.length === 0 && <p class="quiet">{words.plan.nothingNow}</p>}
      <Provisional />
      {emergencies.length + first.length + taken.length > 0 && (
        <section class="group first" aria-labelledby="now-first">
          <h3 id="now-first">{words.plan.groups.first}</h3>
          <ul class="items">
            <Lines rows={emergencies} />
            {taken.map((option) => (
              <Barred key={option.id} option={option} title={words.plan.taken(option.title)} />
            ))}
            <Lines rows={first} />
          </ul>
        </section>
      )}
    </section>
  )
}

const Lines = ({ rows: list }: { readonly rows: readonly Row[] }) => (
  <>
    {list.map((row) => (
      <Item key={row.rec.id} row={row} inHeadline={row === headlineRow.value} />
    ))}
  </>
)

/** How many lines of each group stand in view. */
const shownOf: Readonly<Record<Group, number>> = { first: 5, next: 5, planned: 3 }

/** What comes after: a few lines of each group, the rest behind one. */
export function Then() {
  const { held, byGroup } = split.value
  const lists = groups.map((group) => [group, group === 'first' ? held : (byGroup.get(group) ?? [])] as const)
  return (
    <div class="now then">
      {lists.map(([group, list]) =>
        list.length === 0 ? null : (
          <section key={group} class={`group ${group}`} aria-labelledby={`then-${group}`}>
            <h3 id={`then-${group}`}>{group === 'first' ? words.plan.held : words.plan.groups[group]}</h3>
            <ul class="items">
              <Lines rows={list.slice(0, shownOf[group])} />
            </ul>
            {list.length > shownOf[group] && (
              <Opener label={words.plan.moreItems(list.length - shownOf[group])}>
                {() => (
                  <ul class="items">
                    <Lines rows={list.slice(shownOf[group])} />
                  </ul>
                )}
              </Opener>
            )}
          </section>
        ),
      )}
    </div>
  )
}

/** Said once: the emergencies that nobody has ruled out, and what the provisional of it waits for. */
function Provisional() {
  const ifSo = openRows.value.filter(({ rec }) => rec.urgency === 'emergency').map(({ rec }) => rec.id)
  const provisional = rows.value.filter((row) => stands(row) && row.provisional)
  const { redFlags } = guideline().roles
  const unchecked = provisional.some((row) => row.missing.includes(redFlags))
  const over = new Set(provisional.flatMap(mayDisplace).filter((id) => !ifSo.includes(id)))
  const waits = [
    ...(unchecked ? [words.plan.untilChecked] : []),
    ...(over.size === 0 ? [] : [words.plan.unlessDisplaced([...over].map(titleOf).join('; '))]),
  ]
  return (
    <>
      {ifSo.length > 0 && (
        <p class="waits">
          <Sign tone="ask" /> {words.plan.notRuledOut(ifSo.map(titleOf).join('; '))}
        </p>
      )}
      {waits.length > 0 && (
        <p class="waits">
          <Sign tone="ask" /> {words.plan.provisionalAll(provisional.length, waits.join('; '))}
        </p>
      )}
    </>
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
          <Item key={row.rec.id} row={row} />
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
