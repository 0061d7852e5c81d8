/** The records of a Bundle sorted out: which are the same on two servers, which are older versions, which were deleted. */

import { hashOf } from '../../language/index.ts'
import { byText, type Json } from '../json.ts'
import { type Deleted, idOf, type Listed } from '../listed.ts'
import { plainAddress, saysVersion, serverOf } from './address.ts'
import { byVersion, type Version, versionOf } from './instant.ts'

export interface SortedOut {
  /** Every record, each under an id of its own. */
  readonly listed: readonly Listed[]
  /** Records that say nothing any more, each with the reason. */
  readonly gone: ReadonlyMap<Listed, string>
  /** Records that go by another id than their own, because another server has a record of the same id. */
  readonly renamed: ReadonlyMap<Listed, string>
  /** The server of each record, where the Bundle holds records of several. */
  readonly servers: ReadonlyMap<Json, string>
}

/** @param mayRepeat two of the records may have one id, as in few Bundles */
export function sortOut(raw: readonly Listed[], deleted: readonly Deleted[], mayRepeat: boolean): SortedOut {
  const groups = mayRepeat ? groupsOf(raw) : new Map<string, readonly Listed[]>()
  const renamed = new Map<Listed, string>()
  const renamings = new Map<Listed, Listed>()
  for (const [address, group] of groups) {
    if (group.length === 1 || address.startsWith('Patient/')) continue
    for (const [one, other] of apart(group, homeOf(raw))) {
      renamings.set(one, other)
      renamed.set(other, address)
    }
  }
  const listed = renamings.size === 0 ? raw : raw.map((one) => renamings.get(one) ?? one)
  const settled = renamings.size === 0 ? groups : groupsOf(listed)
  return {
    listed,
    gone: new Map([...olderIn(settled), ...deletedIn(listed, deleted)]),
    renamed,
    servers: renamed.size === 0 ? new Map() : serversOf(listed),
  }
}

/** Records by type and id. */
function groupsOf(listed: readonly Listed[]): ReadonlyMap<string, readonly Listed[]> {
  const groups = new Map<string, Listed[]>()
  for (const one of listed) {
    const id = idOf(one.resource, one.fullUrl)
    if (id === undefined) continue
    const address = `${String(one.resource.resourceType)}/${plainAddress(id)}`
    const group = groups.get(address)
    if (group === undefined) groups.set(address, [one])
    else group.push(one)
  }
  return groups
}

const serverIn = ({ resource, fullUrl, server }: Listed): string | undefined =>
  server ?? serverOf(fullUrl, String(resource.resourceType), idOf(resource, fullUrl) ?? '')

/** The server of the patient: its records keep their ids. */
function homeOf(listed: readonly Listed[]): string | undefined {
  const servers = listed.flatMap((one) => {
    return one.resource.resourceType === 'Patient' ? (serverIn(one) ?? []) : []
  })
  return servers.sort(byText)[0]
}

/** Where a record of this id stands: a server, or an address of its own where nothing says that it is a version. */
function placeOf(one: Listed): string | undefined {
  const server = serverIn(one)
  if (server !== undefined || saysVersion(one.resource)) return server
  return one.fullUrl?.toLowerCase().startsWith('urn:') ? plainAddress(one.fullUrl) : undefined
}

/** Of records of one id at several places, those of all places but the first, with an id of their own. */
function apart(
  group: readonly Listed[],
  home: string | undefined,
): readonly (readonly [one: Listed, other: Listed])[] {
  const places = [...new Set(group.flatMap((one) => placeOf(one) ?? []))].sort(byText)
  const first = home !== undefined && places.includes(home) ? home : places[0]
  return group.flatMap((one): readonly (readonly [Listed, Listed])[] => {
    const place = placeOf(one)
    if (place === undefined || place === first) return []
    const { resource, fullUrl } = one
    const id = `x-${hashOf([place, resource.resourceType, idOf(resource, fullUrl)]).slice(0, 24)}`
    const server = serverIn(one)
    return [[one, { ...one, resource: { ...resource, id }, ...(server === undefined ? {} : { server }) }]]
  })
}

function serversOf(listed: readonly Listed[]): ReadonlyMap<Json, string> {
  return new Map(
    listed.flatMap((one): readonly (readonly [Json, string])[] => {
      const server = serverIn(one)
      return server === undefined ? [] : [[one.resource, server]]
    }),
  )
}

const versionIn = ({ resource, response }: Listed): Version => versionOf(resource, response)

function* olderIn(groups: ReadonlyMap<string, readonly Listed[]>): Iterable<readonly [Listed, string]> {
  for (const group of groups.values()) {
    if (group.length === 1) continue
    const versions = group.map(versionIn)
    const newest = versions.reduce((a, b) => (byVersion(a, b) < 0 ? b : a))
    for (const [i, one] of group.entries()) {
      const own = versions[i]
      if (own !== undefined && byVersion(own, newest) < 0) {
        yield [one, 'an older version of a record that is there too']
      }
    }
  }
}

/** What a history says was deleted, and not written anew after that. A deleted patient is read: somebody is asked about. */
function* deletedIn(
  listed: readonly Listed[],
  deleted: readonly Deleted[],
): Iterable<readonly [Listed, string]> {
  if (deleted.length === 0) return
  const byRecord = new Map<string, Deleted[]>()
  for (const end of deleted) byRecord.set(end.record, [...(byRecord.get(end.record) ?? []), end])
  for (const one of listed) {
    const { resource, fullUrl } = one
    const id = one.server === undefined ? idOf(resource, fullUrl) : idOf({}, fullUrl)
    if (id === undefined || resource.resourceType === 'Patient') continue
    const ends = byRecord.get(plainAddress(`${String(resource.resourceType)}/${id}`)) ?? []
    const server = serverIn(one)
    const over = ends.some(
      (end) =>
        (end.server === undefined || server === undefined || end.server === server) &&
        (end.version.at === Number.NEGATIVE_INFINITY || byVersion(versionIn(one), end.version) <= 0),
    )
    if (over) yield [one, 'the history of this Bundle says that it was deleted: not read']
  }
}
