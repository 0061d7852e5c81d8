/** One line as a person types it to the value an answers document would hold; what it does not know goes on as it is. */

import { type Asked, impossible } from '../language/index.ts'

/** The commands of a conversation. */
const commands = { '?': 'why', u: 'later', k: 'unknowable', q: 'finish' } as const
export type Spoken = (typeof commands)[keyof typeof commands]

export function spokenIn(line: string): Spoken | undefined {
  const word = line.trim().toLowerCase()
  return Object.entries(commands).find(([key]) => key === word)?.[1]
}

/**
 * The value of the answers document. `items` are the open items of a checklist, in the order in which they were put.
 * A line that is no answer comes back as text, so that the document's own reader refuses it in its own words.
 */
export function typedLine(fact: Asked, line: string, items: readonly string[]): unknown {
  const text = line.trim()
  switch (fact.kind) {
    case 'yes-no':
      return truthIn(text) ?? text
    case 'choice':
      return codeOf(text, Object.keys(fact.choices))
    case 'set':
      return isNone(text) ? [] : codesIn(text, Object.keys(fact.choices))
    case 'checklist': {
      if (isNone(text)) return Object.fromEntries(items.map((item) => [item, false]))
      return Object.fromEntries(codesIn(text, items).map((item) => [item, true]))
    }
    case 'quantity': {
      const [, number, unit] = /^([-+]?\d+(?:\.\d+)?)\s*(\S.*)?$/.exec(text) ?? []
      if (number === undefined) return text
      return unit === undefined ? Number(number) : { value: Number(number), unit }
    }
    case 'date': {
      const [from, to, ...rest] = text.split(/\s*(?:\.\.|\bto\b)\s*/)
      return from && to && rest.length === 0 ? { from, to } : text
    }
    default:
      return impossible(fact)
  }
}

/** "None of these", in one gesture. */
const isNone = (text: string): boolean => /^(?:n|no|none)$/i.test(text)

function truthIn(text: string): boolean | undefined {
  if (/^(?:y|yes|true)$/i.test(text)) return true
  return /^(?:n|no|false)$/i.test(text) ? false : undefined
}

/** A code by its number in the list or by itself. */
function codeOf(text: string, codes: readonly string[]): string {
  const listed = /^\d+$/.test(text) && !codes.includes(text) ? codes[Number(text) - 1] : undefined
  return listed ?? codes.find((code) => code.toLowerCase() === text.toLowerCase()) ?? text
}

function codesIn(text: string, codes: readonly string[]): readonly string[] {
  return text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map((part) => codeOf(part, codes))
}
