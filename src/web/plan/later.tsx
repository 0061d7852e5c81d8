/** Later: the days on which the plan turns by the passing of time alone, certain or possible, and why. */

import type { TimelineDay } from '../../language/index.ts'
import { Opener } from '../parts/opener.tsx'
import { later } from '../state/later.ts'
import { words } from '../words/index.ts'
import { readableDay, titleOf } from '../words/of-guideline.ts'

const DAYS_SHOWN = 4
const CHANGES_SHOWN = 4

const standings: Readonly<Record<string, string>> = {
  ...words.status.stance,
  ...words.status.option,
  ...words.status.recommendation,
}

/** A standing in words; a stage by its title. */
export const standingWords = (standing: string): string => standings[standing] ?? titleOf(standing)

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
        <li key={`${day.date} ${day.certainty}`}>
          <span class="day">
            <time dateTime={day.date}>{readableDay(day.date)}</time>
            <span class={`certainty ${day.certainty}`}>{words.plan[day.certainty]}</span>
          </span>
          <ul>
            {day.changes.slice(0, CHANGES_SHOWN).map((change) => (
              <li key={change.id}>
                <strong>{titleOf(change.id)}</strong>: {standingWords(change.from)}{' '}
                <span aria-hidden="true">→</span> {standingWords(change.to)}{' '}
                <span class="quiet">{change.because}</span>
              </li>
            ))}
            {day.changes.length > CHANGES_SHOWN && (
              <li class="quiet">{words.plan.moreChanges(day.changes.length - CHANGES_SHOWN)}</li>
            )}
          </ul>
        </li>
      ))}
    </ol>
  )
}
