/** What tidying one chart has at hand: the guideline's catalog, the patient, other records to look up, the notes. */

import type { Days, Note } from '../language/index.ts'
import type { Catalog } from './catalog.ts'
import { cutAtRecorded, earlier, endless, longAgo, readDate } from './dates.ts'
import type { Reference } from './fhir.ts'
import { plainAddress, recordIn } from './identity/address.ts'
import { byText, isObject, type Json, textOf } from './json.ts'
import { idOf, type Listed } from './listed.ts'

export interface Desk {
  readonly catalog: Catalog
  readonly subject: Reference
  readonly born: Days | undefined
  note(kind: Note['kind'], resource: string | null, text: string, mayDecide?: Note['mayDecide']): void
  /** The resource a reference of this record leads to, in the record itself or in the Bundle. */
  resolve(reference: Json, within: Json): Json | undefined
  /** What is made of a record, worked out once for each chart. */
  once<T>(of: (raw: Json, desk: Desk) => T, raw: Json): T
  /** The latest day written anywhere in the Bundle. */
  lastDay(): string | undefined
}

/** The same desk, where nobody takes notes. */
export const quiet = (desk: Desk): Desk => ({ ...desk, note: () => {} })

export function openDesk(
  catalog: Catalog,
  listed: readonly Listed[],
  patient: { readonly id: string; readonly born: Days | undefined },
  notes: Note[],
  servers: ReadonlyMap<Json, string> = new Map(),
): Desk {
  let addresses: ReadonlyMap<string, Json> | undefined
  let last: string | undefined
  let looked = false
  const made = new Map<unknown, Map<Json, unknown>>()
  const desk: Desk = {
    catalog,
    subject: { reference: `Patient/${patient.id}` },
    born: patient.born,
    once: <T>(of: (raw: Json, desk: Desk) => T, raw: Json): T => {
      const known = made.get(of) ?? new Map<Json, unknown>()
      made.set(of, known)
      const found = known.get(raw)
      if (found !== undefined) return found as T
      const fresh = of(raw, desk)
      known.set(raw, fresh)
      return fresh
    },
    note: (kind, resource, text, mayDecide) => {
      notes.push({ kind, text, resource, ...(mayDecide === undefined ? {} : { mayDecide }) })
    },
    resolve: (reference, within) => {
      const target = textOf(reference.reference)
      if (target === undefined) return undefined
      if (target.startsWith('#')) return contained(within, target.slice(1))
      addresses ??= addressesOf(listed, servers)
      const plain = plainAddress(target.replace(/\/_history\/.*$|\|.*$/, ''))
      const home = servers.get(within)
      const own = home === undefined || plain.includes(':') ? undefined : addresses.get(`${home}/${plain}`)
      return own ?? addresses.get(plain) ?? addresses.get(plain.split('/').slice(-2).join('/'))
    },
    lastDay: () => {
      if (!looked) last = latestDayIn(listed)
      looked = true
      // A chart whose latest day lies before the birth says nothing of when it was written.
      return last !== undefined && last < (patient.born?.from ?? longAgo) ? undefined : last
    },
  }
  return desk
}

function contained(within: Json, id: string): Json | undefined {
  if (!Array.isArray(within.contained)) return undefined
  return within.contained.find((part): part is Json => isObject(part) && part.id === id)
}

/** By address and by type and id; of several at one address the same one in every order. */
function addressesOf(
  listed: readonly Listed[],
  servers: ReadonlyMap<Json, string>,
): ReadonlyMap<string, Json> {
  const found = new Map<string, Json>()
  const put = (address: string, resource: Json): void => {
    const other = found.get(address)
    if (other === resource) return
    if (other === undefined || byText(inOneOrder(resource), inOneOrder(other)) < 0)
      found.set(address, resource)
  }
  for (const { resource, fullUrl } of listed) {
    const id = idOf(resource, fullUrl)
    if (id !== undefined) put(`${String(resource.resourceType)}/${plainAddress(id)}`, resource)
    if (fullUrl === undefined) continue
    put(plainAddress(fullUrl), resource)
    const server = servers.get(resource)
    const record = server === undefined ? undefined : recordIn(fullUrl)
    if (record !== undefined) put(`${server}/${record}`, resource)
  }
  return found
}

/** The JSON of a record, the same in whatever order its keys came. */
function inOneOrder(record: Json): string {
  return JSON.stringify(record, (_, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => byText(a, b))) : part,
  )
}

const startsWithDay = /^\d{4}-\d{2}-\d{2}/

function latestDayIn(listed: readonly Listed[]): string | undefined {
  let latest: string | undefined
  const open: unknown[] = listed.map((l) => l.resource)
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next === 'string') {
      if (startsWithDay.test(next)) {
        const day = readDate(next.slice(0, 10))?.to
        if (day !== undefined && (latest === undefined || day > latest)) latest = day
      }
    } else if (typeof next === 'object' && next !== null) {
      for (const [key, part] of Object.entries(next)) if (key !== 'birthDate') open.push(part)
    }
  }
  return latest
}

/** When a record held: the date it states, else the day it was written down, else any day of the patient's life. */
export function whenHeld(
  desk: Desk,
  where: string | null,
  stated: Days | undefined,
  recorded: Days | undefined,
): Days {
  const sound = stated === undefined ? undefined : soundDate(desk, where, stated, recorded)
  if (sound !== undefined) return sound
  if (recorded !== undefined) {
    desk.note('assumed', where, 'no date of its own that can be used: taken as of the day it was recorded')
    return recorded
  }
  return undatedStretch(desk, where)
}

/** The stated date cut at the day it was recorded; undefined, with a note, where it cannot be right. */
export function soundDate(
  desk: Desk,
  where: string | null,
  stated: Days,
  recorded: Days | undefined,
): Days | undefined {
  const cut = cutAtRecorded(stated, recorded)
  if (cut === undefined)
    desk.note('conflict', where, 'dated after the day it was recorded: the date is set aside')
  return cut === undefined || beforeBirth(desk, where, cut) ? undefined : cut
}

function beforeBirth(desk: Desk, where: string | null, days: Days): boolean {
  const before = desk.born !== undefined && days.to < desk.born.from
  if (before) desk.note('conflict', where, 'dated before the birth of the patient: the date is set aside')
  return before
}

/** From birth to the latest day written in the Bundle; a chart without any day leaves the end open. */
export function undatedStretch(desk: Desk, where: string | null): Days {
  desk.note(
    'assumed',
    where,
    'undated: it may have held at any time up to the latest day written in the chart',
  )
  const from = desk.born?.from ?? longAgo
  const last = desk.lastDay() ?? endless
  return { from: earlier(from, last), to: last }
}

/** The day a record was written down; nothing and a note where it cannot be right. */
export function recordedAt(desk: Desk, where: string | null, value: unknown, name: string): Days | undefined {
  const days = dateAt(desk, where, value, name)
  return days === undefined || beforeBirth(desk, where, days) ? undefined : days
}

/** A date a record should have, or nothing and a note. */
export function dateAt(desk: Desk, where: string | null, value: unknown, name: string): Days | undefined {
  if (value === undefined || value === null) return undefined
  const days = readDate(value)
  if (days === undefined)
    desk.note('not-understood', where, `${name} is not a date of the calendar: left out`)
  return days
}
