/** The one sentence that matters most now. */

import type { Headline, MissingFact } from '../language/index.ts'
import { readableDay } from '../words/index.ts'
import type { Assessed } from './assess.ts'
import { knownItems, outOfDateSince } from './checklist.ts'
import { inOrder } from './order.ts'

/** An emergency alone; else what is taken though a stop forbids it, before what to do. */
export function headlineOf(assessed: Assessed, missing: readonly MissingFact[]): Headline {
  const headline = adviceHeadline(assessed, missing)
  const barred = assessed.options.filter((o) => o.status === 'contraindicated' && o.taken === true)
  if (headline.urgency === 'emergency' || barred.length === 0) return headline
  const { options } = assessed.readings.day.prepared
  const titles = barred.map((result) => options.get(result.id)?.title ?? result.id)
  return { text: `Do not continue as it is: ${titles.join('; ')}. ${headline.text}`, urgency: 'days' }
}

function adviceHeadline(assessed: Assessed, missing: readonly MissingFact[]): Headline {
  const { prepared } = assessed.readings.day
  const plan = inOrder(assessed).filter((r) => r.status === 'applicable' && r.displacedBy === null)
  const recommended = plan.flatMap((r) => prepared.recommendations.get(r.id) ?? [])
  const advice = recommended.filter((rec) => rec.direction === 'for')
  // Beyond what must happen within days, what belongs to the stage the patient has reached says more than what
  // goes on along half the pathway.
  const { stages, questions } = prepared.guideline
  const alongside = new Set(questions.flatMap(({ id, alongside }) => (alongside ? [id] : [])))
  const ofStage = advice.filter((rec) => rec.stages.includes(assessed.stage.id))
  const [first] = [
    ...advice.filter((rec) => rec.urgency === 'emergency'),
    ...ofStage.filter((rec) => rec.urgency === 'days' && !alongside.has(rec.question)),
    ...ofStage.filter((rec) => rec.stages.length * 2 < stages.length),
    ...ofStage,
    ...advice,
    ...recommended,
  ]
  const emergency = first?.urgency === 'emergency' ? first.statement : null
  const declined = inOrder(assessed).find((r) => {
    return r.status === 'declined' && prepared.recommendations.get(r.id)?.urgency === 'emergency'
  })
  const refused = declined && prepared.recommendations.get(declined.id)
  if (refused !== undefined) {
    const stillDue = emergency === null ? '' : ` Still due: ${emergency}`
    return { text: `Declined: ${refused.statement}${stillDue}`, urgency: 'emergency' }
  }
  if (emergency !== null) return { text: emergency, urgency: 'emergency' }
  const checklist = prepared.facts.get(prepared.guideline.roles.redFlags)
  const unchecked = knownItems(assessed) === false && missing.some((m) => m.fact === checklist?.id)
  if (first === undefined) {
    const stage = prepared.guideline.stages.find((s) => s.id === assessed.stage.id)
    const [ask] = missing
    if (stage !== undefined) return { text: stage.statement, urgency: 'routine' }
    return {
      text: ask ? `Not enough is known yet. First: ${ask.question}` : 'Not enough is known.',
      urgency: 'routine',
    }
  }
  if (!unchecked || checklist === undefined) return { text: first.statement, urgency: first.urgency }
  const check = checklist.title.charAt(0).toUpperCase() + checklist.title.slice(1)
  const last = outOfDateSince(assessed)
  const gap = last === null ? 'not recorded' : `out of date (${readableDay(last)})`
  return { text: `${check} ${gap}. If clear: ${first.statement}`, urgency: first.urgency }
}
