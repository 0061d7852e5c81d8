/** What every chapter of the document needs: the guideline, and its facts with titles that are links already. */

import {
  type Citation,
  citedAs,
  type Effect,
  type Evidence,
  effectText,
  type Fact,
  type FactId,
  type FactLookup,
  type Guideline,
  indexOf,
} from '../../language/index.ts'
import { anchorOf, linkTo, plain } from './markdown.ts'

export interface Book {
  readonly guideline: Guideline
  readonly facts: ReadonlyMap<FactId, Fact>
  /** The same facts, every title a link to the fact's own place: the language's words of a condition then carry them. */
  readonly linked: FactLookup
  readonly evidence: ReadonlyMap<string, Evidence>
}

export function openBook(guideline: Guideline): Book {
  return {
    guideline,
    facts: indexOf(guideline).facts,
    linked: new Map(guideline.facts.map((fact) => [fact.id, withLinks(fact)])),
    evidence: indexOf(guideline).evidence,
  }
}

function withLinks(fact: Fact): Fact {
  const anchor = anchorOf('fact', fact.id)
  const title = linkTo(anchor, plain(fact.title))
  if (fact.kind === 'choice' || fact.kind === 'set') {
    const choices = Object.entries(fact.choices).map(([code, words]) => [code, plain(words)] as const)
    return { ...fact, title, choices: Object.fromEntries(choices) }
  }
  if (fact.kind === 'checklist') {
    const items = Object.entries(fact.items).map(
      ([code, item]) => [code, { ...item, title: linkTo(anchor, plain(item.title)) }] as const,
    )
    return { ...fact, title, items: Object.fromEntries(items) }
  }
  return { ...fact, title }
}

/** A fact's title as a link to where it is defined. */
export function factLink({ linked }: Book, id: FactId): string {
  return linked.get(id)?.title ?? plain(id)
}

export function questionTitle({ guideline }: Book, id: string): string {
  return plain(indexOf(guideline).questions.get(id)?.title ?? id)
}

export const questionLink = (book: Book, id: string): string =>
  linkTo(anchorOf('question', id), questionTitle(book, id))

export function recommendationLink({ guideline }: Book, id: string): string {
  const title = indexOf(guideline).recommendations.get(id)?.title ?? id
  return linkTo(anchorOf('recommendation', id), plain(title))
}

export function optionLink({ guideline }: Book, id: string): string {
  return linkTo(anchorOf('option', id), plain(indexOf(guideline).options.get(id)?.title ?? id))
}

/** `Shah LM et al. 2018`, enough to find it among the sources. */
export function sourceLink({ evidence }: Book, id: string): string {
  const source = evidence.get(id)
  const name = source === undefined ? id : citedAs(source)
  return linkTo(anchorOf('source', id), plain(name))
}

export const unverified = '**unverified**'

/** One use of a source: who, where in it, its own grade, and the word "unverified" where due. */
function citationWords(book: Book, citation: Citation): string {
  const { locator, grade, verified } = citation
  return [
    sourceLink(book, citation.evidence),
    ...(locator === null ? [] : [plain(locator)]),
    ...(grade === null ? [] : [`grade: ${plain(grade)}`]),
    ...(verified ? [] : [unverified]),
  ].join(', ')
}

/** The citations in brackets after a clause; what disputes it is said to. */
export function citedAfter(book: Book, citations: readonly Citation[]): string {
  if (citations.length === 0) return ''
  const words = citations.map((one) => {
    return (one.stance === 'disputes' ? 'disputed by ' : '') + citationWords(book, one)
  })
  return ` (${words.join('; ')})`
}

/** A list of citations with where each points. */
export function citationList(book: Book, citations: readonly Citation[]): readonly string[] {
  return citations.map((one) => `- ${one.stance}: ${citationWords(book, one)}`)
}

/** What studies found: the numbers on both sides, how sure the difference is, and in whom. */
export function effectList(book: Book, effects: readonly Effect[]): readonly string[] {
  return effects.map((effect) => `- ${plain(effectText(effect))}${citedAfter(book, [effect.evidence])}`)
}
