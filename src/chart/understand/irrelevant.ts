/** What the guideline lists as irrelevant, turned round: from a code, or a whole name, to the kinds of record. */

import type { Irrelevant, UnreadKind } from '../../language/index.ts'
import type { Catalog, Meaning } from '../catalog.ts'
import { meaningsOf } from '../concept.ts'
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
    names: new Set(all.flatMap(({ code, display }) => (display === code ? [] : [nameOf(display)]))),
  }
}

const keyOf = ({ system, compared }: Meaning): string => `${system}|${compared}`

/** The code by which a map of local codes says that one holds nothing that is asked. */
export const irrelevantCode = (url: string) => ({ system: `${url}/CodeSystem/tag`, code: 'irrelevant' })

/** Does a map of local codes call the record irrelevant? Its user has looked, so no word outweighs it. */
export function isCalledIrrelevant(concepts: unknown, catalog: Catalog): boolean {
  const { system, code } = irrelevantCode(catalog.guideline.url)
  return meaningsOf(concepts, catalog).some((one) => one.system === system && one.code === code)
}

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
