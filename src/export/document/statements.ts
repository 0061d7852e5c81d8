/** The statements of the source text: what executes each, what was added and from where, and who disagrees. */

import {
  type Citation,
  citedClausesIn,
  clausesOf,
  conditionsOfItem,
  type Guideline,
  type Option,
  type Statement,
} from '../../language/index.ts'
import { type Book, optionLink, recommendationLink, sourceLink } from './book.ts'
import { anchorOf, plain, table, target } from './markdown.ts'
import { positionLink } from './positions.ts'

export function statementTable(book: Book): readonly string[] {
  const rows = book.guideline.statements.map((one) => statementRow(book, one))
  return table(['', 'Source statement', 'What executes it', 'Added, and from where', 'Who disagrees'], rows)
}

function statementRow(book: Book, statement: Statement): readonly string[] {
  const { guideline } = book
  const names = (one: { readonly sources: readonly string[] }): boolean => one.sources.includes(statement.id)
  const recommendations = guideline.recommendations.filter(names)
  const options = guideline.options.filter(names)
  const items = [
    ...recommendations.map((one) => ({
      link: recommendationLink(book, one.id),
      cited: citedBy(guideline, one.id, one.evidence),
    })),
    ...options.map((one) => ({ link: optionLink(book, one.id), cited: citedByOption(guideline, one) })),
  ]
  const executes = [
    ...recommendations.map((one) => recommendationLink(book, one.id)),
    ...options.map((one) => `${optionLink(book, one.id)} (${clauseWords(one)})`),
    ...(statement.prose === null ? [] : [`Prose only: ${plain(statement.prose)}`]),
  ]
  const added = items.map(
    ({ link, cited }) => `${link}: ${sourceLinks(book, cited.supports) || 'nothing cited'}`,
  )
  const questions = new Set([...recommendations, ...options].map((one) => one.question))
  const against = sourceLinks(book, new Set(items.flatMap(({ cited }) => [...cited.disputes])))
  const bodies = guideline.positions.filter((one) => questions.has(one.question)).map(positionLink)
  const disagrees = [
    ...(against === '' ? [] : [against]),
    ...(bodies.length === 0 ? [] : [`see the positions: ${bodies.join(', ')}`]),
  ]
  return [
    target(anchorOf('statement', statement.id)) + plain(statement.id),
    plain(statement.text),
    executes.length === 0 ? '**nothing yet**' : executes.join('<br>'),
    added.join('<br>') || '-',
    disagrees.join('<br>') || '-',
  ]
}

function clauseWords({ avoidWhen, preferWhen, adjustWhen }: Option): string {
  const counted = (n: number, one: string, many: string): readonly string[] =>
    n === 0 ? [] : [`${n} ${n === 1 ? one : many}`]
  const stops = avoidWhen.filter((clause) => clause.level === 'stop').length
  return [
    ...counted(stops, 'stop', 'stops'),
    ...counted(avoidWhen.length - stops, 'caution', 'cautions'),
    ...counted(preferWhen.length, 'preference', 'preferences'),
    ...counted(adjustWhen.length, 'adjustment', 'adjustments'),
  ].join(', ')
}

interface Cited {
  readonly supports: ReadonlySet<string>
  readonly disputes: ReadonlySet<string>
}

function citedBy(guideline: Guideline, id: string, citations: readonly Citation[]): Cited {
  const of = (stance: Citation['stance']): readonly string[] =>
    citations.filter((one) => one.stance === stance).map((one) => one.evidence)
  const clauses = conditionsOfItem(guideline, id).flatMap(({ expression }) => citedClausesIn(expression))
  const inside = clauses.map((clause) => clause.evidence)
  return { supports: new Set([...of('supports'), ...inside]), disputes: new Set(of('disputes')) }
}

const citedByOption = (guideline: Guideline, option: Option): Cited =>
  citedBy(
    guideline,
    option.id,
    [option, ...clausesOf(option)].flatMap((one) => one.evidence),
  )

const sourceLinks = (book: Book, ids: ReadonlySet<string>): string =>
  [...ids].map((id) => sourceLink(book, id)).join(', ')
