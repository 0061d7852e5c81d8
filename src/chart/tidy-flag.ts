/** Flags, tidied: a warning on the chart, since when, and whether it is still up. */

import { isAsked, statusOf, tidyConcept } from './concept.ts'
import { writtenDate } from './dates.ts'
import { type Desk, dateAt } from './desk.ts'
import type { Flag } from './fhir.ts'
import { type Json, objectOf } from './json.ts'
import { ordered } from './tidy-medication.ts'
import { knownStatus } from './tidy-procedure.ts'

export function asksFlag(raw: Json, desk: Desk): boolean {
  return isAsked(raw.code, desk.catalog, desk.catalog.flag)
}

export function tidyFlag(raw: Json, id: string, where: string | null, desk: Desk): Flag | undefined {
  const said = statusOf(raw.status) ?? 'active'
  if (said !== 'active' && said !== 'inactive') {
    desk.note('dropped', where, `status ${knownStatus(said)}: no flag`)
    return undefined
  }
  const code = tidyConcept(raw.code, desk, where)
  if (code === undefined) return undefined
  const period = objectOf(raw.period)
  const start = ordered(desk, where, dateAt(desk, where, period?.start, 'period.start'))
  const end = dateAt(desk, where, period?.end, 'period.end')
  const sound = end === undefined || end.to >= start.from
  if (!sound) desk.note('conflict', where, 'ended before it began: the day of the end is set aside')
  return {
    resourceType: 'Flag',
    id,
    status: said,
    code,
    subject: desk.subject,
    period: { start: writtenDate(start), ...(end !== undefined && sound ? { end: end.to } : {}) },
  }
}
