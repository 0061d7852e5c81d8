/** What is open, in brief: the questions to put next, what they would decide, and what time alone will change. */

import type { AssessedRecommendation, MissingFact, TimelineChange } from '../language/index.ts'
import { missingWords, readableDay, turnsWords, unreadWords } from '../words/index.ts'
import { firstQuestion } from './later.ts'
import { counted, firstFew, sentence, wrapped } from './lines.ts'
import type { Paint } from './paint.ts'
import { askedTitle, factsById, type Page, standingWords, titleOf, tooOldWords } from './words.ts'

const QUESTIONS = 3
const DECIDES = 1

/** The few questions most worth asking, each with what it decides. */
export function nextQuestionLines(page: Page, paint: Paint): readonly string[] {
  const { missing } = page.assessment
  // The first stands at the top of the page already.
  const first = firstQuestion(page) === null ? 0 : 1
  const lines = missing.slice(first, QUESTIONS).flatMap((one, i) => {
    const titles = one.decides.map((id) => titleOf(page, id))
    const last = tooOldWords(page, one)
    const decides = paint.quiet(
      `${last === '' ? '' : `${last} `}Decides ${firstFew(titles, DECIDES, '; ')}. [${one.fact}]`,
    )
    const safety = one.safety ? ' (safety)' : ''
    const names = one.unread === null ? '' : ` ${sentence(unreadWords(one).join('; '))}`
    return wrapped(
      `${paint.ask(`${missingWords(factsById(page), one)}${safety}`)}${names} ${decides}`,
      `  ${first + i + 1}. `,
    )
  })
  const rest = missing.slice(QUESTIONS)
  if (rest.length === 0) return lines
  const safety = rest.filter((one) => one.safety).length
  const words = `and ${counted(rest.length, 'more question')}, ${safety} for safety (plumbline ask puts them)`
  return [...lines, ...wrapped(paint.quiet(words), '  ')]
}

/** Advice that nothing recorded decides: what is urgent by name, the rest counted by the question that would decide it. */
export function briefUnknownLines(page: Page, paint: Paint): readonly string[] {
  const open = page.assessment.recommendations.filter((rec) => rec.status === 'needs-data')
  const emergencies = open.filter((rec) => rec.urgency === 'emergency')
  const urgent = open.filter((rec) => rec.urgency === 'days')
  const rest = open.filter((rec) => rec.urgency === 'weeks' || rec.urgency === 'routine')
  const named = grouped(page, urgent).map(({ waits, items }) => {
    return `${items.map((rec) => rec.title).join(', ')} (${waits})`
  })
  const counts = grouped(page, rest).map(({ waits, items }) => `${waits} (${items.length})`)
  return [
    ...grouped(page, emergencies).flatMap(({ waits, items }) => {
      const titles = items.map((rec) => paint.ask(rec.title)).join('; ')
      return wrapped(`EMERGENCY if so: ${titles}. Decided by: ${waits}`, ' ?! ')
    }),
    ...(urgent.length === 0 ? [] : wrapped(sentence(`Urgent if so: ${named.join('; ')}`), '  ? ')),
    ...(rest.length === 0
      ? []
      : wrapped(
          paint.quiet(
            `${counted(rest.length, 'less urgent item')}, decided by: ${firstFew(counts, 4, '; ')}`,
          ),
          '  ? ',
        )),
  ]
}

interface Group {
  readonly waits: string
  readonly items: readonly AssessedRecommendation[]
}

/** Each item under the best question among those it waits for, in the order of the questions. */
function grouped(page: Page, open: readonly AssessedRecommendation[]): readonly Group[] {
  const order = page.assessment.missing
  const groups = new Map<string, AssessedRecommendation[]>()
  for (const rec of open) {
    const first = order.find(({ fact, unread }) =>
      (unread?.covers ?? [fact]).some((id) => rec.missing.includes(id)),
    )
    const waits = first === undefined ? 'what cannot be known' : waitsWords(page, first)
    groups.set(waits, [...(groups.get(waits) ?? []), rec])
  }
  return [...groups]
    .map(([waits, items]): Group => ({ waits, items }))
    .sort((a, b) => b.items.length - a.items.length)
}

const waitsWords = (page: Page, { fact, unread }: MissingFact): string =>
  unread === null ? askedTitle(page, fact) : 'records that are not understood'

const DAYS = 2

/** The next days on which the plan turns: one line or two a day, changes with the same reason together. */
export function briefLaterLines(page: Page): readonly string[] {
  const { timeline } = page.assessment
  const lines = timeline.slice(0, DAYS).flatMap((day) => {
    const [first, ...others] = [...day.changes].sort((a, b) => weight(page, a) - weight(page, b))
    if (first === undefined) return []
    const [from, to] = [standingWords(page, first.from), standingWords(page, first.to)]
    const because = turnsWords(factsById(page), first.turned.slice(0, 1))
    const more = others.length === 0 ? '' : `; and ${counted(others.length, 'more change')}`
    const words = `${titleOf(page, first.id)}: ${from} -> ${to} (${because})${more}`
    return wrapped(`${readableDay(day.date)}, ${day.certainty}: ${words}`, '  ', '    ')
  })
  const later = timeline.length - DAYS
  return later <= 0 ? lines : [...lines, `  and ${counted(later, 'later day')} (--full)`]
}

const urgencies = ['emergency', 'days', 'weeks', 'routine']

/** Emergencies, then the stage, then by urgency; options and positions last. */
function weight(page: Page, change: TimelineChange): number {
  if (change.id === 'stage') return 0.5
  const rec = page.assessment.recommendations.find((one) => one.id === change.id)
  return rec === undefined ? urgencies.length : urgencies.indexOf(rec.urgency)
}
