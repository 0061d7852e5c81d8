/** What the list of work keeps of an assessment: taken from the fast path, and nothing of the assessment held. */

import type { Assessed } from '../evaluate/index.ts'
import { type AssessedDeath, indexOf } from '../language/index.ts'
import type { WorkFacts } from '../report/index.ts'
import { alertsLine, groundsWords, headlineWords, missingWords, stageTitle } from '../words/index.ts'

export function workFactsOf(
  evaluate: typeof import('../evaluate/index.ts'),
  assessed: Assessed,
  note: string | undefined,
  afterDeath: boolean,
): WorkFacts {
  const { asOf, readings, guideline } = assessed
  const { plain, day } = readings
  const deceased = evaluate.deceasedOf(assessed)
  if (deceased !== null && !afterDeath) return withheld(asOf, deceased, note)
  const missing = evaluate.missingFacts(assessed)
  const stage = evaluate.stageOf(assessed)
  const headline = evaluate.headlineOf(assessed, missing)
  const standing = evaluate
    .inOrder(assessed)
    .filter((r) => r.status === 'applicable' && r.displacedBy === null)
  return {
    asOf,
    stage: { title: stageTitle(stage), provisional: stage.provisional },
    headline: { text: headlineWords(guideline, headline), urgency: headline.urgency },
    deceased,
    alerts: alertsLine(guideline, evaluate.alertsOf(assessed)) ?? '',
    items: standing.flatMap(({ id, due }) => {
      const rec = day.prepared.recommendations.get(id)
      if (rec === undefined || rec.direction === 'against') return []
      const { appliesWhen, urgency } = rec
      const since = evaluate.sinceOf(plain, appliesWhen)
      const redFlag = evaluate.byRedFlag(plain, appliesWhen)
      return [
        {
          title: rec.title,
          reason: groundsWords(day.prepared.facts, evaluate.groundsOf(plain, appliesWhen)),
          urgency,
          due,
          since,
          redFlag,
        },
      ]
    }),
    changes: evaluate.nextCertainChange(assessed),
    question: missing[0] === undefined ? null : missingWords(indexOf(assessed.guideline).facts, missing[0]),
    ...(note === undefined ? {} : { note }),
  }
}

/** Of a patient who has died: that, and nothing to do. */
const withheld = (asOf: string, deceased: AssessedDeath, note: string | undefined): WorkFacts => ({
  asOf,
  stage: { title: 'Died', provisional: false },
  headline: { text: 'No plan is given.', urgency: 'routine' },
  deceased,
  alerts: '',
  items: [],
  changes: null,
  question: null,
  ...(note === undefined ? {} : { note }),
})
