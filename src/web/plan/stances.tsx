/** Where bodies disagree about what is asked now: one line for each question, with how many say what. */

import { openDoor } from '../parts/door.tsx'
import { nowRows, options, positions } from '../state/plan.ts'
import { soon } from '../state/rested.ts'
import { words } from '../words/index.ts'
import { titleOf } from '../words/of-guideline.ts'
import { StandingCounts } from './standing.tsx'

/** Questions that the plan answers now and about which some body is for what another is against. */
const disputed = soon(() => {
  const asked = new Set([
    ...nowRows.value.map(({ rec }) => rec.question),
    ...options.value.map(({ question }) => question),
  ])
  const has = (question: string, stance: string): boolean =>
    positions.value.some((one) => one.question === question && one.stance === stance)
  const questions = [...new Set(positions.value.map(({ question }) => question))]
  return questions.filter((one) => asked.has(one) && has(one, 'supports') && has(one, 'opposes'))
})

export function Stances() {
  const questions = disputed.value
  if (questions.length === 0) return null
  return (
    <section class="stances" aria-labelledby="stances">
      <h2 id="stances">{words.doors.disagree}</h2>
      <ul>
        {questions.map((question) => (
          <li key={question}>
            <strong>{titleOf(question)}</strong> <StandingCounts question={question} />
          </li>
        ))}
      </ul>
      <button type="button" class="link" onClick={() => openDoor('positions')}>
        {words.bodies.title}
      </button>
    </section>
  )
}
