/** The tidied form in which a record that nobody could name stays in the chart, so that its next reader too knows of it. */

import { type Desk, quiet } from '../desk.ts'
import type { Resource } from '../fhir.ts'
import { isObject, type Json, textOf, writableText } from '../json.ts'
import { unclearMark } from '../said-not.ts'
import { settled } from '../tidy-condition.ts'
import { unreadResult } from '../tidy-observation.ts'
import { asks, type Kind, tidyRecord } from '../tidy-record.ts'

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

/** Undefined where it was taken back: then it says nothing. What is asked about and left out is marked so. */
export function staying(
  type: Kind,
  raw: Json,
  id: string,
  how: { readonly out?: boolean },
  desk: Desk,
): Staying | undefined {
  const silent = quiet(desk)
  const tidied = (one: Json) => tidyRecord(type, one, id, null, silent)
  const record = type === 'Observation' ? resultKept(raw, id, silent) : keptAs(type, raw, tidied)
  if (record === undefined || record.resourceType === 'Patient') return undefined
  const whole = record.resourceType === 'Condition' ? settled(record, silent) : withWords(record, raw)
  const answersNothing = whole.resourceType === 'Procedure' && whole.status === 'unknown'
  if (how.out !== true || answersNothing) return whole
  return { ...whole, modifierExtension: [unclearMark(desk.catalog.guideline.url)] }
}

/** A result that no pick reads has no tidied form of its own. */
const resultKept = (raw: Json, id: string, desk: Desk): Resource | undefined =>
  (asks('Observation', raw, desk) ? tidyRecord('Observation', raw, id, null, desk) : undefined) ??
  unreadResult(raw, id, desk)

function keptAs(type: Kind, raw: Json, tidied: (raw: Json) => Resource | undefined): Resource | undefined {
  const record = tidied(raw) ?? unfinished(type, raw, tidied)
  if (record !== undefined) return record
  const called = withName(type, raw)
  return called === raw ? undefined : (tidied(called) ?? unfinished(type, called, tidied))
}

/** A report with the words that nobody reads. */
export function withWords<R extends Resource>(record: R, raw: Json): R {
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

const standingIn: Readonly<Partial<Record<Kind, string>>> = {
  Procedure: 'completed',
  MedicationRequest: 'active',
  MedicationStatement: 'active',
  MedicationAdministration: 'completed',
}

/** A procedure or a drug that is under way, was broken off or does not say: neither done nor certainly not done. */
function unfinished(
  type: Kind,
  raw: Json,
  tidied: (raw: Json) => Resource | undefined,
): Resource | undefined {
  const status = standingIn[type]
  const record = status === undefined ? undefined : tidied({ ...raw, status })
  return record?.resourceType === 'Procedure' ? { ...record, status: 'unknown' } : record
}
