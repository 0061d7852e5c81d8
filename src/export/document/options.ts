/** The options, drugs and procedures: what bars them, what speaks for them, their window and course. */

import type { Clause, DayAfter, Option } from '../../language/index.ts'
import { daysWords } from '../../words/index.ts'
import { type Book, citationList, citedAfter, effectList, factLink, questionLink } from './book.ts'
import { exampleTable } from './examples.ts'
import { logicList } from './logic.ts'
import { anchorOf, code, deeper, heading, labelled, labelledList, plain } from './markdown.ts'
import { statementLinks } from './recommendations.ts'

export function optionSection(book: Book, one: Option): readonly string[] {
  const level = (which: 'stop' | 'caution'): readonly Clause[] =>
    one.avoidWhen.filter((clause) => clause.level === which)
  return [
    ...heading(4, plain(one.title), anchorOf('option', one.id)),
    `${code(one.id)}, answers: ${questionLink(book, one.question)}`,
    '',
    ...labelled('Action', code(one.action)),
    ...labelled('From the source text', statementLinks(one.sources)),
    ...clauses(book, 'Stops (any of them bars it)', level('stop')),
    ...clauses(book, 'Cautions (listed, they do not bar it)', level('caution')),
    ...clauses(book, 'Preferences (the more hold, the higher it ranks)', one.preferWhen),
    ...clauses(book, 'Adjustments (dose, course or watching; never the status)', one.adjustWhen),
    ...(one.takingWhen === null ? [] : labelledList('Already taken when', logicList(book, one.takingWhen))),
    ...labelled('Window', windowWords(book, one)),
    ...courseLines(one),
    ...labelledList('What studies found', effectList(book, one.effects)),
    ...labelledList('Evidence', citationList(book, one.evidence)),
    ...labelled('Remarks', one.remarks === null ? null : plain(one.remarks)),
    ...exampleTable(book, one.examples),
  ]
}

function clauses(book: Book, label: string, list: readonly Clause[]): readonly string[] {
  const lines = list.flatMap((clause) => [
    `- ${plain(clause.text)}${citedAfter(book, clause.evidence)}`,
    ...deeper(logicList(book, clause.when)),
  ])
  return labelledList(label, lines)
}

function windowWords(book: Book, { window }: Option): string | null {
  const { notBefore, notAfter } = window
  const parts = [
    ...(notBefore === null ? [] : [`not before ${dayWords(book, notBefore)}`]),
    ...(notAfter === null ? [] : [`not after ${dayWords(book, notAfter)}`]),
  ]
  return parts.length === 0 ? null : parts.join('; ')
}

/** `12 weeks after onset`. */
export function dayWords(book: Book, { days, fact }: DayAfter): string {
  return days === 0
    ? `the day of ${factLink(book, fact)}`
    : `${daysWords(days)} after ${factLink(book, fact)}`
}

function courseLines({ course }: Option): readonly string[] {
  const { dose, duration, checkFirst, monitoring, followedBy } = course
  const line = (label: string, words: string | null): readonly string[] =>
    words === null || words === '' ? [] : [`- ${label}: ${plain(words)}`]
  return labelledList('Course', [
    ...line('dose', dose),
    ...line('duration', duration),
    ...line('check first', checkFirst.join('; ')),
    ...line('watch', monitoring.join('; ')),
    ...line('followed by', followedBy),
  ])
}
