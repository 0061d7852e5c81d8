/** The options in brief: what standing advice offers or the patient takes, how to use it, what is not ruled out. */

import type { AssessedOption } from '../language/index.ts'
import { counted, sentence, wrapped } from './lines.ts'
import { offeredOptions, statusPaint, windowWords } from './options.ts'
import type { Paint } from './paint.ts'
import { optionWords, type Page, questionTitle } from './words.ts'

export function briefOptionLines(page: Page, paint: Paint): readonly string[] {
  const offered = offeredOptions(page)
  const called = page.assessment.options.filter(
    (option) => offered.has(option.id) || option.status === 'taking',
  )
  const questions = [...new Set(called.map((option) => option.question))]
  return questions.flatMap((question) => {
    const here = called.filter((option) => option.question === question)
    const usable = here.filter(isUsable)
    if (usable.length === 0 && here.every((option) => option.status === 'contraindicated')) return []
    return [
      ...wrapped(questionTitle(page, question), '  '),
      ...usable.flatMap((option) => usableLines(option, paint)),
      ...openLines(here, paint),
    ]
  })
}

/** What a stop forbids stands under AVOID. */
function isUsable({ status }: AssessedOption): boolean {
  return status !== 'contraindicated' && status !== 'needs-data'
}

/** The first in rank with dose and checks; all with what holds against them. */
function usableLines(option: AssessedOption, paint: Paint): readonly string[] {
  const { course, reasons, adjustments } = option
  const rank = option.rank === null ? '-' : `${option.rank}.`
  const maybe = reasons.filter((one) => one.level === 'caution' && one.met === null).length
  const open = adjustments.filter((one) => one.met === null).length
  const perhaps = [
    ...(maybe === 0 ? [] : [counted(maybe, 'caution')]),
    ...(open === 0 ? [] : [counted(open, 'change of dose or course', 'changes of dose or course')]),
  ]
  const status = `${statusPaint(option, paint)(optionWords[option.status])}${windowWords(option)}`
  const preferred = reasons.filter((one) => one.level === 'prefer' && one.met)
  const details = [
    // Why it comes first, where it does: the others rank by the same count, and --full shows it for each.
    ...(option.rank === 1 ? preferred.map((one) => `for it: ${briefClause(one)}`) : []),
    ...reasons.filter((one) => one.level === 'stop').map((one) => `not ruled out: ${briefClause(one)}`),
    ...reasons
      .filter((one) => one.level === 'caution' && one.met)
      .map((one) => `caution: ${briefClause(one)}`),
    ...adjustments.filter((one) => one.met).map((one) => `for this patient: ${briefClause(one)}`),
    ...(option.rank === 1 && course.dose !== null ? [`dose: ${course.dose}`] : []),
    ...(option.rank === 1 && course.checkFirst.length > 0
      ? [`check first: ${course.checkFirst.join('; ')}`]
      : []),
  ]
  const tail = perhaps.length === 0 ? '' : `; perhaps ${perhaps.join(', ')}`
  return [
    ...wrapped(`${option.title}: ${status}${tail}`, `  ${rank.padEnd(3)}`),
    ...details.flatMap((detail) => wrapped(detail, '     ', '       ')),
  ]
}

/** The sources of a clause stand in the explanation; that it is unverified stands here too. */
const briefClause = ({ text, verified }: { readonly text: string; readonly verified: boolean }): string =>
  verified ? text : `${text} [unverified]`

/** What stops that are not known hold back: the options, then every such stop once. */
function openLines(options: readonly AssessedOption[], paint: Paint): readonly string[] {
  const open = options.filter((one) => one.status === 'needs-data')
  if (open.length === 0) return []
  const stops = open.flatMap((option) => option.reasons.filter((reason) => reason.level === 'stop'))
  const words = [...new Set(stops.map((stop) => sentence(briefClause(stop))))].join(' ')
  const waits = words === '' ? 'Their window waits for a date.' : `Not ruled out: ${words}`
  const titles = open.map((option) => option.title).join('; ')
  return wrapped(`${paint.ask(titles)}: ${optionWords['needs-data']}. ${waits}`, '  ?  ')
}
