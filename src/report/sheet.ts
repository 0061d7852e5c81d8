/**
 * The plan for one printed page: what to do by when, what to avoid, the options that fit, what to ask, who disagrees,
 * with sources as numbered notes. How many lines a section shows is the caller's, who knows the paper; emergencies,
 * contraindications and what is not ruled out among emergencies always stay, and what is left out is counted.
 */

import {
  type AssessedRecommendation,
  type Assessment,
  type Guideline,
  readableDay,
} from '../language/index.ts'
import { firstFew, sentence, upperFirst } from './lines.ts'
import { stands } from './plan.ts'
import { whoWords } from './who.ts'
import {
  askedTitle,
  codeWords,
  dueWords,
  optionWords,
  type Page,
  positionTitle,
  provisionalWords,
  questionTitle,
  shortCitation,
  stanceWords,
  titleOf,
} from './words.ts'

export type SheetSection = 'now' | 'avoid' | 'options' | 'open' | 'disagree'

export interface SheetLine {
  readonly text: string
  readonly when: string | null
  /** "provisional until ...", "unverified". */
  readonly marks: readonly string[]
  /** Numbers of the sources below. */
  readonly notes: readonly number[]
  readonly emergency: boolean
}

export interface Sheet {
  readonly stage: string
  readonly headline: string
  readonly emergency: boolean
  readonly who: string
  readonly setting: string
  readonly sections: readonly {
    readonly id: SheetSection
    readonly title: string
    readonly lines: readonly SheetLine[]
    /** Lines left out for want of room. */
    readonly more: number
  }[]
  readonly sources: readonly string[]
  readonly foot: string
}

/** How many of its lines each section may show besides those that always stay. */
export type Room = Readonly<Record<SheetSection, number>>

/** A line before its sources have their numbers. */
interface Draft extends Omit<SheetLine, 'notes'> {
  readonly cited: readonly string[]
  /** Never left out. */
  readonly stays: boolean
}

const titles: Readonly<Record<SheetSection, string>> = {
  now: 'Now',
  avoid: 'Avoid',
  options: 'Options that fit',
  open: 'Ask next',
  disagree: 'Who says what',
}

export function toSheet(assessment: Assessment, guideline: Guideline, room: Room): Sheet {
  const page: Page = { assessment, guideline }
  const { stage, headline, setting } = assessment
  const drafts: Readonly<Record<SheetSection, readonly Draft[]>> = {
    now: nowDrafts(page),
    avoid: avoidDrafts(page),
    options: optionDrafts(page),
    open: openDrafts(page),
    disagree: disagreeDrafts(page),
  }
  const numbers = new Map<string, number>()
  const number = (source: string): number => {
    numbers.set(source, numbers.get(source) ?? numbers.size + 1)
    return numbers.get(source) ?? 0
  }
  const ids = Object.keys(titles) as SheetSection[]
  const sections = ids.flatMap((id) => {
    const all = drafts[id]
    const shown = within(all, room[id])
    const lines = shown.map(
      ({ cited, stays: _, ...line }): SheetLine => ({ ...line, notes: cited.map(number) }),
    )
    return all.length === 0 ? [] : [{ id, title: titles[id], lines, more: all.length - shown.length }]
  })
  const places = Object.keys(setting).sort()
  return {
    stage: `${stage.title}${stage.provisional ? ' (provisional)' : ''}`,
    headline: headline.text,
    emergency: headline.urgency === 'emergency',
    who: whoWords(page),
    setting: places.map((fact) => codeWords(page, fact, setting[fact] ?? '')).join(', '),
    sections,
    sources: [...numbers.keys()],
    foot: footWords(page),
  }
}

/** Those that stay, and the first of the others as far as there is room. */
function within(drafts: readonly Draft[], room: number): readonly Draft[] {
  let left = room
  return drafts.filter((draft) => {
    if (draft.stays) return true
    left -= 1
    return left >= 0
  })
}

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
  const unread = rec.evidence.every((one) => one.stance === 'disputes' || !one.verified)
  return {
    text: sentence(rec.statement),
    when,
    marks: [...(provisional === null ? [] : [provisional]), ...(unread ? ['unverified'] : [])],
    cited: citedBy(page, rec),
    emergency: rec.urgency === 'emergency',
    stays: rec.urgency === 'emergency' || rec.direction === 'against',
  }
}

function nowDrafts(page: Page): readonly Draft[] {
  const { recommendations, asOf } = page.assessment
  return recommendations
    .filter((rec) => stands(rec) && rec.direction === 'for')
    .map((rec) => adviceDraft(page, rec, dueWords(rec, asOf)))
}

function avoidDrafts(page: Page): readonly Draft[] {
  const { recommendations, options } = page.assessment
  const against = recommendations.filter((rec) => stands(rec) && rec.direction === 'against')
  const barred = options.filter((option) => option.status === 'contraindicated')
  return [
    ...barred.map((option): Draft => {
      const stops = option.reasons.filter((reason) => reason.level === 'stop' && reason.met === true)
      const taken = option.taken === true ? 'Do not continue as it is, the patient is on it: ' : ''
      return {
        text: `${taken}${option.title}: ${sentence(stops.map((stop) => sentence(stop.text)).join(' '))}`,
        when: null,
        marks: stops.some((stop) => !stop.verified) ? ['unverified'] : [],
        cited: [...new Set(stops.flatMap((stop) => stop.evidence))].map((id) => shortCitation(page, id)),
        emergency: false,
        stays: true,
      }
    }),
    ...against.map((rec) => adviceDraft(page, rec, null)),
  ]
}

function optionDrafts(page: Page): readonly Draft[] {
  const { recommendations, options } = page.assessment
  const offering = recommendations.filter((rec) => stands(rec) && rec.direction === 'for')
  const offered = options.filter((option) => offering.some((rec) => rec.options.includes(option.id)))
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
        `${option.title}: ${optionWords[option.status]}${dose === '' ? '' : `; ${dose}`}.`,
        ...held.map((one) => sentence(upperFirst(one.text))),
        ...(check === '' ? [] : [sentence(`Check first: ${check}`)]),
      ]
      return {
        text: words.join(' '),
        when: null,
        marks: held.some((one) => !one.verified) ? ['unverified'] : [],
        cited: [...new Set(held.flatMap((one) => one.evidence))].map((id) => shortCitation(page, id)),
        emergency: false,
        stays: false,
      }
    }),
    ...open.map((option): Draft => {
      const waits = option.missing.map((id) => askedTitle(page, id))
      const words = waits.length === 0 ? 'what cannot be known' : firstFew(waits, 3, '; ')
      return plainDraft(`${option.title}: ${optionWords[option.status]}; waits for ${words}.`)
    }),
  ]
}

const plainDraft = (text: string, stays = false): Draft => ({
  text,
  when: null,
  marks: [],
  cited: [],
  emergency: false,
  stays,
})

/** Emergencies that are not ruled out, then the questions most worth asking. */
function openDrafts(page: Page): readonly Draft[] {
  const { recommendations, missing } = page.assessment
  const emergencies = recommendations.filter(
    (rec) => rec.status === 'needs-data' && rec.urgency === 'emergency',
  )
  return [
    ...emergencies.map((rec) =>
      plainDraft(`Not ruled out, an emergency if so: ${sentence(rec.title)}`, true),
    ),
    ...missing.map((one, i): Draft => {
      const decides = firstFew(
        one.decides.map((id) => titleOf(page, id)),
        2,
        '; ',
      )
      return plainDraft(`${one.question}${one.safety ? ' (safety)' : ''} Decides: ${decides}.`, i === 0)
    }),
  ]
}

/** One line for each question, those with a stance first: bodies by stance, without those that do not cover the patient. */
function disagreeDrafts(page: Page): readonly Draft[] {
  const { positions } = page.assessment
  const questions = [...new Set(positions.map((position) => position.question))]
  const speaks = (question: string): boolean =>
    positions.some(
      (one) => one.question === question && ['supports', 'opposes', 'either'].includes(one.stance),
    )
  const inOrder = [...questions.filter(speaks), ...questions.filter((question) => !speaks(question))]
  return inOrder.flatMap((question) => {
    const told = (['supports', 'opposes', 'either', 'unpublished', 'needs-data'] as const).flatMap(
      (stance) => {
        const bodies = positions
          .filter((position) => position.question === question && position.stance === stance)
          .map((position) => {
            const unread = position.reasons.some((reason) => !reason.verified) ? ' (unverified)' : ''
            return `${positionTitle(position)}${unread}`
          })
        return bodies.length === 0 ? [] : [`${upperFirst(stanceWords[stance])}: ${bodies.join('; ')}.`]
      },
    )
    return told.length === 0 ? [] : [plainDraft(`${questionTitle(page, question)} ${told.join(' ')}`)]
  })
}

function footWords({ assessment, guideline }: Page): string {
  const draft = guideline.status === 'active' ? '' : ` (${guideline.status}, not reviewed by a clinician)`
  return [
    `${guideline.title}, version ${guideline.version}${draft}, ${assessment.guideline.hash.slice(0, 12)}.`,
    `As of ${readableDay(assessment.asOf)}; receipt ${assessment.receipt.output.slice(0, 12)}.`,
    'Decision support, not a medical device; every line is to be judged by the clinician.',
  ].join(' ')
}
