/** A short paragraph to paste into the patient's notes. */

import type { AssessedRecommendation } from '../language/index.ts'
import { readableDay, stageTitle } from '../words/index.ts'
import { alertLine, diedWords } from './alerts.ts'
import { contradictionTitles } from './contradictions.ts'
import { dueWords } from './due.ts'
import {
  barredAndTaken,
  declinedItems,
  declinedReason,
  emergencies,
  isBarred,
  isBarredAndTaken,
  isEmergency,
  stands,
  stopsOf,
} from './lead.ts'
import { counted, sentence } from './lines.ts'
import { isHandedOver, isPressing } from './not-lost.ts'
import { advised } from './plan.ts'
import { isAlarming, redFlagSentence } from './signs.ts'
import { bodiesOn, payerWords, weightWords } from './weight.ts'
import { ageAndSex, earlierWords, sinceWords, siteWords } from './who.ts'
import { askedTitle, type Page, questionTitle } from './words.ts'

const ITEMS = 4

/** What cannot wait; who, where on the pathway, what is advised by when and how surely, what to avoid, what is not known. */
export function toParagraph(page: Page): string {
  const { assessment, guideline } = page
  const { stage, recommendations, options, missing, asOf } = assessment
  const urgent = emergencies(page)
  const standing = recommendations.filter(stands)
  const rest = advised(page).filter((rec) => !isEmergency(rec))
  const avoided = [
    ...standing.filter((rec) => rec.direction === 'against').map((rec) => rec.title),
    ...options
      .filter((option) => isBarred(option) && !isBarredAndTaken(option))
      .map((option) => option.title),
  ]
  const first = options
    .filter((option) => option.rank === 1 && standing.some((rec) => rec.options.includes(option.id)))
    .map((option) => option.title)
  const declined = declinedItems(page).map((rec) => `${rec.title} (${declinedReason(rec)})`)
  // Said in front of all where it is not clear.
  const alarm = isAlarming(page)
  const asked = missing.filter((one) => one.fact !== guideline.roles.redFlags)
  const unknown = asked.slice(0, 3).map((one) => askedTitle(page, one.fact))
  const who = [ageAndSex(page), siteWords(page), sinceWords(page), earlierWords(page)].filter(
    (part) => part !== '',
  )
  const contrary = contradictionTitles(page)
  const alerts = alertLine(page)
  return [
    ...diedWords(assessment),
    ...leadSentences(page),
    ...(alarm ? [redFlagSentence(page)] : []),
    `${readableDay(asOf)}: ${sentence(who.join(', '))}`,
    ...(alarm ? [] : [redFlagSentence(page)]),
    sentence(`Stage: ${stageTitle(stage)}${stage.provisional ? ' (provisional)' : ''}`),
    ...(urgent.length > 0
      ? rest.length === 0
        ? []
        : [afterwards(rest)]
      : [advisedSentence(page, rest), ...disputed(page, rest)]),
    ...(first.length === 0 || urgent.length > 0 ? [] : [sentence(`First of the options: ${some(first)}`)]),
    ...(avoided.length === 0 ? [] : [sentence(`Avoid: ${some(avoided)}`)]),
    ...(declined.length === 0 ? [] : [sentence(`Declined: ${declined.join('; ')}`)]),
    ...(unknown.length === 0 ? [] : [sentence(`Not known: ${unknown.join('; ')}`)]),
    ...(contrary.length === 0 ? [] : [sentence(`The record contradicts itself: ${contrary.join('; ')}`)]),
    ...(alerts === null ? [] : [alerts]),
    `From ${guideline.title} ${guideline.version}; decision support, to be judged by the clinician.`,
  ].join(' ')
}

/** What a reader must not miss who reads one line. */
function leadSentences(page: Page): readonly string[] {
  const refused = declinedItems(page).filter(isEmergency)
  return [
    ...emergencies(page).map((rec) => `EMERGENCY: ${sentence(rec.statement)}`),
    ...refused.map(
      (rec) => `EMERGENCY DECLINED: ${sentence(rec.statement)} Reason: ${sentence(declinedReason(rec))}`,
    ),
    ...barredAndTaken(page).map((option) => {
      const stops = stopsOf(option).map((stop) => sentence(stop.text))
      return `STOP, the patient is on it: ${option.title}. Do not continue as it is. ${stops.join(' ')}`
    }),
  ]
}

function advisedSentence(page: Page, recs: readonly AssessedRecommendation[]): string {
  if (recs.length === 0) return 'Nothing is advised yet.'
  const items = recs.map((rec) => {
    const marks = [dueWords(page, rec), weightWords(page, rec), ...(rec.provisional ? ['provisional'] : [])]
    return `${rec.title} (${marks.join('; ')})`
  })
  const rest = recs.slice(ITEMS).filter((rec) => isHandedOver(rec) || isPressing(page, rec))
  const kept = rest.map((rec) => `${rec.title} (${dueWords(page, rec)})`)
  return [
    sentence(`Advised: ${some(items)}`),
    ...(kept.length === 0 ? [] : [sentence(`Of these: ${kept.join('; ')}`)]),
  ].join(' ')
}

/** Beside an emergency the rest is counted; who decides where every option is barred has its name all the same. */
function afterwards(recs: readonly AssessedRecommendation[]): string {
  const handed = recs.filter(isHandedOver).map(({ title }) => title)
  const among = handed.length === 0 ? '' : `, among them: ${handed.join('; ')}`
  return sentence(`After the emergency: ${counted(recs.length, 'item')} of the plan${among}`)
}

/** Where bodies oppose something that is advised: who stands on which side, and what the payer says. */
function disputed(page: Page, recs: readonly AssessedRecommendation[]): readonly string[] {
  const questions = [...new Set(recs.slice(0, ITEMS).map((rec) => rec.question))]
  return questions.flatMap((question) => {
    const names = (stance: 'supports' | 'opposes'): string =>
      bodiesOn(page, question, stance)
        .map((one) => `${one.body} ${one.year}`)
        .join(', ')
    if (names('opposes') === '') return payerWords(page, question)
    const inFavour = names('supports') === '' ? '' : `For: ${names('supports')}. `
    return [
      `${questionTitle(page, question)} ${inFavour}Against: ${names('opposes')}.`,
      ...payerWords(page, question),
    ]
  })
}

function some(items: readonly string[]): string {
  const more = items.length - ITEMS
  const shown = items.slice(0, ITEMS).join('; ')
  return more > 0 ? `${shown}; and ${counted(more, 'more item')}` : shown
}
