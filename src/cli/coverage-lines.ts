/** The statements of the source text as rows: what executes each, two patients who show it, and what is prose only. */

import type { Guideline } from '../language/index.ts'
import type { CoveredStatement, ExamplePair } from '../prove/examples/index.ts'
import { wrapped } from '../report/index.ts'

export function coverageLines(
  guideline: Guideline,
  covered: readonly CoveredStatement[],
): { readonly text: string; readonly lacking: number } {
  const executed = covered.filter(({ statement, items }) => statement.prose === null || items.length > 0)
  const prose = covered.filter((one) => !executed.includes(one))
  const lacking = executed.filter(({ pair }) => pair === null).length
  const proseLines = prose.flatMap(({ statement }) => wrapped(statement.prose ?? '', `  ${statement.id}  `))
  const lines = [
    ...wrapped(`${guideline.title}, version ${guideline.version}`),
    '',
    ...executed.flatMap((one) => rowOf(one)),
    ...(prose.length === 0 ? [] : ['Prose only, with the reason:', ...proseLines, '']),
    `${covered.length} statements: ${executed.length - lacking} shown by two examples, ${prose.length} prose only, ${lacking} lacking`,
  ]
  return { text: `${lines.join('\n')}\n`, lacking }
}

function rowOf({ statement, items, pair }: CoveredStatement): readonly string[] {
  const names = items.map((item) => item.id).join(', ')
  return [
    ...wrapped(names === '' ? 'LACKS what executes it, or why it is prose' : names, `${statement.id}  `),
    ...(pair === null ? [] : pairLines(pair)),
    ...(pair === null && items.length > 0
      ? ['    LACKS two examples that differ in one fact and in the status']
      : []),
    '',
  ]
}

function pairLines({ item, fact, from, to }: ExamplePair): readonly string[] {
  return [
    ...wrapped(`${item.id}, where ${fact} alone differs:`, '    '),
    ...[from, to].flatMap(({ answer, status, example }) => {
      const typed = answer === undefined ? 'not answered' : JSON.stringify(answer)
      return wrapped(`${typed}: ${status} (${example})`, '      ')
    }),
  ]
}
