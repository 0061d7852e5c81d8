/** How a record of another version of FHIR differs from R4, as data; only elements that are read here, and marks of the version. */

import { type CodeableConcept, conceptOf } from '../fhir.ts'
import { isObject, type Json, objectsOf, textOf } from '../json.ts'

/**
 * What an element becomes in R4: elements to write instead; `lost` where R4 has no place for it; undefined where it has
 * the shape of R4 already. `record` is the record as far as it has been changed.
 */
export type Change = (value: unknown, record: Json) => Json | 'lost' | undefined

export interface Shape {
  /** What R4 calls such a record, where it has another name. */
  readonly type?: string
  /** Elements with another name: from, to. */
  readonly names: readonly (readonly [string, string])[]
  readonly values: readonly (readonly [string, Change])[]
}

export interface Version {
  /** As a note calls it. */
  readonly title: string
  /** By resource type. */
  readonly shapes: Readonly<Record<string, Shape>>
}

export function shape(
  names: Readonly<Record<string, string>>,
  values: Readonly<Record<string, Change>> = {},
  type?: string,
): Shape {
  return {
    names: Object.entries(names),
    values: Object.entries(values),
    ...(type === undefined ? {} : { type }),
  }
}

/** A mark of the version that is read as it stands. */
export const kept =
  (name: string): Change =>
  (value) => ({ [name]: value })

export const lost: Change = () => 'lost'

/** A plain code where R4 has a concept. */
export const concept =
  (name: string, system: string, codes: ReadonlyMap<string, string> = new Map()): Change =>
  (value) => {
    const code = textOf(value)?.toLowerCase()
    return code === undefined ? undefined : { [name]: conceptOf(system, codes.get(code) ?? code) }
  }

/** A text where R4 has annotations. */
export const annotation: Change = (value, { note }) => {
  const text = textOf(value)
  return text === undefined ? undefined : { note: [...objectsOf(note), { text }] }
}

/** The concepts of CodeableReferences. */
export function conceptsOf(value: unknown): readonly (Json & CodeableConcept)[] {
  return objectsOf(value).flatMap((one) => (isObject(one.concept) ? [one.concept] : []))
}
