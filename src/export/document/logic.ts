/** A condition as a nested list: every part in words, every fact a link, every cited clause with its source. */

import { type Expression, type Leaf, upperFirst } from '../../language/index.ts'
import { wordsOf } from '../../words/index.ts'
import { type Book, sourceLink, unverified } from './book.ts'
import { deeper, plain } from './markdown.ts'

/** The lines of a list that lays the condition open. */
export function logicList(book: Book, condition: Expression): readonly string[] {
  return laidOpen(book, condition, '', '')
}

/** One line, where a list has no room. */
export function logicLine(book: Book, condition: Expression): string {
  switch (condition.op) {
    case 'all':
    case 'any':
      if (condition.of.length === 0) return condition.op === 'all' ? 'always' : 'never'
      return wordsOf(book.linked, condition)
    case 'because':
      return logicLine(book, condition.of) + cited(book, condition)
    default:
      return wordsOf(book.linked, condition)
  }
}

type Because = Extract<Expression, { op: 'because' }>

function cited(book: Book, { evidence, locator, verified }: Because): string {
  const parts = [
    sourceLink(book, evidence),
    ...(locator === null ? [] : [plain(locator)]),
    ...(verified ? [] : [unverified]),
  ]
  return ` (${parts.join(', ')})`
}

/** `before` and `after` are what stands around the condition: a "not", a source. */
function laidOpen(book: Book, condition: Expression, before: string, after: string): readonly string[] {
  const line = (words: string): string => `- ${upperFirst(before + words)}${after}`
  const leaf = (condition: Leaf): readonly string[] => [line(wordsOf(book.linked, condition))]
  const branch = (words: string, parts: readonly Expression[]): readonly string[] => [
    line(`${words}:`),
    ...parts.flatMap((part) => deeper(laidOpen(book, part, '', ''))),
  ]
  switch (condition.op) {
    case 'all':
    case 'any': {
      const [only] = condition.of
      if (only === undefined) return [line(condition.op === 'all' ? 'always' : 'never')]
      if (condition.of.length === 1) return laidOpen(book, only, before, after)
      return branch(`${condition.op} of`, condition.of)
    }
    case 'count':
      return branch(`at least ${condition.least} of`, condition.of)
    case 'not':
      return laidOpen(book, condition.of, `${before}not: `, after)
    case 'because':
      return laidOpen(book, condition.of, before, cited(book, condition) + after)
    default:
      return leaf(condition)
  }
}
