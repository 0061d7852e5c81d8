/** Examples as a small table: name, what differs from the baseline, what must come out; and the baselines themselves. */

import type { Baseline, Example, Fact } from '../../language/index.ts'
import { daysWords, numberWords } from '../../words/index.ts'
import { type Book, recommendationLink } from './book.ts'
import { anchorOf, heading, linkTo, plain, table } from './markdown.ts'

export function exampleTable(book: Book, examples: readonly Example[]): readonly string[] {
  const rows = examples.map((example) => [
    plain(example.name),
    linkTo(anchorOf('baseline', example.baseline), plain(example.baseline)),
    differsWords(book, example),
    standingWords(book, example),
  ])
  return examples.length === 0
    ? []
    : ['**Examples**', '', ...table(['Example', 'Baseline', 'What differs', 'Status'], rows)]
}

function differsWords(book: Book, { given, setting, daysLater }: Example): string {
  const parts = [
    ...Object.entries({ ...given, ...setting }).map(([id, value]) => answerWords(book, id, value)),
    ...(daysLater === 0 ? [] : [`assessed ${daysWords(daysLater)} later`]),
  ]
  return parts.length === 0 ? 'nothing' : parts.join('; ')
}

function standingWords(book: Book, example: Example): string {
  const { expect, provisional, displacedBy, cautions, preferred, adjusted } = example
  const away = displacedBy === null ? '' : `, gives way to ${recommendationLink(book, displacedBy)}`
  const held = [
    ...(cautions === undefined ? [] : [`, cautions: ${cautions}`]),
    ...(preferred === undefined ? [] : [`, reasons for it: ${preferred}`]),
    ...(adjusted === undefined ? [] : [`, adjustments: ${adjusted}`]),
  ]
  return `${expect}${provisional ? ', provisional' : ''}${away}${held.join('')}`
}

/** `fact: answer`, the fact being named by its title or, for an item of a checklist, by the item's. */
function answerWords(book: Book, id: string, value: unknown): string {
  const fact = book.facts.get(id)
  return fact === undefined
    ? plain(`${id}: ${JSON.stringify(value)}`)
    : plain(`${fact.title}: ${typedWords(fact, value)}`)
}

/** An answer as an author types it. */
function typedWords(fact: Fact, value: unknown): string {
  if (value === null) return 'not answered'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return numberWords(value, 'unit' in fact ? fact.unit : '1')
  if (typeof value === 'string') return codeWords(fact, value)
  if (Array.isArray(value)) {
    return value.length === 0 ? 'none' : value.map((one) => typedWords(fact, one)).join(', ')
  }
  if (typeof value !== 'object') return String(value)
  const parts = value as Readonly<Record<string, unknown>>
  if ('value' in parts) return datedWords(fact, parts)
  if ('from' in parts || 'to' in parts) return `${parts.from ?? 'open'} to ${parts.to ?? 'open'}`
  const held = Object.entries(parts)
  const whole = fact.kind === 'checklist' && Object.keys(fact.items).every((item) => item in parts)
  // A checklist answered item by item is read by what holds.
  const told = whole ? held.filter(([, answer]) => answer !== false) : held
  const words = told.map(([item, answer]) => `${itemTitle(fact, item)}: ${typedWords(fact, answer)}`)
  return [...words, ...(told.length < held.length ? ['all others: no'] : [])].join(', ')
}

function datedWords(fact: Fact, { value, unit, on }: Readonly<Record<string, unknown>>): string {
  const held = typeof unit === 'string' ? `${value} ${unit}` : typedWords(fact, value)
  if (on === undefined) return held
  return `${held} (${typeof on === 'string' ? on : JSON.stringify(on)})`
}

function codeWords(fact: Fact, typed: string): string {
  if (typed === 'asked-unknown') return 'asked, and not knowable'
  if (fact.kind === 'checklist') return typed === 'none' ? 'none of these' : itemTitle(fact, typed)
  const labels: Readonly<Record<string, string>> = 'choices' in fact ? fact.choices : {}
  return labels[typed] ?? typed
}

const itemTitle = (fact: Fact, item: string): string =>
  fact.kind === 'checklist' ? (fact.items[item]?.title ?? item) : item

export function baselineChapter(book: Book): readonly string[] {
  return book.guideline.baselines.flatMap((baseline) => [
    ...heading(3, plain(baseline.title), anchorOf('baseline', baseline.id)),
    `Baseline \`${baseline.id}\`, assessed on ${baseline.asOf}.`,
    '',
    ...answersOf(book, baseline),
  ])
}

function answersOf(book: Book, { answers, setting }: Baseline): readonly string[] {
  const known = Object.entries({ ...answers, ...setting })
  if (known.length === 0) return ['Nothing is answered.', '']
  return [
    '<details><summary>What is answered</summary>',
    '',
    ...known.map(([id, value]) => `- ${answerWords(book, id, value)}`),
    '',
    '</details>',
    '',
  ]
}
