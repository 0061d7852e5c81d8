/** What reading a chart collects, and who reads which record. */

import { type CodedRecords, type Days, type EntryValue, indexOf } from '../language/index.ts'
import type { Catalog, Reader } from './catalog.ts'
import { meaningsOf, onlyMeaningOf } from './concept.ts'

export interface Course {
  readonly resource: string
  readonly start: Days
  readonly ended: boolean
  /** It runs out at its end: from then on nobody knows whether it goes on. */
  readonly lapses: boolean
  /** When it ended or runs out; null = neither, or over on a day nobody wrote down. */
  readonly end: Days | null
  /** While it has not ended it is known to go on: an order in force, an active problem; not a single dose. */
  readonly lasting: boolean
}

/** What reading collects: entries, and courses that begin and end. */
export interface Sheet {
  readonly catalog: Catalog
  entry(reader: Reader, value: EntryValue | undefined, on: Days, resource: string): void
  course(reader: Reader, course: Course): void
}

const nobody: readonly never[] = []

/** The readers that look at records with one of these codes, each once. */
export function readersFor<R extends Reader>(
  concepts: unknown,
  catalog: Catalog,
  readers: ReadonlyMap<string, readonly R[]>,
): readonly R[] {
  const only = onlyMeaningOf(concepts, catalog)
  const sets = only?.sets ?? new Set(meaningsOf(concepts, catalog).flatMap((m) => m.sets))
  let found: readonly R[] = nobody
  for (const set of sets) {
    const some = readers.get(set)
    if (some !== undefined) found = found.length === 0 ? some : [...found, ...some]
  }
  return found
}

/** Does its value set hold diseases that may stand beside one another, so that a "no" to one is none to the rest? */
export const isOneOfSeveral = ({ of }: Reader<CodedRecords>, { guideline }: Catalog): boolean =>
  indexOf(guideline).valueSets.get(of.codes)?.several ?? false
