/** What will change by the passing of time alone, and what is still worth asking. */

import { indexOf } from '../language/index.ts'
import { lastKnownWords, missingWords, readableDay, turnsWords, unreadWords } from '../words/index.ts'
import { counted, padded, wrapped } from './lines.ts'
import type { Paint } from './paint.ts'
import { factsById, type Page, standingWords, titleOf } from './words.ts'

const DAYS_SHOWN = 4
const CHANGES_SHOWN = 4

/** The next days on which the plan turns, with why; "certain" whatever the unknowns are, "possible" otherwise. */
export function laterLines(page: Page, paint: Paint): readonly string[] {
  const { timeline } = page.assessment
  const indent = ' '.repeat(25)
  const lines = timeline.slice(0, DAYS_SHOWN).flatMap((day) => {
    const start = `  ${padded(readableDay(day.date), 13)}${padded(day.certainty, 10)}`
    const changes = day.changes.slice(0, CHANGES_SHOWN).map((change) => {
      const [from, to] = [standingWords(page, change.from), standingWords(page, change.to)]
      return `${titleOf(page, change.id)}: ${from} -> ${to} (${turnsWords(factsById(page), change.turned)})`
    })
    const more = day.changes.length - changes.length
    const shown = more > 0 ? [...changes, `and ${counted(more, 'more change')}`] : changes
    return shown.flatMap((change, i) => wrapped(change, i === 0 ? start : indent, indent))
  })
  const later = timeline.length - DAYS_SHOWN
  return later <= 0
    ? lines
    : [...lines, paint.quiet(`  and ${counted(later, 'later day')} (--format json lists all)`)]
}

const QUESTIONS_SHOWN = 5
const DECIDES_SHOWN = 3

/** The questions most worth answering, what each could still change, and the last answer where it is too old. */
export function askLines(page: Page, paint: Paint): readonly string[] {
  const { missing } = page.assessment
  const lines = missing.slice(0, QUESTIONS_SHOWN).flatMap((one, i) => {
    const safety = one.safety ? ' (safety)' : ''
    const known = lastKnownWords(factsById(page), one)
    const last = known === null ? [] : [`last known: ${known}, too old to count`]
    const titles = one.decides.slice(0, DECIDES_SHOWN).map((id) => titleOf(page, id))
    const more = one.decides.length - titles.length
    const decides = `decides ${titles.join('; ')}${more > 0 ? ` and ${counted(more, 'more item')}` : ''}`
    const details = [
      ...unreadWords(one),
      ...openItems(page, one.fact, one.items),
      ...last,
      `${decides} [${one.fact}]`,
    ]
    return [
      ...wrapped(paint.ask(`${missingWords(factsById(page), one)}${safety}`), `  ${i + 1}. `),
      ...details.flatMap((detail) => wrapped(detail, '     ', '       ')),
    ]
  })
  const more = missing.length - QUESTIONS_SHOWN
  return more <= 0
    ? lines
    : [...lines, paint.quiet(`  and ${counted(more, 'more question')} (--format json lists all)`)]
}

/** The items of a checklist that are open, when only some are. */
function openItems(page: Page, id: string, items: readonly string[]): readonly string[] {
  const fact = indexOf(page.guideline).facts.get(id)
  if (fact?.kind !== 'checklist' || items.length === Object.keys(fact.items).length) return []
  return [`open: ${items.map((item) => fact.items[item]?.title ?? item).join('; ')}`]
}

/** The one question most worth answering, in one line. */
export function firstQuestion(page: Page): string | null {
  const { missing, headline } = page.assessment
  const [first] = missing
  if (first === undefined || (headline.kind === 'question' && headline.about === first.fact)) return null
  return `Ask first: ${missingWords(factsById(page), first)} (decides ${counted(first.decides.length, 'item')})`
}
