/** Later: the days on which the plan turns by the passing of time alone, certain or possible, and why. */

import { type TimelineChange, type TimelineDay, upperFirst } from '../../language/index.ts'
import { inWeight } from '../changes/changes-table.tsx'
import { Opener } from '../parts/opener.tsx'
import { later } from '../state/later.ts'
import { words } from '../words/index.ts'
import { readableDay, sentence, standingWords, titleOf } from '../words/of-guideline.ts'

const DAYS_SHOWN = 4
const CHANGES_SHOWN = 4

export function Later() {
  const days = later.value
  return (
    <section class="later" aria-labelledby="later">
      <h2 id="later">{words.plan.later}</h2>
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

const partsOf = (change: TimelineChange): readonly string[] => change.because.split('; ')
const old = /^(.+): the last answer is older than (.+)$/

/** What turns more than one thing that day is said once, answers that grow too old together. */
function causesOf(changes: readonly TimelineChange[]): readonly string[] {
  const parts = changes.flatMap((change) => [...new Set(partsOf(change))])
  return [...new Set(parts)].filter(
    (part) => old.test(part) || parts.filter((one) => one === part).length > 1,
  )
}

function causeLines(causes: readonly string[]): readonly string[] {
  const spans = new Map<string, string[]>()
  for (const cause of causes) {
    const [, title, span] = old.exec(cause) ?? []
    if (title !== undefined && span !== undefined) spans.set(span, [...(spans.get(span) ?? []), title])
  }
  const others = causes.filter((cause) => !old.test(cause))
  return [
    ...[...spans].map(([span, titles]) => words.plan.laterOld(span, titles.join(', '))),
    ...(others.length === 0 ? [] : [sentence(upperFirst(others.join('; ')))]),
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

function Turn({ change, causes }: { readonly change: TimelineChange; readonly causes: readonly string[] }) {
  const own = partsOf(change).filter((part) => !causes.includes(part))
  return (
    <li class={change.id === 'stage' ? 'stage' : ''}>
      <span class="what">
        {titleOf(change.id)}
        {own.length > 0 && <span class="quiet"> {own.join('; ')}</span>}
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
