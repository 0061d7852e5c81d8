/** The options in order, each with its status word, reasons, dose and what to check first. */

import { type AssessedOption, impossible } from '../language/index.ts'
import { readableDay } from '../words/index.ts'
import { firstFew, wrapped } from './lines.ts'
import { isOffered } from './offered.ts'
import type { Paint } from './paint.ts'
import {
  askedTitle,
  assumingWords,
  clauseWords,
  isUsable,
  notCalledWords,
  optionWords,
  type Page,
  questionTitle,
} from './words.ts'

/** In full the options that standing advice offers; the others, always judged too, in one line each question. */
export function optionLines(page: Page, paint: Paint): readonly string[] {
  const { assessment } = page
  const questions = [...new Set(assessment.options.map((option) => option.question))]
  return questions.flatMap((question) => {
    const options = assessment.options.filter((option) => option.question === question)
    const inFull = options.filter((option) => isOffered(option) || option.status === 'taking')
    const others = options.filter((option) => !inFull.includes(option))
    return [
      ...wrapped(questionTitle(page, question), '  '),
      ...inFull.flatMap((option) => fullLines(page, option, paint)),
      ...notCalledLines(others),
    ]
  })
}

/** What no advice that stands offers: nothing of it is suitable, whatever bars it or not. */
function notCalledLines(options: readonly AssessedOption[]): readonly string[] {
  return ([false, null] as const).flatMap((called) => {
    const titles = options
      .filter(({ calledFor }) => calledFor === called)
      .map(({ title, status }) => (isUsable(status) ? title : `${title} (${optionWords[status]})`))
    return titles.length === 0
      ? []
      : wrapped(`${notCalledWords[`${called}`]}: ${titles.join('; ')}`, '    ', '      ')
  })
}

function fullLines(page: Page, option: AssessedOption, paint: Paint): readonly string[] {
  const rank = option.rank === null ? ' -  ' : ` ${option.rank}. `
  const status = `${statusPaint(option, paint)(optionWords[option.status])}${windowWords(option)}`
  const title = wrapped(`${option.title}: ${status}`, `   ${rank}`)
  if (option.status === 'contraindicated') return title
  const assuming = assumingWords(page, option.assuming)
  const { course } = option
  const details = [
    ...reasonsOf(page, option),
    ...(option.status === 'needs-data' && option.missing.length > 0
      ? [
          `waits for ${firstFew(
            option.missing.map((id) => askedTitle(page, id)),
            6,
            '; ',
          )}`,
        ]
      : []),
    ...(assuming === null ? [] : [assuming]),
    ...option.adjustments.map((one) => {
      return `${one.met === null ? 'perhaps for this patient' : 'for this patient'}: ${clauseWords(page, one)}`
    }),
    ...labelled('dose', course.dose),
    ...labelled('for', course.duration),
    ...labelled('check first', course.checkFirst.join('; ')),
    ...labelled('then watch', course.monitoring.join('; ')),
    ...labelled('afterwards', course.followedBy),
  ]
  return [...title, ...details.flatMap((detail) => wrapped(detail, '       ', '         '))]
}

export function statusPaint(option: AssessedOption, paint: Paint): (text: string) => string {
  switch (option.status) {
    case 'suitable':
    case 'taking':
      return paint.fits
    case 'caution':
    case 'not-yet':
    case 'too-late':
      return paint.caution
    case 'contraindicated':
      return paint.stop
    case 'needs-data':
      return paint.ask
    default:
      return impossible(option.status)
  }
}

const labelled = (label: string, text: string | null): readonly string[] =>
  text === null || text === '' ? [] : [`${label}: ${text}`]

/** What holds for and against, and what is not ruled out yet. */
function reasonsOf(page: Page, option: AssessedOption): readonly string[] {
  return option.reasons.flatMap((reason): readonly string[] => {
    const words = clauseWords(page, reason)
    switch (reason.level) {
      case 'stop':
        return reason.met === null ? [`stop not ruled out: ${words}`] : [`stop: ${words}`]
      case 'caution':
        return [`${reason.met === null ? 'perhaps caution' : 'caution'}: ${words}`]
      case 'prefer':
        return reason.met === null ? [] : [`speaks for it: ${words}`]
      default:
        return impossible(reason.level)
    }
  })
}

/** When its window opens or closes, as far as that still matters. */
export function windowWords(option: AssessedOption): string {
  const { opens, closes } = option.window
  if (option.status === 'not-yet' && opens !== null) return ` before ${readableDay(opens)}`
  if (option.status === 'too-late' && closes !== null) return ` since ${readableDay(closes)}`
  const usable = option.status === 'suitable' || option.status === 'caution'
  return usable && closes !== null ? `, until ${readableDay(closes)}` : ''
}
