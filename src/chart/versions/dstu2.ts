/** FHIR DSTU2 and what is left of it in STU3: what differs from there on says stu3.ts. A few elements are of DSTU1. */

import { allergyClinicalSystem, allergyVerificationSystem, conceptOf } from '../fhir.ts'
import { isObject, type Json, objectOf, objectsOf, textOf } from '../json.ts'
import { annotation, type Change, kept, shape, type Version } from './shape.ts'

const patient = { patient: 'subject' } as const

/** DSTU1 wrote `units`. */
const valueQuantity: Change = (value) =>
  isObject(value) && value.unit === undefined && value.units !== undefined
    ? { valueQuantity: { ...value, unit: value.units } }
    : undefined

/** DSTU1 referred to the drug by an element without a type in its name. */
const medication: Change = (value) =>
  isObject(value) && typeof value.reference === 'string' ? { medicationReference: value } : undefined

/** The day on which an order was stopped is the end of its validity. */
const dateEnded: Change = (value, { dispenseRequest }) => {
  const request = objectOf(dispenseRequest)
  const validity = objectOf(request?.validityPeriod)
  return { dispenseRequest: { ...request, validityPeriod: { ...validity, end: value } } }
}

const order = shape(
  { ...patient, dateWritten: 'authoredOn', prescriber: 'requester', dispense: 'dispenseRequest' },
  { medication, dateEnded },
  'MedicationRequest',
)

/** What the allergy is to; beside a code, which may say less, it is the substance of a reaction. */
const substance: Change = (value, { code, reaction }) =>
  code === undefined ? { code: value } : { reaction: [...objectsOf(reaction), { substance: value }] }

/** One status where R4 has two: clinical and of verification. */
const allergyStatuses = new Map<string, readonly [clinical: string | null, verified: string | null]>([
  ['active', ['active', null]],
  ['unconfirmed', ['active', 'unconfirmed']],
  ['confirmed', ['active', 'confirmed']],
  ['inactive', ['inactive', null]],
  ['resolved', ['resolved', null]],
  ['refuted', [null, 'refuted']],
  ['entered-in-error', [null, 'entered-in-error']],
])

const allergyStatus: Change = (value) => {
  const known = allergyStatuses.get(textOf(value)?.toLowerCase() ?? '')
  if (known === undefined) return 'lost'
  const [clinical, verified] = known
  return {
    ...(clinical === null ? {} : { clinicalStatus: conceptOf(allergyClinicalSystem, clinical) }),
    ...(verified === null ? {} : { verificationStatus: conceptOf(allergyVerificationSystem, verified) }),
  }
}

/** Groups of questions, as deep as they go, to items. */
function itemsOf(group: Json, of: (question: Json) => Json): readonly Json[] {
  const inner = objectsOf(group.group).map((one) => ({
    linkId: one.linkId ?? 'group',
    item: itemsOf(one, of),
  }))
  return [...inner, ...objectsOf(group.question).map(of)]
}

const answered = (question: Json): Json => ({
  linkId: question.linkId,
  answer: objectsOf(question.answer).map((one) => ({ ...one, item: itemsOf(one, answered) })),
})

const asked = (question: Json): Json => ({
  linkId: question.linkId,
  code: question.concept,
  item: itemsOf(question, asked),
})

const groups =
  (of: (question: Json) => Json): Change =>
  (value) => ({ item: objectsOf(value).flatMap((one) => itemsOf(one, of)) })

export const dstu2: Version = {
  title: 'FHIR DSTU2',
  shapes: {
    Condition: shape(
      {
        ...patient,
        dateRecorded: 'recordedDate',
        onsetQuantity: 'onsetAge',
        abatementQuantity: 'abatementAge',
      },
      { notes: annotation },
    ),
    Observation: shape({}, { valueQuantity, comments: annotation }),
    Procedure: shape({}, { notPerformed: kept('notPerformed') }),
    MedicationOrder: order,
    MedicationPrescription: order,
    MedicationStatement: shape(
      { ...patient, whenGiven: 'effectivePeriod' },
      { medication, wasNotTaken: kept('wasNotTaken') },
    ),
    MedicationAdministration: shape(
      {
        ...patient,
        effectiveTimeDateTime: 'effectiveDateTime',
        effectiveTimePeriod: 'effectivePeriod',
        whenGiven: 'effectivePeriod',
      },
      { medication, wasNotGiven: kept('wasNotGiven') },
    ),
    MedicationDispense: shape(patient, { medication }),
    AllergyIntolerance: shape(
      { onset: 'onsetDateTime', lastOccurence: 'lastOccurrence' },
      { status: allergyStatus, substance },
    ),
    ImagingStudy: shape({ modalityList: 'modality' }),
    RiskAssessment: shape({ date: 'occurrenceDateTime' }),
    Encounter: shape(patient),
    QuestionnaireResponse: shape({}, { group: groups(answered) }),
    Questionnaire: shape({}, { group: groups(asked) }),
  },
}
