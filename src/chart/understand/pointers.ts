/** Results and reports that no pick reads and that point to facts: by a code, by the words for what was measured, by what a report tells. */

import type { Pointer } from '../../language/index.ts'
import { absenceIn } from '../absent.ts'
import type { Catalog } from '../catalog.ts'
import { meaningsOf } from '../concept.ts'
import { type Json, objectsOf, textOf } from '../json.ts'
import { remembering } from '../memory.ts'
import { recalling } from '../recall.ts'
import { textsOf } from '../text-only.ts'
import type { Kind } from '../tidy-record.ts'
import { type Flagged, flaggedIn } from './flagged.ts'
import { isIrrelevant } from './irrelevant.ts'

/** One thing that a record points to. */
export interface Pointed {
  /** Null for a result of which nobody knows anything but its flag. */
  readonly pointer: Pointer | null
  /** Keys of the facts it may decide. */
  readonly facts: readonly string[]
  readonly flagged: Flagged
}

interface Index {
  readonly byCode: ReadonlyMap<string, readonly Pointer[]>
  readonly named: (text: string) => readonly Pointer[]
  readonly told: (text: string) => readonly Pointer[]
}

const indexes = new WeakMap<Catalog, Index>()

function indexOf(catalog: Catalog): Index {
  const known = indexes.get(catalog)
  if (known !== undefined) return known
  const { pointers } = catalog.guideline
  const byCode = new Map<string, Pointer[]>()
  for (const pointer of pointers) {
    for (const { system, code } of pointer.codes) {
      const { compared, system: canonical } = catalog.meaningOf(system, code)
      const key = `${canonical}|${compared}`
      byCode.set(key, [...(byCode.get(key) ?? []), pointer])
    }
  }
  const worded = (where: Pointer['in']) => pointers.filter((one) => one.in === where && one.words.length > 0)
  const [results, reports] = [worded('results'), worded('reports')]
  const index: Index = {
    byCode,
    named: remembering((text) => {
      const plain = plainOf(text)
      return results.filter((one) => holds(one, plain))
    }),
    told: remembering((text) => {
      const statements = text.split(/[;\n]+|\.(?=\s|$)/).map(plainOf)
      return reports.filter((one) => statements.some((said) => holds(one, said) && !denies(one, said)))
    }),
  }
  indexes.set(catalog, index)
  return index
}

const accents = /\p{M}/gu

/** Words in lower case between single blanks, one before and one behind. */
function plainOf(text: string): string {
  const plain = text.slice(0, 20_000).normalize('NFKD').replace(accents, '').toLowerCase()
  return ` ${plain.replace(/[^a-z0-9]+/g, ' ').trim()} `
}

const placeOf = (phrase: string, plain: string): number =>
  plain.indexOf(phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `)

function holds({ words, not }: Pointer, plain: string): boolean {
  return (
    words.every((phrases) => phrases.some((phrase) => placeOf(phrase, plain) >= 0)) &&
    !not.some((phrase) => placeOf(phrase, plain) >= 0)
  )
}

const before =
  / (?:no|without|negative for|free of|rules? out|ruled out|kein|keine|keinen|ohne|nicht|non) (?!(?:longer|interval|significant|change|increase|decrease|further) )/
const behind = / (?:excluded|ruled out|not seen|not identified|not present|absent|ausgeschlossen) /

/** Does the statement say that it is not there? What was denied once in it is not told in it. */
function denies({ words }: Pointer, plain: string): boolean {
  const places = words
    .flatMap((phrases) => phrases.map((phrase) => placeOf(phrase, plain)))
    .filter((at) => at >= 0)
  const first = Math.min(...places)
  return before.test(plain.slice(0, first + 1)) || behind.test(plain.slice(first))
}

/** What a record points to; the code of a result speaks before its words. */
export function pointedIn(type: Kind, raw: Json, catalog: Catalog): readonly Pointed[] {
  if (type === 'Observation') {
    const whole = inResult(raw, catalog)
    const parts = partsOf(raw)
    return parts.length === 0 ? whole : [...whole, ...parts.flatMap((part) => inResult(part, catalog))]
  }
  if (type !== 'DiagnosticReport') return []
  const conclusion = textOf(raw.conclusion)
  if (conclusion !== undefined) return toldIn([conclusion, ...textsOf(raw.code)], catalog)
  return byTitle(catalog, '', raw.code, () => toldIn(textsOf(raw.code), catalog))
}

const byTitle = recalling<readonly Pointed[]>()

function toldIn(texts: readonly string[], catalog: Catalog): readonly Pointed[] {
  if (texts.length === 0 || catalog.guideline.pointers.length === 0) return []
  const pointers = indexOf(catalog).told(texts.join('.\n'))
  return pointers.map((pointer) => ({ pointer, facts: pointer.facts, flagged: unsaid }))
}

/** Is it the report of an examination that tells of nothing but what it points to? */
export function tellsNothingElse(raw: Json, pointed: readonly Pointed[], catalog: Catalog): boolean {
  const names = textsOf(raw.code)
  const [first, ...more] = pointed
  if (first?.pointer?.alone !== true || more.length > 0 || objectsOf(raw.conclusionCode).length > 0)
    return false
  return (
    objectsOf(raw.presentedForm).length === 0 &&
    names.some((name) =>
      indexOf(catalog)
        .told(name)
        .includes(first.pointer as Pointer),
    )
  )
}

const unsaid: Flagged = { way: undefined, critical: false }
const partsOf = ({ component }: Json): readonly Json[] =>
  component === undefined ? [] : objectsOf(component)

/** Does the name of a result, by code or by words, point to anything? */
export function pointsByName(code: unknown, catalog: Catalog): boolean {
  return byName(code, catalog).found.length > 0
}

interface Named {
  readonly found: readonly Pointer[]
  readonly listed: boolean
  readonly read: boolean
}

const names = recalling<Named>()

function byName(code: unknown, catalog: Catalog): Named {
  return names(catalog, '', code, () => nameIn(code, catalog))
}

function nameIn(code: unknown, catalog: Catalog): Named {
  const { byCode, named } = indexOf(catalog)
  const meanings = meaningsOf(code, catalog)
  const coded = meanings.flatMap(({ system, compared }) => byCode.get(`${system}|${compared}`) ?? [])
  const listed = meanings.some((meaning) => isIrrelevant(meaning, 'observations', catalog))
  // A part that some pick reads points to nothing beside.
  const read = meanings.some(({ sets }) => sets.some((set) => catalog.observation.has(set)))
  const found = read ? [] : coded.length > 0 ? coded : listed ? [] : textsOf(code).flatMap(named)
  return { found, listed, read }
}

function inResult(part: Json, catalog: Catalog): readonly Pointed[] {
  const { found, listed, read } = byName(part.code, catalog)
  if (read) return []
  const flagged = flaggedIn(part)
  if (found.length === 0 && !(flagged.critical || (!listed && isUnusual(flagged)))) return []
  if (part.component === undefined && absenceIn(part) !== undefined) return []
  if (found.length === 0) return [{ pointer: null, facts: [], flagged }]
  const each = found.length === 1 ? found : [...new Set(found)]
  return each.flatMap((pointer) => {
    const facts = factsOf(pointer, flagged)
    return facts.length === 0 ? [] : [{ pointer, facts, flagged }]
  })
}

const isUnusual = ({ way }: Flagged): boolean => way !== undefined && way !== 'normal'

function factsOf({ facts, unusual }: Pointer, { way }: Flagged): readonly string[] {
  if (unusual === null) return facts
  if (way === 'normal') return []
  const { high, low } = unusual
  if (way === 'high' || way === 'low') return way === 'high' ? high : low
  const either = eithers.get(unusual) ?? [...new Set([...high, ...low])]
  eithers.set(unusual, either)
  return either
}
/** One list for all results that may be either. */
const eithers = new WeakMap<object, readonly string[]>()
