/** Notes on records that nobody could name: the gravest by themselves, and what the silence of each kind no longer answers. */

import { indexOf, type UnreadKind, type UnreadRecord, unreadKinds } from '../../language/index.ts'
import type { Catalog } from '../catalog.ts'
import type { Desk } from '../desk.ts'
import { byText } from '../json.ts'
import { graver, type Likeness } from '../likeness.ts'
import { keyOf, rememberingFor } from '../memory.ts'
import { isDrug } from '../tidy-record.ts'
import { notePointed } from './pointed-notes.ts'
import type { Unread } from './unread.ts'
import { unreadKindOf } from './verdict.ts'

/** Of those that decide no danger. */
const SHOWN = 5

/** A record with what it resembles. */
interface Alike {
  readonly one: Unread
  readonly like: Likeness
}

/** A note for each that resembles a danger or may mean one, and for the gravest of the others; each code once. */
export function noteUnread(found: readonly Unread[], desk: Desk): void {
  const groups = new Map<string, Alike[]>()
  for (const one of found) {
    const { like } = one
    if (like === null || one.known) continue
    const key = `${like.set} ${one.code ?? one.where}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [{ one, like }])
    else group.push({ one, like })
  }
  const sorted = [...groups.values()]
    .flatMap((group) => {
      const [first, ...more] = group.toSorted((a, b) => byText(a.one.where, b.one.where))
      return first === undefined ? [] : [{ first, more: more.length }]
    })
    .sort((a, b) => graver(a.first.like, b.first.like) || byText(a.first.one.where, b.first.one.where))
  const dangers = sorted.filter(({ first }) => first.like.safety)
  const shown = sorted.slice(0, Math.max(SHOWN, dangers.length))
  for (const { first, more } of shown) note(first.one, first.like, more, desk)
  const rest = sorted.length - shown.length
  if (rest > 0) desk.note('not-understood', null, `${rest} more that resemble what the guideline asks`)
  for (const one of found) {
    const report = one.type === 'DiagnosticReport' && one.pointed === undefined
    if (isDrug(one.type) || report) noteByItself(one, desk)
  }
  notePointed(found, desk)
}

/** A drug, an allergy or a report that resembles nothing may be any of its kind; one that is known leaves certain facts open. */
function noteByItself(
  { like, known, where, called, mayBe, type }: Unread,
  { catalog, note: put }: Desk,
): void {
  if (mayBe.length === 0 || (like !== null && !known)) return
  const facts = [...new Set(mayBe.map((key) => key.split('.')[0] ?? key))]
  const safety = facts.some((id) => catalog.facts.get(id)?.danger === true)
  const titles = facts.slice(0, 2).map((id) => catalog.facts.get(id)?.title ?? id)
  const text = known
    ? `it leaves open: ${titles.join('; ')}`
    : `${called} is not understood: silence of the ${unreadKindOf[type]} means nothing`
  put('not-understood', where.includes('/') ? where : null, text, { facts, safety, items: 0 })
}

function note(
  { code, where, perhaps, inWords }: Unread,
  like: Likeness,
  more: number,
  { catalog, note: put }: Desk,
): void {
  const title = indexOf(catalog.guideline).valueSets.get(like.set)?.title ?? like.set
  const facts = like.facts.slice(0, 2).map((id) => catalog.facts.get(id)?.title ?? id)
  const others = more === 0 ? '' : ` (in ${more + 1} records)`
  const said = perhaps ? 'may mean' : 'is not understood but resembles'
  const what = inWords ? 'its text' : (code ?? 'its text')
  const text = `${what}${others} ${said} "${title}"; it may decide: ${facts.join('; ')}`
  put('not-understood', where.includes('/') ? where : null, text, {
    facts: like.facts,
    safety: like.safety,
    items: like.items,
  })
}

const kindWords: Readonly<Record<UnreadKind, string>> = {
  problems: 'problem list',
  medications: 'list of drugs',
  allergies: 'list of allergies',
  procedures: 'list of procedures',
  reports: 'list of reports',
  observations: 'list of results',
}

const TITLES = 3
const ADDRESSES = 20

/** One note for each kind: which records are not understood, and about what its silence therefore means nothing. */
export function noteSilences(unread: readonly UnreadRecord[], { catalog, note: put }: Desk): void {
  for (const kind of unreadKinds) {
    const records = unread.filter((one) => one.kind === kind)
    if (records.length === 0) continue
    const lists = [...new Set(records.map(({ mayBe }) => mayBe))]
    const facts = gravest(catalog, keyOf(lists), () => gravestIn(lists, catalog))
    const many = records.length === 1 ? 'one record is' : `${records.length} records are`
    put(
      'not-understood',
      null,
      `${many} not understood in the ${kindWords[kind]} (${addressesOf(records)}): that nothing is said there no longer means no for ${facts}`,
    )
  }
}

const gravest = rememberingFor<string>()

/** The titles of the gravest of some facts, and how many more there are. */
function gravestIn(lists: readonly (readonly string[])[], catalog: Catalog): string {
  const facts = [...new Set([...new Set(lists.flat())].map((key) => key.split('.')[0] ?? key))]
  const asked = facts.flatMap((id) => catalog.facts.get(id) ?? [])
  const grave = asked.toSorted((a, b) => Number(b.danger) - Number(a.danger))
  const titles = grave.slice(0, TITLES).map(({ title }) => title)
  const more = facts.length > TITLES ? ` and ${facts.length - TITLES} more` : ''
  return `${titles.join(', ')}${more}`
}

/** Where they stand, never their own words: those that resemble a danger first, then those that may be most. */
function addressesOf(records: readonly UnreadRecord[]): string {
  const sorted = records.toSorted(
    (a, b) =>
      Number(b.danger) - Number(a.danger) ||
      b.mayBe.length - a.mayBe.length ||
      byText(a.resource, b.resource),
  )
  const addresses = sorted.slice(0, ADDRESSES).map(({ resource }) => resource)
  const rest = sorted.length - ADDRESSES
  return [...addresses, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}
