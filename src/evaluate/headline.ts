/** The one sentence that matters most now. */

import { type Headline, indexOf, type MissingFact, type Recommendation } from '../language/index.ts'
import type { Assessed } from './assess.ts'
import { checklistOf } from './checklist.ts'
import { inOrder } from './order.ts'
import { wordedFor } from './worded.ts'

/** An emergency alone; else what is taken though a stop forbids it, before what to do. */
export function headlineOf(assessed: Assessed, missing: readonly MissingFact[]): Headline {
  const headline = adviceHeadline(assessed, missing)
  const barred = assessed.options.filter((o) => o.status === 'contraindicated' && o.taken === true)
  if (headline.urgency === 'emergency' || barred.length === 0) return headline
  return { ...headline, urgency: 'days', barred: barred.map((option) => option.id) }
}

const plain = { urgency: 'routine', worded: null, stillDue: null, barred: [], unchecked: null } as const

function adviceHeadline(assessed: Assessed, missing: readonly MissingFact[]): Headline {
  const { prepared } = assessed.readings.day
  const first = firstAdvice(assessed)
  const emergency = first?.urgency === 'emergency' ? first.id : null
  const declined = inOrder(assessed).find((r) => {
    return r.status === 'declined' && prepared.recommendations.get(r.id)?.urgency === 'emergency'
  })
  if (declined !== undefined) {
    return { ...plain, kind: 'declined', urgency: 'emergency', about: declined.id, stillDue: emergency }
  }
  if (first === undefined) {
    const stage = indexOf(prepared.guideline).stages.get(assessed.stage.id)
    const [ask] = missing
    if (stage !== undefined) return { ...plain, kind: 'stage', about: stage.id }
    return ask === undefined
      ? { ...plain, kind: 'nothing', about: null }
      : { ...plain, kind: 'question', about: ask.fact }
  }
  const worded = first.options.length === 0 ? null : wordedFor(assessed, first).statement
  const advice: Headline = { ...plain, kind: 'advice', urgency: first.urgency, about: first.id, worded }
  const { redFlags } = prepared.guideline.roles
  if (emergency !== null || !missing.some((m) => m.fact === redFlags)) return advice
  const checklist = checklistOf(assessed)
  if (checklist === null || checklist.state === 'answered') return advice
  const { state, since, items } = checklist
  const open = items.filter(({ met }) => met === null).length
  const present = items.filter(({ met, lastKnown }) => met === true || lastKnown === true).length
  return { ...advice, unchecked: { fact: redFlags, state, last: since, open, present } }
}

/** Of all that stands, what is said first. */
function firstAdvice(assessed: Assessed): Recommendation | undefined {
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
    ...advice.filter((rec) => rec.urgency === 'days' && !alongside.has(rec.question)),
    ...ofStage.filter((rec) => rec.stages.length * 2 < stages.length),
    ...ofStage,
    ...advice,
    ...recommended,
  ]
  return first
}
