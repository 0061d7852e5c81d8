/** The letter to the general practitioner: what was found, what is advised by when, what to avoid, what is not known. */

import type { Assessment, Guideline } from '../language/index.ts'
import { draftWords, missingWords, readableDay } from '../words/index.ts'
import { diedWords } from './alerts.ts'
import { dueWords } from './due.ts'
import {
  barredAndTaken,
  declinedItems,
  declinedReason,
  emergencies,
  isBarred,
  isBarredAndTaken,
  isEmergency,
  openEmergencies,
  stands,
  stopsOf,
} from './lead.ts'
import { type Letter, part } from './letter.ts'
import { about, foundWords } from './letter-gp-found.ts'
import { type GpPoints, gpPointsOf } from './letter-gp-points.ts'
import { counted, sentence } from './lines.ts'
import { offeredOptions } from './offered.ts'
import { emergencyTitles } from './signs.ts'
import { bodiesOn, bodyWords, payerWords, weightWords } from './weight.ts'
import {
  clauseWords,
  factsById,
  headlineText,
  isUnverified,
  marksOf,
  optionWords,
  type Page,
  pageOf,
  provisionalWords,
  questionTitle,
} from './words.ts'

const QUESTIONS = 3

/** @param called the patient's name and birth date, where they are known; they stand in no Assessment */
export function toLetterGp(
  guideline: Guideline,
  assessment: Assessment,
  called: string | null = null,
): Letter {
  const page = pageOf(guideline, assessment)
  const { headline, asOf } = assessment
  const urgent = emergencies(page).length > 0
  const points = gpPointsOf(page, disagreeWords(page))
  const emergency = headline.urgency === 'emergency' ? [`EMERGENCY. ${headlineText(page)}`] : []
  return {
    title: 'To the general practitioner',
    head: [
      readableDay(asOf),
      called === null ? 'Patient (name and date of birth, to be filled in):' : `Patient: ${called}`,
      `About: ${about(page)}`,
    ],
    parts: [
      ...part(null, diedWords(assessment), [], true),
      ...part(null, emergency, [], true),
      ...part('Stop', [], stopItems(page), true),
      ...part('What was found', foundWords(page)),
      ...part('Please do', advisedIntro(points), advisedItems(page, points)),
      ...part(urgent ? 'After the emergency' : 'Also advised', besidesWords(page, points)),
      ...part('Already covered, and declined', doneWords(page)),
      ...part('Which drug or procedure', [], urgent ? [] : optionItems(page, points)),
      ...part('What to avoid', [], avoidItems(page, points)),
      ...part('What is not known', unknownWords(page)),
      ...part('Where bodies disagree', points.disagree),
      ...part('More', moreWords(page, points)),
      ...part('What to look out for', urgent ? [] : emergencyWords(page)),
    ],
    foot: footOf(page),
  }
}

function advisedIntro({ asked }: GpPoints): readonly string[] {
  return asked.length > 0 ? [] : ['Nothing can be advised from what is recorded.']
}

function advisedItems(page: Page, { asked }: GpPoints): readonly string[] {
  return asked.map((rec) => {
    const [provisional, unread] = [provisionalWords(page, rec), isUnverified(page, rec)]
    const shown = [
      dueWords(page, rec),
      ...(provisional === null ? [] : [provisional]),
      weightWords(page, rec),
      ...(unread ? ['unverified'] : []),
    ].join('; ')
    return `${isEmergency(rec) ? 'EMERGENCY: ' : ''}${rec.statement.replace(/\.$/, '')} (${shown}).`
  })
}

/** By title, with the day where there is one; beside an emergency without, for nothing else has a day then. */
function besidesWords(page: Page, { besides }: GpPoints): readonly string[] {
  const urgent = emergencies(page).length > 0
  const words = besides.map((rec) => {
    const due = urgent ? [] : [dueWords(page, rec)]
    const shown = [...due, ...marksOf(page, rec)].join('; ')
    return shown === '' ? rec.title : `${rec.title} (${shown})`
  })
  return words.length === 0 ? [] : [`${words.join('; ')}.`]
}

/** That there is more, and where, so that nobody takes the letter for all of it. */
const moreWords = ({ assessment: { asOf } }: Page, { left }: GpPoints): readonly string[] =>
  left === 0
    ? []
    : [
        `The full plan of ${readableDay(asOf)} has ${counted(left, 'more point')} that this letter leaves out.`,
      ]

function doneWords(page: Page): readonly string[] {
  // What was never called for may be done by chance: that tells nobody anything.
  const done = page.assessment.recommendations
    .filter((rec) => rec.status === 'done' && rec.explanation.met === true)
    .map((rec) => rec.title)
  const declined = declinedItems(page).map((rec) => {
    return `${isEmergency(rec) ? 'EMERGENCY: ' : ''}${rec.title} (${declinedReason(rec)})`
  })
  return [
    ...(declined.length === 0
      ? []
      : [`Declined, as of ${readableDay(page.assessment.asOf)}: ${declined.join('; ')}.`]),
    ...(done.length === 0 ? [] : [`Already covered: ${done.join('; ')}.`]),
  ]
}

/** What the patient is on though a stop bars it. */
function stopItems(page: Page): readonly string[] {
  return barredAndTaken(page).map((option) => {
    const why = stopsOf(option).map((stop) => clauseWords(page, stop))
    return `Do not continue as it is, the patient is on it: ${option.title} is contraindicated: ${sentence(why.join(' '))}`
  })
}

function optionItems(page: Page, { options }: GpPoints): readonly string[] {
  const open = offeredOptions(page).filter((option) => option.status === 'needs-data')
  return [
    ...options.map((option) => {
      const { course } = option
      const cautions = option.reasons
        .filter((reason) => reason.level === 'caution' && reason.met === true)
        .map((reason) => sentence(`Caution: ${clauseWords(page, reason)}`))
      const adjusted = option.adjustments
        .filter((one) => one.met === true)
        .map((one) => sentence(`For this patient: ${clauseWords(page, one)}`))
      const check = course.checkFirst.join('; ')
      return [
        sentence(
          `${option.title}: ${optionWords[option.status]}${course.dose === null ? '' : `, ${course.dose}`}`,
        ),
        ...cautions,
        ...adjusted,
        ...(check === '' ? [] : [sentence(`Check first: ${check}`)]),
      ].join(' ')
    }),
    ...(open.length === 0 ? [] : [`Not known yet: ${open.map((option) => option.title).join('; ')}.`]),
  ]
}

function avoidItems(page: Page, { against }: GpPoints): readonly string[] {
  const barred = page.assessment.options.filter((option) => isBarred(option) && !isBarredAndTaken(option))
  return [
    ...against.map((rec) => {
      const shown = marksOf(page, rec).join('; ')
      return shown === '' ? sentence(rec.statement) : `${rec.statement.replace(/\.$/, '')} (${shown}).`
    }),
    ...barred.map((option) => {
      const why = stopsOf(option).map((stop) => clauseWords(page, stop))
      return `${option.title} is contraindicated: ${sentence(why.join(' '))}`
    }),
  ]
}

function unknownWords(page: Page): readonly string[] {
  const { missing, options, alerts } = page.assessment
  const questions = missing.slice(0, QUESTIONS).map((one) => missingWords(factsById(page), one))
  const more = missing.length - questions.length
  const open = options.filter((option) => alerts.stopsNotRuledOut.includes(option.id))
  return [
    ...openEmergencies(page).map((rec) => `Not ruled out, and an emergency if so: ${sentence(rec.title)}`),
    ...(open.length === 0 ? [] : [`Stops not ruled out: ${open.map((one) => one.title).join('; ')}.`]),
    ...(questions.length === 0
      ? []
      : [`Most worth answering: ${questions.join(' ')}${more > 0 ? ` And ${more} more questions.` : ''}`]),
  ]
}

/** On the questions the advice answers: bodies by what their own criteria say of this patient; the silent are left out. */
function disagreeWords(page: Page): readonly string[] {
  const questions = [...new Set(page.assessment.recommendations.filter(stands).map((rec) => rec.question))]
  const stances = { supports: 'In favour', opposes: 'Against', either: 'Either way' } as const
  return questions.flatMap((question) => {
    const told = (['supports', 'opposes', 'either'] as const).flatMap((stance) => {
      const bodies = bodiesOn(page, question, stance).map(bodyWords)
      return bodies.length === 0 ? [] : [`${stances[stance]}: ${bodies.join('; ')}.`]
    })
    return told.length === 0
      ? []
      : [[questionTitle(page, question), ...told, ...payerWords(page, question)].join(' ')]
  })
}

function emergencyWords(page: Page): readonly string[] {
  const titles = emergencyTitles(page)
  if (titles.length === 0) return []
  return [
    `If one of these appears, send the patient to an emergency department at once and call the surgeon on duty: ${titles.join('; ')}. Telephone of the team (to be filled in):`,
  ]
}

function footOf({ assessment, guideline }: Page): readonly string[] {
  const unfinished = draftWords(guideline)
  const draft = unfinished === null ? '' : ` (${unfinished})`
  return [
    `From ${guideline.title}, version ${guideline.version}${draft}, guideline fingerprint ${assessment.guideline.hash.slice(0, 12)}. Decision support, judged by the clinician who signs.`,
    'Signature:',
  ]
}
