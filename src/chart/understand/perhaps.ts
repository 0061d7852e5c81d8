/** Codes that may mean what is asked, or something else; and codes that mean it in a record that is not read for it. */

import type { Catalog } from '../catalog.ts'
import { meaningsOf } from '../concept.ts'
import { graver, type Likeness, likesIn } from '../likeness.ts'
import { calledIn } from '../problem-names.ts'
import { recalling } from '../recall.ts'
import { textsOf } from '../text-only.ts'
import type { InWords, Kind } from '../tidy-record.ts'
import { undenied, withoutDoubt } from '../words.ts'
import { drugsInWords } from './drugs-in-words.ts'
import type { Unknown } from './verdict.ts'

/** Records whose words may tell of a drug that is taken. */
const inWords: ReadonlySet<Kind> = new Set([
  'Condition',
  'Flag',
  'Encounter',
  'Procedure',
  'DiagnosticReport',
])

const found = recalling<readonly string[]>()

/** The value sets of which a code of the concepts may be, or their words, and no code certainly is. */
export function perhapsIn(type: Kind, { concepts, absent }: InWords, catalog: Catalog): readonly string[] {
  const worded = absent !== true && inWords.has(type)
  const beside = worded ? 'words' : ''
  return (
    found.known(catalog, beside, concepts) ??
    found(catalog, beside, concepts, () => perhapsOf(concepts, worded, catalog))
  )
}

function perhapsOf(concepts: unknown, worded: boolean, catalog: Catalog): readonly string[] {
  const meanings = meaningsOf(concepts, catalog)
  const drugs = worded ? textsOf(concepts).flatMap((text) => drugsInWords(text, catalog)) : []
  if (drugs.length === 0 && meanings.every((one) => one.perhaps.length === 0)) return []
  const certain = new Set(meanings.flatMap(({ sets }) => sets))
  const all = new Set([...meanings.flatMap(({ perhaps }) => perhaps), ...drugs])
  return [...all].filter((id) => !certain.has(id))
}

/** How a record may mean the value set: by a code, or by its words alone. */
export function asPerhaps(
  set: string,
  concepts: unknown,
  catalog: Catalog,
): Pick<Unknown, 'perhaps' | 'inWords'> {
  const coded = meaningsOf(concepts, catalog).some(({ perhaps }) => perhaps.includes(set))
  return coded ? { perhaps: true } : { perhaps: true, inWords: true }
}

/** The gravest of what is read by these value sets. */
export function gravestOf(sets: readonly string[], catalog: Catalog): Likeness | undefined {
  const likes = likesIn(catalog)
  return sets.flatMap((id) => likes.get(id) ?? []).toSorted(graver)[0]
}

/** The value sets that a record names by code or by words though it is not read for them; none where it says that it is not there. */
export function namedElsewhere(
  type: Kind,
  { concepts, absent }: InWords,
  catalog: Catalog,
): readonly string[] {
  if (absent === true) return []
  const coded = meaningsOf(concepts, catalog).flatMap(({ sets }) => sets)
  // The words of a result name what was measured; those of a problem are read.
  const worded = type === 'Observation' || type === 'Condition' ? [] : textsOf(concepts)
  const called = worded.flatMap((text) => calledIn(withoutDoubt(undenied(text)), catalog).sets)
  return [...new Set([...coded, ...called])]
}
