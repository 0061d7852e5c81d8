/** Why an item stands as it does, and what turned it on a day, in words. */

import {
  type FactLookup,
  type Ground,
  type Grounds,
  isPlain,
  keyOfGround,
  type Turn,
  upperFirst,
} from '../language/index.ts'
import { readableDay } from './days.ts'
import { askedWords, conditionWords, usedWords } from './explanation.ts'
import { daysWords } from './numbers.ts'

/** A part of a reason by itself, its first letter as in a sentence; what says the same has the same key. */
export interface Said {
  readonly key: string
  readonly words: string
}

/** The parts of a reason one by one; the first says that the whole is not known, where it is not. */
export function groundsSaid(facts: FactLookup, { met, parts }: Grounds): readonly Said[] {
  return parts.map((part, i) => {
    const words = groundWords(facts, part)
    const doubt = met === null && i === 0
    const key = keyOfGround(part)
    return doubt ? { key: `? ${key}`, words: `Not known: ${words}` } : { key, words: upperFirst(words) }
  })
}

/** The reason in one line: `The injury is at most six weeks old; pain score at least 4 (7, 1 Mar 2026)`. */
export function groundsWords(facts: FactLookup, { met, parts }: Grounds): string {
  const line = [...new Set(parts.map((part) => groundWords(facts, part)))].join('; ')
  return met === null ? `Not known: ${line}` : upperFirst(line)
}

function groundWords(facts: FactLookup, part: Ground): string {
  const { what, used, on, origin, fact } = part
  const asked = askedWords(facts, part)
  const value = isPlain(used) ? null : usedWords(facts, part)
  if (value === null) return asked
  const day = on === null || origin === null ? null : readableDay(on)
  // What was chosen says more than what would have served.
  if (what.kind === 'condition' && what.condition.op === 'is') {
    return `${facts.get(fact ?? '')?.title ?? fact}: ${value}${day === null ? '' : ` (${day})`}`
  }
  return `${asked} (${[value, day].filter((one) => one !== null).join(', ')})`
}

export function turnWords(facts: FactLookup, turn: Turn): string {
  switch (turn.kind) {
    case 'condition': {
      const words = conditionWords(facts, turn.condition, turn.negated)
      return turn.met === null ? `perhaps ${words}` : words
    }
    case 'too-old': {
      const title = facts.get(turn.fact)?.title ?? turn.fact
      return `${title}: the last answer is older than ${daysWords(turn.days)}`
    }
    case 'window':
      return turn.now === 'closed' ? 'its window has closed' : 'its window has opened'
    case 'day':
      return 'the day'
    case 'other-answers':
      return 'the other answers'
  }
}

/** What turned, in one line. */
export const turnsWords = (facts: FactLookup, turned: readonly Turn[]): string =>
  turned.map((turn) => turnWords(facts, turn)).join('; ')
