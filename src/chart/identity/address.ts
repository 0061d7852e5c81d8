/** Addresses of records: UUIDs in any case are the same, and a server is known by its host and path. */

import { type Json, textOf } from '../json.ts'

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi
const urn = /^urn:(?:uuid|oid):/i
const capital = /[A-Z]/

/** The form in which ids and addresses are compared. */
export function plainAddress(written: string): string {
  const text = written.endsWith('/') ? written.replace(/\/+$/, '') : written
  if (!capital.test(text)) return text
  const lower = (part: string): string => part.toLowerCase()
  return text.replace(urn, lower).replace(uuid, lower)
}

const web = /^https?:\/\//i

/** Host and path of the server that an address of this type and id stands on; undefined for any other address. */
export function serverOf(address: string | undefined, type: string, id: string): string | undefined {
  if (address === undefined || !web.test(address)) return undefined
  const [record = ''] = address.split('/_history/')
  const end = `/${type}/${id}`
  if (!plainAddress(record).endsWith(plainAddress(end))) return undefined
  const base = record.slice(0, -end.length).replace(web, '').replace(/\/+$/, '')
  const [host = '', ...path] = base.split('/')
  return [host.toLowerCase(), ...path].join('/')
}

/** Type and id at the end of a reference or a URL; undefined where it names no one record. */
export function recordIn(url: string | undefined): string | undefined {
  if (url === undefined || url.includes('?')) return undefined
  const [whole = ''] = url.split('/_history/')
  const plain = whole.replace(/\/+$/, '')
  const found = /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64})$/.exec(plain)?.[1]
  return found === undefined ? undefined : plainAddress(found)
}

/** Does the record say which version of itself it is? */
export function saysVersion({ meta }: Json): boolean {
  if (typeof meta !== 'object' || meta === null) return false
  const { lastUpdated, versionId } = meta as Json
  return textOf(lastUpdated) !== undefined || textOf(versionId) !== undefined
}
