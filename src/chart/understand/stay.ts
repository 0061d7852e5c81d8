/** The tidied form in which a record that nobody could name stays in the chart, so that its next reader too knows of it. */

import type { Desk } from '../desk.ts'
import type { Resource } from '../fhir.ts'
import { isObject, type Json, textOf, writableText } from '../json.ts'
import { settled } from '../tidy-condition.ts'
import { type Kind, tidyRecord } from '../tidy-record.ts'

export type Staying = Exclude<Resource, { readonly resourceType: 'Patient' }>

const nameIn: Readonly<Partial<Record<Kind, string>>> = {
  Condition: 'code',
  Procedure: 'code',
  Flag: 'code',
  AllergyIntolerance: 'code',
  MedicationRequest: 'medicationCodeableConcept',
  MedicationStatement: 'medicationCodeableConcept',
  MedicationAdministration: 'medicationCodeableConcept',
  MedicationDispense: 'medicationCodeableConcept',
}

/** Undefined where it was taken back: then it says nothing. */
export function staying(type: Kind, raw: Json, id: string, desk: Desk): Staying | undefined {
  const quiet: Desk = { ...desk, note: () => {} }
  const tidied = (one: Json) => tidyRecord(type, one, id, null, quiet)
  const record = tidied(raw) ?? tidied(withName(type, raw)) ?? unfinished(type, withName(type, raw), tidied)
  if (record === undefined || record.resourceType === 'Patient') return undefined
  if (record.resourceType === 'Condition') return settled(record, quiet)
  if (record.resourceType !== 'DiagnosticReport') return record
  const words = writableText(raw.conclusion)
  return words === undefined ? record : { ...record, conclusion: words }
}

/** The name under which the next reader finds a record that has none. */
function withName(type: Kind, raw: Json): Json {
  const place = nameIn[type]
  if (place === undefined) return raw
  const own = raw[place]
  const said = isObject(own) && (textOf(own.text) !== undefined || Array.isArray(own.coding))
  return {
    ...raw,
    [place]: said ? { ...own, text: own.text ?? 'no name that can be read' } : { text: 'no name at all' },
  }
}

/** A procedure that is under way, was broken off or does not say: neither done nor certainly not done. */
function unfinished(
  type: Kind,
  raw: Json,
  tidied: (raw: Json) => Resource | undefined,
): Resource | undefined {
  if (type !== 'Procedure') return undefined
  const record = tidied({ ...raw, status: 'completed' })
  return record?.resourceType === 'Procedure' ? { ...record, status: 'unknown' } : undefined
}
