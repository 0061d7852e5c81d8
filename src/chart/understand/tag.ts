/** What a tidied record that nobody could name says of itself to whoever reads the chart again. */

import { silenceSystem, type UnreadRecord } from '../../language/index.ts'
import { isAddress } from '../called.ts'
import type { Coding, Resource } from '../fhir.ts'
import { byText, type Json, objectOf, objectsOf, textOf, writableText } from '../json.ts'
import { textsOf } from '../text-only.ts'
import type { InWords } from '../tidy-record.ts'
import { type Unknown, unreadKindOf } from './verdict.ts'

/** What the records of a chart leave open, found by the id first: most records leave nothing. */
export class OpenRecords {
  readonly #byId = new Map<string, UnreadRecord[]>()

  of({ resourceType, id }: Resource): UnreadRecord | undefined {
    const some = this.#byId.get(id)
    if (some === undefined) return undefined
    const address = `${resourceType}/${id}`
    for (const one of some) if (one.resource === address) return one
    return undefined
  }

  /** Two that nobody could name under one address: whichever is kept, it may be what either may be. */
  add(record: Exclude<Resource, { readonly resourceType: 'Patient' }>, how: Told): void {
    const told = unreadRecord(record, how)
    const some = this.#byId.get(record.id)
    const at = some?.findIndex(({ resource }) => resource === told.resource) ?? -1
    const before = some?.[at]
    if (some === undefined) this.#byId.set(record.id, [told])
    else if (before === undefined) some.push(told)
    else some[at] = either(before, told)
  }
}

/** The record with a tag for each fact whose silence it breaks. */
export function tagged(record: Resource, open: OpenRecords, url: string): Resource {
  if (record.resourceType === 'Patient') return record
  const told = open.of(record)
  if (told === undefined) return record
  return { ...record, meta: { tag: tagsFor(told.mayBe, url) } }
}

const made = new WeakMap<readonly string[], { readonly url: string; readonly tags: readonly Coding[] }>()

/** Most records that nobody could name may be the same facts: their tags are made once. */
function tagsFor(keys: readonly string[], url: string): readonly Coding[] {
  const known = made.get(keys)
  if (known?.url === url) return known.tags
  const system = silenceSystem(url)
  const tags = keys.map((code) => ({ system, code }))
  made.set(keys, { url, tags })
  return tags
}

const untagged: readonly string[] = []

/** The facts that a record says of itself it may be, where it comes from a tidied chart. */
export function tagsOf({ meta }: Json, url: string): readonly string[] {
  const tags = meta === undefined ? undefined : objectOf(meta)?.tag
  if (tags === undefined) return untagged
  const system = silenceSystem(url)
  let found: string[] | undefined
  for (const { system: own, code } of objectsOf(tags)) {
    const key = own === system ? textOf(code) : undefined
    if (key === undefined) continue
    found ??= []
    found.push(key)
  }
  return found ?? untagged
}

function either(before: UnreadRecord, told: UnreadRecord): UnreadRecord {
  const mayBe = [...new Set([...before.mayBe, ...told.mayBe])].sort(byText)
  const label = byText(before.label, told.label) <= 0 ? before.label : told.label
  return { ...told, label, mayBe, danger: before.danger || told.danger }
}

const LONGEST = 80

/** What it calls itself: its own words, else its code. */
export function labelOf(
  { concepts, instead }: Pick<InWords, 'concepts' | 'instead'>,
  code: string | null,
): string {
  const texts = textsOf(concepts).flatMap((text) => writableText(text) ?? [])
  const words = texts.find((text) => !isAddress(text))
  const label = words ?? code ?? instead ?? 'no name at all'
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 3)}...` : label
}

type Told = Unknown & { readonly label: string }

export function unreadRecord(
  record: Exclude<Resource, { readonly resourceType: 'Patient' }>,
  { mayBe, like, danger, label }: Told,
): UnreadRecord {
  const { resourceType, id } = record
  const kind = unreadKindOf[resourceType]
  return { resource: `${resourceType}/${id}`, kind, label, mayBe, danger: danger ?? like?.safety ?? false }
}
