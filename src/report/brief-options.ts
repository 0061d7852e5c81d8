/** The options in brief: the first of each question with how to use it, the others by name, what is not ruled out. */

import type { AssessedOption } from '../language/index.ts'
import { sentence, wrapped } from './lines.ts'
import { isOffered } from './offered.ts'
import { statusPaint, windowWords } from './options.ts'
import type { Paint } from './paint.ts'
import { optionWords, type Page, questionTitle } from './words.ts'

export function briefOptionLines(page: Page, paint: Paint): readonly string[] {
  const called = page.assessment.options.filter((option) => isOffered(option) || option.status === 'taking')
  const questions = [...new Set(called.map((option) => option.question))]
  return questions.flatMap((question) => {
    const here = called.filter((option) => option.question === question)
    return questionLines(questionTitle(page, question), here, paint)
  })
}

/** What a stop forbids stands under AVOID. */
function questionLines(title: string, here: readonly AssessedOption[], paint: Paint): readonly string[] {
  const usable = here.filter(({ status }) => status !== 'contraindicated' && status !== 'needs-data')
  const open = openWords(here, paint)
  if (usable.length === 0) return open.length === 0 ? [] : wrapped([title, ...open].join(' '), '  ', '    ')
  const best = usable.find(({ rank }) => rank !== null)
  const inFull = usable.filter((option) => option === best || option.status === 'taking')
  const others = usable.filter((option) => !inFull.includes(option))
  const rest = [
    ...(others.length === 0
      ? []
      : [sentence(others.map((one) => `${one.title}: ${statusWords(one, paint)}`).join('; '))]),
    ...open,
  ].join(' ')
  return [
    ...wrapped(title, '  '),
    ...[...alike(inFull, paint)].flatMap(([words, [first, ...more]]) => {
      if (first === undefined) return []
      const titles = [first, ...more].map((option) => option.title).join('; ')
      const rank = first.rank === null ? '-' : `${first.rank}.`
      return wrapped(`${titles}: ${words}`, `  ${rank.padEnd(3)}`)
    }),
    ...(rest === '' ? [] : wrapped(rest, '  -  ')),
  ]
}

const statusWords = (option: AssessedOption, paint: Paint): string =>
  `${statusPaint(option, paint)(optionWords[option.status])}${windowWords(option)}`

/** Options by what is to be said of them: the same words stand once. */
function alike(
  options: readonly AssessedOption[],
  paint: Paint,
): ReadonlyMap<string, readonly AssessedOption[]> {
  const found = new Map<string, AssessedOption[]>()
  for (const option of options) {
    const words = usableWords(option, paint)
    found.set(words, [...(found.get(words) ?? []), option])
  }
  return found
}

/** The first in rank with its dose, and what is taken: each with what holds against it and what is not ruled out. */
function usableWords(option: AssessedOption, paint: Paint): string {
  const { course, reasons, adjustments } = option
  const stops = reasons.filter((one) => one.level === 'stop').map(briefClause)
  const own = adjustments.filter((one) => one.met).map(briefClause)
  const dose = option.rank === null ? null : course.dose
  const details = [
    ...(stops.length === 0 ? [] : [`Stops not ruled out: ${joined(stops)}`]),
    ...reasons.filter((one) => one.level === 'caution' && one.met).map(briefClause),
    ...(dose === null ? [] : [`${own.length === 0 ? 'Dose' : 'Usual dose'}: ${dose}`]),
    ...(own.length === 0 ? [] : [`For this patient: ${joined(own)}`]),
  ]
  return [sentence(statusWords(option, paint)), joined(details)].join(' ').trimEnd()
}

/** Each once, as sentences. */
const joined = (clauses: readonly string[]): string => [...new Set(clauses.map(sentence))].join(' ')

/** The sources of a clause stand in the explanation; that it is unverified stands here too. */
const briefClause = ({ text, verified }: { readonly text: string; readonly verified: boolean }): string =>
  verified ? text : `${text} [unverified]`

/** What waits for an answer, by name: the stops that are not ruled out, word for word, stand in the plan at full length. */
function openWords(options: readonly AssessedOption[], paint: Paint): readonly string[] {
  const open = options.filter((one) => one.status === 'needs-data')
  const stopped = open.filter((one) => one.reasons.some(({ level }) => level === 'stop'))
  const waiting = open.filter((one) => !stopped.includes(one))
  const words = (lead: string, here: readonly AssessedOption[]): readonly string[] =>
    here.length === 0 ? [] : [`${lead}: ${paint.ask(here.map((one) => one.title).join('; '))}.`]
  return [...words('Stops not ruled out', stopped), ...words('The window waits for a date', waiting)]
}
