/** What outside bodies say by their own criteria, the first row that holds counting; and the page of all of them. */

import type { Position } from '../../language/index.ts'
import { type Book, citationList, factLink, questionLink, unverified } from './book.ts'
import { exampleTable } from './examples.ts'
import { logicList } from './logic.ts'
import { anchorOf, code, deeper, heading, labelled, labelledList, linkTo, plain } from './markdown.ts'
import { dayWords } from './options.ts'

export const positionTitle = ({ body, year }: Position): string => plain(`${body} ${year}`)

export function positionLink(one: Position): string {
  return linkTo(anchorOf('position', one.id), positionTitle(one))
}

export function positionSection(book: Book, one: Position): readonly string[] {
  return [
    ...heading(4, positionTitle(one), anchorOf('position', one.id)),
    `${code(one.id)}, answers: ${questionLink(book, one.question)}`,
    '',
    ...stanceLines(book, one),
    ...labelled('Remarks', one.remarks === null ? null : plain(one.remarks)),
    ...exampleTable(book, one.examples),
  ]
}

/** Who speaks, how they came to it, their criteria in words, and where they say so. */
export function stanceLines(book: Book, one: Position): readonly string[] {
  const rows = one.rows.flatMap((row) => [
    `1. **${row.stance}**: ${plain(row.text)}${row.verified ? '' : ` (${unverified})`}`,
    ...deeper(logicList(book, row.when), '   '),
  ])
  const { stance, text, verified } = one.otherwise
  return [
    ...labelled('Text', plain(one.title)),
    ...labelled('Sponsor', one.sponsor === null ? null : plain(one.sponsor)),
    ...labelled('Method', one.method === null ? null : plain(one.method)),
    ...labelled(
      'Published',
      one.published ? 'yes' : 'no: its own table is not public; what stands here is what could be read',
    ),
    ...labelled('Speaks for', placesWords(book, one)),
    ...labelledList('Criteria, the first that holds', [
      ...rows,
      `1. otherwise **${stance}**: ${plain(text)}${verified ? '' : ` (${unverified})`}`,
    ]),
    ...labelledList(
      'Reservations',
      one.reservations.map((text) => `- ${plain(text)}`),
    ),
    ...labelled('Window', windowWords(book, one)),
    ...labelledList('Evidence', citationList(book, one.evidence)),
  ]
}

export function placesWords(book: Book, { speaksFor }: Position): string {
  const places = Object.entries(speaksFor).map(([id, codes]) => {
    const fact = book.facts.get(id)
    const labels: Readonly<Record<string, string>> =
      fact !== undefined && 'choices' in fact ? fact.choices : {}
    return `${factLink(book, id)}: ${codes.map((one) => plain(labels[one] ?? one)).join(' or ')}`
  })
  return places.length === 0 ? 'any setting' : `${places.join('; ')}; elsewhere it is not-covered`
}

export function windowWords(book: Book, { window }: Position): string | null {
  const { opens, closes } = window
  const parts = [
    ...(opens === null ? [] : [`opens ${dayWords(book, opens)}`]),
    ...(closes === null ? [] : [`closes ${dayWords(book, closes)}`]),
  ]
  return parts.length === 0 ? null : parts.join('; ')
}
