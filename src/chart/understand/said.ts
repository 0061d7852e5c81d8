/** What a record says that could be asked about: its concepts, as many as it has. */

import { objectsOf } from '../json.ts'
import type { InWords, Kind } from '../tidy-record.ts'

/** The concepts to be judged one by one; none where the record says nothing that could be asked. */
export function saidIn(type: Kind, words: InWords): readonly unknown[] {
  const concepts = objectsOf(words.concepts)
  switch (type) {
    case 'Encounter':
      return concepts
    case 'DiagnosticReport':
      // A report that concludes nothing says nothing, unless it is a document that nobody here reads.
      return concepts.length === 0 && words.document === true ? [{}] : concepts
    default:
      return concepts.length > 0 ? concepts : [{}]
  }
}
