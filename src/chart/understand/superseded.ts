/** Of results that nobody reads and that point to the same, only the newest is asked about; and those that are newer than what is read. */

import type { Catalog } from '../catalog.ts'
import type { Resource } from '../fhir.ts'
import { type Json, objectOf, textOf } from '../json.ts'
import type { Listed } from '../listed.ts'
import { readersFor } from '../sheet.ts'
import type { Unread } from './unread.ts'

const dayOf = ({ effectiveDateTime, effectiveInstant, effectivePeriod, issued }: Json): string => {
  const period = objectOf(effectivePeriod)
  const stated = effectiveDateTime ?? effectiveInstant ?? period?.end ?? period?.start ?? issued
  return (textOf(stated) ?? '').slice(0, 10)
}

/** A result that points to something. */
interface Dated {
  readonly one: Listed
  readonly day: string
  readonly only: boolean
  readonly ids: readonly string[]
}

/** Records that point to nothing to which a later one of the chart does not point as well. */
export function superseded(unread: ReadonlyMap<Listed, Unread>): ReadonlySet<Listed> {
  const latest = new Map<string, string>()
  const pointing: Dated[] = []
  for (const [one, { type, pointed, only }] of unread) {
    if (type !== 'Observation' || pointed === undefined) continue
    const day = dayOf(one.resource)
    const ids = idsOf(pointed)
    pointing.push({ one, day, only: only === true, ids })
    for (const id of ids) if (day > (latest.get(id) ?? '')) latest.set(id, day)
  }
  const older = new Set<Listed>()
  for (const { one, day, only, ids } of pointing) {
    if (only && day.length === 10 && ids.every((id) => day < (latest.get(id) ?? ''))) older.add(one)
  }
  return older
}

const idsOf = (pointed: NonNullable<Unread['pointed']>): readonly string[] =>
  pointed.map(({ pointer, flagged }) => pointer?.id ?? `flagged ${flagged.way ?? ''}`)

/** Results that nobody reads and that are newer than every result that is read of what they point to, with the last day of that. */
export function newerThanRead(
  unread: ReadonlyMap<Listed, Unread>,
  records: readonly Resource[],
  catalog: Catalog,
): ReadonlyMap<Listed, string> {
  const newer = new Map<Listed, string>()
  const pointing: Listed[] = []
  const without = new Set<string>()
  for (const [one, { type, pointed, where }] of unread) {
    without.add(where)
    if (type === 'Observation' && pointed !== undefined) pointing.push(one)
  }
  if (pointing.length === 0) return newer
  const last = lastRead(records, without, catalog)
  for (const one of pointing) {
    let before = ''
    for (const { facts } of unread.get(one)?.pointed ?? [])
      for (const fact of facts) {
        const day = last.get(fact)
        if (day !== undefined && day > before) before = day
      }
    if (before !== '' && before < dayOf(one.resource)) newer.set(one, before)
  }
  return newer
}

/** The last day on which something is read of each fact. */
function lastRead(
  records: readonly Resource[],
  without: ReadonlySet<string>,
  catalog: Catalog,
): ReadonlyMap<string, string> {
  const last = new Map<string, string>()
  for (const record of records) {
    if (record.resourceType !== 'Observation' || without.has(`Observation/${record.id}`)) continue
    const day = record.effectiveDateTime ?? record.effectivePeriod?.end ?? ''
    const see = (code: unknown): void => {
      for (const { fact } of readersFor(code, catalog, catalog.observation)) {
        if (day > (last.get(fact.id) ?? '')) last.set(fact.id, day)
      }
    }
    see(record.code)
    for (const { code } of record.component ?? []) see(code)
  }
  return last
}
