/** Events stored twice: the same id, or another id over word for word the same content. */

import { impossible } from '../language/index.ts'
import type { Desk } from './desk.ts'
import { isVisit } from './episode.ts'
import type { CodeableConcept, Resource } from './fhir.ts'
import { byText } from './json.ts'

const contentOf = (record: Resource): string => JSON.stringify({ ...record, id: '' })

/** Each event once, in order of type and id. Of two that differ under one id, one is kept, always the same. */
export function withoutRepeats(records: readonly Resource[], desk: Desk): readonly Resource[] {
  const sorted = [...records].sort(
    (a, b) =>
      byText(a.resourceType, b.resourceType) || byText(a.id, b.id) || byText(contentOf(a), contentOf(b)),
  )
  const kept: Resource[] = []
  for (const record of sorted) {
    const before = kept.at(-1)
    if (before === undefined || before.id !== record.id || before.resourceType !== record.resourceType) {
      kept.push(record)
    } else if (contentOf(before) !== contentOf(record)) {
      desk.note('conflict', addressOf(record), 'there twice with different content: one is read')
    }
  }
  return withoutCopies(kept, desk)
}

const addressOf = (record: Resource): string => `${record.resourceType}/${record.id}`

/** Does more than one of some records stand under the address of this one? */
export function standsTwice(records: readonly Resource[]): (record: Resource) => boolean {
  const seen = new Set<string>()
  const ids = new Set<string>()
  for (const { id } of records) {
    if (seen.has(id)) ids.add(id)
    else seen.add(id)
  }
  return ({ resourceType, id }) =>
    ids.has(id) && records.filter((one) => one.id === id && one.resourceType === resourceType).length > 1
}

function withoutCopies(records: readonly Resource[], desk: Desk): readonly Resource[] {
  const alike = new Map<number, Resource>()
  const groups = new Map<number, Resource[]>()
  for (const record of records) {
    // Visits of the index event are chained, not merged: each may be challenged by itself.
    if (isVisit(record, desk.catalog)) continue
    const gist = gistOf(record)
    const first = alike.get(gist)
    if (first === undefined) alike.set(gist, record)
    else if (groups.has(gist)) groups.get(gist)?.push(record)
    else groups.set(gist, [first, record])
  }
  const copies = new Set<Resource>()
  for (const group of groups.values()) {
    const first = new Map<string, string>()
    for (const record of group) {
      const content = contentOf(record)
      const same = first.get(content)
      if (same === undefined) first.set(content, addressOf(record))
      else {
        desk.note('dropped', addressOf(record), `says the same as ${same}`)
        copies.add(record)
      }
    }
  }
  return copies.size === 0 ? records : records.filter((record) => !copies.has(record))
}

/** A number that two copies certainly share; cheap, so that the whole content is compared only where it may be the same. */
function gistOf(record: Resource): number {
  switch (record.resourceType) {
    case 'Patient':
      return gist(undefined)
    case 'Condition':
      return gist(record.onsetDateTime, record.code)
    case 'Observation':
      return gist(record.effectiveDateTime, record.code)
    case 'Procedure':
      return gist(record.performedDateTime, record.code)
    case 'MedicationRequest':
      return gist(record.authoredOn, record.medicationCodeableConcept)
    case 'MedicationStatement':
    case 'MedicationAdministration':
      return gist(record.effectiveDateTime, record.medicationCodeableConcept)
    case 'MedicationDispense':
      return gist(record.whenHandedOver, record.medicationCodeableConcept)
    case 'AllergyIntolerance':
      return gist(record.recordedDate, record.code)
    case 'DiagnosticReport':
      return gist(record.effectiveDateTime, record.code)
    case 'ImagingStudy':
      return gist(record.started)
    case 'RiskAssessment':
      return gist(record.occurrenceDateTime)
    case 'FamilyMemberHistory':
      return gist(record.date)
    case 'Flag':
    case 'Encounter':
      return gist(record.period.start)
    default:
      return impossible(record)
  }
}

const gist = (day: string | undefined, concept?: CodeableConcept): number =>
  summed(concept?.coding?.[0]?.code, summed(day, 0))

function summed(text: string | undefined, from: number): number {
  let sum = from
  if (text !== undefined) for (let i = 0; i < text.length; i++) sum = (31 * sum + text.charCodeAt(i)) | 0
  return sum
}
