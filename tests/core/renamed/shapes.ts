/** The same record in other statuses, as another kind of record, and in other versions of FHIR. */

import type { Json } from '../../../src/chart/index.ts'
import { clinical, coded, coding, concept, sct, verified, words } from '../charts-of-others/records.ts'
import { ID } from './dangers.ts'

/** The record as others write it, with the records it then needs beside it. */
type Shape = (record: Json) => readonly Json[]

const hl7 = 'http://terminology.hl7.org/CodeSystem'
const withRest =
  (rest: Json): Shape =>
  (record) => [{ ...record, ...rest }]
const without =
  (...keys: readonly string[]): Shape =>
  (record) => [Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)))]
const renamedTo =
  (changes: Readonly<Record<string, string>>, rest: Json = {}): Shape =>
  (record) => [
    {
      ...Object.fromEntries(Object.entries(record).map(([key, value]) => [changes[key] ?? key, value])),
      ...rest,
    },
  ]
const local = coding('urn:example:ehr', '1', 'aktiv')

const problemStatuses: readonly Shape[] = [
  without('clinicalStatus'),
  without('verificationStatus'),
  without('clinicalStatus', 'verificationStatus'),
  withRest({ clinicalStatus: words('Active') }),
  withRest({ clinicalStatus: words('aktiv') }),
  withRest({ clinicalStatus: concept(local, coding(`${hl7}/condition-clinical`, 'active')) }),
  withRest({ clinicalStatus: coded(sct, '55561003', 'Active') }),
  withRest({ clinicalStatus: coded('urn:example:ehr', '77') }),
  withRest({ clinicalStatus: clinical('recurrence') }),
  withRest({ clinicalStatus: clinical('relapse') }),
  withRest({ verificationStatus: coded(sct, '410605003', 'Confirmed present') }),
  withRest({ verificationStatus: words('Confirmed') }),
  withRest({ verificationStatus: verified('provisional') }),
  withRest({ verificationStatus: verified('unconfirmed') }),
  withRest({ verificationStatus: coded('urn:example:ehr', '77') }),
]
const drugStatuses: readonly Shape[] = [
  withRest({ status: 'ACTIVE' }),
  withRest({ status: 'unknown' }),
  withRest({ status: 'dispensed' }),
  without('intent'),
  withRest({
    status: 'completed',
    dispenseRequest: { expectedSupplyDuration: { value: 90, unit: 'd', code: 'd' } },
  }),
  withRest({ intent: 'instance-order' }),
]
const allergyStatuses: readonly Shape[] = [
  without('clinicalStatus'),
  without('verificationStatus'),
  withRest({ clinicalStatus: words('Active') }),
  withRest({ verificationStatus: coded(`${hl7}/allergyintolerance-verification`, 'unconfirmed') }),
  withRest({ verificationStatus: words('reported by the patient') }),
  withRest({ type: 'intolerance', criticality: 'low' }),
]

const drugCode = (record: Json): Json => (record.medicationCodeableConcept ?? {}) as Json
const head = ({ subject }: Json, resourceType: string): Json => ({ resourceType, id: ID, subject })

const otherDrugRecords: readonly Shape[] = [
  (record) => [
    {
      ...head(record, 'MedicationStatement'),
      status: 'active',
      medicationCodeableConcept: drugCode(record),
      effectivePeriod: { start: record.authoredOn },
    },
  ],
  (record) => [
    {
      ...head(record, 'MedicationDispense'),
      status: 'completed',
      medicationCodeableConcept: drugCode(record),
      whenHandedOver: record.authoredOn,
      daysSupply: { value: 90, unit: 'd', system: 'http://unitsofmeasure.org', code: 'd' },
    },
  ],
  (record) => [
    {
      ...without('medicationCodeableConcept')(record)[0],
      medicationReference: { reference: 'Medication/drug' },
    },
    { resourceType: 'Medication', id: 'drug', code: drugCode(record) },
  ],
  (record) => [
    {
      ...without('medicationCodeableConcept')(record)[0],
      medicationReference: { reference: '#drug' },
      contained: [
        { resourceType: 'Medication', id: 'drug', ingredient: [{ itemCodeableConcept: drugCode(record) }] },
      ],
    },
  ],
  (record) => [
    {
      ...without('medicationCodeableConcept')(record)[0],
      medicationReference: { reference: 'Medication/missing' },
    },
  ],
]
const otherAllergyRecords: readonly Shape[] = [
  (record) => [
    {
      ...record,
      code: words('Drug allergy'),
      reaction: [{ substance: record.code, manifestation: [words('hives')] }],
    },
  ],
]

const problemVersions: readonly Shape[] = [
  withRest({ clinicalStatus: 'active', verificationStatus: 'confirmed' }),
  renamedTo({ recordedDate: 'assertedDate' }, { clinicalStatus: 'active', verificationStatus: 'confirmed' }),
  renamedTo(
    { recordedDate: 'dateRecorded', subject: 'patient' },
    { clinicalStatus: 'active', verificationStatus: 'confirmed' },
  ),
  withRest({ category: coded('http://hl7.org/fhir/condition-category', 'diagnosis') }),
]
const drugVersions: readonly Shape[] = [
  (record) => [
    { ...without('medicationCodeableConcept')(record)[0], medication: { concept: drugCode(record) } },
  ],
  renamedTo({ authoredOn: 'dateWritten', subject: 'patient' }, { resourceType: 'MedicationOrder' }),
  (record) => [
    {
      ...head(record, 'MedicationStatement'),
      status: 'recorded',
      medication: { concept: drugCode(record) },
      effectiveDateTime: record.authoredOn,
    },
  ],
  (record) => [
    {
      ...head(record, 'MedicationStatement'),
      status: 'active',
      taken: 'y',
      medicationCodeableConcept: drugCode(record),
      effectivePeriod: { start: record.authoredOn },
    },
  ],
]
const allergyVersions: readonly Shape[] = [
  withRest({ clinicalStatus: 'active', verificationStatus: 'confirmed' }),
  renamedTo({ code: 'substance', recordedDate: 'recordedDate' }, { status: 'active' }),
  renamedTo({ recordedDate: 'assertedDate' }, { clinicalStatus: 'active', verificationStatus: 'confirmed' }),
]

export const shapes = {
  'status shape': { problem: problemStatuses, drug: drugStatuses, allergy: allergyStatuses },
  'kind of record': { problem: [], drug: otherDrugRecords, allergy: otherAllergyRecords },
  'FHIR version': { problem: problemVersions, drug: drugVersions, allergy: allergyVersions },
} as const
export type ShapeKind = keyof typeof shapes
