/** Contacts, tidied: that one took place, when, and for which reason. */

import { isAsked, statusOf, tidyConcept } from './concept.ts'
import { writtenDate } from './dates.ts'
import { type Desk, dateAt, quiet } from './desk.ts'
import { absentReasonSystem, type Encounter } from './fhir.ts'
import { type Json, objectOf } from './json.ts'
import { ordered } from './tidy-medication.ts'
import { knownStatus } from './tidy-procedure.ts'

export function asksEncounter(raw: Json, desk: Desk): boolean {
  const { catalog } = desk
  return isAsked(raw.reasonCode, catalog, catalog.encounter, catalog.guideline.episode?.codes)
}

const tookPlace: readonly Encounter['status'][] = [
  'arrived',
  'triaged',
  'in-progress',
  'onleave',
  'finished',
  'unknown',
]

export function tidyEncounter(
  raw: Json,
  id: string,
  where: string | null,
  desk: Desk,
): Encounter | undefined {
  const said = statusOf(raw.status) ?? 'unknown'
  const status = tookPlace.find((s) => s === said)
  if (status === undefined) {
    desk.note('dropped', where, `status ${knownStatus(said)}: a contact that has not taken place`)
    return undefined
  }
  const reason = tidyConcept(raw.reasonCode, desk, where)
  if (reason === undefined) return undefined
  desk.note('assumed', where, 'the reason of a contact, not a diagnosis: read as weak evidence')
  // FHIR wants a class; nobody here reads it.
  const kind = tidyConcept({ coding: [raw.class] }, quiet(desk), null)?.coding?.[0]
  const period = objectOf(raw.period)
  const stated =
    dateAt(desk, where, period?.start, 'period.start') ?? dateAt(desk, where, period?.end, 'period.end')
  return {
    resourceType: 'Encounter',
    id,
    status,
    class: kind ?? { system: absentReasonSystem, code: 'unknown' },
    subject: desk.subject,
    period: { start: writtenDate(ordered(desk, where, stated)) },
    reasonCode: [reason],
  }
}
