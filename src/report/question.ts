/** One question of a conversation, why it is asked, and what its answer changed. */

import { type Asked, impossible, indexOf, type MissingFact } from '../language/index.ts'
import { missingWords, unitWords } from '../words/index.ts'
import { firstFew, wrapped } from './lines.ts'
import { type Paint, plainPaint } from './paint.ts'
import { type Page, standingWords, titleOf, tooOldWords } from './words.ts'

/** What the words of titles come from. */
type Titles = Pick<Page, 'guideline'>

/** The question, what may be answered, and how. */
export function questionLines(fact: Asked, asked: MissingFact, paint: Paint = plainPaint): readonly string[] {
  const safety = asked.safety ? ' (safety)' : ''
  return [
    ...wrapped(paint.ask(`${asked.question}${safety}`)),
    ...listLines(fact, asked.items),
    ...wrapped(paint.quiet(`${formWords(fact)}; ? why, u not known yet, k cannot be known, q finish`), '  '),
  ]
}

function listLines(fact: Asked, items: readonly string[]): readonly string[] {
  const entries =
    fact.kind === 'checklist'
      ? items.map((item) => [item, fact.items[item]?.title ?? item] as const)
      : fact.kind === 'choice' || fact.kind === 'set'
        ? Object.entries(fact.choices)
        : []
  return entries.flatMap(([code, words], i) =>
    wrapped(`${words} [${code}]`, `${String(i + 1).padStart(4)}. `),
  )
}

function formWords(fact: Asked): string {
  switch (fact.kind) {
    case 'yes-no':
      return 'y or n'
    case 'choice':
      return 'a number of the list or a code'
    case 'set':
      return 'numbers or codes of all that apply, or n for none'
    case 'checklist':
      return 'n for none of these, or the numbers of those that are present'
    case 'quantity': {
      const unit = unitWords(fact.unit)
      return `${fact.range[0]} to ${fact.range[1]}${unit === '' ? '' : ` ${unit}`}`
    }
    case 'date':
      return 'YYYY-MM-DD, YYYY-MM, YYYY, or one date to another'
    default:
      return impossible(fact)
  }
}

/** What the answer decides, and what stands in the remarks. */
export function whyLines(titles: Titles, fact: Asked, asked: MissingFact): readonly string[] {
  const decides = asked.decides.map((id) => titleOf(titles, id))
  const safety = asked.safety ? ['It could bring out a danger or a stop.'] : []
  const last = tooOldWords(titles, asked)
  const items = fact.kind === 'checklist' ? asked.items.map((item) => fact.items[item]?.question ?? item) : []
  return [
    `It decides ${firstFew(decides, 8, '; ')}.`,
    ...safety,
    ...(last === '' ? [] : [last]),
    ...(fact.remarks === null ? [] : [fact.remarks]),
    ...items,
  ].flatMap((line) => wrapped(line, '  '))
}

/** A question about records that nobody could name: each of them, and how to answer for them all. */
export function unreadLines(
  titles: Titles,
  asked: MissingFact,
  paint: Paint = plainPaint,
): readonly string[] {
  const safety = asked.safety ? ' (safety)' : ''
  const records = asked.unread?.records ?? []
  return [
    ...wrapped(paint.ask(`${missingWords(indexOf(titles.guideline).facts, asked)}${safety}`)),
    ...records.flatMap(({ label, resource }) => wrapped(`${label} [${resource}]`, '    ')),
    ...wrapped(
      paint.quiet(
        'n none of them says any of it, y one may: ask one by one; ? why, u not known yet, q finish',
      ),
      '  ',
    ),
  ]
}

const CHANGES_SHOWN = 3

/** What an answer changed: each id with its standing before and after. */
export function changeLines(
  titles: Titles,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const changed = [...after].filter(([id, standing]) => before.get(id) !== standing)
  if (changed.length === 0) return ['  Nothing changes by this alone.']
  const words = changed.map(([id, standing]) => {
    return `${titleOf(titles, id)}: ${standingWords(titles, before.get(id) ?? '')} -> ${standingWords(titles, standing)}`
  })
  return wrapped(`Changed: ${firstFew(words, CHANGES_SHOWN, '; ')}`, '  ')
}
