/** Whom a record is about: the patient of the chart, or somebody else. */

import { isObject, type Json, objectsOf, textOf } from '../json.ts'
import { plainAddress, recordIn } from './address.ts'

/** A patient as records may name them. */
export interface Person {
  readonly id: string
  readonly fullUrl: string | undefined
  /** System -> values, both in the form in which they are compared. */
  readonly identifiers: ReadonlyMap<string, ReadonlySet<string>>
}

const compared = (text: string): string => text.toLowerCase()

export function personOf(patient: Json, id: string, fullUrl: string | undefined): Person {
  let identifiers: Person['identifiers'] | undefined
  return {
    id,
    fullUrl,
    // Most records name their patient by a reference.
    get identifiers() {
      identifiers ??= identifiersOf(patient)
      return identifiers
    },
  }
}

function identifiersOf(patient: Json): Person['identifiers'] {
  const identifiers = new Map<string, Set<string>>()
  for (const identifier of objectsOf(patient.identifier)) {
    const [system, value] = [textOf(identifier.system), textOf(identifier.value)]
    if (system === undefined || value === undefined) continue
    const values = identifiers.get(compared(system)) ?? new Set()
    identifiers.set(compared(system), values.add(compared(value)))
  }
  return identifiers
}

/** Is it one of the patient's identifiers? Undefined where the patient has none of that system. */
export function isOwn(identifier: unknown, { identifiers }: Person): boolean | undefined {
  if (!isObject(identifier)) return undefined
  const [system, value] = [textOf(identifier.system), textOf(identifier.value)]
  if (system === undefined || value === undefined) return undefined
  return identifiers.get(compared(system))?.has(compared(value))
}

/** May a reference mean this patient? One that names nobody in the Bundle's terms may. */
export function meansPatient(
  reference: string | undefined,
  id: string,
  fullUrl: string | undefined,
): boolean {
  if (reference === undefined || reference.startsWith('#') || reference === fullUrl) return true
  const plain = before(before(reference, '/_history/'), '|')
  return isNamed(plain, id, fullUrl) || isNamed(plainAddress(plain), plainAddress(id), address(fullUrl))
}

/** What stands before the first of such ends, or all of it. */
function before(text: string, end: string): string {
  const at = text.indexOf(end)
  return at < 0 ? text : text.slice(0, at)
}

const address = (fullUrl: string | undefined): string | undefined =>
  fullUrl === undefined ? undefined : plainAddress(fullUrl)

const isNamed = (plain: string, id: string, fullUrl: string | undefined): boolean =>
  plain === fullUrl ||
  plain === id ||
  plain === `urn:uuid:${id}` ||
  plain === `Patient/${id}` ||
  plain.endsWith(`/Patient/${id}`)

/** The reference by which a record says whom it is about: `subject`, or `patient` where its type calls it so. */
export function subjectIn(resource: Json): Json | undefined {
  const { subject, patient } = resource
  return isObject(subject) ? subject : isObject(patient) ? patient : undefined
}

/** Is the record about this patient, as far as it says whom it is about? */
export function isAbout(resource: Json, person: Person): boolean {
  const subject = subjectIn(resource)
  const own = subject === undefined || isSubject(subject, resource, person)
  return own && (resource.focus === undefined || isFocus(resource, person))
}

function isSubject(subject: Json, within: Json, person: Person): boolean {
  const reference = textOf(subject.reference)
  if (reference?.startsWith('#')) {
    const part = objectsOf(within.contained).find((one) => one.id === reference.slice(1))
    if (part === undefined) return true
    if (part.resourceType !== 'Patient') return false
    return objectsOf(part.identifier).every((identifier) => isOwn(identifier, person) !== false)
  }
  if (reference !== undefined) return meansPatient(reference, person.id, person.fullUrl)
  const type = textOf(subject.type)
  if (type !== undefined && type.split('/').at(-1) !== 'Patient') return false
  return isOwn(subject.identifier, person) !== false
}

/** Parts of a patient's own record: who looks at one of them looks at the patient. */
const ownParts = new Set([
  'BodyStructure',
  'CarePlan',
  'Condition',
  'DiagnosticReport',
  'Encounter',
  'EpisodeOfCare',
  'ImagingStudy',
  'MedicationAdministration',
  'MedicationRequest',
  'MedicationStatement',
  'Observation',
  'Procedure',
  'ServiceRequest',
  'Specimen',
])

/** Is what was looked at the patient, or a part of the patient's record? What nobody can tell is not. */
function isFocus(resource: Json, person: Person): boolean {
  return objectsOf(resource.focus).every((focus) => {
    const reference = textOf(focus.reference)
    const said = textOf(focus.type)?.split('/').at(-1)
    const type = said ?? recordIn(reference)?.split('/')[0] ?? containedType(reference, resource)
    if (type !== undefined && ownParts.has(type)) return true
    if (reference !== undefined && !reference.startsWith('#'))
      return meansPatient(reference, person.id, person.fullUrl)
    return isOwn(focus.identifier, person) === true
  })
}

/** Was something looked at that nobody can tell to be the patient or another? Then it may be the patient. */
export function isFocusUnknown(resource: Json, person: Person): boolean {
  const subject = subjectIn(resource)
  if (subject !== undefined && !isSubject(subject, resource, person)) return false
  return objectsOf(resource.focus).some((focus) => {
    const reference = textOf(focus.reference)
    const said = textOf(focus.type) ?? recordIn(reference) ?? containedType(reference, resource)
    return (
      said === undefined &&
      isOwn(focus.identifier, person) !== false &&
      !isFocus({ ...resource, focus }, person)
    )
  })
}

function containedType(reference: string | undefined, within: Json): string | undefined {
  if (reference === undefined || !reference.startsWith('#')) return undefined
  const part = objectsOf(within.contained).find((one) => one.id === reference.slice(1))
  return textOf(part?.resourceType)
}
