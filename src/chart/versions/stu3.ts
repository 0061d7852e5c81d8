/** FHIR STU3. */

import {
  allergyClinicalSystem,
  allergyVerificationSystem,
  clinicalStatusSystem,
  verificationStatusSystem,
} from '../fhir.ts'
import { isObject, objectsOf, textOf } from '../json.ts'
import { annotation, type Change, concept, kept, shape, type Version } from './shape.ts'

const context = { context: 'encounter' } as const

/** R4 does not know an unknown verification; it is no confirmation. */
const unverified = new Map([['unknown', 'unconfirmed']])

const interpretation: Change = (value) => (isObject(value) ? { interpretation: [value] } : undefined)

/** The study has no status of its own; what is offline was made all the same. */
const availability: Change = (value, { status }) => {
  if (status !== undefined) return {}
  return { status: textOf(value)?.toUpperCase() === 'UNAVAILABLE' ? 'unknown' : 'available' }
}

const reason: Change = (value) => {
  const plain = objectsOf(value).filter((one) => one.coding !== undefined || one.text !== undefined)
  return plain.length === 0 ? undefined : { reasonCode: plain }
}

const notDone = { notDone: kept('notDone') } as const

export const stu3: Version = {
  title: 'FHIR STU3',
  shapes: {
    Condition: shape(
      { ...context, assertedDate: 'recordedDate' },
      {
        clinicalStatus: concept('clinicalStatus', clinicalStatusSystem),
        verificationStatus: concept('verificationStatus', verificationStatusSystem, unverified),
      },
    ),
    Observation: shape(context, { comment: annotation, interpretation }),
    Procedure: shape(context, notDone),
    MedicationRequest: shape(context),
    MedicationStatement: shape({}, { taken: kept('taken') }),
    MedicationAdministration: shape({}, { notGiven: kept('notGiven') }),
    MedicationDispense: shape({}, notDone),
    AllergyIntolerance: shape(
      { assertedDate: 'recordedDate' },
      {
        clinicalStatus: concept('clinicalStatus', allergyClinicalSystem),
        verificationStatus: concept('verificationStatus', allergyVerificationSystem),
      },
    ),
    DiagnosticReport: shape({ ...context, codedDiagnosis: 'conclusionCode' }),
    ImagingStudy: shape({ patient: 'subject' }, { availability }),
    RiskAssessment: shape(context),
    FamilyMemberHistory: shape({}, notDone),
    Encounter: shape({}, { reason }),
    QuestionnaireResponse: shape(context),
  },
}
