/** Does the text beside a code say no more than such codes say? A word that nobody here knows may be a danger. */

import type { UnreadKind } from '../../language/index.ts'
import type { Catalog, Meaning } from '../catalog.ts'
import { undenied, wordsOf } from '../words.ts'
import { behindListedName, isIrrelevantWord, isListedName, isSiteWord, speaksInWords } from './irrelevant.ts'
import type { Candidate } from './may-be.ts'

/** Numbers, grades and sides by themselves. */
const bare = /^(?:[bdlr]|[\d.]+(?:st|nd|rd|th|y|yo|cm|mm|mg)?|i{1,3}|iv)$/
/** A letter of another script: words in it are none that are compared here. */
const foreign = /[^\P{L}\p{Script=Latin}\p{Script=Common}]/u

/** The first of the texts that is not explained by these codes and by what they leave possible. */
export function unexplainedIn(
  texts: readonly string[],
  meanings: readonly Meaning[],
  left: readonly Pick<Candidate, 'sets'>[],
  kind: UnreadKind,
  catalog: Catalog,
): string | undefined {
  if (texts.length === 0 || !speaksInWords(kind, catalog)) return undefined
  const own = new Set(meanings.flatMap(({ code, compared }) => [...wordsOf(code), ...wordsOf(compared)]))
  const open = openWords(left, catalog)
  const sites = siteWords(catalog)
  const known = (word: string): boolean =>
    bare.test(word) || own.has(word) || open.has(word) || isIrrelevantWord(word, kind, catalog)
  // Beside the name of a thing, where it is says no more; beside "lesion" it may.
  const where = (word: string): boolean =>
    bare.test(word) || own.has(word) || open.has(word) || sites.has(word) || isSiteWord(word, kind, catalog)
  return texts.find(
    (text) =>
      foreign.test(text) ||
      (!isListedName(text, kind, catalog) &&
        !isExplained(behindListedName(wordsOf(undenied(text)), kind, catalog), known, where)),
  )
}

function isExplained(
  words: readonly string[],
  known: (word: string) => boolean,
  where: (word: string) => boolean,
): boolean {
  return words.every(known) || words.every(where)
}

const wordsIn = new WeakMap<Catalog, Map<string, ReadonlySet<string>>>()

/** Words of the value sets behind what is left possible: that stays open whatever the text says of it. */
function openWords(left: readonly Pick<Candidate, 'sets'>[], catalog: Catalog): ReadonlySet<string> {
  const ids = [...new Set(left.flatMap(({ sets }) => sets))]
  const known = wordsIn.get(catalog) ?? new Map<string, ReadonlySet<string>>()
  wordsIn.set(catalog, known)
  const key = ids.join(' ')
  const found = known.get(key) ?? wordsOfSets(new Set(ids), catalog)
  known.set(key, found)
  return found
}

/** Words of the sites of the index event. */
function siteWords(catalog: Catalog): ReadonlySet<string> {
  const places = Object.values(catalog.guideline.episode?.map ?? {})
  return openWords([{ sets: places }], catalog)
}

function wordsOfSets(ids: ReadonlySet<string>, { guideline }: Catalog): ReadonlySet<string> {
  const sets = guideline.valueSets.filter(({ id }) => ids.has(id))
  const names = sets.flatMap(({ title, names, codes }) => [
    title,
    ...names,
    ...codes.map(({ display }) => display),
  ])
  return new Set(names.flatMap(wordsOf))
}
