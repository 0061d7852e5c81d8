/** Whether the patient has died: as a chart says it, as it is tidied, and as it is typed. */

import type { Days, Death } from '../language/index.ts'
import { statusOf } from './concept.ts'
import { readDate, writtenDate } from './dates.ts'
import type { Patient } from './fhir.ts'
import type { Json } from './json.ts'
import { typedDays, type Wrong } from './typed-value.ts'

/** A death that is recorded badly is still a death: what is left out is its day, with a note. */
export function tidyDeath(
  { deceasedBoolean, deceasedDateTime }: Json,
  birth: Days | undefined,
  note: (text: string) => void,
): Pick<Patient, 'deceasedBoolean' | 'deceasedDateTime'> {
  const dated = deceasedDateTime !== undefined && deceasedDateTime !== null
  if (!dated) {
    if (deceasedBoolean === true || statusOf(deceasedBoolean) === 'true') return { deceasedBoolean: true }
    const silent = deceasedBoolean === undefined || deceasedBoolean === null || deceasedBoolean === false
    if (!silent && statusOf(deceasedBoolean) !== 'false')
      note('deceasedBoolean is neither true nor false: left out')
    return {}
  }
  const on = readDate(deceasedDateTime)
  if (on === undefined) note('deceasedDateTime is not a date: a death whose day is not known')
  else if (birth !== undefined && on.to < birth.from)
    note('deceasedDateTime lies before the birth: a death whose day is not known')
  else return { deceasedDateTime: writtenDate(on) }
  return { deceasedBoolean: true }
}

export function readDeath({ deceasedBoolean, deceasedDateTime }: Patient, resource: string): Death | null {
  const on = deceasedDateTime === undefined ? undefined : readDate(deceasedDateTime)
  return on === undefined && deceasedBoolean === undefined ? null : { on: on ?? null, resource }
}

/** `true`, or the day of death. */
export function typedDeath(deceased: unknown): Death | Wrong | null {
  if (deceased === undefined) return null
  if (deceased === true) return { on: null, resource: null }
  const on = typeof deceased === 'string' ? typedDays(deceased, 'deceased') : null
  if (on !== null && !('code' in on)) return { on, resource: null }
  return {
    code: on === null ? 'bad-value' : 'bad-date',
    where: 'deceased',
    why: 'neither true nor a date, and a plan for a patient who has died must say so first',
    fix: 'Write true or the day of death, or leave it out',
  }
}
