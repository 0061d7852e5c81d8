/** Procedures, tidied: done, or certainly not done; plans and attempts are neither. */

import { isAsked, statusOf, tidyConcept, tidyConcepts } from './concept.ts'
import { dayOrPeriod, readPeriod } from './dates.ts'
import { type Desk, dateAt, whenHeld } from './desk.ts'
import type { Procedure } from './fhir.ts'
import type { Json } from './json.ts'
import { withNamed } from './text-only.ts'

export function asksProcedure(raw: Json, desk: Desk): boolean {
  const { catalog } = desk
  return (
    isAsked(raw.code, catalog, catalog.procedure) ||
    isAsked(raw.code, catalog, catalog.imaging) ||
    // An infusion is often filed as a procedure with the code of the drug.
    isAsked(raw.code, catalog, catalog.medication)
  )
}

export function tidyProcedure(
  raw: Json,
  id: string,
  where: string | null,
  desk: Desk,
): Procedure | undefined {
  const status = statusOf(raw.status)
  if (status !== 'completed' && status !== 'not-done') {
    desk.note('dropped', where, `status ${knownStatus(status)}: neither done nor certainly not done`)
    return undefined
  }
  const code = withNamed(raw.code, tidyConcept(raw.code, desk, where), 'procedure', desk, where)
  if (code === undefined) return undefined
  const stated =
    dateAt(desk, where, raw.performedDateTime ?? raw.performedString, 'performed') ??
    readPeriod(raw.performedPeriod)
  const held = dayOrPeriod(whenHeld(desk, where, stated, undefined))
  const bodySite = tidyConcepts(raw.bodySite, desk, where)
  return {
    resourceType: 'Procedure',
    id,
    status,
    code,
    ...(bodySite === undefined ? {} : { bodySite }),
    subject: desk.subject,
    ...('day' in held ? { performedDateTime: held.day } : { performedPeriod: held.period }),
  }
}

const plain = /^[a-z-]{1,30}$/

/** A status as it may be shown: a short code, never free text. */
export function knownStatus(status: string | undefined): string {
  if (status === undefined) return 'missing'
  return plain.test(status) ? status : 'not understood'
}
