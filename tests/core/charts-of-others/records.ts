/** Short ways to write the records of one patient as other systems write them, and what must be read from them. */

import type { Json } from '../../../src/chart/index.ts'

/** The day of every assessment here that names no other. */
export const TODAY = '2026-11-30'

export const sct = 'http://snomed.info/sct'
export const loinc = 'http://loinc.org'
export const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm'
export const atc = 'http://www.whocc.no/atc'
export const ndc = 'http://hl7.org/fhir/sid/ndc'
export const cm = 'http://hl7.org/fhir/sid/icd-10-cm'
export const who = 'http://hl7.org/fhir/sid/icd-10'
export const gm = 'http://fhir.de/CodeSystem/bfarm/icd-10-gm'
export const icd9 = 'http://hl7.org/fhir/sid/icd-9-cm'
const hl7 = 'http://terminology.hl7.org/CodeSystem'

export const coding = (system: string, code: string, display?: string): Json => ({
  system,
  code,
  ...(display === undefined ? {} : { display }),
})
export const concept = (...codings: readonly Json[]): Json => ({ coding: codings })
export const coded = (system: string, code: string, display?: string): Json =>
  concept(coding(system, code, display))
export const words = (text: string): Json => ({ text })

const subject = { reference: 'Patient/vela' }
export const vela: Json = { resourceType: 'Patient', id: 'vela', gender: 'female', birthDate: '1948-05-10' }

export const clinical = (code: string): Json => coded(`${hl7}/condition-clinical`, code)
export const verified = (code: string): Json => coded(`${hl7}/condition-ver-status`, code)

/** An active and confirmed problem of June 2026. */
export const problem = (id: string, code: Json, rest: Json = {}): Json => ({
  resourceType: 'Condition',
  id,
  subject,
  clinicalStatus: clinical('active'),
  verificationStatus: verified('confirmed'),
  code,
  onsetDateTime: '2026-06-01',
  recordedDate: '2026-06-01',
  ...rest,
})
/** A problem that began after the fracture. */
export const lately = (id: string, code: Json, rest: Json = {}): Json =>
  problem(id, code, { onsetDateTime: '2026-11-20', recordedDate: '2026-11-20', ...rest })
/** The fracture under a code or words of its own. */
export const fracture = (code: Json, rest: Json = {}): Json =>
  problem('vcf', code, { onsetDateTime: '2026-10-20', recordedDate: '2026-10-22', ...rest })
/** The fracture as the guideline knows it. */
export const knownFracture = fracture(coded(cm, 'M80.08XA'), {
  bodySite: [coded(sct, '66794005')],
})
export const order = (id: string, drug: Json, rest: Json = {}): Json => ({
  resourceType: 'MedicationRequest',
  id,
  subject,
  status: 'active',
  intent: 'order',
  medicationCodeableConcept: drug,
  authoredOn: '2026-10-10',
  ...rest,
})
export const statement = (id: string, drug: Json, rest: Json = {}): Json => ({
  resourceType: 'MedicationStatement',
  id,
  subject,
  status: 'active',
  medicationCodeableConcept: drug,
  effectivePeriod: { start: '2026-01-10' },
  ...rest,
})
export const allergy = (id: string, code: Json, rest: Json = {}): Json => ({
  resourceType: 'AllergyIntolerance',
  id,
  clinicalStatus: coded(`${hl7}/allergyintolerance-clinical`, 'active'),
  verificationStatus: coded(`${hl7}/allergyintolerance-verification`, 'confirmed'),
  code,
  patient: subject,
  recordedDate: '2026-01-01',
  ...rest,
})
export const result = (id: string, code: Json, rest: Json = {}): Json => ({
  resourceType: 'Observation',
  id,
  subject,
  status: 'final',
  code,
  effectiveDateTime: '2026-11-01',
  ...rest,
})
export const number = (value: number, unit: string, code: string = unit): Json => ({
  valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code },
})
export const procedure = (id: string, code: Json, rest: Json = {}): Json => ({
  resourceType: 'Procedure',
  id,
  subject,
  status: 'completed',
  code,
  performedDateTime: '2026-05-05',
  ...rest,
})
export const report = (id: string, code: Json, rest: Json = {}): Json => ({
  resourceType: 'DiagnosticReport',
  id,
  subject,
  status: 'final',
  code,
  effectiveDateTime: '2026-11-01',
  ...rest,
})

const addressed = (resource: unknown): Json => ({ resource })
/** Exactly these records. */
export const onlyThese = (...records: readonly Json[]): Json => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: records.map(addressed),
})
/** The patient and these records. */
export const bare = (...records: readonly Json[]): Json => onlyThese(vela, ...records)
/** The patient, the known fracture, and these records. */
export const chart = (...records: readonly Json[]): Json => bare(knownFracture, ...records)

/** One chart, and what must be read from it: checks as in the index of an attack (see `look.ts`). */
export interface Row {
  readonly name: string
  readonly document: Json
  readonly must: string
  readonly complete: boolean
  readonly asOf: string
}
interface How {
  readonly complete?: boolean
  readonly asOf?: string
}
export const row = (name: string, document: Json, must: string, how: How = {}): Row => ({
  name,
  document,
  must,
  complete: how.complete ?? false,
  asOf: how.asOf ?? TODAY,
})
/** The same under complete coverage, where silence means no. */
export const whole = (name: string, document: Json, must: string): Row =>
  row(name, document, must, { complete: true })

/** The fact is yes or not known; where it is not known, a note bears the address of the record. */
export const neverNo = (fact: string, address: string): string =>
  `F:${fact}=true|unknown ; F:${fact}=true || NOTE:${address}(?![\\w-])`
/** The fact has this value, or a note bears the address of the record. */
export const readOr = (fact: string, value: string, address: string): string =>
  `F:${fact}=${value} || NOTE:${address}(?![\\w-])`

export interface Kind {
  /** As the index of the attacks names it. */
  readonly kind: string
  readonly rows: readonly Row[]
}
