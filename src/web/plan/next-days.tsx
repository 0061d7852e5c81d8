/** Later, in brief: the next days on which the plan turns by the passing of time alone. */

import type { TimelineDay } from '../../language/index.ts'
import { inWeight } from '../changes/changes-table.tsx'
import { openDoor } from '../parts/door.tsx'
import { later } from '../state/later.ts'
import { words } from '../words/index.ts'
import { readableDay, standingWords, titleOf } from '../words/of-guideline.ts'

const SHOWN = 3

export function NextDays() {
  const days = later.value
  return (
    <section class="later brief" aria-labelledby="later-brief">
      <h2 id="later-brief">{words.plan.later}</h2>
      {days === null ? (
        <p class="quiet">{words.plan.laterWorking}</p>
      ) : days.length === 0 ? (
        <p>{words.plan.laterNone}</p>
      ) : (
        <>
          <ol class="next-days">
            {days.slice(0, SHOWN).map((day) => (
              <li key={`${day.date} ${day.certainty}`}>
                <time dateTime={day.date}>{readableDay(day.date)}</time>
                <span>{turnWords(day)}</span>
              </li>
            ))}
          </ol>
          <button type="button" class="link" onClick={() => openDoor('time')}>
            {days.length > SHOWN ? words.plan.laterAll(days.length) : words.doors.time}
          </button>
        </>
      )}
    </section>
  )
}

/** The gravest of what turns that day, and how much more. */
function turnWords({ changes, certainty }: TimelineDay): string {
  const [first, ...more] = inWeight(changes)
  if (first === undefined) return words.plan[certainty]
  const turned = words.plan.turns(titleOf(first.id), standingWords(first.to))
  const rest = more.length === 0 ? '' : ` ${words.plan.andMore(more.length)}`
  return `${turned}${rest}${certainty === 'possible' ? ` (${words.plan.possible})` : ''}`
}
