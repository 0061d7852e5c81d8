/** Codes that may mean what is asked, or something else; and codes that mean it in a record that is not read for it. */

import type { Catalog } from '../catalog.ts'
import { meaningsOf } from '../concept.ts'
import { graver, type Likeness, likesIn } from '../likeness.ts'
import { calledIn } from '../problem-names.ts'
import { textsOf } from '../text-only.ts'
import type { InWords, Kind } from '../tidy-record.ts'
import { isDenied, withoutDoubt } from '../words.ts'

/** The value sets of which a code of the concepts may be, and none certainly is. */
export function perhapsIn(concepts: unknown, catalog: Catalog): readonly string[] {
  const meanings = meaningsOf(concepts, catalog)
  if (meanings.every((one) => one.perhaps.length === 0)) return []
  const certain = new Set(meanings.flatMap(({ sets }) => sets))
  return [...new Set(meanings.flatMap(({ perhaps }) => perhaps))].filter((id) => !certain.has(id))
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
  const called = worded.flatMap((text) =>
    isDenied(text, false) ? [] : calledIn(withoutDoubt(text), catalog).sets,
  )
  return [...new Set([...coded, ...called])]
}
