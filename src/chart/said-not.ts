/**
 * What says "not" in the fields of any version of FHIR, written as R4 says it; and what a record says of itself that
 * nobody here understands, so that it cannot be taken at its word.
 */

import type { Listed } from './bundle.ts'
import type { Desk } from './desk.ts'
import { isObject, type Json, objectOf, objectsOf, textOf } from './json.ts'
import { certaintiesIn, saidStatus } from './said-status.ts'
import type { Kind } from './tidy-record.ts'

const isYes = (value: unknown): boolean => value === true || textOf(value)?.toLowerCase() === 'true'

/** STU3 and DSTU2: fields that turn what the status says round, each with the status of R4 that says the same. */
const turned = new Map<unknown, readonly [fields: readonly string[], status: string]>([
  ['Procedure', [['notDone', 'notPerformed'], 'not-done']],
  ['MedicationStatement', [['wasNotTaken'], 'not-taken']],
  ['MedicationAdministration', [['notGiven', 'wasNotGiven'], 'not-done']],
  ['MedicationDispense', [['notDone'], 'cancelled']],
])

/** The record with the status of R4 where a field of an older version says that the thing was not done. */
export function withDenial(listed: Listed): Listed {
  const { resource } = listed
  const status = denialIn(resource)
  return status === undefined || resource.status === 'entered-in-error'
    ? listed
    : { ...listed, resource: { ...resource, status } }
}

function denialIn(resource: Json): string | undefined {
  const [fields, status] = turned.get(resource.resourceType) ?? []
  if (fields === undefined) return undefined
  if (fields.some((field) => isYes(resource[field]))) return status
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
  const open: unknown[] = [resource]
  while (open.length > 0) {
    const next = open.pop()
    if (Array.isArray(next)) open.push(...next)
    else if (isObject(next)) {
      for (const key in next) {
        const part = next[key]
        if (typeof part !== 'object' || part === null || key === 'contained' || key === 'extension') continue
        if (key === 'modifierExtension' && objectsOf(part).length > 0) return true
        open.push(part)
      }
    }
  }
  return false
}

/** The mark of a tidied record that cannot be taken at its word: whoever reads it again leaves it out too. */
export const unclearMark = (url: string) => ({
  url: `${url}/StructureDefinition/not-understood`,
  valueBoolean: true as const,
})
