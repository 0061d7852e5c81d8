/** The matrix: what every option answers for every state of a person, a table for each class of options. */

import { type CellKind, type MatrixCell, matrixCounts, matrixOf, type Option } from '../../language/index.ts'
import { type Book, citedAfter, optionLink } from './book.ts'
import { logicList } from './logic.ts'
import { anchorOf, heading, plain, table } from './markdown.ts'

const kinds: Readonly<Record<CellKind, string>> = {
  stop: 'stop',
  caution: 'caution',
  adjustment: 'adjustment',
  'no-effect': 'no effect',
  'not-judged': 'not judged',
  empty: 'empty',
}
const shown = Object.keys(kinds) as readonly CellKind[]

export function matrixChapter(book: Book): readonly string[] {
  const { options, states = [] } = book.guideline
  if (states.length === 0) return []
  const counts = matrixCounts(book.guideline)
  const classes = [...counts.keys()]
  const sum = (kind: CellKind): number => [...counts.values()].reduce((total, one) => total + one[kind], 0)
  return [
    'Every option has an answer for every state of a person: a stop, a caution, an adjustment, "no effect" with what was read, or "not judged". The answers are the clauses of the options themselves, seen from the side of the patient. "Not judged" is a caution at most, ranks behind its like, and sends a person in that state, and nobody else, to the label. *Own judgement* marks what no source read here says of the option.',
    '',
    ...table(
      ['class', ...shown.map((kind) => kinds[kind])],
      [
        ...classes.map((name) => [
          plain(name),
          ...shown.map((kind) => String(counts.get(name)?.[kind] ?? 0)),
        ]),
        ['**all**', ...shown.map((kind) => `**${sum(kind)}**`)],
      ],
    ),
    ...heading(3, 'When each state holds', 'states-hold'),
    ...states.flatMap((state) => [
      `- **${plain(state.title)}**`,
      ...logicList(book, state.when).map((line) => `  ${line}`),
    ]),
    '',
    ...classes.flatMap((name) => {
      const own = options.filter((one) => (one.drugClass ?? one.question) === name)
      return [...heading(3, plain(name), anchorOf('class', name)), ...classTable(book, own)]
    }),
  ]
}

function classTable(book: Book, options: readonly Option[]): readonly string[] {
  const { states = [] } = book.guideline
  const ids = new Set(options.map(({ id }) => id))
  const rows = matrixOf(book.guideline).map((row, i) => [
    plain(states[i]?.title ?? ''),
    ...row.filter(({ option }) => ids.has(option)).map((cell) => cellWords(book, cell)),
  ])
  return table(['', ...options.map(({ id }) => optionLink(book, id))], rows)
}

function cellWords(book: Book, { kind, parts }: MatrixCell): string {
  if (kind === 'not-judged') return kinds[kind]
  const words = parts.map((part) => {
    const own = part.own ? ' *Own judgement.*' : ''
    return `**${kinds[part.kind]}**: ${plain(part.text)}${citedAfter(book, part.evidence)}${own}`
  })
  return words.join('<br>')
}
