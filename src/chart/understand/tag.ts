/** What a tidied record that nobody could name says of itself to whoever reads the chart again. */

import { silenceSystem, type UnreadRecord } from '../../language/index.ts'
import type { Resource } from '../fhir.ts'
import { writableText } from '../json.ts'
import { textsOf } from '../text-only.ts'
import type { InWords } from '../tidy-record.ts'
import { type Unknown, unreadKindOf } from './verdict.ts'

/** The record with a tag for each fact whose silence it breaks. */
export function tagged<R extends Exclude<Resource, { readonly resourceType: 'Patient' }>>(
  record: R,
  { mayBe }: Unknown,
  url: string,
): R {
  const system = silenceSystem(url)
  return mayBe.length === 0 ? record : { ...record, meta: { tag: mayBe.map((code) => ({ system, code })) } }
}

const LONGEST = 80

/** What it calls itself: its own words, else its code. */
export function labelOf({ concepts }: Pick<InWords, 'concepts'>, code: string | null): string {
  const words = textsOf(concepts).flatMap((text) => writableText(text) ?? [])[0]
  const label = words ?? code ?? 'no name at all'
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 3)}...` : label
}

export function unreadRecord(
  record: Exclude<Resource, { readonly resourceType: 'Patient' }>,
  { mayBe, like, label }: Unknown & { readonly label: string },
): UnreadRecord {
  const { resourceType, id } = record
  const kind = unreadKindOf[resourceType]
  return { resource: `${resourceType}/${id}`, kind, label, mayBe, danger: like?.safety ?? false }
}
