/** The search over everything that is written in the guideline: several words, near misses, and what to narrow it to. */

import { distance } from 'fastest-levenshtein'
import { guideline } from '../state/data.ts'
import { type Entry, entries } from './entries.ts'

/** What the list is narrowed to; an empty word narrows nothing. */
export interface Narrow {
  readonly strength: string
  readonly certainty: string
  readonly unverified: boolean
  readonly disputed: boolean
}

export interface Hit {
  readonly entry: Entry
  /** Where else in it the words stand, if its title and line do not show them. */
  readonly why: string | null
}

export interface Found {
  readonly hits: readonly Hit[]
  /** Words that stand nowhere, and the nearest that does. */
  readonly instead: readonly (readonly [typed: string, nearest: string])[]
  /** No entry holds all of the words; these hold some. */
  readonly some: boolean
}

/** One character for one, so that a place in it is a place in the text. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ' ')
const wordsIn = (text: string): readonly string[] => plain(text).split(' ').filter(Boolean)

interface Searched {
  readonly entry: Entry
  readonly title: string
  readonly line: string
  readonly whole: string
}

let searched: readonly Searched[] | undefined
let vocabulary: ReadonlySet<string> | undefined

function texts(): readonly Searched[] {
  searched ??= entries().map((entry) => {
    const title = ` ${plain(entry.title)} `
    const line = `${title} ${plain(entry.text)} `
    return { entry, title, line, whole: `${line} ${plain(entry.more.join('  '))} ` }
  })
  return searched
}

/** A letter is looked for as a word, a short word where words begin, a longer one also within them: "phosphonate". */
const sought = (part: string): string =>
  part.length === 1 ? ` ${part} ` : part.length < 4 ? ` ${part}` : part
const has = (text: string, part: string): boolean => text.includes(sought(part))

/** Entries that hold every word, titles before lines before the rest; else those that hold the most of them. */
export function found(looked: string, narrow: Narrow): Found {
  const within = texts().filter(({ entry }) => fits(entry, narrow))
  const typed = [...new Set(wordsIn(looked))]
  const instead = typed.flatMap((part) => {
    const stands = texts().some(({ whole }) => has(whole, part))
    const nearest = stands ? undefined : (guideline().everyday[part] ?? nearestTo(part))
    return nearest === undefined ? [] : [[part, nearest] as const]
  })
  const parts = typed.map((part) => instead.find(([one]) => one === part)?.[1] ?? part)
  if (parts.length === 0) {
    const hits = narrows(narrow)
      ? within.map(({ entry }) => ({ entry, why: whyNarrowed(entry, narrow) }))
      : []
    return { hits, instead, some: false }
  }
  const count = (text: string): number => parts.filter((part) => has(text, part)).length
  const most = Math.max(0, ...within.map(({ whole }) => count(whole)))
  const held = most === 0 ? [] : within.filter(({ whole }) => count(whole) === most)
  // Words that stand together as they were typed come first.
  const phrase = ` ${parts.join(' ')}`
  const together = (text: string): number => (parts.length > 1 && text.includes(phrase) ? parts.length : 0)
  const rank = ({ title, line, whole }: Searched): number =>
    (count(title) + together(title)) * 3 + count(line) + together(line) + together(whole)
  const ranked = held.map((one) => [one, rank(one)] as const).sort((a, b) => b[1] - a[1])
  return {
    hits: ranked.map(([{ entry, line }]) => ({
      entry,
      why: count(line) === most ? whyNarrowed(entry, narrow) : pieceWith(entry, parts, line),
    })),
    instead,
    some: most < parts.length,
  }
}

export const narrows = ({ strength, certainty, unverified, disputed }: Narrow): boolean =>
  strength !== '' || certainty !== '' || unverified || disputed

const fits = (entry: Entry, { strength, certainty, unverified, disputed }: Narrow): boolean =>
  (strength === '' || entry.strength === strength) &&
  (certainty === '' || entry.certainty === certainty) &&
  (!unverified || entry.unverified) &&
  (!disputed || entry.disputed)

const nothing = { strength: '', certainty: '', disputed: false }
/** How many entries lean on something that was not read. */
export const unverifiedCount = (): number =>
  entries().filter((one) => fits(one, { ...nothing, unverified: true })).length

/** Of an unverified entry, what in it is. */
function whyNarrowed(entry: Entry, { unverified }: Narrow): string | null {
  return unverified ? (entry.more.find((piece) => /\bunverified\b/.test(piece)) ?? null) : null
}

const AROUND = 70

/** The piece that holds most of what the line lacks, cut to what stands around it. */
function pieceWith(entry: Entry, parts: readonly string[], line: string): string | null {
  const lacking = parts.filter((part) => !has(line, part))
  const held = entry.more.map((piece) => lacking.filter((part) => has(` ${plain(piece)} `, part)).length)
  const piece = entry.more[held.indexOf(Math.max(...held))]
  if (piece === undefined) return null
  const text = ` ${plain(piece)} `
  const first = lacking.find((part) => has(text, part))
  if (first === undefined) return null
  const at = text.indexOf(sought(first))
  const from = at <= AROUND ? 0 : piece.indexOf(' ', at - AROUND) + 1
  const last = piece.lastIndexOf(' ', at + AROUND)
  const to = at + AROUND >= piece.length || last <= at + first.length ? piece.length : last
  return `${from > 0 ? '… ' : ''}${piece.slice(from, to)}${to < piece.length ? ' …' : ''}`
}

/** The written word that a mistyped one most likely meant; one slip for every four letters. */
function nearestTo(part: string): string | undefined {
  vocabulary ??= new Set(texts().flatMap(({ whole }) => whole.split(' ').filter(Boolean)))
  let best: string | undefined
  let least = Math.floor(part.length / 4) + 1
  for (const word of vocabulary) {
    if (Math.abs(word.length - part.length) >= least) continue
    const away = distance(part, word)
    if (away < least) [best, least] = [word, away]
  }
  return best
}
