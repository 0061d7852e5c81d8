/** The resources of a Bundle and the patients among them. */

import { RequestProblem } from '../language/index.ts'
import { isOwn, meansPatient, personOf, subjectIn } from './identity/about.ts'
import { plainAddress, recordIn, serverOf } from './identity/address.ts'
import { type Version, versionOf } from './identity/instant.ts'
import { byText, isObject, type Json, textOf } from './json.ts'
import { signsOfMore } from './understand/incomplete.ts'

/** A resource of the Bundle with the address it is known by there. */
export interface Listed {
  readonly resource: Json
  readonly fullUrl: string | undefined
  /** The record that holds this one inside it, where it was spread from one. */
  readonly inside?: string
  /** What was asked of a server about it and what it answered, where the Bundle says so. */
  readonly request?: unknown
  readonly response?: unknown
  /** The server it stands on, where its own id is not that of its address. */
  readonly server?: string
}

/** A record that a history says was deleted. */
export interface Deleted {
  /** Its type and id, in the form in which they are compared. */
  readonly record: string
  readonly server: string | undefined
  readonly version: Version
  /** As it stands in the Bundle. */
  readonly entry: Json
}

export interface Opened {
  readonly listed: readonly Listed[]
  readonly deleted: readonly Deleted[]
  readonly broken: number
}

/** Each entry of the Bundle and of the Bundles in it, with its resource; undefined where that says no kind of its own. */
function walk(
  bundle: unknown,
  see: (entry: unknown, resource: Json | undefined, within: Json) => void,
): void {
  const open: unknown[] = [bundle]
  while (open.length > 0) {
    const next = open.pop()
    if (!isObject(next) || !Array.isArray(next.entry)) continue
    for (const entry of next.entry) {
      const resource: unknown = isObject(entry) ? entry.resource : undefined
      const own = isObject(resource) && typeof resource.resourceType === 'string' ? resource : undefined
      if (own?.resourceType === 'Bundle') open.push(own)
      see(entry, own, next)
    }
  }
}

/** Every object that says what kind of resource it is, Bundles inside the Bundle opened. */
export function resourcesOf(bundle: unknown): Opened {
  const listed: Listed[] = []
  const deleted: Deleted[] = []
  let broken = 0
  walk(bundle, (entry, resource, within) => {
    if (!isObject(entry)) {
      broken++
      return
    }
    const end = deletionIn(entry, within.type === 'history')
    if (end !== undefined) deleted.push(end)
    if (resource === undefined) {
      // An entry may lawfully hold a request or a response alone.
      if (entry.resource !== undefined && entry.resource !== null) broken++
    } else if (resource.resourceType !== 'Bundle') listed.push(listedIn(entry, resource))
  })
  return { listed, deleted, broken }
}

function listedIn({ fullUrl, request, response }: Json, resource: Json): Listed {
  return { resource, fullUrl: textOf(fullUrl), request, response }
}

/** In a history any deletion counts; elsewhere only one that brings the record it deletes. */
function deletionIn(entry: Json, history: boolean): Deleted | undefined {
  const { request, response } = entry
  if (!isObject(request) || textOf(request.method)?.toUpperCase() !== 'DELETE') return undefined
  const resource = isObject(entry.resource) ? entry.resource : undefined
  if (!history && resource === undefined) return undefined
  const fullUrl = textOf(entry.fullUrl)
  const id = resource === undefined ? undefined : idOf(resource, fullUrl)
  const own = id === undefined ? undefined : plainAddress(`${String(resource?.resourceType)}/${id}`)
  const record = own ?? recordIn(fullUrl) ?? recordIn(textOf(request.url))
  if (record === undefined) return undefined
  const [type = '', named = ''] = record.split('/')
  const server = serverOf(fullUrl, type, named)
  return { record, server, version: versionOf(resource, response), entry }
}

const fhirId = /^[A-Za-z0-9\-.]{1,64}$/

/** The id of a resource where it is a lawful one, else that of its address in the Bundle. */
export function idOf(resource: Json, fullUrl: string | undefined): string | undefined {
  const id = textOf(resource.id)
  if (id !== undefined && fhirId.test(id)) return id
  const last = fullUrl?.split(/[/:]/).at(-1)
  return last !== undefined && fhirId.test(last) ? last : undefined
}

/** The id of a patient who has none; a Bundle of one patient needs none. */
export const nameless = 'patient'

/** Patients by the name each goes by: the id, or the address where two servers have a patient of that id. */
function patientsIn(listed: readonly Listed[]): ReadonlyMap<Listed, string> {
  const patients = listed.filter((one) => one.resource.resourceType === 'Patient')
  const ids = new Map(patients.map((one) => [one, idOf(one.resource, one.fullUrl) ?? nameless]))
  const server = (one: Listed): string | undefined => serverOf(one.fullUrl, 'Patient', ids.get(one) ?? '')
  const same = (id: string): readonly Listed[] =>
    patients.filter((one) => plainAddress(ids.get(one) ?? '') === plainAddress(id))
  return new Map(
    [...ids].map(([one, id]): readonly [Listed, string] => {
      const alike = same(id)
      const servers = new Set(alike.flatMap((other) => server(other) ?? []))
      const least = alike.map((other) => ids.get(other) ?? '').sort(byText)[0] ?? id
      return [one, servers.size > 1 ? plainAddress(one.fullUrl ?? id) : least]
    }),
  )
}

/** The ids of the patients in the Bundle, in ascending order, each once. */
export function patientsOf(bundle: unknown): readonly string[] {
  const patients: Listed[] = []
  walk(bundle, (entry, resource) => {
    if (resource?.resourceType === 'Patient' && isObject(entry)) patients.push(listedIn(entry, resource))
  })
  return [...new Set(patientsIn(patients).values())].sort(byText)
}

/**
 * The Bundle of one patient. A Bundle of one is returned as it is; of several, one must be named.
 * @throws RequestProblem empty-bundle, several-patients, unknown-patient
 */
export function selectPatient(bundle: Json, id?: string): Json {
  const ids = patientsOf(bundle)
  if (ids.length === 0) {
    throw new RequestProblem('empty-bundle', {
      where: 'Bundle.entry',
      why: 'no Patient resource is among its records, so age and sex cannot be known',
      fix: 'Add the Patient resource',
    })
  }
  const offered = ids.slice(0, 20).join(', ')
  if (id === undefined) {
    if (ids.length === 1) return bundle
    throw new RequestProblem('several-patients', {
      where: 'Bundle.entry',
      why: 'the records of several people must not be mixed into one plan',
      fix: `Name one with --patient: ${offered}`,
    })
  }
  const named = ids.find((one) => plainAddress(one) === plainAddress(id))
  if (named === undefined) {
    throw new RequestProblem('unknown-patient', {
      where: '--patient',
      why: 'the plan would be made for somebody else',
      fix: `Name one of: ${offered}`,
    })
  }
  return ids.length === 1 ? bundle : recordsOf(bundle, named)
}

/** Of a Bundle of several people only what is certainly about this one. */
function recordsOf(bundle: Json, name: string): Json {
  const { listed, deleted } = resourcesOf(bundle)
  const patients = patientsIn(listed)
  const self = listed.find((one) => patients.get(one) === name)
  if (self === undefined) return bundle
  const id = idOf(self.resource, self.fullUrl) ?? nameless
  const person = personOf(self.resource, id, self.fullUrl)
  // Where two servers have a patient of this id, an address without a server says nothing.
  const elsewhere = id !== name && plainAddress(id) !== plainAddress(name)
  const entry = listed.filter((one) => {
    const { resource } = one
    if (resource.resourceType === 'Patient') return patients.get(one) === name
    const subject = subjectIn(resource)
    // A drug or a form described by itself belongs to nobody; whoever refers to it may read it.
    if (subject === undefined)
      return resource.resourceType === 'Medication' || resource.resourceType === 'Questionnaire'
    const reference = textOf(subject.reference)
    if (reference === undefined) return isOwn(subject.identifier, person) === true
    if (reference.startsWith('#')) return false
    return elsewhere ? isAtHome(one, reference, self) : meansPatient(reference, id, self.fullUrl)
  })
  const ends = deleted.flatMap((one) => (isObject(one.entry.resource) ? [] : [one.entry]))
  // What says that the whole is not complete says it of each patient in it.
  const signs = signsOfMore(bundle).length > 0 ? { link: [{ relation: 'next' }] } : {}
  const type = ends.length > 0 ? 'history' : 'collection'
  return { resourceType: 'Bundle', type, ...signs, entry: [...entry, ...ends] }
}

/** Does a reference of this record lead to the patient at their own server? */
function isAtHome(one: Listed, reference: string, { fullUrl, resource }: Listed): boolean {
  const [plain = ''] = reference.split('/_history/')
  if (fullUrl !== undefined && plainAddress(plain) === plainAddress(fullUrl)) return true
  const server = (at: Listed): string | undefined =>
    serverOf(at.fullUrl, String(at.resource.resourceType), idOf(at.resource, at.fullUrl) ?? '')
  const home = serverOf(fullUrl, 'Patient', idOf(resource, fullUrl) ?? '')
  if (plain.includes(':')) return serverOf(plain, 'Patient', idOf(resource, fullUrl) ?? '') === home
  return server(one) === home && recordIn(plain) === plainAddress(`Patient/${idOf(resource, fullUrl)}`)
}
