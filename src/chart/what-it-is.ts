/** What an input is that cannot be read as a chart, by its name; never a word of what stands in it. */

import { RequestProblem } from '../language/index.ts'

interface Other {
  readonly what: string
  readonly fix: string
}

const toJson = 'Ask the system for FHIR JSON instead'

/** Of a text that is not JSON. */
export function otherText(text: string): Other | undefined {
  const start = text.slice(0, 4000).trimStart()
  if (/^(?:MSH|FHS|BHS)\|/.test(start)) return { what: 'it is an HL7 v2 message', fix: toJson }
  if (!start.startsWith('<')) return undefined
  if (start.includes('ClinicalDocument')) {
    return {
      what: 'it is a CDA document in XML (C-CDA)',
      fix: `${toJson}, or convert it and look at what it denies`,
    }
  }
  if (/<feed\b/.test(start)) return { what: 'it is XML of FHIR DSTU1 (Atom)', fix: toJson }
  const fhir = start.includes('hl7.org/fhir')
  return { what: fhir ? 'it is FHIR in XML' : 'it is XML', fix: toJson }
}

/** Resources that are often sent alone; any other name might be a word of the patient's. */
const known = new Set([
  'AllergyIntolerance',
  'Appointment',
  'CapabilityStatement',
  'CarePlan',
  'CareTeam',
  'Claim',
  'Composition',
  'Condition',
  'Coverage',
  'DiagnosticReport',
  'DocumentReference',
  'Encounter',
  'ExplanationOfBenefit',
  'FamilyMemberHistory',
  'Flag',
  'Goal',
  'Group',
  'ImagingStudy',
  'Immunization',
  'List',
  'Medication',
  'MedicationAdministration',
  'MedicationDispense',
  'MedicationOrder',
  'MedicationRequest',
  'MedicationStatement',
  'MedicationUsage',
  'Observation',
  'Patient',
  'PlanDefinition',
  'Procedure',
  'Questionnaire',
  'QuestionnaireResponse',
  'RiskAssessment',
  'ServiceRequest',
])

/** A resource that is no chart by itself. */
export function aloneProblem(type: string): RequestProblem {
  if (type === 'OperationOutcome') {
    return new RequestProblem('not-fhir', {
      where: 'resourceType',
      why: 'it is an OperationOutcome: the server answered with a message instead of records',
      fix: 'Ask the server again',
    })
  }
  const named = known.has(type) ? ` (${type})` : ''
  return new RequestProblem('not-fhir', {
    where: 'resourceType',
    why: `a single resource${named} is not a whole chart, and an unknown past could turn into wrong advice`,
    fix: 'Put the Patient and the records into one Bundle, or into one folder',
  })
}
