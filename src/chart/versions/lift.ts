/** Records of other versions of FHIR in the shape of R4, before anything else looks at them. */

import type { Opened } from '../bundle.ts'
import type { Desk } from '../desk.ts'
import { isObject, type Json } from '../json.ts'
import { idOf, type Listed } from '../listed.ts'
import { versions } from './marks.ts'
import type { Shape, Version } from './shape.ts'

const steps = versions.map((version) => {
  return { version, shapes: new Map<unknown, Shape>(Object.entries(version.shapes)) }
})

interface Lifted {
  readonly resource: Json
  readonly version: Version
  /** Elements for which R4 has no place. */
  readonly lost: readonly string[]
}

/** Undefined where the record bears no mark of another version. */
function lift(resource: Json): Lifted | undefined {
  let now = resource
  let oldest: Version | undefined
  const lost: string[] = []
  // A record that is called otherwise goes on under its name in R4.
  for (const { version, shapes } of steps) {
    const shape = shapes.get(now.resourceType)
    const lifted = shape === undefined ? undefined : reshaped(now, shape, lost)
    if (lifted === undefined) continue
    now = lifted
    oldest ??= version
  }
  if (Array.isArray(resource.contained)) {
    const inside = resource.contained.map((part) => (isObject(part) ? lift(part) : undefined))
    const first = inside.find((part) => part !== undefined)
    if (first !== undefined) {
      const contained = resource.contained.map((part, at) => inside[at]?.resource ?? part)
      now = { ...now, contained }
      oldest ??= first.version
      lost.push(...inside.flatMap((part) => part?.lost ?? []))
    }
  }
  return oldest === undefined ? undefined : { resource: now, version: oldest, lost }
}

function reshaped(raw: Json, { type, names, values }: Shape, lost: string[]): Json | undefined {
  let changed: Record<string, unknown> | undefined
  const open = (): Record<string, unknown> => {
    changed ??= { ...raw }
    return changed
  }
  for (const [from, to] of names) {
    if (raw[from] === undefined) continue
    const record = open()
    delete record[from]
    record[to] ??= raw[from]
  }
  for (const [name, change] of values) {
    const value = raw[name]
    if (value === undefined || value === null) continue
    const now = change(value, changed ?? raw)
    if (now === undefined) continue
    const record = open()
    delete record[name]
    if (now === 'lost') lost.push(name)
    else Object.assign(record, now)
  }
  if (type !== undefined) open().resourceType = type
  return changed
}

/** The records in the shape of R4; one note for each version they were written in, one for each element that has no place. */
export function inR4(opened: Opened, note: Desk['note']): Opened {
  const { listed, deleted } = opened
  let lifted: Listed[] | undefined
  const counts = new Map<Version, number>()
  for (const at of opened.odd) {
    const one = listed[at]
    const found = one === undefined ? undefined : lift(one.resource)
    if (one === undefined || found === undefined) continue
    lifted ??= [...listed]
    const now: Listed = { ...one, resource: found.resource, fullUrl: one.fullUrl && typedInR4(one.fullUrl) }
    lifted[at] = now
    counts.set(found.version, (counts.get(found.version) ?? 0) + 1)
    const id = idOf(now.resource, now.fullUrl)
    const where = id === undefined ? null : `${String(now.resource.resourceType)}/${id}`
    for (const name of found.lost) {
      note('not-understood', where, `its ${name}, as ${found.version.title} has it, cannot be read: left out`)
    }
  }
  for (const [{ title }, count] of counts) {
    const many = count === 1 ? 'one record is written' : `${count} records are written`
    note('changed', null, `${many} as in ${title}: read in the shape of FHIR R4`)
  }
  return {
    ...opened,
    listed: lifted ?? listed,
    deleted: deleted.map((end) => ({ ...end, record: typedInR4(end.record) })),
  }
}

const renamed = versions.flatMap(({ shapes }) =>
  Object.entries(shapes).flatMap(([from, { type }]) => (type === undefined ? [] : [[from, type] as const])),
)

/** An address with the type that R4 has. */
function typedInR4(address: string): string {
  const found = renamed.find(([from]) => `/${address}`.includes(`/${from}/`))
  return found === undefined ? address : `/${address}`.replace(`/${found[0]}/`, `/${found[1]}/`).slice(1)
}
