/** A letter as data: head, parts of sentences and short lists, foot. Printed by the page, or told as plain text. */

import { wrapped } from './lines.ts'

export interface Letter {
  readonly title: string
  /** Day, patient, what it is about: a line each. */
  readonly head: readonly string[]
  readonly parts: readonly LetterPart[]
  readonly foot: readonly string[]
}

export interface LetterPart {
  readonly title: string | null
  /** An emergency stands first and is set apart. */
  readonly emergency: boolean
  readonly paragraphs: readonly string[]
  readonly items: readonly string[]
}

/** A part that vanishes when it says nothing. */
export function part(
  title: string | null,
  paragraphs: readonly string[],
  items: readonly string[] = [],
  emergency = false,
): readonly LetterPart[] {
  return paragraphs.length + items.length === 0 ? [] : [{ title, emergency, paragraphs, items }]
}

/** The letter at the width of a terminal page. */
export function brokenLetter(letter: Letter): string {
  const lines = letterText(letter).trimEnd().split('\n')
  const broken = lines.flatMap((line) => wrapped(line, '', line.startsWith('- ') ? '  ' : ''))
  return `${broken.join('\n')}\n`
}

/** The letter as plain text: a line for each paragraph and item, to be pasted or broken into lines by the caller. */
export function letterText(letter: Letter): string {
  const parts = letter.parts.map((one) => {
    const items = one.items.map((item) => `- ${item}`)
    return [...(one.title === null ? [] : [one.title]), ...one.paragraphs, ...items].join('\n')
  })
  return `${[letter.title, letter.head.join('\n'), ...parts, letter.foot.join('\n')].join('\n\n')}\n`
}
