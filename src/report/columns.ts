/**
 * Text in the columns of a terminal: how wide it is, and broken into lines. Written here because the libraries for it
 * cost as much as a third of a start; the tests hold it against them (columns.test.ts).
 */

/** A colour or weight that `styleText` of Node writes, switched on or off. */
const colour = '\u001B\\[\\d+m'
const style = new RegExp(colour, 'g')
const letter = new RegExp(`${colour}|.\\p{M}*`, 'gsu')
const end = new RegExp(`(?: |${colour})+$`)
const plain = /^[ -~]*$/
const mark = /[\p{M}\p{Cf}\p{Cc}]/u
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}\u{20000}-\u{3FFFD}]/u

const unstyled = (text: string): string => (text.includes('\u001B') ? text.replaceAll(style, '') : text)

const letterWidth = (letter: string): number => (mark.test(letter) ? 0 : wide.test(letter) ? 2 : 1)

/** Columns that a text takes; colours take none, East Asian letters two. */
export function widthOf(text: string): number {
  const bare = unstyled(text)
  if (plain.test(bare)) return bare.length
  return [...bare].reduce((sum, letter) => sum + letterWidth(letter), 0)
}

/** The text in lines of at most so many columns; a longer word is cut, and colours end and begin with each line. */
export function linesOf(text: string, columns: number): readonly string[] {
  const rows = text
    .normalize()
    .split('\n')
    .flatMap((line) => broken(line, columns))
  return text.includes('\u001B') ? restyled(rows) : rows
}

function broken(line: string, columns: number): readonly string[] {
  const rows = ['']
  let used = 0
  const next = (): void => {
    rows.push('')
    used = 0
  }
  const put = (part: string, width: number): void => {
    rows[rows.length - 1] += part
    used += width
  }
  for (const word of line.trim().split(' ')) {
    const width = widthOf(word)
    if (used > 0) put(' ', 1)
    if (width <= columns) {
      if (used + width > columns && used > 0 && width > 0) next()
      put(word, width)
      continue
    }
    // On this line only where that takes no more lines than beginning anew.
    const left = columns - used
    if (Math.floor((width - 1) / columns) < 1 + Math.floor((width - left - 1) / columns)) next()
    for (const part of partsOf(word)) {
      const size = widthOf(part)
      if (size > 0 && used > 0 && used + size > columns) next()
      put(part, size)
    }
  }
  return rows.map((row) => trimmedEnd(row))
}

/** Letters, each with its marks, and colours. */
const partsOf = (word: string): readonly string[] => word.match(letter) ?? []

/** Without the blanks at the end, also those between colours. */
const trimmedEnd = (row: string): string => row.replace(end, (found) => found.replaceAll(' ', ''))

/** What ends a weight or colour. */
function endOf(code: number): number | undefined {
  if (code === 1 || code === 2) return 22
  if (code === 3 || code === 4 || code === 7) return code + 20
  if ((code >= 30 && code <= 37) || (code >= 90 && code <= 97)) return 39
  return code >= 40 && code <= 47 ? 49 : undefined
}

function restyled(rows: readonly string[]): readonly string[] {
  let open: readonly number[] = []
  const written = (codes: readonly (number | undefined)[]): string =>
    codes.map((code) => `\u001B[${code}m`).join('')
  return rows.map((row) => {
    const begun = written(open)
    for (const [found] of row.matchAll(style)) {
      const code = Number(found.slice(2, -1))
      open = endOf(code) === undefined ? open.filter((one) => endOf(one) !== code) : [...open, code]
    }
    return `${begun}${row}${written(open.map(endOf).toReversed())}`
  })
}
