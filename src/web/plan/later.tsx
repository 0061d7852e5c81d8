/** Later: the days on which the plan turns by the passing of time alone, certain or possible, and why. */

import {
  type Turn as Cause,
  keyOfTurn,
  type TimelineChange,
  type TimelineDay,
  upperFirst,
} from '../../language/index.ts'
import { daysWords, turnsWords } from '../../words/index.ts'
import { inWeight } from '../changes/changes-table.tsx'
import { Opener } from '../parts/opener.tsx'
import { later } from '../state/later.ts'
import { words } from '../words/index.ts'
import { factOf, facts, readableDay, sentence, standingWords, titleOf } from '../words/of-guideline.ts'

const DAYS_SHOWN = 4
const CHANGES_SHOWN = 4

export function Later() {
  const days = later.value
  return (
    <section class="later" aria-labelledby="later">
      <h2 id="later">{words.plan.laterDays}</h2>
      <p class="quiet">{words.plan.laterDetail}</p>
      {days === null ? (
        <p class="quiet">{words.plan.laterWorking}</p>
      ) : days.length === 0 ? (
        <p>{words.plan.laterNone}</p>
      ) : (
        <>
          <Days days={days.slice(0, DAYS_SHOWN)} />
          {days.length > DAYS_SHOWN && (
            <Opener label={words.plan.laterMore(days.length - DAYS_SHOWN)}>
              {() => <Days days={days.slice(DAYS_SHOWN)} />}
            </Opener>
          )}
        </>
      )}
    </section>
  )
}

function Days({ days }: { readonly days: readonly TimelineDay[] }) {
  return (
    <ol class="days">
      {days.map((day) => (
        <Day key={`${day.date} ${day.certainty}`} day={day} />
      ))}
    </ol>
  )
}

/** What turns more than one thing that day is said once, answers that grow too old together. */
function causesOf(changes: readonly TimelineChange[]): readonly Cause[] {
  const turns = changes.flatMap((change) => change.turned)
  const found = new Map(turns.map((turn) => [keyOfTurn(turn), turn]))
  return [...found].flatMap(([key, turn]) => {
    const often = turns.filter((one) => keyOfTurn(one) === key).length > 1
    return turn.kind === 'too-old' || often ? [turn] : []
  })
}

function causeLines(causes: readonly Cause[]): readonly string[] {
  const spans = new Map<number, string[]>()
  for (const cause of causes) {
    if (cause.kind !== 'too-old') continue
    const title = factOf(cause.fact)?.title ?? cause.fact
    spans.set(cause.days, [...(spans.get(cause.days) ?? []), title])
  }
  const others = causes.filter((cause) => cause.kind !== 'too-old')
  return [
    ...[...spans].map(([days, titles]) => words.plan.laterOld(daysWords(days), titles.join(', '))),
    ...(others.length === 0 ? [] : [sentence(upperFirst(turnsWords(facts(), others)))]),
  ]
}

function Day({ day }: { readonly day: TimelineDay }) {
  const changes = inWeight(day.changes)
  const causes = causesOf(changes)
  const more = changes.length - CHANGES_SHOWN
  return (
    <li>
      <p class="day">
        <time dateTime={day.date}>{readableDay(day.date)}</time>
        <span class={`certainty ${day.certainty}`}>{words.plan[day.certainty]}</span>
      </p>
      <div>
        {causeLines(causes).map((line) => (
          <p key={line} class="cause">
            {line}
          </p>
        ))}
        <ul class="turns">
          {changes.slice(0, CHANGES_SHOWN).map((change) => (
            <Turn key={change.id} change={change} causes={causes} />
          ))}
        </ul>
        {more > 0 && (
          <Opener label={words.plan.moreChanges(more)}>
            {() => (
              <ul class="turns">
                {changes.slice(CHANGES_SHOWN).map((change) => (
                  <Turn key={change.id} change={change} causes={causes} />
                ))}
              </ul>
            )}
          </Opener>
        )}
      </div>
    </li>
  )
}

function Turn({ change, causes }: { readonly change: TimelineChange; readonly causes: readonly Cause[] }) {
  const said = new Set(causes.map(keyOfTurn))
  const own = change.turned.filter((turn) => !said.has(keyOfTurn(turn)))
  return (
    <li class={change.id === 'stage' ? 'stage' : ''}>
      <span class="what">
        {titleOf(change.id)}
        {own.length > 0 && <span class="quiet"> {turnsWords(facts(), own)}</span>}
      </span>
      <span class="from">{standingWords(change.from)}</span>
      <span class="to">
        <span aria-hidden="true">→ </span>
        <span class="hidden">{words.plan.becomes} </span>
        {standingWords(change.to)}
      </span>
    </li>
  )
}
