/** What the guideline lists as irrelevant, turned round: from a code, or a whole name, to the kinds of record. */

import type { Irrelevant, UnreadKind } from '../../language/index.ts'
import type { Catalog, Meaning } from '../catalog.ts'
import { meaningsOf } from '../concept.ts'
import { objectsOf } from '../json.ts'
import { recalling } from '../recall.ts'
import { categoryOf } from './icd-10.ts'
import { nameOf } from './names.ts'

interface Lists {
  readonly categories: ReadonlySet<string>
  /** `system|code`, as compared. */
  readonly codes: ReadonlySet<string>
  readonly parents: readonly string[]
  readonly names: ReadonlySet<string>
  /** `system|code`, as compared, to its category of ICD-10. */
  readonly placed: ReadonlyMap<string, string>
  readonly words: ReadonlySet<string>
  readonly sites: ReadonlySet<string>
  /** Names of codes that only leave some facts open. */
  readonly placedNames: ReadonlySet<string>
}

const made = new WeakMap<Catalog, Map<UnreadKind, Lists>>()

function listsFor(kind: UnreadKind, catalog: Catalog): Lists {
  const known = made.get(catalog) ?? new Map<UnreadKind, Lists>()
  made.set(catalog, known)
  const lists = known.get(kind) ?? listsOf(kind, catalog)
  known.set(kind, lists)
  return lists
}

function listsOf(kind: UnreadKind, catalog: Catalog): Lists {
  const lists = catalog.guideline.irrelevant.filter(({ records }) => records.includes(kind))
  const all = lists.flatMap(({ codes }: Irrelevant) => codes)
  const keys = (prefix: boolean) =>
    all.flatMap((one) => (one.prefix === prefix ? [keyOf(catalog.meaningOf(one.system, one.code))] : []))
  return {
    categories: new Set(lists.flatMap(({ categories }) => categories)),
    codes: new Set(keys(false)),
    parents: keys(true),
    // A code that is its own name has none.
    placed: new Map(
      lists.flatMap(({ placed }) =>
        placed.map((one) => [keyOf(catalog.meaningOf(one.system, one.code)), one.category] as const),
      ),
    ),
    words: new Set(lists.flatMap(({ words }) => words)),
    sites: new Set(lists.flatMap(({ sites }) => sites)),
    placedNames: new Set(lists.flatMap(({ placed }) => placed.map(({ display }) => nameOf(display)))),
    names: new Set(all.flatMap(({ code, display }) => (display === code ? [] : [nameOf(display)]))),
  }
}

const keyOf = ({ system, compared }: Meaning): string => `${system}|${compared}`

/** The code by which a map of local codes says that one holds nothing that is asked. */
export const irrelevantCode = (url: string) => ({ system: `${url}/CodeSystem/tag`, code: 'irrelevant' })

/** Does a map of local codes call the record irrelevant? Its user has looked, so no word outweighs it. */
export function isCalledIrrelevant(concepts: unknown, catalog: Catalog): boolean {
  return called(catalog, '', concepts, () => {
    const { system, code } = irrelevantCode(catalog.guideline.url)
    const all = objectsOf(concepts)
    return (
      all.length > 0 &&
      all.every((concept) =>
        meaningsOf(concept, catalog).some((one) => one.system === system && one.code === code),
      )
    )
  })
}
const called = recalling<boolean>()

/** Is the code on a list for records of this kind? */
export function isIrrelevant(meaning: Meaning, kind: UnreadKind, catalog: Catalog): boolean {
  const { categories, codes, parents } = listsFor(kind, catalog)
  const category = categoryOf(meaning)
  if (category !== undefined && categories.has(category)) return true
  const key = keyOf(meaning)
  return codes.has(key) || parents.some((parent) => key.startsWith(parent))
}

/** The category of ICD-10 to which a code belongs, by its own characters or by its name. */
export function placeOf(meaning: Meaning, kind: UnreadKind, catalog: Catalog): string | undefined {
  return categoryOf(meaning) ?? listsFor(kind, catalog).placed.get(keyOf(meaning))
}

/** Is the text, whole, the name of a code on such a list? */
export function isIrrelevantName(text: string, kind: UnreadKind, catalog: Catalog): boolean {
  return listsFor(kind, catalog).names.has(nameOf(text))
}

/** Is the text, whole, the name of any code on such a list? Beside a code it says no more than such codes do. */
export function isListedName(text: string, kind: UnreadKind, catalog: Catalog): boolean {
  const { names, placedNames } = listsFor(kind, catalog)
  const name = nameOf(text)
  return names.has(name) || placedNames.has(name)
}

/** The words behind the name of a code on such a list, as a narrower code's name has them; all, where none stands first. */
export function behindListedName(
  words: readonly string[],
  kind: UnreadKind,
  catalog: Catalog,
): readonly string[] {
  const { names, placedNames } = listsFor(kind, catalog)
  for (let end = words.length; end > 0; end -= 1) {
    const name = words.slice(0, end).join(' ')
    if (names.has(name) || placedNames.has(name)) return words.slice(end)
  }
  return words
}

/** Does the guideline bring words for records of this kind at all? */
export const speaksInWords = (kind: UnreadKind, catalog: Catalog): boolean =>
  listsFor(kind, catalog).words.size > 0

/** Does the word, by itself, point to nothing that silence answers? */
export const isIrrelevantWord = (word: string, kind: UnreadKind, catalog: Catalog): boolean =>
  listsFor(kind, catalog).words.has(word)

/** Does the word say where in the body a thing is, or on which side, and no more? */
export const isSiteWord = (word: string, kind: UnreadKind, catalog: Catalog): boolean =>
  listsFor(kind, catalog).sites.has(word)
