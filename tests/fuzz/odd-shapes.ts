/** Turns the records of a chart into the shapes in which other versions and other systems write them, by chance. */

import { broken, type Chance } from './break-json.ts'

type Json = { readonly [key: string]: unknown }

const pick = <T>(list: readonly T[], chance: Chance): T => list[chance(list.length)] as T

/** R4 element -> what other versions call it. */
const names: Readonly<Record<string, readonly string[]>> = {
  subject: ['patient', 'subject'],
  patient: ['subject'],
  recordedDate: ['assertedDate', 'dateRecorded', 'recorded'],
  onsetDateTime: ['onset', 'onsetQuantity', 'onsetString'],
  onsetAge: ['onsetQuantity', 'onsetRange'],
  abatementDateTime: ['abatementQuantity', 'abatementBoolean', 'abatement'],
  performedDateTime: ['occurrenceDateTime', 'occurrenceTiming', 'performed'],
  performedPeriod: ['occurrencePeriod'],
  authoredOn: ['dateWritten', 'dateEnded'],
  effectiveDateTime: ['effectiveTimeDateTime', 'occurenceDateTime', 'occurrenceDateTime', 'effectiveTiming'],
  effectivePeriod: ['effectiveTimePeriod', 'occurencePeriod', 'whenGiven', 'effectiveDosePeriod'],
  occurrenceDateTime: ['date'],
  medicationCodeableConcept: ['medication'],
  medicationReference: ['medication'],
  code: ['substance', 'code'],
  conclusionCode: ['codedDiagnosis'],
  reasonCode: ['reason'],
  procedureCode: ['procedure'],
  period: ['actualPeriod'],
  issued: ['comments', 'comment', 'notes'],
  status: ['adherence', 'availability', 'status'],
  item: ['group'],
}

const types: Readonly<Record<string, readonly string[]>> = {
  MedicationRequest: ['MedicationOrder', 'MedicationPrescription'],
  MedicationStatement: ['MedicationUsage'],
}

/** Types that every object knows something by. */
const noTypes = ['constructor', 'toString', '__proto__', 'valueOf']

const hl7 = 'http://terminology.hl7.org/CodeSystem'
const oddStatuses: readonly unknown[] = [
  'completed',
  'recorded',
  'ended',
  'refuted',
  'Entered-In-Error',
  'http',
  'constructor',
  { text: 'Resolved' },
  { coding: [{ code: 'active' }, { system: `${hl7}/condition-clinical`, code: 'resolved' }] },
  { coding: [{ system: `${hl7}/condition-ver-status`, code: 'unknown' }] },
  { code: { coding: [{ code: 'not-taking' }] } },
  { code: 'taking' },
]
const oddDates: readonly unknown[] = [
  '2019-01-01',
  '2020-01-01T00:00:00.000Z',
  '2025-02-29',
  '26/03/2026',
  '20260301120000+0100',
  { start: '2026-01-01', end: '2025-01-01' },
  { low: { value: 70, unit: 'a' }, high: { value: 941, unit: 'mo' } },
  { value: 941, code: 'mo' },
  { repeat: { boundsPeriod: { end: '2026' } } },
]
const oddValues: readonly unknown[] = [
  { concept: { coding: [{ system: 'http://snomed.info/sct', code: '74474003' }] } },
  { reference: { reference: '#m' } },
  { reference: 'Medication/x', display: 'urn:uuid:1' },
  [{ value: [{ concept: { text: 'http://a.example' } }] }],
  [{ coding: [{}] }],
  { coding: [{ system: 'urn:oid:2.16.840.1.113883.6.90', code: 'K92.2' }] },
]
const marks: readonly Json[] = [
  { modifierExtension: [{ url: 'urn:uncertain', valueBoolean: true }] },
  { notDone: true },
  { notPerformed: 'true' },
  { wasNotTaken: true },
  { wasNotGiven: true },
  { notGiven: true },
  { taken: 'n' },
  { taken: { constructor: 'y' } },
  { focus: [{ reference: 'RelatedPerson/mother' }] },
  { context: { reference: 'Encounter/e' } },
  { subject: { identifier: { system: 'urn:mrn', value: 'A2' } } },
  { subject: { reference: 'urn:uuid:0C3151BD-1CBF-4D64-B04D-CD9187A4C6E0' } },
  { implicitRules: 'urn:rules' },
  { meta: { versionId: '2', lastUpdated: '2026-03-01T23:30:00-08:00' } },
  { contained: [{ resourceType: 'Medication', id: 'm', ingredient: [{ item: { concept: {} } }] }] },
  { dosageInstruction: [{ text: 'tablet', doseAndRate: [{ doseQuantity: { value: 1, code: '[IU]' } }] }] },
  { interpretation: { text: 'critical' } },
]

function reshaped(record: Json, chance: Chance): Json {
  const entries = Object.entries(record).map(([key, value]): readonly [string, unknown] => {
    if (key === 'resourceType') {
      const others = chance(30) === 0 ? noTypes : (types[String(value)] ?? [value])
      return [key, chance(3) === 0 ? pick(others, chance) : value]
    }
    if (/status$/i.test(key) && chance(4) === 0) return [key, pick(oddStatuses, chance)]
    if (/date|period|onset|issued|authored/i.test(key) && chance(5) === 0)
      return [key, pick(oddDates, chance)]
    const other = names[key]
    if (other === undefined || chance(2) === 0) return [key, value]
    const concept = /^(?:medication|procedure|reason)/.test(key) && chance(2) === 0
    return [pick(other, chance), concept ? pick([{ concept: value }, ...oddValues], chance) : value]
  })
  const more = chance(3) === 0 ? pick(marks, chance) : {}
  return { ...Object.fromEntries(entries), ...more }
}

/** The entries of a Bundle, some with addresses, answers of a server, or deleted. */
function entriesOf(records: readonly Json[], chance: Chance): readonly unknown[] {
  return records.map((resource) => {
    const at = `${String(resource.resourceType)}/${String(resource.id)}`
    switch (chance(6)) {
      case 0:
        return { fullUrl: `https://${pick(['a', 'b'], chance)}.example/${at}`, resource }
      case 1:
        return { fullUrl: `urn:uuid:${String(resource.id)}`, resource }
      case 2:
        return { request: { method: 'DELETE', url: at }, response: { status: '204' } }
      default:
        return { resource, search: { mode: pick(['match', 'include', 'outcome'], chance) } }
    }
  })
}

/** A chart in which every record may be of any version, in any wrapping. */
export function oddChart(records: readonly Json[], chance: Chance): unknown {
  const odd = records.map((one) => (chance(3) === 0 ? one : reshaped(one, chance)))
  const type = pick(['collection', 'searchset', 'history', 'document'], chance)
  const bundle = { resourceType: 'Bundle', type, entry: entriesOf(odd, chance) }
  if (chance(8) > 0) return bundle
  return { resourceType: 'Parameters', parameter: [{ name: 'return', part: [{ resource: bundle }] }] }
}

/** As it is, broken, or line by line. */
export function writtenOddly(document: unknown, chance: Chance): string {
  const way = chance(4)
  if (way > 1) return JSON.stringify(document)
  if (way === 1) return broken(document, chance)
  const entries = (document as { readonly entry?: readonly Json[] }).entry ?? []
  return entries
    .flatMap(({ resource }) => (resource === undefined ? [] : [JSON.stringify(resource)]))
    .join('\n')
}
