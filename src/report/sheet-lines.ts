/** The lines of the printed sheet before they are cut to the paper: what each section has to say, most important first. */

import type { AssessedRecommendation } from '../language/index.ts'
import { missingWords, readableDay } from '../words/index.ts'
import { dueWords } from './due.ts'
import {
  barredAndTaken,
  declinedItems,
  declinedReason,
  isBarred,
  isBarredAndTaken,
  isEmergency,
  openEmergencies,
  stands,
  stopsOf,
} from './lead.ts'
import { firstFew, sentence, upperFirst } from './lines.ts'
import { isLate } from './not-lost.ts'
import { isOffered } from './offered.ts'
import { advised } from './plan.ts'
import { bodyRows } from './sheet-bodies.ts'
import type { SheetLine, SheetSection } from './sheet-shape.ts'
import { bodiesOn, weightWords } from './weight.ts'
import {
  askedTitle,
  factsById,
  isUnverified,
  marksOf,
  optionWords,
  type Page,
  provisionalWords,
  questionTitle,
  shortCitation,
} from './words.ts'

/** A line before its sources have their numbers. */
export interface Draft extends Omit<SheetLine, 'notes'> {
  /** What stands for the line where it has no room. */
  readonly title: string
  readonly cited: readonly string[]
  /** Never left out. */
  readonly stays: boolean
}

export function draftsOf(page: Page): Readonly<Record<SheetSection, readonly Draft[]>> {
  return {
    now: nowDrafts(page),
    avoid: avoidDrafts(page),
    options: optionDrafts(page),
    open: openDrafts(page),
    declined: declinedDrafts(page),
    disagree: disagreeDrafts(page),
  }
}

const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
  text,
  title: text,
  when: null,
  group: null,
  weight: null,
  rows: [],
  marks: [],
  cited: [],
  emergency: false,
  late: false,
  stop: false,
  stays: false,
  ...more,
})

const CITED = 2

/** The first sources in favour and the first that disputes, the word "unverified" in the note itself. */
function citedBy(page: Page, rec: AssessedRecommendation): readonly string[] {
  const words = (one: AssessedRecommendation['evidence'][number]): string => {
    const unread = one.verified ? '' : ', unverified'
    return `${shortCitation(page, one.id)}${one.stance === 'disputes' ? ', disputes' : ''}${unread}`
  }
  const supports = rec.evidence.filter((one) => one.stance === 'supports').slice(0, CITED)
  const disputes = rec.evidence.filter((one) => one.stance === 'disputes').slice(0, 1)
  return [...new Set([...supports, ...disputes].map(words))]
}

function adviceDraft(page: Page, rec: AssessedRecommendation, when: string | null): Draft {
  const provisional = provisionalWords(page, rec)
  const marks = marksOf(page, rec).join('; ')
  const marked = marks === '' ? rec.title : `${rec.title} (${marks})`
  const unread = isUnverified(page, rec)
  return draft(sentence(rec.statement), {
    title: marked,
    when,
    weight: weightWords(page, rec),
    marks: [...(provisional === null ? [] : [provisional]), ...(unread ? ['unverified'] : [])],
    cited: citedBy(page, rec),
    emergency: isEmergency(rec),
    stays: isEmergency(rec) || rec.direction === 'against',
  })
}

/** Emergencies, also one that was declined; what is taken though a stop bars it; what is late; the rest in its order. */
function nowDrafts(page: Page): readonly Draft[] {
  const { asOf } = page.assessment
  const all = advised(page)
  const [urgent, rest] = [all.filter(isEmergency), all.filter((rec) => !isEmergency(rec))]
  const [late, others] = [rest.filter((rec) => isLate(page, rec)), rest.filter((rec) => !isLate(page, rec))]
  const told = (rec: AssessedRecommendation): Draft => ({
    ...adviceDraft(page, rec, dueWords(page, rec)),
    late: isLate(page, rec),
  })
  return [
    ...urgent.map(told),
    ...declinedItems(page)
      .filter(isEmergency)
      .map((rec) => {
        return draft(`DECLINED: ${sentence(rec.statement)} Reason: ${sentence(declinedReason(rec))}`, {
          when: `declined, as of ${readableDay(asOf)}`,
          emergency: true,
          stays: true,
        })
      }),
    ...barredAndTaken(page).map((option) => ({
      ...barredDraft(page, option, 'Do not continue as it is, the patient is on it: '),
      when: 'today',
      stop: true,
    })),
    ...late.map(told),
    ...others.map(told),
  ]
}

function barredDraft(page: Page, option: Page['assessment']['options'][number], lead: string): Draft {
  const stops = stopsOf(option)
  return draft(`${lead}${option.title}: ${sentence(stops.map((stop) => sentence(stop.text)).join(' '))}`, {
    marks: stops.some((stop) => !stop.verified) ? ['unverified'] : [],
    cited: [...new Set(stops.flatMap((stop) => stop.evidence))].map((id) => shortCitation(page, id)),
    stays: true,
  })
}

function avoidDrafts(page: Page): readonly Draft[] {
  const { recommendations, options } = page.assessment
  const against = recommendations.filter((rec) => stands(rec) && rec.direction === 'against')
  const barred = options.filter((option) => isBarred(option) && !isBarredAndTaken(option))
  return [
    ...barred.map((option) => barredDraft(page, option, '')),
    ...against.map((rec) => adviceDraft(page, rec, null)),
  ]
}

function optionDrafts(page: Page): readonly Draft[] {
  const offered = page.assessment.options.filter((one) => one.status === 'taking' || isOffered(one))
  const fits = offered.filter((option) => option.rank !== null || option.status === 'taking')
  const open = offered.filter((option) => option.status === 'needs-data')
  return [
    ...fits.map((option): Draft => {
      const { course } = option
      const held = [
        ...option.reasons.filter((reason) => reason.level === 'caution' && reason.met === true),
        ...option.adjustments.filter((one) => one.met === true),
      ]
      const dose = [course.dose, course.duration].filter((words) => words !== null).join('; ')
      const check = course.checkFirst.join('; ')
      const words = [
        `${option.title}: ${optionWords[option.status]}${stopsWords(page, option.id)}${dose === '' ? '' : `; ${dose}`}.`,
        ...held.map((one) => sentence(upperFirst(one.text))),
        ...(check === '' ? [] : [sentence(`Check first: ${check}`)]),
      ]
      return draft(words.join(' '), {
        title:
          option.status === 'suitable'
            ? option.title
            : `${option.title} (${optionWords[option.status]}${stopsWords(page, option.id)})`,
        group: 'Fit',
        marks: held.some((one) => !one.verified) ? ['unverified'] : [],
        cited: [...new Set(held.flatMap((one) => one.evidence))].map((id) => shortCitation(page, id)),
      })
    }),
    ...open.map((option): Draft => {
      const waits = option.missing.map((id) => askedTitle(page, id))
      const words = waits.length === 0 ? 'an answer given as "not known"' : firstFew(waits, 3, '; ')
      const stops = page.assessment.alerts.stopsNotRuledOut.includes(option.id)
      return draft(`${option.title}: ${stops ? 'stops not ruled out, ' : ''}waits for ${words}.`, {
        title: option.title,
        group: stops ? 'Stops not ruled out' : 'Not known yet',
      })
    }),
  ]
}

const stopsWords = ({ assessment }: Page, id: string): string =>
  assessment.alerts.stopsNotRuledOut.includes(id) ? ', stops not ruled out' : ''

/** Emergencies that are not ruled out, then the questions most worth asking. */
function openDrafts(page: Page): readonly Draft[] {
  return [
    ...openEmergencies(page).map((rec) => {
      return draft(`Not ruled out, an emergency if so: ${sentence(rec.title)}`, { stays: true })
    }),
    ...page.assessment.missing.map((one) => draft(missingWords(factsById(page), one))),
  ]
}

function declinedDrafts(page: Page): readonly Draft[] {
  const when = `as of ${readableDay(page.assessment.asOf)}`
  return declinedItems(page)
    .filter((rec) => !isEmergency(rec))
    .map((rec) => draft(`${rec.title}: ${sentence(declinedReason(rec))}`, { when, stays: true }))
}

/** What bodies say: first where one opposes what the plan answers, then its other questions, then the rest. */
function disagreeDrafts(page: Page): readonly Draft[] {
  const { positions, recommendations } = page.assessment
  const planned = new Set(recommendations.filter(stands).map((rec) => rec.question))
  const questions = [...new Set(positions.map((position) => position.question))]
  const rank = (question: string): number =>
    (planned.has(question) ? 0 : 2) + (bodiesOn(page, question, 'opposes').length > 0 ? 0 : 1)
  const inOrder = questions.toSorted((a, b) => rank(a) - rank(b))
  return inOrder.flatMap((question) => {
    const rows = bodyRows(page, question)
    return rows.length === 0 ? [] : [draft(questionTitle(page, question), { rows })]
  })
}
