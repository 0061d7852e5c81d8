/** The words of a care plan for readers without our codes: its narrative, and the notes on what it does not propose. */

import { type AssessedRecommendation, indexOf } from '../language/index.ts'
import { draftWords, missingWords, noteText } from '../words/index.ts'
import { diedWords } from './alerts.ts'
import { candidatesOf } from './care-plan-options.ts'
import { waitsFor } from './care-plan-parts.ts'
import { contradictionsWords, otherNotes } from './contradictions.ts'
import {
  barredAndTaken,
  declinedReason,
  isBarred,
  isBarredAndTaken,
  isEmergency,
  openEmergencies,
} from './lead.ts'
import { counted, sentence } from './lines.ts'
import { isGrave } from './record.ts'
import { redFlagSentence } from './signs.ts'
import { factsById, headlineText, type Page, titleOf } from './words.ts'

export function notesOf(page: Page): readonly string[] {
  const { assessment, guideline } = page
  const { stage, missing, recommendations } = assessment
  const possible = stage.possible.filter((id) => id !== stage.id).map((id) => titleOf(page, id))
  const unfinished = draftWords(guideline)
  const draft = unfinished === null ? '' : ` It is a ${unfinished}.`
  const done = recommendations.filter((rec) => rec.status === 'done').map((rec) => rec.title)
  const gone = recommendations.filter((rec) => rec.status === 'applicable' && rec.displacedBy !== null)
  const takenOpen = assessment.options.filter((option) => {
    return option.status === 'taking' && assessment.alerts.stopsNotRuledOut.includes(option.id)
  })
  const [first, ...others] = missing.map((one) => missingWords(factsById(page), one))
  return [
    ...diedWords(assessment),
    redFlagSentence(page),
    ...contradictionsWords(page),
    ...(stage.provisional && possible.length > 0
      ? [`The stage is provisional; also still possible: ${possible.join('; ')}.`]
      : []),
    ...recommendations
      .filter((rec) => rec.status === 'needs-data')
      .map((rec) => {
        const emergency = isEmergency(rec) ? 'EMERGENCY if so. ' : ''
        return `Not proposed, not known yet: ${emergency}${sentence(rec.title)} ${waitsFor(page, rec)}`
      }),
    ...takenOpen.map((option) => `Already taken, stops not ruled out: ${sentence(option.title)}`),
    ...candidatesOf(page).open.map((option) => {
      const stops = assessment.alerts.stopsNotRuledOut.includes(option.id) ? ', stops not ruled out' : ''
      return `Not proposed, not known yet${stops}: ${sentence(option.title)} ${waitsFor(page, option)}`
    }),
    ...(done.length === 0 ? [] : [`Already covered, not proposed: ${done.join('; ')}.`]),
    ...gone.map((rec) => `Not proposed: ${givesWay(page, rec)}`),
    ...(first === undefined ? [] : [`Ask first: ${first}`]),
    ...(others.length === 0 ? [] : [`Then, the most telling first: ${others.join(' ')}`]),
    ...otherNotes(assessment)
      .filter(isGrave)
      .map((note) =>
        sentence(`On the record: ${noteText(note)}${note.resource === null ? '' : ` [${note.resource}]`}`),
      ),
    `From ${guideline.title}, version ${guideline.version}, ${assessment.guideline.hash}.${draft} Proposals to be judged by a clinician; not a medical device.`,
  ]
}

function givesWay(page: Page, rec: AssessedRecommendation): string {
  const own = indexOf(page.guideline).recommendations.get(rec.id)
  const why = own?.supersededBy.find((by) => by.recommendation === rec.displacedBy)?.because
  const words = `"${rec.title}" gives way to "${titleOf(page, rec.displacedBy ?? '')}"`
  return sentence(`${words}${why === undefined ? '' : `: ${why}`}`)
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What a reader without our codes must see: headline, what to do and not to do, what was declined, what is not known. */
export function narrative(page: Page, proposed: readonly AssessedRecommendation[]): string {
  const { assessment } = page
  const unknown = assessment.recommendations.filter((rec) => rec.status === 'needs-data').length
  const barred = assessment.options.filter((option) => isBarred(option) && !isBarredAndTaken(option))
  const lines = [
    ...barredAndTaken(page).map((option) => `Contraindicated, and the patient is on it: ${option.title}`),
    ...proposed.map((rec) => {
      if (rec.status === 'declined') return `Declined (${declinedReason(rec)}): ${rec.statement}`
      const mark = isEmergency(rec) ? 'EMERGENCY. ' : rec.provisional ? 'Provisional. ' : ''
      return `${mark}${rec.statement}`
    }),
    ...barred.map((option) => `Contraindicated: ${option.title}`),
    ...openEmergencies(page).map((rec) => `Not ruled out, an emergency if so: ${rec.title}`),
    redFlagSentence(page),
    ...contradictionsWords(page),
    ...(unknown === 0 ? [] : [`Not known yet, see the notes: ${counted(unknown, 'item')}`]),
  ]
  const list = lines.map((line) => `<li>${escaped(line)}</li>`).join('')
  const emergency = assessment.headline.urgency === 'emergency' ? 'EMERGENCY. ' : ''
  const died = diedWords(assessment).map((words) => `<p>${escaped(words)}</p>`)
  const head = `${died.join('')}<p>${escaped(`${emergency}${headlineText(page)}`)}</p>`
  return `<div xmlns="http://www.w3.org/1999/xhtml">${head}${list === '' ? '' : `<ul>${list}</ul>`}</div>`
}
