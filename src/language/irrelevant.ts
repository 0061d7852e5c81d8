/** Codes of which it is certain that a record of them holds nothing that silence would answer. */

import { frozen } from './frozen.ts'
import type { UnreadKind } from './unread.ts'
import type { Code, CodeRow } from './value-set.ts'

/**
 * A reviewed list, cut against the value sets of the guideline: `check` refuses one that shares a code with them. A
 * code stands here only with an unequivocal name: never a strength, a container, a form or a kind of finding.
 */
export interface Irrelevant {
  readonly id: string
  readonly title: string
  /** In which kinds of record. */
  readonly records: readonly UnreadKind[]
  /** Why such a record holds nothing that is asked. */
  readonly because: string
  /** Categories of ICD-10, of WHO and as modified, of three characters each: `E78`, or a range `H00-H95`. */
  readonly categories: readonly string[]
  /** Single codes; the name of each, whole, is understood without the code. */
  readonly codes: readonly Code[]
  /** Codes that hold nothing asked outside the chapter of ICD-10 to which their name belongs. */
  readonly placed: readonly PlacedCode[]
  /** Single words, as words are compared: a text of these alone says no more than the code beside it. */
  readonly words: readonly string[]
  /** Single words that say where a thing is: behind the name of a code they say no more than the code. */
  readonly sites: readonly string[]
}

/** A code of another system with its place in ICD-10. */
export interface PlacedCode extends Code {
  /** Category of ICD-10, three characters. */
  readonly category: string
}

/** System, code, display, where seen, and the category of ICD-10. */
export type PlacedRow = readonly [
  system: string,
  code: string,
  display: string,
  seenIn: string | null,
  category: string,
]

export function irrelevant(draft: {
  readonly id: string
  readonly title: string
  readonly records: readonly UnreadKind[]
  readonly because: string
  readonly categories?: readonly string[]
  readonly codes?: readonly CodeRow[]
  readonly placed?: readonly PlacedRow[]
  /** Between blanks. */
  readonly words?: string
  /** Between blanks. */
  readonly sites?: string
}): Irrelevant {
  const {
    id,
    title,
    records,
    because,
    categories = [],
    codes = [],
    placed = [],
    words = '',
    sites = '',
  } = draft
  return frozen({
    id,
    title,
    records,
    because,
    categories: categories.flatMap(categoriesIn),
    codes: codes.map(([system, code, display, seenIn, match]) => ({
      system,
      code,
      display,
      prefix: match === 'prefix',
      seenIn,
    })),
    placed: placed.map(([system, code, display, seenIn, category]) => {
      const [one] = categoriesIn(category)
      return { system, code, display, prefix: false, seenIn, category: one ?? category }
    }),
    words: wordsBetween(words),
    sites: wordsBetween(sites),
  })
}

const wordsBetween = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

const range = /^([A-Z])(\d{2})(?:-\1(\d{2}))?$/

/** Every category of a range, both ends included. */
function categoriesIn(written: string): readonly string[] {
  const [, letter, first, last = first] = range.exec(written) ?? []
  if (letter === undefined || first === undefined || last === undefined || last < first) {
    throw new Error(`"${written}" is no range of ICD-10 categories: write E78, or H00-H95`)
  }
  const [from, to] = [Number(first), Number(last)]
  return Array.from({ length: to - from + 1 }, (_, i) => `${letter}${String(from + i).padStart(2, '0')}`)
}
