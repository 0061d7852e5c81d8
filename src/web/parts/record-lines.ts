/** A FHIR record in a few lines: what it is about, what it says, when. */

import { words } from '../words/index.ts'
import { factOf } from '../words/of-guideline.ts'
import type { Json } from './json.ts'

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a coded concept says, with its first code. */
export function conceptWords(concept: unknown): string | null {
  if (!isObject(concept)) return null
  const codings: readonly unknown[] = Array.isArray(concept.coding) ? concept.coding : []
  const [named] = codings.filter(isObject)
  const text = typeof concept.text === 'string' ? concept.text : named?.display
  const code = named?.code === undefined ? null : String(named.code)
  const shown = [typeof text === 'string' ? text : null, code].filter((part) => part !== null)
  return shown.length === 0 ? null : shown.length === 2 ? `${shown[0]} (${shown[1]})` : (shown[0] ?? null)
}

function valueWords(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) {
    const parts = value.map(valueWords).filter((part) => part !== null)
    return parts.length === 0 ? null : parts.join('; ')
  }
  if (!isObject(value)) return null
  if ('coding' in value || 'text' in value) return conceptWords(value)
  if ('value' in value) {
    const unit = value.unit ?? value.code ?? ''
    return `${String(value.comparator ?? '')}${String(value.value)} ${String(unit)}`.trim()
  }
  if ('start' in value || 'end' in value) return `${String(value.start ?? '')} to ${String(value.end ?? '')}`
  return null
}

const kinds: Readonly<Record<string, string>> = words.record.types

/** The title of the fact or item that a code of the guideline's own stands for. */
function ownTitle(concept: unknown): string | null {
  const codings: readonly unknown[] = isObject(concept) && Array.isArray(concept.coding) ? concept.coding : []
  const [one] = codings.filter(isObject)
  const [id = '', item = ''] = String(one?.code ?? '').split('.')
  const fact = factOf(id)
  if (fact === undefined) return null
  return (fact.kind === 'checklist' ? fact.items[item]?.title : undefined) ?? fact.title
}

/** What a record is, for a reader: what it says in words, else its kind. */
export function titleOfRecord(resource: unknown): string {
  if (!isObject(resource)) return words.record.one
  const coded = resource.code ?? resource.medicationCodeableConcept
  const concept = ownTitle(coded) ?? conceptWords(coded)
  const kind = kinds[String(resource.resourceType)] ?? words.record.one
  return concept === null ? kind : `${kind}: ${concept.replace(/ \([^()]*\)$/, '')}`
}

const fields: readonly (readonly [field: string, name: string])[] = [
  ['resourceType', 'Record'],
  ['code', 'Code'],
  ['medicationCodeableConcept', 'Drug'],
  ['bodySite', 'Site'],
  ['valueQuantity', 'Value'],
  ['valueCodeableConcept', 'Value'],
  ['valueBoolean', 'Value'],
  ['valueString', 'Value'],
  ['valueDateTime', 'Value'],
  ['clinicalStatus', 'Status'],
  ['verificationStatus', 'Verification'],
  ['status', 'Status'],
  ['gender', 'Gender'],
  ['birthDate', 'Born'],
  ['onsetDateTime', 'Onset'],
  ['onsetPeriod', 'Onset'],
  ['abatementDateTime', 'Ended'],
  ['effectiveDateTime', 'Effective'],
  ['effectivePeriod', 'Effective'],
  ['performedDateTime', 'Performed'],
  ['authoredOn', 'Ordered'],
  ['issued', 'Issued'],
  ['recordedDate', 'Recorded'],
]

/** Name and value of each field that says something. */
export function linesOfRecord(resource: unknown): readonly (readonly [string, string])[] {
  if (!isObject(resource)) return []
  return fields.flatMap(([field, name]) => {
    const value = valueWords(resource[field])
    return value === null ? [] : [[name, value] as const]
  })
}
