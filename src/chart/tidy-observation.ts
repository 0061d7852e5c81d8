/** Observations, tidied: measured and stated values with the day they held, and facts asserted in our own code system. */

import type { QuantityFact } from '../language/index.ts'
import { assertedFact } from './asserted.ts'
import { isAsked, meaningsOf, statusOf, tidyConcept } from './concept.ts'
import { dayOrPeriod, readPeriod } from './dates.ts'
import { type Desk, dateAt, recordedAt, whenHeld } from './desk.ts'
import type { Component, Observation, Valued } from './fhir.ts'
import { type Json, objectsOf } from './json.ts'
import { knownStatus } from './tidy-procedure.ts'
import { tidyValue } from './tidy-value.ts'

const accepted: readonly Observation['status'][] = ['final', 'amended', 'corrected', 'preliminary', 'unknown']

export function asksObservation(raw: Json, desk: Desk): boolean {
  const { catalog } = desk
  if (isAsked(raw.code, catalog, catalog.observation, catalog.factSystem)) return true
  if (raw.component === undefined) return false
  return objectsOf(raw.component).some((part) => isAsked(part.code, catalog, catalog.observation))
}

const nobody: ReadonlyMap<string, unknown> = new Map()

export function tidyObservation(
  raw: Json,
  id: string,
  where: string | null,
  desk: Desk,
): Observation | undefined {
  const said = statusOf(raw.status) ?? 'unknown'
  const status = accepted.find((s) => s === said)
  if (status === undefined) {
    desk.note('dropped', where, `status ${knownStatus(said)}: not a result`)
    return undefined
  }
  if (status === 'preliminary' || status === 'unknown') {
    desk.note('assumed', where, `status ${status}: read as if final`)
  }
  const code = tidyConcept(raw.code, desk, where)
  if (code === undefined) return undefined
  const stated =
    dateAt(desk, where, raw.effectiveDateTime ?? raw.effectiveInstant, 'effective') ??
    readPeriod(raw.effectivePeriod)
  const held = dayOrPeriod(whenHeld(desk, where, stated, recordedAt(desk, where, raw.issued, 'issued')))
  const head = { resourceType: 'Observation', id, status, code, subject: desk.subject } as const
  const when = 'day' in held ? { effectiveDateTime: held.day } : { effectivePeriod: held.period }
  if (isAsked(raw.code, desk.catalog, nobody, desk.catalog.factSystem)) {
    const stretch =
      'day' in held ? { from: held.day, to: held.day } : { from: held.period.start, to: held.period.end }
    const fact = assertedFact(raw, stretch, desk, where)
    return fact === undefined ? undefined : { ...head, code: fact.code, ...when, ...fact.said }
  }
  // Of a panel that is asked only for its parts, the value of the whole is nobody's business.
  const whole = isAsked(raw.code, desk.catalog, desk.catalog.observation)
  const value = whole ? tidyValue(raw, wantedBy(raw.code, desk), desk, where) : undefined
  const component = componentsOf(raw, desk, where)
  if (value === undefined && component === undefined) return undefined
  return { ...head, ...when, ...value, ...(component === undefined ? {} : { component }) }
}

/** The quantity facts that read the number of a record with this code, in the order of the guideline. */
function wantedBy(code: unknown, desk: Desk): readonly QuantityFact[] {
  const { numbers, facts } = desk.catalog
  const [first, ...others] = new Set(meaningsOf(code, desk.catalog).flatMap((meaning) => meaning.sets))
  if (first === undefined) return []
  if (others.length === 0) return numbers.get(first) ?? []
  const wanted = new Set([first, ...others].flatMap((set) => numbers.get(set) ?? []))
  const order = [...facts.keys()]
  return [...wanted].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
}

function componentsOf(raw: Json, desk: Desk, where: string | null): readonly Component[] | undefined {
  if (raw.component === undefined) return undefined
  const parts: Component[] = []
  for (const part of objectsOf(raw.component)) {
    if (!isAsked(part.code, desk.catalog, desk.catalog.observation)) continue
    const code = tidyConcept(part.code, desk, where)
    const value: Valued | undefined = tidyValue(part, wantedBy(part.code, desk), desk, where)
    if (code !== undefined && value !== undefined) parts.push({ code, ...value })
  }
  return parts.length > 0 ? parts : undefined
}
