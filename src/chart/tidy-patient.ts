/** The patient of a chart, tidied, and what records may call the patient. */

import type { Days, Note } from '../language/index.ts'
import { statusOf } from './concept.ts'
import { readDate, writtenDate } from './dates.ts'
import { tidyDeath } from './deceased.ts'
import type { Patient } from './fhir.ts'
import { type Person, personOf } from './identity/about.ts'
import { byText, type Json, textOf } from './json.ts'
import { idOf, type Listed, nameless } from './listed.ts'

export function patientIn(
  patients: readonly Listed[],
  notes: Note[],
): { readonly patient: Patient | undefined; readonly person: Person | undefined } {
  const found = patients.map(({ resource, fullUrl }) => {
    return { resource, fullUrl, id: idOf(resource, fullUrl) ?? nameless }
  })
  found.sort((a, b) => byText(a.id, b.id) || byText(textIn(a), textIn(b)))
  const [first] = found
  if (first === undefined) return { patient: undefined, person: undefined }
  const { resource, fullUrl, id } = first
  const where = `Patient/${id}`
  if (found.some((one) => one.id !== id)) {
    notes.push({ kind: 'dropped', resource: where, text: 'more than one patient: only this one is read' })
  }
  return { patient: tidyPatient(resource, id, where, notes), person: personOf(resource, id, fullUrl) }
}

const textIn = (one: Listed): string =>
  `${textOf(one.resource.birthDate)} ${textOf(one.resource.gender)} ${one.fullUrl}`

const genders = new Set(['male', 'female', 'other', 'unknown'])
const spokenGenders = new Map([
  ['m', 'male'],
  ['f', 'female'],
])

function tidyPatient(raw: Json, id: string, where: string, notes: Note[]): Patient {
  const said = statusOf(raw.gender)
  const gender = said === undefined ? undefined : (spokenGenders.get(said) ?? said)
  const lawful = gender !== undefined && genders.has(gender)
  const birth: Days | undefined = readDate(raw.birthDate)
  const note = (text: string) => notes.push({ kind: 'not-understood', resource: where, text })
  if (gender !== undefined && !lawful) note('gender is not one of the codes of FHIR: left out')
  if (birth === undefined && textOf(raw.birthDate) !== undefined) note('birthDate is not a date: left out')
  return {
    resourceType: 'Patient',
    id,
    ...(lawful ? { gender } : {}),
    ...(birth === undefined ? {} : { birthDate: writtenDate(birth) }),
    ...tidyDeath(raw, birth, note),
  }
}
