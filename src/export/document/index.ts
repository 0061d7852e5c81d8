/**
 * A guideline as a document a methodologist can read: every recommendation, option and position with its logic in
 * words, its evidence, its examples, and what became of each statement of the source text. Markdown as GitHub shows
 * it, with an anchor for everything that has an id. Knows the language and nothing else.
 */

import type { Guideline } from '../../language/index.ts'
import { type Book, openBook, questionTitle, unverified } from './book.ts'
import { derivedChapter } from './derived.ts'
import { baselineChapter } from './examples.ts'
import { factChapter } from './facts.ts'
import { code, heading, linkTo, plain } from './markdown.ts'
import { matrixChapter } from './matrix.ts'
import { optionSection } from './options.ts'
import { toPage } from './page.ts'
import { questionChapter, stageChapter } from './pathway.ts'
import { pictureChapter } from './pictures.ts'
import { positionSection } from './positions.ts'
import { recommendationSection } from './recommendations.ts'
import { sourceChapter, valueSetChapter } from './sources.ts'
import { statementTable } from './statements.ts'

export { toLedgerPage } from './ledger-page.ts'
export { toPositionsPage } from './positions-page.ts'

interface Chapter {
  readonly title: string
  readonly anchor: string
  readonly lines: (book: Book) => readonly string[]
}

const chapters: readonly Chapter[] = [
  { title: 'How it was made', anchor: 'about', lines: ({ guideline }) => aboutLines(guideline) },
  { title: 'How to read this', anchor: 'how-to-read', lines: () => howToRead },
  { title: 'Stages', anchor: 'stages', lines: stageChapter },
  { title: 'Questions', anchor: 'questions', lines: questionChapter },
  {
    title: 'Recommendations',
    anchor: 'recommendations',
    lines: (book) =>
      byQuestion(book, 'recommendations', book.guideline.recommendations, recommendationSection),
  },
  {
    title: 'Options',
    anchor: 'options',
    lines: (book) => byQuestion(book, 'options', book.guideline.options, optionSection),
  },
  { title: 'Options by states of a person', anchor: 'states-of-a-person', lines: matrixChapter },
  {
    title: 'Positions of outside bodies',
    anchor: 'positions',
    lines: (book) => byQuestion(book, 'positions', book.guideline.positions, positionSection),
  },
  { title: 'The statements of the source text', anchor: 'statements', lines: statementTable },
  { title: 'Facts', anchor: 'facts', lines: factChapter },
  { title: 'Derived facts, formulas and scores', anchor: 'derived-facts', lines: derivedChapter },
  { title: 'What is drawn', anchor: 'pictures', lines: pictureChapter },
  { title: 'Patients the examples start from', anchor: 'baselines', lines: baselineChapter },
  { title: 'Value sets', anchor: 'value-sets', lines: valueSetChapter },
  { title: 'Sources', anchor: 'sources', lines: sourceChapter },
]

/** The whole guideline as one Markdown page; the same guideline gives the same bytes. */
export function toDocument(guideline: Guideline): string {
  const book = openBook(guideline)
  const written = chapters
    .map((chapter) => ({ ...chapter, lines: chapter.lines(book) }))
    .filter((chapter) => chapter.lines.length > 0)
  const lines = [
    '<!-- Generated from the guideline (npm run document). Do not edit. -->',
    '',
    `# ${plain(guideline.title)}`,
    '',
    `Version ${plain(guideline.version)}, status: ${guideline.status}. ${code(guideline.url)}`,
    '',
    counts(guideline),
    '',
    ...written.map(({ title, anchor }) => `- ${linkTo(anchor, title)}`),
    ...written.flatMap(({ title, anchor, lines: own }) => [...heading(2, title, anchor), ...own]),
  ]
  return toPage(lines)
}

function counts({
  recommendations,
  options,
  positions,
  stages,
  facts,
  evidence,
  statements,
}: Guideline): string {
  const items: readonly { readonly examples: readonly unknown[] }[] = [
    ...recommendations,
    ...options,
    ...positions,
    ...stages,
  ]
  const examples = items.flatMap((one) => one.examples)
  return (
    `${recommendations.length} recommendations, ${options.length} options, ${positions.length} positions of outside ` +
    `bodies, ${facts.length} facts, ${evidence.length} sources, ${statements.length} statements of the source text, ` +
    `${examples.length} examples, each of which is run as a test.`
  )
}

const aboutLines = ({ about }: Guideline): readonly string[] =>
  about.length === 0 ? [] : [...about.map(({ title, text }) => `- **${plain(title)}.** ${plain(text)}`), '']

const howToRead: readonly string[] = [
  'This page is made from the data that the software runs, so what stands here is what it does.',
  '',
  '- **Three values.** A condition holds, does not hold, or is not known. What is not known is never taken for "no": the advice then says what still has to be asked. "All of" fails as soon as one part fails; "any of" holds as soon as one part holds.',
  '- **A recommendation** applies, does not apply, is done, was declined, or needs data. It is provisional while only the red-flag checklist, or something it would give way to, is open. It gives way to those it names, while they apply.',
  '- **An option** is contraindicated when any stop holds, and needs data while a stop is not known. Cautions are listed and do not bar it.',
  '- **A position** is what an outside body says by its own criteria: supports, opposes, either, not-covered, or unpublished where its table is not public.',
  `- **Verified or not.** A source is marked ${unverified} where its own text, or that very statement of it, was not read. Such evidence may add a stop, and never permits anything.`,
  '- **Evidence** supports or disputes. Grades are the words of the source itself. Effects are given as people of 100.',
  '- **Examples** say how a patient differs from a named baseline, and what must come out.',
  '',
]

function byQuestion<T extends { readonly question: string }>(
  book: Book,
  kind: string,
  list: readonly T[],
  section: (book: Book, one: T) => readonly string[],
): readonly string[] {
  return book.guideline.questions.flatMap(({ id }) => {
    const own = list.filter((one) => one.question === id)
    if (own.length === 0) return []
    const anchor = `${kind}-on-${id}`
    return [...heading(3, questionTitle(book, id), anchor), ...own.flatMap((one) => section(book, one))]
  })
}
