/** The substances of a guideline, turned round: from a code or from words to what they mean. Made once for each guideline. */

import type { Guideline, Substance } from '../../language/index.ts'
import { canonicalSystem, comparedCode } from '../code-systems.ts'
import { remembering } from '../memory.ts'
import { isDoubtful } from '../words.ts'
import { folded, placesIn, plainText, tokensOf } from './folded.ts'
import { isBeside, isLocal } from './said-beside.ts'

/** What one text says of drugs. */
interface Words {
  /** Substances it names. */
  readonly names: readonly Substance[]
  /** Substances it may name. */
  readonly perhaps: readonly Substance[]
  /** Every word of it is understood. */
  readonly whole: boolean
  /** What is not a name in it denies, doubts, or speaks of the past or of somebody else. */
  readonly doubtful: boolean
  /** It speaks of a form that works where it is put. */
  readonly local: boolean
}

export interface Dictionary {
  readonly byId: ReadonlyMap<string, Substance>
  readonly ofWords: (text: string) => Words
  readonly ofCode: (system: string, code: string) => Substance | undefined
}

const made = new WeakMap<Guideline, Dictionary>()

export function dictionaryOf(guideline: Guideline): Dictionary {
  const known = made.get(guideline)
  if (known !== undefined) return known
  const { substances } = guideline
  const phrases = phrasesOf(substances)
  const dictionary = {
    byId: new Map(substances.map((one) => [one.id, one])),
    ofWords: remembering((text) => wordsIn(text, phrases)),
    ofCode: codesOf(substances),
  }
  made.set(guideline, dictionary)
  return dictionary
}

interface Phrase {
  readonly tokens: readonly string[]
  readonly substance: Substance
  readonly own: boolean
}

/** Names by their first word; international ones folded, trade names as they are spelled. */
interface Phrases {
  readonly spelled: ReadonlyMap<string, readonly Phrase[]>
  readonly folded: ReadonlyMap<string, readonly Phrase[]>
}

function phrasesOf(substances: readonly Substance[]): Phrases {
  const spelled = new Map<string, Phrase[]>()
  const byFold = new Map<string, Phrase[]>()
  const add = (to: Map<string, Phrase[]>, tokens: readonly string[], substance: Substance, own: boolean) => {
    const [first] = tokens
    if (first !== undefined) to.set(first, [...(to.get(first) ?? []), { tokens, substance, own }])
  }
  for (const one of substances) {
    // The id of a mixture is a description; its parts are named one by one.
    const names = one.parts.length === 0 ? [one.id, ...one.names] : one.names
    for (const name of names) add(byFold, tokensOf(name).map(folded), one, true)
    for (const name of one.brands) add(spelled, tokensOf(name), one, true)
    for (const name of one.perhaps) add(spelled, tokensOf(name), one, false)
  }
  return { spelled, folded: byFold }
}

/** What stands behind a name, or before it, of what is not in it; "sugar-free" says nothing of a drug. */
const free = new Set(['free', 'frei', 'vrij', 'libre'])
const without = new Set(['ohne', 'sans', 'sin', 'senza', 'zonder'])

/** Longer texts are stories: what they name, they may name. */
const LONGEST = 300

function wordsIn(text: string, phrases: Phrases): Words {
  const written = plainText(text)
  const places = placesIn(written)
  const plain = places.map((place) => place.token)
  const folds = plain.map(folded)
  const names = new Set<Substance>()
  const perhaps = new Set<Substance>()
  let rest = written
  let left = 0
  let local = false
  let enough = false
  let lacks = false
  for (let at = 0; at < plain.length; ) {
    const found = longest([
      ...matching(phrases.spelled.get(plain[at] ?? ''), plain, at),
      ...matching(phrases.folded.get(folds[at] ?? ''), folds, at),
    ])
    if (found.length === 0) {
      const token = plain[at] ?? ''
      lacks ||= without.has(token)
      if (!isBeside(token)) left++
      local ||= isLocal(token)
      at++
      continue
    }
    const own = found.filter((one) => one.own)
    for (const { substance } of own) {
      names.add(substance)
      enough ||= substance.enough
    }
    if (own.length === 0) for (const { substance } of found) perhaps.add(substance)
    const end = at + (found[0]?.tokens.length ?? 1)
    lacks ||= free.has(plain[end] ?? '') || plain.slice(at, end).some((token) => free.has(token))
    rest = blanked(rest, places[at]?.at ?? 0, (places[end - 1]?.at ?? 0) + (plain[end - 1]?.length ?? 0))
    at = end
  }
  const story = text.length > LONGEST
  return {
    names: story ? [] : [...names],
    perhaps: story ? [...names, ...perhaps] : [...perhaps],
    whole: !story && (left === 0 || enough) && names.size > 0 && perhaps.size === 0,
    local,
    doubtful: lacks || isDoubtful(rest),
  }
}

function blanked(text: string, from: number, to: number): string {
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)
}

function matching(
  some: readonly Phrase[] | undefined,
  tokens: readonly string[],
  at: number,
): readonly Phrase[] {
  return some?.filter((one) => one.tokens.every((token, i) => tokens[at + i] === token)) ?? []
}

/** The phrases with the most words; of several drugs that share one, all. */
function longest(found: readonly Phrase[]): readonly Phrase[] {
  const most = Math.max(...found.map((one) => one.tokens.length))
  return found.filter((one) => one.tokens.length === most)
}

function codesOf(substances: readonly Substance[]): Dictionary['ofCode'] {
  const whole = new Map<string, Map<string, Substance>>()
  const classes = new Map<string, Map<string, Substance>>()
  for (const one of substances) {
    for (const [system, codes] of Object.entries(one.codes)) {
      const name = canonicalSystem(system)
      for (const code of codes) {
        const starts = code.endsWith('*')
        const into = starts ? classes : whole
        const ofSystem = into.get(name) ?? new Map<string, Substance>()
        into.set(name, ofSystem)
        ofSystem.set(comparedCode(name, starts ? code.slice(0, -1) : code), one)
      }
    }
  }
  return (system, code) => {
    const name = canonicalSystem(system)
    const compared = comparedCode(name, code)
    const found = whole.get(name)?.get(compared)
    const ofSystem = classes.get(name)
    if (found !== undefined || ofSystem === undefined) return found
    for (let length = compared.length; length > 0; length--) {
      const parent = ofSystem.get(compared.slice(0, length))
      if (parent !== undefined) return parent
    }
    return undefined
  }
}
