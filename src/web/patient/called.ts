/**
 * Who the record says it is of: name, birth date, number. Beside what is assessed and never in it: for the head of the
 * page and for paper, so that nobody acts on the plan of another.
 */

import type { Json } from '../parts/json.ts'

export interface Called {
  readonly name: string | null
  readonly born: string | null
  /** The number in the hospital or practice, else the first that the record gives; one too long to be read aloud is none. */
  readonly number: string | null
  readonly sex: string | null
}

const objectsOf = (value: unknown): readonly Json[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (one): one is Json => typeof one === 'object' && one !== null && !Array.isArray(one),
  )
const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) =>
    typeof one === 'string' && one.trim() !== '' ? [one.trim()] : [],
  )

/** A name that was given up, or is used by nobody, is that of no patient in the room. */
const usesOfNames = ['official', 'usual', undefined, 'nickname', 'anonymous', 'temp']

function nameOf(patient: Json): string | null {
  const names = objectsOf(patient.name).filter((one) =>
    objectsOf(one.period).every((p) => p.end === undefined),
  )
  for (const use of usesOfNames) {
    for (const one of names.filter((each) => each.use === use)) {
      const parts = [...textsOf(one.given), ...textsOf(one.family)].join(' ')
      const name = parts === '' ? textsOf(one.text)[0] : parts
      if (name !== undefined) return name
    }
  }
  return null
}

const MOST_LETTERS = 20

function numberOf(patient: Json): string | null {
  const all = objectsOf(patient.identifier).filter(
    (one) => one.use !== 'old' && textsOf(one.value).some((value) => value.length <= MOST_LETTERS),
  )
  const isRecordNumber = (one: Json): boolean =>
    objectsOf(one.type).some((type) => objectsOf(type.coding).some(({ code }) => code === 'MR'))
  const [first] = [...all.filter(isRecordNumber), ...all]
  return textsOf(first?.value)[0] ?? null
}

/** Of several Patient records of one person the first that says it. */
export function calledOf(records: Iterable<Json>): Called {
  const patients = [...records].filter(({ resourceType }) => resourceType === 'Patient')
  const first = (said: (patient: Json) => string | null): string | null => {
    for (const patient of patients) {
      const found = said(patient)
      if (found !== null) return found
    }
    return null
  }
  return {
    name: first(nameOf),
    born: first(({ birthDate }) => textsOf(birthDate)[0] ?? null),
    number: first(numberOf),
    sex: first(({ gender }) => textsOf(gender)[0] ?? null),
  }
}
