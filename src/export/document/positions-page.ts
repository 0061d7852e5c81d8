/** The positions of outside bodies as a page of its own: question by question, a table of bodies, then their criteria. */

import type { Guideline, Position } from '../../language/index.ts'
import { type Book, openBook, questionTitle, unverified } from './book.ts'
import { anchorOf, heading, linkTo, plain, table } from './markdown.ts'
import { besideGuideline, toPage } from './page.ts'
import { placesWords, positionTitle, stanceLines, windowWords } from './positions.ts'

export function toPositionsPage(guideline: Guideline): string {
  const book = openBook(guideline)
  const asked = guideline.questions.filter(({ id }) => guideline.positions.some((one) => one.question === id))
  return toPage([
    '<!-- Generated from the guideline (npm run document). Do not edit. -->',
    '',
    '# Positions of outside bodies',
    '',
    `${guideline.positions.length} positions on ${asked.length} questions. Each states the criteria of one body in the facts of this guideline, so that each can be read on one patient. The first criterion that holds counts. What is marked ${unverified} was not read in the body's own text. Where a body's table is not public, that is said, and nothing stands in for it unnamed. Facts and sources lead to [the guideline](guideline.md).`,
    '',
    ...asked.flatMap(({ id }) => {
      const here = guideline.positions.filter((one) => one.question === id)
      return [
        ...heading(2, questionTitle(book, id), `on-${id}`),
        ...overview(book, here),
        ...here.flatMap((one) => [
          ...heading(3, positionTitle(one), anchorOf('body', one.id)),
          ...besideGuideline(stanceLines(book, one)),
          ...besideGuideline(one.remarks === null ? [] : [plain(one.remarks), '']),
        ]),
      ]
    }),
  ])
}

const overview = (book: Book, here: readonly Position[]): readonly string[] =>
  table(
    ['body', 'may say', 'method', 'sponsor', 'speaks for', 'window', 'read'],
    here.map((one) => [
      linkTo(anchorOf('body', one.id), positionTitle(one)),
      stancesOf(one),
      plain(one.method ?? ''),
      plain(one.sponsor ?? ''),
      ...besideGuideline([placesWords(book, one), windowWords(book, one) ?? 'none']),
      readWords(one),
    ]),
  )

const stancesOf = ({ rows, otherwise }: Position): string =>
  [...new Set([...rows.map((row) => row.stance), otherwise.stance])].join(', ')

/** How much of it was read: its clauses, and whether its own table is public. */
function readWords({ rows, otherwise, published }: Position): string {
  const clauses = [...rows, otherwise]
  const read = clauses.filter((clause) => clause.verified).length
  const some = `${read} of ${clauses.length} clauses, the rest ${unverified}`
  const words = read === clauses.length ? 'every clause' : read === 0 ? `no clause: ${unverified}` : some
  return published ? words : `${words}; its own table is not public`
}
