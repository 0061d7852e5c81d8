/** What a problem list calls a thing in words of its own: whole names that the guideline commits to, and the sites in them. */

import { indexOf, namedCode } from '../language/index.ts'
import type { Catalog, Meaning } from './catalog.ts'
import type { Coding } from './fhir.ts'
import { remembering } from './memory.ts'
import { isDoubtful, wordsOf } from './words.ts'

/** What a whole text names. */
export interface Called {
  /** Ids of value sets. */
  readonly sets: readonly string[]
  /** Value sets of the sites in it. */
  readonly sites: readonly string[]
  /** The name itself says "not", or "history of": then such words in the text deny nothing. */
  readonly doubting: boolean
}

interface Name {
  readonly sets: string[]
  doubting: boolean
}
type NamesBy = ReadonlyMap<string, Name>

interface Names {
  readonly whole: NamesBy
  /** Less the sites that it must have. */
  readonly sited: NamesBy
  /** Words of a site -> its value set. */
  readonly sites: ReadonlyMap<string, string>
}

const keyOf = (words: readonly string[]): string => words.join(' ')

function namesIn({ guideline }: Catalog): Names {
  const whole = new Map<string, Name>()
  const sited = new Map<string, Name>()
  const sites = new Map<string, string>()
  const places = new Set(Object.values(guideline.episode?.map ?? {}))
  for (const { id, names } of guideline.valueSets) {
    for (const name of names) {
      const key = keyOf(wordsOf(name.replaceAll('#', ' ')))
      if (places.has(id)) {
        sites.set(key, id)
        continue
      }
      const to = name.includes('#') ? sited : whole
      const known = to.get(key) ?? { sets: [], doubting: false }
      to.set(key, known)
      known.sets.push(id)
      known.doubting ||= isDoubtful(name)
    }
  }
  return { whole, sited, sites }
}

/** Words that join sites, or say no more of one than that it is one. */
const joining = new Set([
  'and',
  'at',
  'level',
  'vertebra',
  'vertebre',
  'vertebral',
  'body',
  'und',
  'et',
  'y',
  'e',
])
const LONGEST_SITE = 3

/** The words without the sites among them. */
function withoutSites(words: readonly string[], sites: Names['sites']) {
  const rest: string[] = []
  const found: string[] = []
  for (let at = 0; at < words.length; ) {
    const length = [LONGEST_SITE, 2, 1].find((n) => sites.has(keyOf(words.slice(at, at + n))))
    const site = length === undefined ? undefined : sites.get(keyOf(words.slice(at, at + length)))
    if (site === undefined) rest.push(words[at] ?? '')
    else if (!found.includes(site)) found.push(site)
    at += length ?? 1
  }
  return { rest, found }
}

// "T11-T12" is a region of a code, or all from one to the other: which vertebrae, has to be asked.
const span = /\d\s*(?:-|–|\bto\b|\bbis\b)\s*[a-z]*\s?\d/i
// The first visit for a fracture is the fracture; at a later one it is older than the visit.
const firstVisit = /,?\s*initial encounter(?: for (?:closed |open )?fracture)?\s*(?=\(|$)/i
const nothing: Called = { sets: [], sites: [], doubting: false }

const made = new WeakMap<Catalog, (text: string) => Called>()

/** What the whole text names; nothing where it says more, or less. */
export function calledIn(text: string, catalog: Catalog): Called {
  const look = made.get(catalog) ?? looking(namesIn(catalog))
  made.set(catalog, look)
  return look(text)
}

// "A with B and C", as six languages join things.
const joined = /(\s*[,;+&]\s*|\s+(?:with|and|mit|und|avec|et|con|y|e|met|en)\s+)/i
const MOST_PARTS = 8

const looking = (names: Names) => {
  const one = namedBy(names)
  return remembering((text): Called => {
    const called = one(text)
    if (called.sets.length > 0) return called
    const each = partsIn(text, one)
    return each === undefined
      ? called
      : {
          sets: [...new Set(each.flatMap(({ sets }) => sets))],
          sites: [...new Set(each.flatMap(({ sites }) => sites))],
          doubting: each.some(({ doubting }) => doubting),
        }
  })
}

/** Several names in one text, if nothing else is in it; the longest first, for a name may hold a word that joins. */
function partsIn(text: string, one: (part: string) => Called): readonly Called[] | undefined {
  // Parts, and what joins each to the next.
  const pieces = text.split(joined)
  if (pieces.length < 3 || pieces.length > 2 * MOST_PARTS) return undefined
  const found: Called[] = []
  for (let at = 0; at < pieces.length; ) {
    let end = pieces.length
    let called = nothing
    for (; end > at; end -= 2) {
      called = one(pieces.slice(at, end).join(''))
      if (called.sets.length > 0) break
    }
    if (end <= at) return undefined
    found.push(called)
    at = end + 1
  }
  return found
}

const namedBy =
  ({ whole, sited, sites }: Names) =>
  (text: string): Called => {
    const words = wordsOf(text.replace(firstVisit, ''))
    const name = whole.get(keyOf(words))
    if (name !== undefined) return { ...name, sites: [] }
    const { rest, found } = withoutSites(words, sites)
    if (found.length === 0) return nothing
    const keys = [keyOf(rest), keyOf(rest.filter((word) => !joining.has(word)))]
    const meant = keys.flatMap((key) => [sited.get(key) ?? [], whole.get(key) ?? []].flat())
    return {
      sets: [...new Set(meant.flatMap((one) => one.sets))],
      sites: span.test(text) ? [] : found,
      doubting: meant.some((one) => one.doubting),
    }
  }

/** A word of so many letters is a name by itself; a shorter one only where it is written in capitals. */
const WORD = 5
const LONGEST_NAME = 6

const heldBy = new WeakMap<Catalog, (text: string) => readonly string[]>()

/** The value sets of which a name stands somewhere in the text, among other words. */
export function heldIn(text: string, catalog: Catalog): readonly string[] {
  const look = heldBy.get(catalog) ?? holding(namesIn(catalog))
  heldBy.set(catalog, look)
  return look(text)
}

const holding = ({ whole, sited, sites }: Names) =>
  remembering((text): readonly string[] => {
    const words = wordsOf(text)
    const capitals = new Set((text.match(/\b[A-Z]{3,}\b/g) ?? []).map((word) => word.toLowerCase()))
    const { rest, found } = withoutSites(words, sites)
    const telling = (run: readonly string[]): boolean => {
      const [first = ''] = run
      return run.length > 1 || first.length >= WORD || capitals.has(first)
    }
    const inWhole = runsOf(words).flatMap((run) => (telling(run) ? (whole.get(keyOf(run))?.sets ?? []) : []))
    const inSited =
      found.length === 0
        ? []
        : runsOf(rest).flatMap((run) =>
            run.length > 1 || rest.length === 1 ? (sited.get(keyOf(run))?.sets ?? []) : [],
          )
    return [...new Set([...inWhole, ...inSited])]
  })

/** Every run of neighbouring words that may be a name. */
export function runsOf(words: readonly string[]): readonly (readonly string[])[] {
  return words.flatMap((_, from) =>
    Array.from({ length: LONGEST_NAME }, (_none, n) => words.slice(from, from + n + 1)).filter(
      (run, n) => run.length === n + 1,
    ),
  )
}

/** Does the text doubt more than the name that it is? */
export function doubtsMore(text: string, doubting: boolean): boolean {
  return isDoubtful(text) && (!doubting || text.includes('?'))
}

/** The codes by which a tidied record says that it is called so. */
export function codingsOf(sets: readonly string[], { guideline }: Catalog): readonly Required<Coding>[] {
  const { valueSets } = indexOf(guideline)
  return sets.map((id) => ({ ...namedCode(guideline.url, id), display: valueSets.get(id)?.title ?? id }))
}

/** The codes of the sites that its texts name, of a record that its codes make the index event without saying where. */
export function sitesIn(
  texts: readonly string[],
  coded: readonly Meaning[],
  catalog: Catalog,
): readonly Required<Coding>[] {
  const { episode } = catalog.guideline
  if (episode === null || !coded.some(({ sets }) => sets.includes(episode.codes))) return []
  const places = new Set(Object.values(episode.map ?? {}))
  if (coded.some(({ sets }) => sets.some((id) => places.has(id)))) return []
  const called = texts.map((text) => ({ text, ...calledIn(text, catalog) }))
  if (called.some(({ text, doubting }) => doubtsMore(text, doubting))) return []
  const meant = called.filter(({ sets }) => sets.includes(episode.codes))
  return codingsOf([...new Set(meant.flatMap(({ sites }) => sites))], catalog)
}
