/** What a record says that could be asked about: its concepts, as many as it has. */

import { type Json, objectsOf } from '../json.ts'
import { textsOf } from '../text-only.ts'
import type { InWords, Kind } from '../tidy-record.ts'

/** Of records that a text alone never makes known, what they are compared by; undefined where nothing reads them so. */
export function plainWords(type: Kind, raw: Json): InWords | undefined {
  const concepts = type === 'Flag' ? raw.code : type === 'Encounter' ? raw.reasonCode : raw.code
  if (type !== 'Flag' && type !== 'Encounter' && type !== 'Observation') return undefined
  return { kind: 'condition', concepts, texts: textsOf(concepts) }
}

/** The concepts to be judged one by one; none where the record says nothing that could be asked. */
export function saidIn(type: Kind, raw: Json, words: InWords): readonly unknown[] {
  const concepts = objectsOf(words.concepts)
  switch (type) {
    case 'Encounter':
      return concepts
    case 'DiagnosticReport':
      // A report that concludes nothing says nothing, unless it is a document that nobody here reads.
      return concepts.length > 0
        ? concepts
        : objectsOf(raw.presentedForm)
            .slice(0, 1)
            .map(() => ({}))
    default:
      return concepts.length > 0 ? concepts : [{}]
  }
}
