/** What follows from the facts: named conditions, formulas, and scores with their tables. */

import {
  type DerivedFact,
  type FormulaFact,
  isDerived,
  type ScoreFact,
  type ScoreGroup,
  upperFirst,
} from '../../language/index.ts'
import { termWords, unitWords } from '../../words/index.ts'
import type { Book } from './book.ts'
import { logicLine, logicList } from './logic.ts'
import { anchorOf, code, heading, labelled, labelledList, plain, table } from './markdown.ts'

export function derivedChapter(book: Book): readonly string[] {
  const derived = book.guideline.facts.filter(isDerived)
  const conditions = derived.filter((fact) => fact.kind === 'derived')
  const formulas = derived.filter((fact) => fact.kind === 'formula')
  const scores = derived.filter((fact) => fact.kind === 'score')
  const part = (title: string, anchor: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [...heading(3, title, anchor), ...lines]
  return [
    ...part(
      'Named conditions',
      'named-conditions',
      conditions.flatMap((fact) => conditionSection(book, fact)),
    ),
    ...part(
      'Formulas',
      'formulas',
      formulas.flatMap((fact) => formulaSection(book, fact)),
    ),
    ...part(
      'Scores',
      'scores',
      scores.flatMap((fact) => scoreSection(book, fact)),
    ),
  ]
}

const opening = ({ id, title }: DerivedFact | FormulaFact | ScoreFact): readonly string[] => [
  ...heading(4, plain(upperFirst(title)), anchorOf('fact', id)),
  code(id),
  '',
]

const remarks = (text: string | null): readonly string[] =>
  labelled('Remarks', text === null ? null : plain(text))

function conditionSection(book: Book, fact: DerivedFact): readonly string[] {
  return [
    ...opening(fact),
    ...labelledList('Holds when', logicList(book, fact.when)),
    ...remarks(fact.remarks),
  ]
}

function formulaSection(book: Book, fact: FormulaFact): readonly string[] {
  const unit = unitWords(fact.unit)
  return [
    ...opening(fact),
    ...labelled('Formula', `${termWords(book.linked, fact.term)}${unit === '' ? '' : `, in ${plain(unit)}`}`),
    ...remarks(fact.remarks),
  ]
}

function scoreSection(book: Book, fact: ScoreFact): readonly string[] {
  const rows = fact.parts.flatMap((part) => [
    ...part.points.map(({ when, points }, i) => [
      i === 0 ? plain(part.title) : '',
      logicLine(book, when),
      String(points),
    ]),
    [part.points.length === 0 ? plain(part.title) : '', 'otherwise', String(part.otherwise)],
  ])
  const groups = fact.groups.map((group) => `- ${groupWords(fact, group)}`)
  return [
    ...opening(fact),
    ...labelled('Version', plain(fact.version)),
    'In each part the first row that holds gives the points.',
    '',
    ...table(['Part', 'When', 'Points'], rows),
    ...labelledList('Limits', groups),
    ...labelledList(
      'Bands',
      fact.bands.map(({ upTo, title }, i) => {
        const below = fact.bands[i - 1]?.upTo ?? null
        const words = upTo !== null ? `up to ${upTo}` : below === null ? 'any' : `above ${below}`
        return `- ${words}: ${plain(title)}`
      }),
    ),
    `A part that is not known counts ${fact.unknownCounts} for display; advice compares the whole range that is still possible.`,
    '',
    ...remarks(fact.remarks),
  ]
}

function groupWords(fact: ScoreFact, { parts, min, max }: ScoreGroup): string {
  const titles = parts.map((id) => plain(fact.parts.find((part) => part.id === id)?.title ?? id))
  const limits = [...(min === null ? [] : [`at least ${min}`]), ...(max === null ? [] : [`at most ${max}`])]
  return `${titles.join(' + ')}: ${limits.join(', ')}`
}
