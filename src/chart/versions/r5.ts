/** FHIR R5. */

import { statusOf } from '../concept.ts'
import { isObject, objectOf, objectsOf, textOf } from '../json.ts'
import { type Change, conceptsOf, lost, shape, type Version } from './shape.ts'

/** A CodeableReference where R4 has two elements. */
const medication: Change = (value) => {
  const { concept, reference } = objectOf(value) ?? {}
  if (!isObject(concept) && !isObject(reference)) return undefined
  return {
    ...(isObject(concept) ? { medicationCodeableConcept: concept } : {}),
    ...(isObject(reference) ? { medicationReference: reference } : {}),
  }
}

const ingredient: Change = (value) => {
  const parts = objectsOf(value)
  if (!parts.some(({ item }) => isObject(item))) return undefined
  return {
    ingredient: parts.map(({ item, ...part }) => {
      const { concept, reference } = objectOf(item) ?? {}
      return {
        ...part,
        ...(isObject(concept) ? { itemCodeableConcept: concept } : {}),
        ...(isObject(reference) ? { itemReference: reference } : {}),
      }
    }),
  }
}

/** A course with an end is not over for certain: it is read as a prescription that was used up. */
const ended: Change = (value) => (textOf(value) === 'ended' ? { status: 'completed' } : undefined)

/** The time over which the drug is to be taken. */
const effectiveDosePeriod: Change = (value, { dosageInstruction }) => ({
  dosageInstruction: [...objectsOf(dosageInstruction), { timing: { repeat: { boundsPeriod: value } } }],
})

const adhering = new Map([
  ['taking', 'active'],
  ['taking-as-directed', 'active'],
  ['taking-not-as-directed', 'active'],
  ['not-taking', 'not-taken'],
  ['on-hold', 'on-hold'],
  ['on-hold-as-directed', 'on-hold'],
  ['on-hold-not-as-directed', 'on-hold'],
  ['stopped', 'stopped'],
  ['stopped-as-directed', 'stopped'],
  ['stopped-not-as-directed', 'stopped'],
  ['unknown', 'unknown'],
])

/** `recorded` says nothing of the drug; whether it is taken says its adherence. */
const recorded: Change = (value) => (textOf(value) === 'recorded' ? { status: 'unknown' } : undefined)
const adherence: Change = (value, { status }) => {
  if (status !== undefined && status !== 'unknown' && status !== 'active') return {}
  const said = adhering.get(statusOf(objectOf(value)?.code) ?? '')
  return said === undefined ? 'lost' : { status: said }
}

const statement = shape({}, { medication, status: recorded, adherence, effectiveTiming: lost })

const classes: Change = (value) => {
  const first = Array.isArray(value) ? objectsOf(value).flatMap((one) => objectsOf(one.coding))[0] : undefined
  return first === undefined ? undefined : { class: first }
}
const contactStatuses = new Map([
  ['completed', 'finished'],
  ['discharged', 'finished'],
  ['on-hold', 'onleave'],
  ['discontinued', 'unknown'],
])
const contactStatus: Change = (value) => {
  const status = contactStatuses.get(textOf(value) ?? '')
  return status === undefined ? undefined : { status }
}
const reasons: Change = (value) => {
  const found = objectsOf(value).flatMap((one) => conceptsOf(one.value))
  return found.length === 0 ? undefined : { reasonCode: found }
}

const procedures: Change = (value) => {
  const found = conceptsOf(value)
  return found.length === 0 ? undefined : { procedureCode: found }
}

const substance: Change = (value) => {
  const [found] = isObject(value) && !Array.isArray(value.coding) ? conceptsOf(value) : []
  return found === undefined ? undefined : { code: found }
}

/** R5 spells it with one r in administrations. */
const given = (occurrence: string): Readonly<Record<string, string>> => ({
  [`${occurrence}DateTime`]: 'effectiveDateTime',
  [`${occurrence}Period`]: 'effectivePeriod',
})

export const r5: Version = {
  title: 'FHIR R5',
  shapes: {
    Procedure: shape(
      {
        occurrenceDateTime: 'performedDateTime',
        occurrencePeriod: 'performedPeriod',
        occurrenceString: 'performedString',
        occurrenceAge: 'performedAge',
        occurrenceRange: 'performedRange',
      },
      { occurrenceTiming: lost },
    ),
    MedicationRequest: shape({}, { medication, status: ended, effectiveDosePeriod }),
    MedicationStatement: statement,
    MedicationUsage: { ...statement, type: 'MedicationStatement' },
    MedicationAdministration: shape(
      { ...given('occurence'), ...given('occurrence') },
      { medication, occurenceTiming: lost, occurrenceTiming: lost },
    ),
    MedicationDispense: shape({}, { medication }),
    Medication: shape({ doseForm: 'form' }, { ingredient }),
    Substance: shape({}, { code: substance }),
    ImagingStudy: shape({}, { procedure: procedures }),
    Encounter: shape({ actualPeriod: 'period' }, { class: classes, status: contactStatus, reason: reasons }),
  },
}
