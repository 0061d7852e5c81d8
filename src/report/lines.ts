/** Lines of a page: breaking at 80 columns, hanging indents, sections that vanish when they are empty. */

import { linesOf, widthOf } from './columns.ts'
import type { Paint } from './paint.ts'

/** The first letter large. */
export { upperFirst } from '../language/index.ts'

/** Columns of a terminal page. */
export const WIDTH = 80

/** The text broken into lines: the first after `first`, the others after as many blanks, or after `rest`. */
export function wrapped(text: string, first = '', rest = ' '.repeat(widthOf(first))): readonly string[] {
  const room = WIDTH - Math.max(widthOf(first), widthOf(rest))
  return linesOf(text, room).map((line, i) => `${i === 0 ? first : rest}${line}`.trimEnd())
}

/** Text at the left and a date at the right of its last line, with dots between where they have room. */
export function withDate(text: string, date: string, first: string): readonly string[] {
  const lines = [...wrapped(text, first)]
  const last = lines.at(-1) ?? ''
  const gap = WIDTH - widthOf(last) - widthOf(date) - 2
  if (gap >= 3) return [...lines.slice(0, -1), `${last} ${'.'.repeat(gap)} ${date}`]
  const alone = WIDTH - widthOf(first) - widthOf(date) - 1
  const blanks = ' '.repeat(widthOf(first))
  return [...lines, `${blanks}${'.'.repeat(Math.max(0, alone))} ${date}`]
}

/** A heading over its lines; nothing at all when there are none. */
export function section(paint: Paint, title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', paint.heading(title), ...lines]
}

/** Fills a cell to a width. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** The first few of a list and how many more there are. */
export function firstFew(items: readonly string[], most: number, separator: string): string {
  const more = items.length - most
  const shown = items.slice(0, most).join(separator)
  return more > 0 ? `${shown} and ${more} more` : shown
}

/** `one item`, `3 items`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return n === 1 ? `1 ${one}` : `${n} ${many}`
}

/** The text as a sentence: with an end. */
export function sentence(text: string): string {
  return /[.!?](\s*\[[^\]]*\])?$/.test(text) ? text : `${text}.`
}
