/** Records that nobody could name: the verdict on each, and the notes that name the gravest. */

import { indexOf } from '../../language/index.ts'
import { idOf, type Listed } from '../bundle.ts'
import { meaningsOf, statusOf } from '../concept.ts'
import type { Desk } from '../desk.ts'
import { byText } from '../json.ts'
import { graver, type Likeness, likenessOf } from '../likeness.ts'
import type { InWords, Kind } from '../tidy-record.ts'
import { silencedBy } from './may-be.ts'
import { labelOf } from './tag.ts'
import type { Judge, Unknown, Verdict } from './verdict.ts'

/** A record that nobody could name, before it is tidied. */
export interface Unread extends Unknown {
  readonly where: string
  /** A code of it that may be shown; null where only its text speaks. */
  readonly code: string | null
  readonly label: string
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

/** A record that nothing makes known and that resembles nothing is passed over. */
const byLikeness: Judge = (type, { resource }, words, desk) => {
  const like = likenessOf(words, desk.catalog)
  if (like === undefined) return { is: 'irrelevant' }
  const over =
    endings.has(statusOf(resource.clinicalStatus) ?? '') || resource.abatementDateTime !== undefined
  if (type === 'Condition' && over && onlyActive(like.set, desk)) return { is: 'irrelevant' }
  return { is: 'unknown', mayBe: [], like }
}

/** One that resembles a drug or an allergy that is asked about may be any of that kind: their names are their own. */
const byLikenessOfDrug =
  (kind: 'medications' | 'allergies'): Judge =>
  (type, listed, words, desk) => {
    const verdict = byLikeness(type, listed, words, desk)
    return verdict.is === 'unknown' ? { ...verdict, mayBe: silencedBy(kind, desk.catalog) } : verdict
  }

const judges: Readonly<Record<InWords['kind'], Judge>> = {
  condition: byLikeness,
  procedure: byLikeness,
  report: byLikeness,
  medication: byLikenessOfDrug('medications'),
  allergy: byLikenessOfDrug('allergies'),
}

function verdictOn(type: Kind, listed: Listed, words: InWords, desk: Desk): Verdict {
  const said = [listed.resource.status, listed.resource.verificationStatus].map(statusOf)
  if (said.some((status) => status !== undefined && idle.has(status))) return { is: 'irrelevant' }
  return judges[words.kind](type, listed, words, desk)
}

/** A record that nothing makes known, where it may be what is asked; undefined where it certainly is not. */
export function unreadIn(type: Kind, listed: Listed, words: InWords, desk: Desk): Unread | undefined {
  const verdict = verdictOn(type, listed, words, desk)
  if (verdict.is !== 'unknown') return undefined
  const id = idOf(listed.resource, listed.fullUrl)
  const coded = meaningsOf(words.concepts, desk.catalog).find((meaning) => meaning.lawful)
  const code = coded === undefined ? null : `${coded.system} ${coded.code}`
  const where = id === undefined ? type : `${type}/${id}`
  return { ...verdict, where, code, label: labelOf(words, code), type }
}

const SHOWN = 5

/** A note for the gravest of those that resemble something, each code once. */
export function noteUnread(found: readonly Unread[], desk: Desk): void {
  const groups = new Map<string, (Unread & { readonly like: Likeness })[]>()
  for (const one of found) {
    const { like } = one
    if (like === null) continue
    const key = `${like.set} ${one.code ?? one.where}`
    groups.set(key, [...(groups.get(key) ?? []), { ...one, like }])
  }
  const sorted = [...groups.values()]
    .flatMap((group) => {
      const [first, ...more] = group.toSorted((a, b) => byText(a.where, b.where))
      return first === undefined ? [] : [{ first, more: more.length }]
    })
    .sort((a, b) => graver(a.first.like, b.first.like) || byText(a.first.where, b.first.where))
  for (const { first, more } of sorted.slice(0, SHOWN)) note(first, first.like, more, desk)
  const rest = sorted.length - SHOWN
  if (rest > 0) desk.note('not-understood', null, `${rest} more that resemble what the guideline asks`)
}

function note({ code, where }: Unread, like: Likeness, more: number, { catalog, note: put }: Desk): void {
  const title = indexOf(catalog.guideline).valueSets.get(like.set)?.title ?? like.set
  const facts = like.facts.slice(0, 2).map((id) => catalog.facts.get(id)?.title ?? id)
  const others = more === 0 ? '' : ` (in ${more + 1} records)`
  const text = `${code ?? 'its text'}${others} is not understood but resembles "${title}"; it may decide: ${facts.join('; ')}`
  put('not-understood', where.includes('/') ? where : null, text, {
    facts: like.facts,
    safety: like.safety,
    items: like.items,
  })
}
