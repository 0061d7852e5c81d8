/** Records of FHIR R4 by chance, and how DSTU2, STU3 and R5 write the same. */

import fc from 'fast-check'
import type { Json } from '../../src/chart/index.ts'
import { icd10cm, loinc, rxnorm, sct } from './chart-guideline.ts'
import { concept } from './chart-records.ts'

export const subject = { reference: 'Patient/p1' }
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`)
const clinical = (code: string) => concept('http://terminology.hl7.org/CodeSystem/condition-clinical', code)
const verified = (code: string) => concept('http://terminology.hl7.org/CodeSystem/condition-ver-status', code)
const ofAllergy = (part: string, code: string) =>
  concept(`http://terminology.hl7.org/CodeSystem/allergyintolerance-${part}`, code)
export const drug = concept(rxnorm, '46041')
const bleeding = concept(icd10cm, 'K92.2')

/** Records as R4 has them, one kind of each; ids are given by place. */
export const r4Records: Readonly<Record<string, fc.Arbitrary<Json>>> = {
  Condition: fc.record({
    resourceType: fc.constant('Condition'),
    subject: fc.constant(subject),
    code: fc.constantFrom(bleeding, concept(sct, '386661006')),
    clinicalStatus: fc.constantFrom('active', 'resolved').map(clinical),
    verificationStatus: fc.constantFrom('confirmed', 'refuted', 'provisional').map(verified),
    onsetDateTime: day,
    recordedDate: fc.constant('2026-02-28'),
    abatementDateTime: fc.constant('2026-03-01'),
  }),
  Observation: fc.record({
    resourceType: fc.constant('Observation'),
    subject: fc.constant(subject),
    status: fc.constantFrom('final', 'preliminary'),
    code: fc.constant(concept(loinc, '2160-0')),
    effectiveDateTime: day,
    valueQuantity: fc.integer({ min: 1, max: 9 }).map((value) => ({ value, unit: 'mg/dL' })),
  }),
  Procedure: fc.record({
    resourceType: fc.constant('Procedure'),
    subject: fc.constant(subject),
    status: fc.constantFrom('completed', 'not-done'),
    code: fc.constant(concept(sct, '447766003')),
    performedDateTime: day,
  }),
  MedicationRequest: fc.record({
    resourceType: fc.constant('MedicationRequest'),
    subject: fc.constant(subject),
    status: fc.constantFrom('active', 'stopped'),
    intent: fc.constant('order'),
    medicationCodeableConcept: fc.constant(drug),
    authoredOn: day,
  }),
  MedicationStatement: fc.record({
    resourceType: fc.constant('MedicationStatement'),
    subject: fc.constant(subject),
    status: fc.constantFrom('active', 'stopped', 'on-hold', 'not-taken'),
    medicationCodeableConcept: fc.constant(drug),
    effectivePeriod: day.map((start) => ({ start })),
  }),
  MedicationAdministration: fc.record({
    resourceType: fc.constant('MedicationAdministration'),
    subject: fc.constant(subject),
    status: fc.constantFrom('completed', 'not-done'),
    medicationCodeableConcept: fc.constant(drug),
    effectiveDateTime: day,
  }),
  AllergyIntolerance: fc.record({
    resourceType: fc.constant('AllergyIntolerance'),
    patient: fc.constant(subject),
    code: fc.constant(drug),
    clinicalStatus: fc.constantFrom('active', 'resolved').map((code) => ofAllergy('clinical', code)),
    recordedDate: day,
  }),
  DiagnosticReport: fc.record({
    resourceType: fc.constant('DiagnosticReport'),
    subject: fc.constant(subject),
    status: fc.constant('final'),
    code: fc.constant(concept(loinc, '24968-0')),
    effectiveDateTime: day,
    conclusionCode: fc.constant([bleeding]),
  }),
  ImagingStudy: fc.record({
    resourceType: fc.constant('ImagingStudy'),
    subject: fc.constant(subject),
    status: fc.constant('available'),
    started: day,
    procedureCode: fc.constant([concept(sct, '241648005')]),
  }),
  RiskAssessment: fc.record({
    resourceType: fc.constant('RiskAssessment'),
    subject: fc.constant(subject),
    status: fc.constant('final'),
    occurrenceDateTime: day,
    prediction: fc.constant([{ outcome: concept('urn:risk', 'hip'), probabilityDecimal: 12 }]),
  }),
  Encounter: fc.record({
    resourceType: fc.constant('Encounter'),
    subject: fc.constant(subject),
    status: fc.constantFrom('finished', 'onleave'),
    period: day.map((start) => ({ start })),
    reasonCode: fc.constant([bleeding]),
  }),
}

const objectsOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value : [])

/** Elements renamed, the rest as it is. */
function renamed(raw: Json, names: Readonly<Record<string, string>>, rest: Json = {}): Json {
  const entries = Object.entries(raw).map(([key, value]) => [names[key] ?? key, value] as const)
  return JSON.parse(JSON.stringify({ ...Object.fromEntries(entries), ...rest })) as Json
}
const plainCode = (concept: unknown): unknown => objectsOf((concept as Json | undefined)?.coding)[0]?.code
const statuses = ({ clinicalStatus, verificationStatus }: Json): Json => ({
  clinicalStatus: plainCode(clinicalStatus),
  verificationStatus: plainCode(verificationStatus),
})

type Writer = (raw: Json) => Json
/** What older versions say beside a status that does not say it. */
const denied = (raw: Json, status: string, otherwise: string, field: string): Json => ({
  status: raw.status === status ? otherwise : raw.status,
  [field]: raw.status === status,
})
const codeableDrug: Writer = (raw) =>
  renamed(raw, {}, { medicationCodeableConcept: undefined, medication: { concept: drug } })

/** How each version writes the same record; written from the specifications, not from the code that reads it. */
export const writers: Readonly<Record<string, Readonly<Record<string, Writer>>>> = {
  DSTU2: {
    Condition: (raw) => renamed(raw, { subject: 'patient', recordedDate: 'dateRecorded' }, statuses(raw)),
    Observation: (raw) => renamed(raw, {}, { comments: 'as measured' }),
    MedicationRequest: (raw) =>
      renamed(
        raw,
        { subject: 'patient', authoredOn: 'dateWritten' },
        { resourceType: 'MedicationOrder', intent: undefined },
      ),
    MedicationStatement: (raw) =>
      renamed(raw, { subject: 'patient' }, denied(raw, 'not-taken', 'active', 'wasNotTaken')),
    Procedure: (raw) => renamed(raw, {}, denied(raw, 'not-done', 'completed', 'notPerformed')),
    MedicationAdministration: (raw) =>
      renamed(
        raw,
        { subject: 'patient', effectiveDateTime: 'effectiveTimeDateTime' },
        denied(raw, 'not-done', 'completed', 'wasNotGiven'),
      ),
    AllergyIntolerance: (raw) =>
      renamed(
        raw,
        { code: 'substance' },
        { status: plainCode(raw.clinicalStatus), clinicalStatus: undefined },
      ),
    RiskAssessment: (raw) => renamed(raw, { occurrenceDateTime: 'date' }),
    Encounter: (raw) => renamed(raw, { subject: 'patient', reasonCode: 'reason' }),
  },
  STU3: {
    Condition: (raw) => renamed(raw, { recordedDate: 'assertedDate' }, statuses(raw)),
    Observation: (raw) => renamed(raw, {}, { context: { reference: 'Encounter/e' } }),
    Procedure: (raw) => renamed(raw, {}, denied(raw, 'not-done', 'completed', 'notDone')),
    MedicationRequest: (raw) => renamed(raw, {}, { context: { reference: 'Encounter/e' } }),
    MedicationStatement: (raw) =>
      raw.status === 'not-taken'
        ? renamed(raw, {}, { status: 'active', taken: 'n' })
        : renamed(raw, {}, { taken: 'y' }),
    MedicationAdministration: (raw) => renamed(raw, {}, denied(raw, 'not-done', 'completed', 'notGiven')),
    AllergyIntolerance: (raw) => renamed(raw, { recordedDate: 'assertedDate' }, statuses(raw)),
    DiagnosticReport: (raw) => renamed(raw, { conclusionCode: 'codedDiagnosis' }),
    ImagingStudy: (raw) =>
      renamed(raw, { subject: 'patient' }, { status: undefined, availability: 'ONLINE' }),
    RiskAssessment: (raw) => renamed(raw, {}, { context: { reference: 'Encounter/e' } }),
    Encounter: (raw) => renamed(raw, { reasonCode: 'reason' }),
  },
  R5: {
    Procedure: (raw) => renamed(raw, { performedDateTime: 'occurrenceDateTime' }),
    MedicationRequest: codeableDrug,
    MedicationStatement: (raw) => {
      const taking: Readonly<Record<string, string>> = { active: 'taking', 'not-taken': 'not-taking' }
      const adherence = taking[String(raw.status)] ?? raw.status
      return renamed(
        codeableDrug(raw),
        {},
        {
          status: 'recorded',
          adherence: {
            code: concept('http://hl7.org/fhir/CodeSystem/medication-statement-adherence', String(adherence)),
          },
        },
      )
    },
    MedicationAdministration: (raw) => renamed(codeableDrug(raw), { effectiveDateTime: 'occurenceDateTime' }),
    ImagingStudy: (raw) =>
      renamed(
        raw,
        {},
        {
          procedureCode: undefined,
          procedure: objectsOf(raw.procedureCode).map((one) => ({ concept: one })),
        },
      ),
    Encounter: (raw) =>
      renamed(
        raw,
        { period: 'actualPeriod' },
        {
          status: raw.status === 'finished' ? 'completed' : 'on-hold',
          class: [concept('http://terminology.hl7.org/CodeSystem/v3-ActCode', 'AMB')],
          reasonCode: undefined,
          reason: [{ value: objectsOf(raw.reasonCode).map((one) => ({ concept: one })) }],
        },
      ),
  },
}
