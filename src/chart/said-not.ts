/**
 * What says "not" in the fields of any version of FHIR, written as R4 says it; and what a record says of itself that
 * nobody here understands, so that it cannot be taken at its word.
 */

import type { Desk } from './desk.ts'
import { isObject, type Json, objectOf, objectsOf, textOf } from './json.ts'
import type { Listed } from './listed.ts'
import { certaintiesIn, saidStatus } from './said-status.ts'
import type { Kind } from './tidy-record.ts'

const isYes = (value: unknown): boolean => value === true || textOf(value)?.toLowerCase() === 'true'

/** STU3 and DSTU2: fields that turn what the status says round, each with the status of R4 that says the same. */
const turned = new Map<unknown, { readonly fields: readonly string[]; readonly status: string }>([
  ['Procedure', { fields: ['notDone', 'notPerformed'], status: 'not-done' }],
  ['MedicationStatement', { fields: ['wasNotTaken'], status: 'not-taken' }],
  ['MedicationAdministration', { fields: ['notGiven', 'wasNotGiven'], status: 'not-done' }],
  ['MedicationDispense', { fields: ['notDone'], status: 'cancelled' }],
])

/** The records, each with the status of R4 where a field of an older version says that the thing was not done. */
export function withDenials(listed: readonly Listed[]): readonly Listed[] {
  let denied: Listed[] | undefined
  let at = -1
  for (const one of listed) {
    at += 1
    const { resource } = one
    const status = denialIn(resource)
    if (status === undefined || resource.status === 'entered-in-error') continue
    denied ??= [...listed]
    denied[at] = { ...one, resource: { ...resource, status } }
  }
  return denied ?? listed
}

function denialIn(resource: Json): string | undefined {
  const turn = turned.get(resource.resourceType)
  if (turn === undefined) return undefined
  const { status } = turn
  for (const field of turn.fields) if (isYes(resource[field])) return status
  if (resource.resourceType === 'MedicationDispense')
    return objectsOf(resource.notDoneCodeableConcept ?? resource.notDoneReference).length > 0
      ? status
      : undefined
  return resource.resourceType === 'MedicationStatement' && takenIn(resource) === 'n' ? status : undefined
}

/** STU3 `taken`: y, n, unk, na. */
function takenIn({ taken }: Json): string | undefined {
  return taken === false ? 'n' : textOf(taken)?.toLowerCase()
}

/** Why a record cannot be taken at its word, in words for its note; undefined where it can. */
export function unclearIn(type: Kind, raw: Json, desk: Desk): string | undefined {
  if (isModified(raw) || isModified(drugBehind(type, raw, desk))) {
    return 'it carries a mark that changes what it means, and the mark is not understood'
  }
  switch (type) {
    case 'Condition':
    case 'AllergyIntolerance': {
      const { clinical, verification } = saidStatus(raw)
      if (verification === 'unclear') return 'how certain it is is not understood, or it contradicts itself'
      return clinical === 'unclear'
        ? 'whether it is still there is not understood, or it contradicts itself'
        : undefined
    }
    case 'MedicationStatement': {
      const taken = takenIn(raw)
      const known = taken === undefined || taken === 'y' || taken === 'n'
      return known ? undefined : 'it does not say whether the drug is taken'
    }
    case 'FamilyMemberHistory':
      return isYes(raw.notDone) || objectsOf(raw.condition).some(isDoubted)
        ? 'it says that the family was not asked, or did not have it'
        : undefined
    case 'Encounter':
      return isDoubted({ code: raw.reasonCode }) ? 'its reason is called excluded or over' : undefined
    case 'DiagnosticReport':
      return isDoubted({ code: raw.conclusionCode }) ? 'its conclusion is called excluded or over' : undefined
    case 'Flag':
      return isDoubted(raw) ? 'what it warns of is called excluded or over' : undefined
    case 'Observation':
    case 'Procedure':
    case 'MedicationRequest':
    case 'MedicationAdministration':
    case 'MedicationDispense':
    case 'ImagingStudy':
    case 'RiskAssessment':
      return undefined
  }
}

/** Of what has no status of its own: does a mark beside its code say anything but that it is there? */
function isDoubted(raw: Json): boolean {
  return certaintiesIn(raw).some((sure) => sure !== 'confirmed' && sure !== 'unconfirmed')
}

/** The Medication that an order or a statement refers to. */
function drugBehind(type: Kind, raw: Json, desk: Desk): Json | undefined {
  if (!type.startsWith('Medication')) return undefined
  const reference = objectOf(raw.medicationReference) ?? objectOf(objectOf(raw.medication)?.reference)
  return reference === undefined ? undefined : desk.resolve(reference, raw)
}

/** Does it, or any part of it, carry a modifier extension? None is known here. Records inside it speak for themselves. */
export function isModified(resource: Json | undefined): boolean {
  return isMarked(resource, 0)
}

/** As deep as records are; what is deeper is looked at one after the other. */
const DEEP = 40

function isMarked(part: unknown, depth: number): boolean {
  if (depth > DEEP) return isMarkedBelow(part)
  if (Array.isArray(part)) {
    for (const one of part) if (typeof one === 'object' && isMarked(one, depth + 1)) return true
    return false
  }
  if (!isObject(part)) return false
  for (const key in part) {
    const inner = part[key]
    if (typeof inner !== 'object' || inner === null || key === 'contained' || key === 'extension') continue
    if (key === 'modifierExtension' && objectsOf(inner).length > 0) return true
    if (isMarked(inner, depth + 1)) return true
  }
  return false
}

function isMarkedBelow(part: unknown): boolean {
  const open: unknown[] = [part]
  while (open.length > 0) {
    const next = open.pop()
    if (Array.isArray(next)) for (const one of next) open.push(one)
    else if (isObject(next)) {
      if (objectsOf(next.modifierExtension).length > 0) return true
      for (const key in next) if (key !== 'contained' && key !== 'extension') open.push(next[key])
    }
  }
  return false
}

/** The mark of a tidied record that cannot be taken at its word: whoever reads it again leaves it out too. */
export const unclearMark = (url: string) => ({
  url: `${url}/StructureDefinition/not-understood`,
  valueBoolean: true as const,
})
