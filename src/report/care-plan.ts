/**
 * The plan as a FHIR R4 CarePlan: a draft of proposals. Every recommendation that applies, may apply, was done,
 * declined or gave way is an activity, emergencies first; only what does not apply is left out.
 */

import type { AssessedOption, AssessedRecommendation, Assessment, Guideline } from '../language/index.ts'
import { groupsOf, isBarred, offeredOptions, taskOf } from './care-plan-options.ts'
import { canonical, codeOf, subjectOf, waitsFor } from './care-plan-parts.ts'
import type { Activity, ActivityDetail, CarePlan, Subject } from './care-plan-shape.ts'
import { sentence } from './lines.ts'
import { stands } from './plan.ts'
import { isGrave } from './record.ts'
import {
  assumingWords,
  citationWords,
  clauseWords,
  gradeWords,
  type Page,
  provisionalWords,
  titleOf,
  urgencyWords,
} from './words.ts'

/** Emergencies first, then as the assessment orders them; barred options stand as "do not" right after. */
export function toCarePlan(assessment: Assessment, guideline: Guideline): CarePlan {
  const page: Page = { assessment, guideline }
  const told = assessment.recommendations.filter((rec) => rec.status !== 'not-applicable')
  const offered = offeredOptions(page)
  const groups = groupsOf(page, offered)
  const contained = [...groups, ...offered.map((option) => taskOf(page, option))]
  const activity: readonly Activity[] = [
    ...told.map((rec) => activityOf(page, rec)),
    ...assessment.options.filter(isBarred).map((option) => barredActivity(page, option)),
    ...groups.map(({ id }) => ({ reference: { reference: `#${id}` } })),
  ]
  const { headline, asOf, receipt } = assessment
  const emergency = headline.urgency === 'emergency' ? 'EMERGENCY. ' : ''
  return {
    resourceType: 'CarePlan',
    text: { status: 'generated', div: narrative(page) },
    ...(contained.length === 0 ? {} : { contained }),
    identifier: [{ system: `${guideline.url}/receipt`, value: receipt.output }],
    instantiatesCanonical: [canonical(guideline)],
    status: 'draft',
    intent: 'proposal',
    title: `${assessment.stage.title}${assessment.stage.provisional ? ' (provisional)' : ''}`,
    description: `${emergency}${headline.text}`,
    subject: subjectOf(page),
    period: { start: asOf },
    created: asOf,
    ...addressesOf(page),
    ...(activity.length === 0 ? {} : { activity }),
    note: notesOf(page).map((text) => ({ text })),
  }
}

/** The record of the index event, where it is a record. */
function addressesOf({ assessment: { episode } }: Page): { readonly addresses?: readonly Subject[] } {
  return episode !== null && /^Condition\/[A-Za-z0-9\-.]{1,64}$/.test(episode.id)
    ? { addresses: [{ reference: episode.id }] }
    : {}
}

function activityOf(page: Page, rec: AssessedRecommendation): Activity {
  const [status, statusReason] = statusOf(page, rec)
  const emergency = rec.urgency === 'emergency' && rec.status !== 'done' ? 'EMERGENCY. ' : ''
  const assuming = assumingWords(page, rec.assuming)
  const evidence = rec.evidence.map((one) => {
    return `${one.stance === 'disputes' ? 'Disputed by' : 'Evidence'}: ${citationWords(page, one)}`
  })
  return {
    detail: {
      code: codeOf(page, 'recommendation', rec),
      reasonCode: [{ text: rec.reason }],
      ...reasonReference(page),
      status,
      ...(statusReason === null ? {} : { statusReason: { text: statusReason } }),
      doNotPerform: rec.direction === 'against',
      ...scheduleOf(page, rec),
      description: `${emergency}${sentence(rec.statement)} ${sentence(gradeWords(rec))}`,
    },
    ...progressOf([...(assuming === null ? [] : [assuming]), ...evidence]),
  }
}

/** FHIR has no empty lists. */
function progressOf(texts: readonly string[]): Pick<Activity, 'progress'> {
  return texts.length === 0 ? {} : { progress: texts.map((text) => ({ text })) }
}

function reasonReference(page: Page): Pick<ActivityDetail, 'reasonReference'> {
  const { addresses } = addressesOf(page)
  return addresses === undefined ? {} : { reasonReference: addresses }
}

function statusOf(
  page: Page,
  rec: AssessedRecommendation,
): readonly [ActivityDetail['status'], string | null] {
  switch (rec.status) {
    case 'done':
      return ['completed', null]
    case 'declined':
      return ['cancelled', `Declined: ${rec.declinedBecause ?? 'no reason given'}`]
    case 'needs-data':
      return ['unknown', `Not known yet. ${waitsFor(page, rec)}`]
    case 'applicable':
    case 'not-applicable': {
      if (rec.displacedBy !== null) return ['cancelled', givesWay(page, rec, rec.displacedBy)]
      const provisional = provisionalWords(page, rec)
      if (provisional === null) return ['not-started', null]
      // An emergency is never put on hold, whatever it still hangs on.
      return [rec.urgency === 'emergency' ? 'not-started' : 'on-hold', provisional]
    }
  }
}

function givesWay(page: Page, rec: AssessedRecommendation, to: string): string {
  const own = page.guideline.recommendations.find((one) => one.id === rec.id)
  const why = own?.supersededBy.find((by) => by.recommendation === to)?.because
  return `Gives way to "${titleOf(page, to)}"${why === undefined ? '' : `: ${why}`}`
}

function scheduleOf(
  { assessment: { asOf } }: Page,
  rec: AssessedRecommendation,
): Pick<ActivityDetail, 'scheduledPeriod' | 'scheduledString'> {
  if (rec.direction === 'against' || rec.status === 'done') return {}
  if (rec.due !== null) return { scheduledPeriod: { start: rec.due.from, end: rec.due.to } }
  if (rec.urgency !== 'emergency') return { scheduledString: urgencyWords[rec.urgency] }
  return rec.status === 'needs-data'
    ? { scheduledString: 'Emergency, if so' }
    : { scheduledPeriod: { start: asOf, end: asOf } }
}

/** A drug or procedure that a stop bars: an activity not to perform, with the stops that hold. */
function barredActivity(page: Page, option: AssessedOption): Activity {
  const stops = option.reasons.filter((reason) => reason.level === 'stop' && reason.met === true)
  return {
    detail: {
      code: codeOf(page, 'option', option),
      reasonCode: stops.map((stop) => ({ text: clauseWords(page, stop) })),
      status: 'not-started',
      doNotPerform: true,
      description: `Contraindicated${option.taken === true ? ', and the patient is on it; do not continue as it is' : ''}: ${option.title}. ${stops.map((stop) => sentence(stop.text)).join(' ')}`,
    },
  }
}

function notesOf(page: Page): readonly string[] {
  const { assessment, guideline } = page
  const { stage, missing } = assessment
  const possible = stage.possible.filter((id) => id !== stage.id).map((id) => titleOf(page, id))
  const draft = guideline.status === 'active' ? '' : ` It is a ${guideline.status}.`
  return [
    ...(stage.provisional && possible.length > 0
      ? [`The stage is provisional; also still possible: ${possible.join('; ')}.`]
      : []),
    ...(missing.length === 0
      ? []
      : [`Not known, the most telling first: ${missing.map((one) => one.question).join(' ')}`]),
    ...assessment.notes
      .filter(isGrave)
      .map((note) =>
        sentence(`On the record: ${note.text}${note.resource === null ? '' : ` [${note.resource}]`}`),
      ),
    `From ${guideline.title}, version ${guideline.version}, ${assessment.guideline.hash}.${draft} Proposals to be judged by a clinician; not a medical device.`,
  ]
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What a reader without our codes must see: headline, advice that stands, and what to avoid. */
function narrative(page: Page): string {
  const { assessment } = page
  const standing = assessment.recommendations.filter(stands)
  const lines = [
    ...standing.map((rec) => {
      const mark = rec.urgency === 'emergency' ? 'EMERGENCY. ' : rec.provisional ? 'Provisional. ' : ''
      return `${mark}${rec.statement}`
    }),
    ...assessment.options.filter(isBarred).map((option) => `Contraindicated: ${option.title}`),
  ]
  const list = lines.map((line) => `<li>${escaped(line)}</li>`).join('')
  const emergency = assessment.headline.urgency === 'emergency' ? 'EMERGENCY. ' : ''
  const head = `<p>${escaped(`${emergency}${assessment.headline.text}`)}</p>`
  return `<div xmlns="http://www.w3.org/1999/xhtml">${head}${list === '' ? '' : `<ul>${list}</ul>`}</div>`
}
