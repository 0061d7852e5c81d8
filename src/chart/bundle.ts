/** The resources of a Bundle and the patients among them. */

import { RequestProblem } from '../language/index.ts'
import { isOwn, meansPatient, personOf, subjectIn } from './identity/about.ts'
import { plainAddress, recordIn, serverOf } from './identity/address.ts'
import { IdsSeen } from './identity/ids-seen.ts'
import { versionOf } from './identity/instant.ts'
import { byText, isObject, type Json, objectsOf, textOf } from './json.ts'
import { type Deleted, InBundle, idOf, type Listed, nameless } from './listed.ts'
import { signsOfMore } from './understand/incomplete.ts'
import { mayDiffer } from './versions/marks.ts'
import { isResourceType } from './versions/resource-types.ts'

export interface Opened {
  readonly listed: readonly Listed[]
  readonly deleted: readonly Deleted[]
  readonly broken: number
  /** How many are of a type that FHIR does not have. */
  readonly strange: number
  /** Places in `listed` of the patients, and of records that may be of another version of FHIR. */
  readonly patients: readonly number[]
  readonly odd: readonly number[]
  /** Places of records that may hold results inside them. */
  readonly holders: readonly number[]
  /** Two records may have one id. */
  readonly mayRepeat: boolean
  /** The Bundle, or one in it, may say that it is not all there is. */
  readonly mayLack: boolean
}

/** Every object that says what kind of resource it is, Bundles inside the Bundle opened; each is looked at once. */
export function resourcesOf(bundle: unknown): Opened {
  const listed: Listed[] = []
  const deleted: Deleted[] = []
  const patients: number[] = []
  const odd: number[] = []
  const holders: number[] = []
  const ids = new IdsSeen(isObject(bundle) && Array.isArray(bundle.entry) ? bundle.entry.length : 0)
  let broken = 0
  let strange = 0
  let mayLack = false
  const waiting: unknown[] = [bundle]
  while (waiting.length > 0) {
    const within = waiting.pop()
    if (!isObject(within)) continue
    const { link, total, meta, entry: entries } = within
    if (link !== undefined || total !== undefined || meta !== undefined) mayLack = true
    if (!Array.isArray(entries)) {
      if (isObject(entries)) waiting.push(withList(within, entries))
      else if (entries !== undefined && entries !== null) broken++
      continue
    }
    const history = within.type === 'history'
    for (const entry of entries) {
      if (!isObject(entry)) {
        broken++
        continue
      }
      if (entry.response !== undefined) mayLack = true
      const end = entry.request === undefined ? undefined : deletionIn(entry, history)
      if (end !== undefined) deleted.push(end)
      const { resource } = entry
      if (!isObject(resource) || typeof resource.resourceType !== 'string') {
        // An entry may lawfully hold a request or a response alone.
        if (resource !== undefined && resource !== null) broken++
        continue
      }
      switch (resource.resourceType) {
        case 'Bundle':
          waiting.push(resource)
          continue
        case 'Patient':
          patients.push(listed.length)
          break
        case 'DiagnosticReport':
        case 'QuestionnaireResponse':
        case 'RiskAssessment':
          holders.push(listed.length)
          break
        case 'OperationOutcome':
          mayLack = true
          break
        default:
          if (!isResourceType(resource.resourceType)) strange++
      }
      const one = new InBundle(resource, entry)
      if (mayDiffer(resource)) odd.push(listed.length)
      ids.see(one)
      listed.push(one)
    }
  }
  return { listed, deleted, broken, strange, patients, odd, holders, mayRepeat: ids.mayRepeat, mayLack }
}

/** A lone entry stands where a list belongs. */
const withList = (bundle: Json, entry: Json): Json => ({ ...bundle, entry: [entry] })

/** In a history any deletion counts; elsewhere only one that brings the record it deletes. */
function deletionIn(entry: Json, history: boolean): Deleted | undefined {
  const { request, response } = entry
  if (!isObject(request) || typeof request.method !== 'string' || request.method.length < 'DELETE'.length)
    return undefined
  if (textOf(request.method)?.toUpperCase() !== 'DELETE') return undefined
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
  return namesOf(patientRecordsIn(bundle))
}

const namesOf = (patients: readonly Listed[]): readonly string[] =>
  [...new Set(patientsIn(patients).values())].sort(byText)

function patientRecordsIn(bundle: unknown): readonly Listed[] {
  const patients: Listed[] = []
  const waiting: unknown[] = [bundle]
  while (waiting.length > 0) {
    const within = waiting.pop()
    if (!isObject(within)) continue
    for (const entry of objectsOf(within.entry)) {
      const { resource } = entry
      if (!isObject(resource)) continue
      if (resource.resourceType === 'Patient') patients.push(new InBundle(resource, entry))
      else if (resource.resourceType === 'Bundle') waiting.push(resource)
    }
  }
  return patients
}

/**
 * The Bundle of one patient. A Bundle of one is returned as it is; of several, one must be named.
 * @throws RequestProblem empty-bundle, several-patients, unknown-patient
 */
export function selectPatient(bundle: Json, id?: string): Json {
  const patients = patientRecordsIn(bundle)
  if (patients.length === 1 && id === undefined) return bundle
  const ids = namesOf(patients)
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
  const { listed, deleted, broken, strange } = resourcesOf(bundle)
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
  const lacks = broken + strange > 0 || signsOfMore(bundle).length > 0
  const signs = lacks ? { link: [{ relation: 'next' }] } : {}
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
