/** The resources of a Bundle and the patients among them. */

import { RequestProblem } from '../language/index.ts'
import { byText, isObject, type Json, textOf } from './json.ts'
import { signsOfMore } from './understand/incomplete.ts'

/** A resource of the Bundle with the address it is known by there. */
export interface Listed {
  readonly resource: Json
  readonly fullUrl: string | undefined
  /** The record that holds this one inside it, where it was spread from one. */
  readonly inside?: string
}

/** Every object that says what kind of resource it is, Bundles inside the Bundle opened. */
export function resourcesOf(bundle: unknown): {
  readonly listed: readonly Listed[]
  readonly broken: number
} {
  const listed: Listed[] = []
  let broken = 0
  const open: unknown[] = [bundle]
  while (open.length > 0) {
    const next = open.pop()
    const entries = isObject(next) ? next.entry : undefined
    if (!Array.isArray(entries)) continue
    for (const entry of entries) {
      const resource: unknown = isObject(entry) ? entry.resource : undefined
      if (!isObject(resource) || typeof resource.resourceType !== 'string') {
        // An entry may lawfully hold a request or a response alone.
        if (!isObject(entry) || (resource !== undefined && resource !== null)) broken++
      } else if (resource.resourceType === 'Bundle') open.push(resource)
      else listed.push({ resource, fullUrl: textOf((entry as Json).fullUrl) })
    }
  }
  return { listed, broken }
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

/** The ids of the patients in the Bundle, in ascending order, each once. */
export function patientsOf(bundle: unknown): readonly string[] {
  const ids = new Set<string>()
  for (const { resource, fullUrl } of resourcesOf(bundle).listed) {
    if (resource.resourceType === 'Patient') ids.add(idOf(resource, fullUrl) ?? nameless)
  }
  return [...ids].sort(byText)
}

/** The resource a record is about: `subject`, or `patient` where the resource type calls it so. */
export function subjectOf(resource: Json): string | undefined {
  for (const reference of [resource.subject, resource.patient]) {
    if (isObject(reference)) return textOf(reference.reference)
  }
  return undefined
}

/** May a reference mean this patient? One that names nobody in the Bundle's terms may. */
export function meansPatient(
  reference: string | undefined,
  id: string,
  fullUrl: string | undefined,
): boolean {
  if (reference === undefined || reference.startsWith('#')) return true
  const plain = reference.split('/_history/')[0]?.split('|')[0] ?? reference
  if (plain === fullUrl || plain === id || plain === `urn:uuid:${id}` || plain === `Patient/${id}`)
    return true
  return plain.endsWith(`/Patient/${id}`)
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
  if (!ids.includes(id)) {
    throw new RequestProblem('unknown-patient', {
      where: '--patient',
      why: 'the plan would be made for somebody else',
      fix: `Name one of: ${offered}`,
    })
  }
  return ids.length === 1 ? bundle : recordsOf(bundle, id)
}

/** Of a Bundle of several people only what is certainly about this one. */
function recordsOf(bundle: Json, id: string): Json {
  const { listed } = resourcesOf(bundle)
  const patients = listed.filter((l) => l.resource.resourceType === 'Patient')
  const self = patients.find((l) => (idOf(l.resource, l.fullUrl) ?? nameless) === id)
  const entry = listed.filter(({ resource, fullUrl }) => {
    if (resource.resourceType === 'Patient') return (idOf(resource, fullUrl) ?? nameless) === id
    const subject = subjectOf(resource)
    // A drug or a form described by itself belongs to nobody; whoever refers to it may read it.
    if (subject === undefined)
      return resource.resourceType === 'Medication' || resource.resourceType === 'Questionnaire'
    return !subject.startsWith('#') && meansPatient(subject, id, self?.fullUrl)
  })
  // What says that the whole is not complete says it of each patient in it.
  const signs = signsOfMore(bundle).length > 0 ? { link: [{ relation: 'next' }] } : {}
  return { resourceType: 'Bundle', type: 'collection', ...signs, entry }
}
