/** Records that are not understood but resemble what the guideline asks: named, the gravest first, and never taken for silence. */

import type { RecordKind } from '../language/index.ts'
import { idOf, type Listed } from './bundle.ts'
import { meaningsOf, statusOf } from './concept.ts'
import type { Desk } from './desk.ts'
import { byText } from './json.ts'
import { graver, type Likeness, likenessOf } from './likeness.ts'
import type { InWords, Kind } from './tidy-record.ts'

export interface Unread {
  readonly like: Likeness
  readonly where: string
  /** A code of it that may be shown; null where only its text speaks. */
  readonly code: string | null
  readonly type: Kind
}

/** Records of these statuses say nothing, or say no. */
const idle = new Set([
  'entered-in-error',
  'refuted',
  'cancelled',
  'draft',
  'not-taken',
  'not-done',
  'intended',
  'preparation',
])

const endings = new Set(['resolved', 'inactive', 'remission'])

/** Does every pick of the value set ask only for what is still there? */
function onlyActive(set: string, { catalog }: Desk): boolean {
  const readers = catalog.condition.get(set) ?? []
  return readers.length > 0 && readers.every(({ of }) => of.holds === 'active')
}

/** What a record that nothing makes known resembles; undefined where it resembles nothing. */
export function unreadIn(
  type: Kind,
  { resource, fullUrl }: Listed,
  words: InWords,
  desk: Desk,
): Unread | undefined {
  const like = likenessOf(words, desk.catalog)
  if (like === undefined) return undefined
  const said = [resource.status, resource.verificationStatus].map(statusOf)
  if (said.some((status) => status !== undefined && idle.has(status))) return undefined
  const over =
    endings.has(statusOf(resource.clinicalStatus) ?? '') || resource.abatementDateTime !== undefined
  if (type === 'Condition' && over && onlyActive(like.set, desk)) return undefined
  const id = idOf(resource, fullUrl)
  const coded = meaningsOf(words.concepts, desk.catalog).find((meaning) => meaning.lawful)
  return {
    like,
    where: id === undefined ? type : `${type}/${id}`,
    code: coded === undefined ? null : `${coded.system} ${coded.code}`,
    type,
  }
}

/** Kinds of record whose names are so much their own that what resembles one may well be it. */
const kindsOf: Readonly<Partial<Record<Kind, RecordKind>>> = {
  AllergyIntolerance: 'allergies',
  MedicationRequest: 'medications',
  MedicationStatement: 'medications',
  MedicationAdministration: 'medications',
}

/** Does a record that is not understood stay in the tidied chart, so that its reader too knows of it? */
export function staysUnread(type: Kind): boolean {
  return kindsOf[type] !== undefined
}

const SHOWN = 5

/** A note for the gravest of them, each code once; and the kinds of record whose silence they make worthless. */
export function noteUnread(found: readonly Unread[], desk: Desk): readonly RecordKind[] {
  const groups = new Map<string, Unread[]>()
  for (const one of found) {
    const key = `${one.like.set} ${one.code ?? one.where}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const sorted = [...groups.values()]
    .flatMap((group) => {
      const [first, ...more] = group.toSorted((a, b) => byText(a.where, b.where))
      return first === undefined ? [] : [{ first, more: more.length }]
    })
    .sort((a, b) => graver(a.first.like, b.first.like) || byText(a.first.where, b.first.where))
  for (const { first, more } of sorted.slice(0, SHOWN)) note(first, more, desk)
  const rest = sorted.length - SHOWN
  if (rest > 0) desk.note('not-understood', null, `${rest} more that resemble what the guideline asks`)
  const unsure = new Set(found.flatMap(({ type }) => kindsOf[type] ?? []))
  for (const kind of unsure) {
    desk.note(
      'assumed',
      null,
      `silence of the ${kind} means nothing while one that resembles is not understood`,
    )
  }
  return [...unsure].sort(byText)
}

function note({ like, code, where }: Unread, more: number, { catalog, note: put }: Desk): void {
  const title = catalog.guideline.valueSets.find((set) => set.id === like.set)?.title ?? like.set
  const facts = like.facts.slice(0, 2).map((id) => catalog.facts.get(id)?.title ?? id)
  const others = more === 0 ? '' : ` (in ${more + 1} records)`
  const text = `${code ?? 'its text'}${others} is not understood but resembles "${title}"; it may decide: ${facts.join('; ')}`
  put('not-understood', where.includes('/') ? where : null, text, {
    facts: like.facts,
    safety: like.safety,
    items: like.items,
  })
}
