/** Facts inferred from native records, read as dated entries for one pick of a source. */

import type { Asked, Records } from '../../language/index.ts'
import { entryType, kindOf } from './kinds.ts'
import type { Subject } from './traits.ts'

export const recordFunctions = ''

/** The entries that a kind of record gives for a fact. */
export function recordedEntries(_subject: Subject, fact: Asked, _item: string | null, _of: Records): string {
  return `List<${entryType(kindOf[fact.kind])}>{}`
}
