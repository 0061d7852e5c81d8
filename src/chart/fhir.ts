/** The few FHIR R4 shapes that the chart writes: what a tidied record looks like, and nothing more. */

export interface Coding {
  readonly system?: string
  readonly code?: string
  readonly display?: string
}
export interface CodeableConcept {
  readonly coding?: readonly Coding[]
  readonly text?: string
}
export interface Quantity {
  readonly value: number
  readonly comparator?: '<' | '<=' | '>=' | '>'
  readonly unit?: string
  readonly system?: string
  readonly code?: string
}
/** Both ends are whole days. */
interface Period {
  readonly start: string
  readonly end: string
}
export interface Reference {
  readonly reference: string
}
interface Meta {
  readonly tag: readonly Coding[]
}
/** There only where a record cannot be taken at its word: whoever does not know the mark must not read on. */
interface Marked {
  readonly modifierExtension?: readonly { readonly url: string; readonly valueBoolean: true }[]
}

/** At most one of the values. */
export interface Valued {
  readonly valueBoolean?: boolean
  readonly valueCodeableConcept?: CodeableConcept
  readonly valueQuantity?: Quantity
  readonly valueRange?: { readonly low: Quantity; readonly high: Quantity }
  readonly valueDateTime?: string
  readonly valuePeriod?: Period
  readonly dataAbsentReason?: CodeableConcept
}
export interface Component extends Valued {
  readonly code: CodeableConcept
  /** Only of a result that nobody reads. */
  readonly interpretation?: readonly CodeableConcept[]
}

export interface Patient {
  readonly resourceType: 'Patient'
  readonly id: string
  readonly gender?: string
  readonly birthDate?: string
  /** At most one of the two. */
  readonly deceasedBoolean?: true
  readonly deceasedDateTime?: string
}
/** A record with an `onset` in days or, without one, a `recordedDate`; abatement only where its day is known. */
export interface Condition extends Marked {
  readonly resourceType: 'Condition'
  readonly id: string
  readonly meta?: Meta
  readonly clinicalStatus?: CodeableConcept
  readonly verificationStatus: CodeableConcept
  readonly code: CodeableConcept
  readonly bodySite?: readonly CodeableConcept[]
  readonly subject: Reference
  readonly onsetDateTime?: string
  readonly onsetPeriod?: Period
  readonly abatementDateTime?: string
  readonly abatementPeriod?: Period
  readonly recordedDate?: string
}
export interface Observation extends Valued, Marked {
  readonly resourceType: 'Observation'
  readonly id: string
  readonly meta?: Meta
  readonly status: 'final' | 'amended' | 'corrected' | 'preliminary' | 'unknown'
  readonly code: CodeableConcept
  readonly subject?: Reference
  readonly effectiveDateTime?: string
  readonly effectivePeriod?: Period
  readonly component?: readonly Component[]
  /** Only of a result that nobody reads. */
  readonly interpretation?: readonly CodeableConcept[]
}
export interface Procedure extends Marked {
  readonly resourceType: 'Procedure'
  readonly id: string
  readonly meta?: Meta
  /** Unknown: neither done nor certainly not done; it answers nothing. */
  readonly status: 'completed' | 'not-done' | 'unknown'
  readonly code: CodeableConcept
  readonly bodySite?: readonly CodeableConcept[]
  readonly subject: Reference
  readonly performedDateTime?: string
  readonly performedPeriod?: Period
}
/**
 * An order. The end of `validityPeriod` is where the drug ended, if the order is stopped or completed; of one in force
 * it is the day after which nobody knows whether it is still taken.
 */
export interface MedicationRequest extends Marked {
  readonly resourceType: 'MedicationRequest'
  readonly id: string
  readonly meta?: Meta
  readonly status: 'active' | 'on-hold' | 'stopped' | 'completed' | 'unknown'
  readonly intent: 'order'
  readonly doNotPerform?: true
  readonly medicationCodeableConcept: CodeableConcept
  readonly subject: Reference
  readonly authoredOn?: string
  readonly dispenseRequest?: { readonly validityPeriod: { readonly end: string } }
}
export interface MedicationStatement extends Marked {
  readonly resourceType: 'MedicationStatement'
  readonly id: string
  readonly meta?: Meta
  readonly status: 'active' | 'on-hold' | 'stopped' | 'completed' | 'unknown' | 'not-taken'
  readonly medicationCodeableConcept: CodeableConcept
  readonly subject: Reference
  readonly effectiveDateTime?: string
  /** From the first day it was taken, where that is known, to the last, where that is. */
  readonly effectivePeriod?: { readonly start?: string; readonly end?: string }
}
interface MedicationAdministration extends Marked {
  readonly resourceType: 'MedicationAdministration'
  readonly id: string
  readonly meta?: Meta
  readonly status: 'in-progress' | 'completed' | 'not-done'
  readonly medicationCodeableConcept: CodeableConcept
  readonly subject: Reference
  readonly effectiveDateTime?: string
  readonly effectivePeriod?: Period
}

/** A drug handed out; how long it lasts, where that is known, as the bounds of its dosage. */
interface MedicationDispense extends Marked {
  readonly resourceType: 'MedicationDispense'
  readonly id: string
  readonly meta?: Meta
  readonly status: 'completed' | 'unknown'
  readonly medicationCodeableConcept: CodeableConcept
  readonly subject: Reference
  readonly whenHandedOver: string
  readonly dosageInstruction?: readonly {
    readonly timing: { readonly repeat: { readonly boundsPeriod: { readonly end: string } } }
  }[]
}

/** The substance, or the reaction to it, in `code`; its onset in days or, without one, a `recordedDate`. */
export interface AllergyIntolerance extends Marked {
  readonly resourceType: 'AllergyIntolerance'
  readonly id: string
  readonly meta?: Meta
  readonly clinicalStatus: CodeableConcept
  readonly verificationStatus: CodeableConcept
  readonly code: CodeableConcept
  readonly patient: Reference
  readonly onsetDateTime?: string
  readonly onsetPeriod?: Period
  readonly recordedDate?: string
}
export interface DiagnosticReport extends Marked {
  readonly resourceType: 'DiagnosticReport'
  readonly id: string
  readonly meta?: Meta
  readonly status: 'final' | 'amended' | 'corrected' | 'appended' | 'preliminary' | 'partial' | 'unknown'
  readonly code: CodeableConcept
  readonly subject: Reference
  readonly effectiveDateTime?: string
  readonly effectivePeriod?: Period
  readonly conclusionCode?: readonly CodeableConcept[]
  /** Words that nobody could read; only of a report that is not understood. */
  readonly conclusion?: string
}
export interface ImagingStudy extends Marked {
  readonly resourceType: 'ImagingStudy'
  readonly id: string
  readonly meta?: Meta
  readonly status: 'available' | 'unknown'
  readonly subject: Reference
  readonly started: string
  readonly procedureCode?: readonly CodeableConcept[]
  readonly series?: readonly ImagingSeries[]
}
export interface ImagingSeries {
  readonly uid: string
  readonly modality: Coding
  readonly bodySite?: Coding
}
export interface RiskAssessment extends Marked {
  readonly resourceType: 'RiskAssessment'
  readonly id: string
  readonly meta?: Meta
  readonly status: 'final' | 'amended' | 'corrected' | 'preliminary' | 'unknown'
  readonly subject: Reference
  readonly occurrenceDateTime?: string
  readonly occurrencePeriod?: Period
  readonly prediction: readonly Prediction[]
}
/** A probability in percent. */
export interface Prediction {
  readonly outcome: CodeableConcept
  readonly probabilityDecimal?: number
  readonly probabilityRange?: { readonly low: Quantity; readonly high: Quantity }
}
export interface FamilyMemberHistory extends Marked {
  readonly resourceType: 'FamilyMemberHistory'
  readonly id: string
  readonly meta?: Meta
  readonly status: 'partial' | 'completed' | 'health-unknown'
  readonly patient: Reference
  readonly date: string
  readonly relationship: CodeableConcept
  readonly condition: readonly { readonly code: CodeableConcept }[]
}
export interface Flag extends Marked {
  readonly resourceType: 'Flag'
  readonly id: string
  readonly meta?: Meta
  readonly status: 'active' | 'inactive'
  readonly code: CodeableConcept
  readonly subject: Reference
  readonly period: { readonly start: string; readonly end?: string }
}
export interface Encounter extends Marked {
  readonly resourceType: 'Encounter'
  readonly id: string
  readonly meta?: Meta
  readonly status: 'arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished' | 'unknown'
  readonly class: Coding
  readonly subject: Reference
  readonly period: { readonly start: string }
  readonly reasonCode: readonly CodeableConcept[]
}

export type Medication =
  | MedicationRequest
  | MedicationStatement
  | MedicationAdministration
  | MedicationDispense
export type Resource =
  | Patient
  | Condition
  | Observation
  | Procedure
  | Medication
  | AllergyIntolerance
  | DiagnosticReport
  | ImagingStudy
  | RiskAssessment
  | FamilyMemberHistory
  | Flag
  | Encounter

export interface Bundle {
  readonly resourceType: 'Bundle'
  readonly type: 'collection'
  readonly meta?: Meta
  readonly entry?: readonly { readonly fullUrl: string; readonly resource: Resource }[]
}

export const ucum = 'http://unitsofmeasure.org'
export const clinicalStatusSystem = 'http://terminology.hl7.org/CodeSystem/condition-clinical'
export const verificationStatusSystem = 'http://terminology.hl7.org/CodeSystem/condition-ver-status'
export const allergyClinicalSystem = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical'
export const allergyVerificationSystem =
  'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification'
export const dicomSystem = 'http://dicom.nema.org/resources/ontology/DCM'
export const absentReasonSystem = 'http://terminology.hl7.org/CodeSystem/data-absent-reason'

export function conceptOf(system: string, code: string): CodeableConcept {
  return { coding: [{ system, code }] }
}
/** Does the concept carry exactly this code? */
export function carries(concept: CodeableConcept | undefined, code: string): boolean {
  return concept?.coding?.some((c) => c.code === code) ?? false
}
