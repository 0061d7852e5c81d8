/** Titles and sentences that come from the guideline, as the page shows them. */

import {
  type AssessedCitation,
  type AssessedOption,
  citedAs,
  type DueDates,
  type Evidence,
  type Fact,
  type FactId,
  type FactLookup,
  type Grounds,
  indexOf,
  type Urgency,
} from '../../language/index.ts'
import { groundsWords, intervalWords, numberWords, readableDay, unitWords } from '../../words/index.ts'
import { guideline } from '../state/data.ts'
import { words } from './en.ts'

export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

let titles: ReadonlyMap<string, string> | undefined

function titleMap(): ReadonlyMap<string, string> {
  const { recommendations, options, positions, stages, questions } = guideline()
  titles ??= new Map([
    ...[...recommendations, ...options, ...stages, ...questions].map(({ id, title }) => [id, title] as const),
    ...positions.map(({ id, body, year }) => [id, `${body} ${year}`] as const),
    ['stage', words.headline.stage],
  ])
  return titles
}

/** The title of whatever carries this id. */
export const titleOf = (id: string): string => titleMap().get(id) ?? id

export const facts = (): FactLookup => indexOf(guideline()).facts

export const factOf = (id: FactId): Fact | undefined => facts().get(id)

/** One line of why. */
export const reasonWords = (grounds: Grounds | null): string =>
  grounds === null ? '' : groundsWords(facts(), grounds)

const standings: Readonly<Record<string, string>> = {
  ...words.status.stance,
  ...words.status.option,
  ...words.status.notBarred,
  ...words.status.recommendation,
}

/** A standing in words; a stage by its title. */
export const standingWords = (standing: string): string => standings[standing] ?? titleOf(standing)

/** What no advice that stands offers is not suitable, though nothing bars it. */
export const optionStanding = ({
  status,
  calledFor,
}: Pick<AssessedOption, 'status' | 'calledFor'>): string =>
  calledFor === true ? words.status.option[status] : standingWords(status)

/** What is asked, as the object of a sentence: "whether the skin is broken", "pain score". */
export function askedTitle(id: FactId): string {
  const fact = factOf(id)
  if (fact === undefined) return id
  return fact.kind === 'yes-no' ? `whether ${fact.title}` : fact.title
}

export function codeWords(id: FactId, code: string): string {
  const fact = factOf(id)
  const labels: Readonly<Record<string, string>> = fact !== undefined && 'choices' in fact ? fact.choices : {}
  return labels[code] ?? code
}

export const evidenceOf = (id: string): Evidence | undefined => indexOf(guideline()).evidence.get(id)

export function shortCitation(id: string): string {
  const evidence = evidenceOf(id)
  return evidence === undefined ? id : citedAs(evidence)
}

/** Who, when, where in it, its own grade, and the word "unverified" where due. */
export function citationWords(citation: Omit<AssessedCitation, 'stance'>): string {
  const { locator, grade, verified } = citation
  const detail = [locator, grade, verified ? null : words.why.unverified].filter((part) => part !== null)
  return shortCitation(citation.id) + (detail.length > 0 ? ` (${detail.join('; ')})` : '')
}

/** When it is due, seen from the day of the assessment. */
export function dueWords(due: DueDates | null, urgency: Urgency, asOf: string): readonly string[] {
  if (urgency === 'emergency') return [words.plan.now_]
  if (due === null) return [words.status.urgency[urgency]]
  const to = readableDay(due.to)
  if (due.to < asOf) return [words.plan.wasDue(to)]
  if (due.from > asOf) return words.plan.dueFrom(readableDay(due.from), to)
  // The last day is no invitation to wait for it.
  return urgency === 'days' && due.to > asOf
    ? [words.status.urgency.days, words.plan.atTheLatest(to)]
    : [words.plan.dueBy(to)]
}

export function rangeWords(fact: Fact & { readonly kind: 'quantity' }): string {
  const [low, high] = fact.range
  return words.question.range(numberWords(low, '1'), numberWords(high, '1'), unitWords(fact.unit))
}

export { intervalWords, readableDay, unitWords }
