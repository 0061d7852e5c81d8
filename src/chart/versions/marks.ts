/** The versions of FHIR that are read beside R4, and by what a record may be told to be of one. */

import type { Json } from '../json.ts'
import { dstu2 } from './dstu2.ts'
import { r5 } from './r5.ts'
import type { Change, Version } from './shape.ts'
import { stu3 } from './stu3.ts'

/** From the oldest on: what DSTU2 and STU3 have in common is said of STU3 only, and goes on to R4. */
export const versions: readonly Version[] = [dstu2, stu3, r5]

/** By resource type the elements that any version has otherwise; undefined for a type that R4 calls otherwise. */
const marks = new Map<unknown, ReadonlyMap<string, readonly Change[]> | undefined>(
  versions.flatMap(({ shapes }) => Object.keys(shapes)).map((type) => [type, marksOf(type)]),
)

/** Elements with another name have no changes. */
function marksOf(type: string): ReadonlyMap<string, readonly Change[]> | undefined {
  const shapes = versions.flatMap((version) => version.shapes[type] ?? [])
  if (shapes.some((one) => one.type !== undefined)) return undefined
  const found = new Map<string, readonly Change[]>()
  for (const { values } of shapes) {
    for (const [name, change] of values) found.set(name, [...(found.get(name) ?? []), change])
  }
  for (const { names } of shapes) for (const [name] of names) found.set(name, [])
  return found
}

function differs(changes: readonly Change[], value: unknown, resource: Json): boolean {
  return (
    value !== undefined && value !== null && changes.some((change) => change(value, resource) !== undefined)
  )
}

/** Could it be of another version? Most charts are R4 as a whole, and this is looked at in every record. */
export function mayDiffer(resource: Json): boolean {
  if (resource.contained !== undefined) return true
  const { resourceType } = resource
  const known = marks.get(resourceType)
  if (known === undefined) return marks.has(resourceType)
  for (const name in resource) {
    const changes = known.get(name)
    if (changes !== undefined && (changes.length === 0 || differs(changes, resource[name], resource)))
      return true
  }
  return false
}
