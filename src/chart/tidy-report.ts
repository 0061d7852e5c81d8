/** Diagnostic reports, tidied: which examination it was, when, and what it concludes in codes. */

import { isAsked, statusOf, tidyConcept } from './concept.ts'
import { dayOrPeriod, readPeriod } from './dates.ts'
import { type Desk, dateAt, recordedAt, whenHeld } from './desk.ts'
import type { CodeableConcept, DiagnosticReport } from './fhir.ts'
import { type Json, objectsOf, textOf } from './json.ts'
import { withNamed } from './text-only.ts'
import { knownStatus } from './tidy-procedure.ts'

const accepted: readonly DiagnosticReport['status'][] = [
  'final',
  'amended',
  'corrected',
  'appended',
  'preliminary',
  'partial',
  'unknown',
]
const open = new Set<DiagnosticReport['status']>(['preliminary', 'partial', 'unknown'])

/** What it concludes, in codes and in words. */
export function conclusionsOf(raw: Json): readonly Json[] {
  const text = textOf(raw.conclusion)
  return [...objectsOf(raw.conclusionCode), ...(text === undefined ? [] : [{ text }])]
}

export function asksReport(raw: Json, desk: Desk): boolean {
  const { catalog } = desk
  return (
    isAsked(raw.conclusionCode, catalog, catalog.report, catalog.guideline.episode?.codes) ||
    isAsked(raw.code, catalog, catalog.imaging)
  )
}

export function tidyReport(
  raw: Json,
  id: string,
  where: string | null,
  desk: Desk,
): DiagnosticReport | undefined {
  const said = statusOf(raw.status) ?? 'unknown'
  const status = accepted.find((s) => s === said)
  if (status === undefined) {
    desk.note('dropped', where, `status ${knownStatus(said)}: not a report`)
    return undefined
  }
  if (open.has(status)) desk.note('assumed', where, `status ${status}: read as if final`)
  const stated = dateAt(desk, where, raw.effectiveDateTime, 'effective') ?? readPeriod(raw.effectivePeriod)
  const held = dayOrPeriod(whenHeld(desk, where, stated, recordedAt(desk, where, raw.issued, 'issued')))
  const conclusion = concluded(raw, where, desk)
  return {
    resourceType: 'DiagnosticReport',
    id,
    status,
    code: tidyConcept(raw.code, desk, where) ?? { text: 'report' },
    subject: desk.subject,
    ...('day' in held ? { effectiveDateTime: held.day } : { effectivePeriod: held.period }),
    ...(conclusion === undefined ? {} : { conclusionCode: [conclusion] }),
  }
}

/** The codes it concludes; its words only where they name a code. */
function concluded(raw: Json, where: string | null, desk: Desk): CodeableConcept | undefined {
  const coded = tidyConcept(raw.conclusionCode, desk, where) ?? {}
  const named = withNamed(conclusionsOf(raw), coded, 'report', desk, where) ?? coded
  return named.coding === undefined && named.text === undefined ? undefined : named
}
