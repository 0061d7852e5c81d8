/** The ledger as a page: each cell of the source tables, and what executes it or the reason why nothing does. */

import {
  type ClauseName,
  type Guideline,
  type LedgerRow,
  type LedgerSection,
  type Nameable,
  nameables,
} from '../../language/index.ts'
import { anchorOf, heading, linkTo, plain, table } from './markdown.ts'
import { besideGuideline, toPage } from './page.ts'

export function toLedgerPage(guideline: Guideline, ledger: readonly LedgerSection[]): string {
  const items = new Map(nameables(guideline).map((one) => [one.id, one]))
  const rows = ledger.flatMap((section) => section.rows)
  const open = rows.filter((one) => one.executedBy.length === 0).length
  return toPage([
    '<!-- Generated from guideline/ledger (npm run document). Do not edit. -->',
    '',
    '# Ledger of the source tables',
    '',
    `The tables this guideline was written from, row by row, in our own words, with the clauses that execute each: ${rows.length} rows, of which ${open} give a reason instead. A test holds both ways: every clause named here exists, and every stop and caution of an option and every row of a score is named here. Links lead to [the guideline](guideline.md).`,
    '',
    ...ledger.map(({ id, title }) => `- ${linkTo(anchorOf('section', id), plain(`${id} ${title}`))}`),
    ...ledger.flatMap(({ id, title, rows: own }) => [
      ...heading(2, plain(id === 'other' ? title : `${id} ${title}`), anchorOf('section', id)),
      ...table(
        ['cell', 'says', 'executed by'],
        own.map((one) => [plain(one.cell), plain(one.says), executedWords(items, one)]),
      ),
    ]),
  ])
}

function executedWords(items: ReadonlyMap<string, Nameable>, { executedBy, because }: LedgerRow): string {
  const named = besideGuideline(executedBy.map((name) => nameWords(items, name)))
  const reason =
    because === null ? [] : [`*${executedBy.length === 0 ? 'not executed' : 'not all'}: ${plain(because)}*`]
  return [...named, ...reason].join('<br>')
}

function nameWords(items: ReadonlyMap<string, Nameable>, { item, clause }: ClauseName): string {
  const found = items.get(item)
  if (found === undefined) return plain(item)
  const link = linkTo(anchorOf(found.kind, found.id), plain(found.title))
  return clause === null ? link : `${link}: ${plain(clause)}`
}
