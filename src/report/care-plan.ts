/**
 * The plan as a FHIR R4 CarePlan: a draft of proposals. What applies is an activity, the headline first; what was declined
 * is a cancelled one; what a stop bars is one not to perform. What is not known yet, was done or gives way proposes
 * nothing, and an importer would take an activity for a proposal: it stands in the notes, and dropped is only what does
 * not apply.
 */

import {
  type AssessedOption,
  type AssessedRecommendation,
  type Assessment,
  adviceOf,
  type Guideline,
} from '../language/index.ts'
import { stageTitle } from '../words/index.ts'
import { diedWords } from './alerts.ts'
import { candidatesOf, groupsOf, taskOf } from './care-plan-options.ts'
import { canonical, codeOf, gradeExtensions, subjectOf } from './care-plan-parts.ts'
import type { Activity, ActivityDetail, CarePlan, Subject } from './care-plan-shape.ts'
import { narrative, notesOf } from './care-plan-words.ts'
import { soonerThan } from './due.ts'
import {
  barredAndTaken,
  declinedReason,
  isBarred,
  isBarredAndTaken,
  isEmergency,
  stands,
  stopsOf,
} from './lead.ts'
import { sentence } from './lines.ts'
import {
  assumingWords,
  citationWords,
  clauseWords,
  gradeWords,
  headlineText,
  type Page,
  pageOf,
  provisionalWords,
  reasonWords,
  urgencyWords,
} from './words.ts'

export function toCarePlan(guideline: Guideline, assessment: Assessment): CarePlan {
  const page = pageOf(guideline, assessment)
  const { fit: offered } = candidatesOf(page)
  const groups = groupsOf(page, offered)
  const contained = [...groups, ...offered.map((option) => taskOf(page, option))]
  const proposed = proposedInOrder(page)
  const urgent = proposed.filter(isEmergency)
  const barred = assessment.options.filter((option) => isBarred(option) && !isBarredAndTaken(option))
  const activity: readonly Activity[] = [
    ...urgent.map((rec) => activityOf(page, rec)),
    ...barredAndTaken(page).map((option) => barredActivity(page, option)),
    ...proposed.filter((rec) => !isEmergency(rec)).map((rec) => activityOf(page, rec)),
    ...barred.map((option) => barredActivity(page, option)),
    ...groups.map(({ id }) => ({ reference: { reference: `#${id}` } })),
  ]
  const { headline, asOf, receipt } = assessment
  const emergency = headline.urgency === 'emergency' ? 'EMERGENCY. ' : ''
  return {
    resourceType: 'CarePlan',
    text: { status: 'generated', div: narrative(page, proposed) },
    ...(contained.length === 0 ? {} : { contained }),
    identifier: [{ system: `${guideline.url}/receipt`, value: receipt.output }],
    instantiatesCanonical: [canonical(guideline)],
    status: headline.kind === 'deceased' ? 'revoked' : 'draft',
    intent: 'proposal',
    title: `${stageTitle(assessment.stage)}${assessment.stage.provisional ? ' (provisional)' : ''}`,
    description: [...diedWords(assessment), `${emergency}${headlineText(page)}`].join(' '),
    subject: subjectOf(page),
    period: { start: asOf },
    created: asOf,
    ...addressesOf(page),
    ...(activity.length === 0 ? {} : { activity }),
    note: notesOf(page).map((text) => ({ text })),
  }
}

/** Emergencies, the advice of the headline, the other advice, what not to do, and what was declined. */
function proposedInOrder({ assessment }: Page): readonly AssessedRecommendation[] {
  const { recommendations } = assessment
  const advice = adviceOf(assessment.headline)
  const rank = (rec: AssessedRecommendation): number => {
    if (isEmergency(rec)) return rec.status === 'declined' ? 1 : 0
    if (rec.status === 'declined') return 5
    if (rec.direction === 'against') return 4
    return rec.id === advice ? 2 : 3
  }
  return recommendations
    .filter((rec) => stands(rec) || rec.status === 'declined')
    .toSorted((a, b) => rank(a) - rank(b))
}

/** The record of the index event, where it is a record. */
function addressesOf({ assessment: { episode } }: Page): { readonly addresses?: readonly Subject[] } {
  return episode !== null && /^Condition\/[A-Za-z0-9\-.]{1,64}$/.test(episode.id)
    ? { addresses: [{ reference: episode.id }] }
    : {}
}

function activityOf(page: Page, rec: AssessedRecommendation): Activity {
  const [status, statusReason] = statusOf(page, rec)
  const assuming = assumingWords(page, rec.assuming)
  const evidence = rec.evidence.map((one) => {
    return `${one.stance === 'disputes' ? 'Disputed by' : 'Evidence'}: ${citationWords(page, one)}`
  })
  return {
    extension: gradeExtensions(rec),
    detail: {
      code: codeOf(page, 'recommendation', rec),
      reasonCode: [{ text: reasonWords(page, rec) }],
      ...reasonReference(page),
      status,
      ...(statusReason === null ? {} : { statusReason: { text: statusReason } }),
      doNotPerform: rec.direction === 'against',
      ...scheduleOf(page, rec),
      description: `${isEmergency(rec) ? 'EMERGENCY. ' : ''}${sentence(rec.statement)} ${sentence(gradeWords(rec))}`,
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
  if (rec.status === 'declined') return ['cancelled', `Declined: ${declinedReason(rec)}`]
  const provisional = provisionalWords(page, rec)
  if (provisional === null) return ['not-started', null]
  // An emergency is never put on hold, whatever it still hangs on.
  return [isEmergency(rec) ? 'not-started' : 'on-hold', provisional]
}

/** What is ordered sooner by another is done together with it. */
function scheduleOf(
  page: Page,
  rec: AssessedRecommendation,
): Pick<ActivityDetail, 'scheduledPeriod' | 'scheduledString'> {
  if (rec.direction === 'against') return {}
  const { due, urgency } = soonerThan(page, rec) ?? rec
  const { asOf } = page.assessment
  if (due !== null) return { scheduledPeriod: { start: due.from, end: due.to } }
  if (urgency !== 'emergency') return { scheduledString: urgencyWords[urgency] }
  return { scheduledPeriod: { start: asOf, end: asOf } }
}

/** A drug or procedure that a stop bars: an activity not to perform, with the stops that hold. */
function barredActivity(page: Page, option: AssessedOption): Activity {
  const stops = stopsOf(option)
  const taken = isBarredAndTaken(option) ? ', and the patient is on it; do not continue as it is' : ''
  return {
    detail: {
      code: codeOf(page, 'option', option),
      reasonCode: stops.map((stop) => ({ text: clauseWords(page, stop) })),
      status: 'not-started',
      doNotPerform: true,
      description: `Contraindicated${taken}: ${option.title}. ${stops.map((stop) => sentence(stop.text)).join(' ')}`,
    },
  }
}
