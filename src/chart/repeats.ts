/** Events stored twice: the same id, or another id over word for word the same content. */

import { impossible } from '../language/index.ts'
import type { Desk } from './desk.ts'
import { isVisit } from './episode.ts'
import type { Resource } from './fhir.ts'
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

function withoutCopies(records: readonly Resource[], desk: Desk): readonly Resource[] {
  const alike = new Map<string, Resource[]>()
  for (const record of records) {
    // Visits of the index event are chained, not merged: each may be challenged by itself.
    if (isVisit(record, desk.catalog)) continue
    const gist = gistOf(record)
    const others = alike.get(gist)
    if (others === undefined) alike.set(gist, [record])
    else others.push(record)
  }
  const copies = new Set<Resource>()
  for (const group of alike.values()) {
    if (group.length === 1) continue
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

/** What two copies certainly share; cheap, so that the whole content is compared only where it may be the same. */
function gistOf(record: Resource): string {
  switch (record.resourceType) {
    case 'Patient':
      return 'Patient'
    case 'Condition':
      return `Condition ${record.onsetDateTime} ${record.code.coding?.[0]?.code}`
    case 'Observation':
      return `Observation ${record.effectiveDateTime} ${record.code.coding?.[0]?.code}`
    case 'Procedure':
      return `Procedure ${record.performedDateTime} ${record.code.coding?.[0]?.code}`
    case 'MedicationRequest':
      return `MedicationRequest ${record.authoredOn} ${record.medicationCodeableConcept.coding?.[0]?.code}`
    case 'MedicationStatement':
    case 'MedicationAdministration':
      return `${record.resourceType} ${record.effectiveDateTime} ${record.medicationCodeableConcept.coding?.[0]?.code}`
    case 'MedicationDispense':
      return `MedicationDispense ${record.whenHandedOver} ${record.medicationCodeableConcept.coding?.[0]?.code}`
    case 'AllergyIntolerance':
      return `AllergyIntolerance ${record.recordedDate} ${record.code.coding?.[0]?.code}`
    case 'DiagnosticReport':
      return `DiagnosticReport ${record.effectiveDateTime} ${record.code.coding?.[0]?.code}`
    case 'ImagingStudy':
      return `ImagingStudy ${record.started}`
    case 'RiskAssessment':
      return `RiskAssessment ${record.occurrenceDateTime}`
    case 'FamilyMemberHistory':
      return `FamilyMemberHistory ${record.date}`
    case 'Flag':
    case 'Encounter':
      return `${record.resourceType} ${record.period.start}`
    default:
      return impossible(record)
  }
}
