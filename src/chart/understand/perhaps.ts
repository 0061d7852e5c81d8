/** Codes that may mean what is asked, or something else; and codes that mean it in a record that is not read for it. */

import type { Catalog } from '../catalog.ts'
import { meaningsOf } from '../concept.ts'
import { graver, type Likeness, likesIn } from '../likeness.ts'
import type { InWords } from '../tidy-record.ts'

/** The value sets of which a code of the concepts may be, and none certainly is. */
export function perhapsIn(concepts: unknown, catalog: Catalog): readonly string[] {
  const meanings = meaningsOf(concepts, catalog)
  const certain = new Set(meanings.flatMap(({ sets }) => sets))
  return [...new Set(meanings.flatMap(({ perhaps }) => perhaps))].filter((id) => !certain.has(id))
}

/** The gravest of what is read by these value sets. */
export function gravestOf(sets: readonly string[], catalog: Catalog): Likeness | undefined {
  const likes = likesIn(catalog)
  return sets.flatMap((id) => likes.get(id) ?? []).toSorted(graver)[0]
}

/** A danger that a code names in a record which is not read for it; undefined where the record says that it is not there. */
export function namedElsewhere({ concepts, absent }: InWords, catalog: Catalog): Likeness | undefined {
  if (absent === true) return undefined
  const like = gravestOf(
    meaningsOf(concepts, catalog).flatMap(({ sets }) => sets),
    catalog,
  )
  return like?.safety === true ? like : undefined
}
