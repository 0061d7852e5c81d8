/** Drugs, tidied: orders, statements and administrations, each with its drug in place and its start and end in days. */

import type { Days } from '../language/index.ts'
import { isAsked, statusOf, tidyConcept } from './concept.ts'
import { dayOrPeriod, longAgo, readDate, readPeriod, writtenDate } from './dates.ts'
import { type Desk, dateAt, soundDate, whenHeld } from './desk.ts'
import type { Medication, MedicationRequest, MedicationStatement } from './fhir.ts'
import { isObject, type Json, objectOf, objectsOf, textOf } from './json.ts'
import { withNamed } from './text-only.ts'
import { knownStatus } from './tidy-procedure.ts'

type Kind = Medication['resourceType']

/** The concepts that say which drug it is: in the record, or in the Medication it refers to. */
export function drugOf(
  raw: Json,
  desk: Desk,
): { readonly concepts: readonly Json[]; readonly referred: boolean } {
  const own = raw.medicationCodeableConcept ?? objectOf(raw.medication)?.concept
  if (isObject(own)) return { concepts: [own], referred: false }
  const reference = objectOf(raw.medicationReference) ?? objectOf(objectOf(raw.medication)?.reference)
  if (reference === undefined) return { concepts: [], referred: false }
  const drug = desk.resolve(reference, raw)
  if (drug === undefined) {
    const text = textOf(reference.display)
    return { concepts: text === undefined ? [] : [{ text }], referred: true }
  }
  const parts = objectsOf(drug.ingredient).flatMap((part) => objectsOf(part.itemCodeableConcept))
  return { concepts: [...objectsOf(drug.code), ...parts], referred: true }
}

export function asksMedication(raw: Json, desk: Desk): boolean {
  return (
    desk.catalog.medication.size > 0 &&
    isAsked(drugOf(raw, desk).concepts, desk.catalog, desk.catalog.medication)
  )
}

export function tidyMedication(
  kind: Kind,
  raw: Json,
  id: string,
  where: string | null,
  desk: Desk,
): Medication | undefined {
  const { concepts, referred } = drugOf(raw, desk)
  const drug = withNamed(concepts, tidyConcept(concepts, desk, where), 'medication', desk, where)
  if (drug === undefined) return undefined
  if (referred) desk.note('changed', where, 'the drug it refers to is written into it')
  const status = statusOf(raw.status)
  switch (kind) {
    case 'MedicationRequest':
      return tidyRequest(raw, id, where, desk, drug, status)
    case 'MedicationStatement':
      return tidyStatement(raw, id, where, desk, drug, status)
    case 'MedicationAdministration': {
      if (status !== 'completed' && status !== 'in-progress' && status !== 'not-done') {
        desk.note('dropped', where, `status ${knownStatus(status)}: neither given nor certainly not given`)
        return undefined
      }
      const held = dayOrPeriod(whenHeld(desk, where, effectiveOf(raw, desk, where), undefined))
      return {
        resourceType: kind,
        id,
        status,
        medicationCodeableConcept: drug,
        subject: desk.subject,
        ...('day' in held ? { effectiveDateTime: held.day } : { effectivePeriod: held.period }),
      }
    }
  }
}

function effectiveOf(raw: Json, desk: Desk, where: string | null): Days | undefined {
  return dateAt(desk, where, raw.effectiveDateTime, 'effectiveDateTime') ?? readPeriod(raw.effectivePeriod)
}

type Drug = Medication['medicationCodeableConcept']

const orders = new Set(['order', 'original-order', 'reflex-order', 'filler-order', 'instance-order'])
const orderStatuses: readonly MedicationRequest['status'][] = [
  'active',
  'on-hold',
  'stopped',
  'completed',
  'unknown',
]

function tidyRequest(
  raw: Json,
  id: string,
  where: string | null,
  desk: Desk,
  drug: Drug,
  said: string | undefined,
): MedicationRequest | undefined {
  const intent = statusOf(raw.intent) ?? 'order'
  if (!orders.has(intent)) {
    desk.note('dropped', where, `intent ${knownStatus(intent)}: not an order`)
    return undefined
  }
  const status = orderStatuses.find((s) => s === (said ?? 'unknown'))
  if (status === undefined) {
    desk.note('dropped', where, `status ${knownStatus(said)}: not an order in force`)
    return undefined
  }
  if (status === 'unknown') desk.note('assumed', where, 'status unknown: read as still taken')
  if (status === 'on-hold') desk.note('assumed', where, 'on hold: read as still taken')
  const validity = objectOf(objectOf(raw.dispenseRequest)?.validityPeriod)
  const authored = dateAt(desk, where, raw.authoredOn, 'authoredOn') ?? readDate(validity?.start)
  const start = ordered(desk, where, authored)
  const end =
    status === 'stopped' || status === 'completed' ? endOfSupply(raw, start, desk, where) : undefined
  if (status === 'completed' && end === undefined) {
    desk.note('assumed', where, 'a finished prescription without an end of supply: read as still taken')
  }
  return {
    resourceType: 'MedicationRequest',
    id,
    status,
    intent: 'order',
    ...(raw.doNotPerform === true ? { doNotPerform: true } : {}),
    medicationCodeableConcept: drug,
    subject: desk.subject,
    authoredOn: writtenDate(start),
    ...(end === undefined ? {} : { dispenseRequest: { validityPeriod: { end } } }),
  }
}

/** The day of an order or of another event; an undated one counts as of the latest day written in the chart. */
export function ordered(desk: Desk, where: string | null, stated: Days | undefined): Days {
  const sound = stated === undefined ? undefined : soundDate(desk, where, stated, undefined)
  if (sound !== undefined) return sound
  desk.note('assumed', where, 'undated: taken as of the latest day written in the chart')
  const day = desk.lastDay() ?? desk.born?.from ?? longAgo
  return { from: day, to: day }
}

/** The last day the order covers: the end of its validity, or the supply counted from its start. */
function endOfSupply(raw: Json, start: Days, desk: Desk, where: string | null): string | undefined {
  const dispense = objectOf(raw.dispenseRequest)
  const validity = objectOf(dispense?.validityPeriod)
  const bounds = objectsOf(raw.dosageInstruction).map((d) => {
    return objectOf(objectOf(objectOf(d.timing)?.repeat)?.boundsPeriod)
  })
  for (const period of [validity, ...bounds]) {
    const end = readDate(period?.end)
    if (end === undefined) continue
    if (end.to >= start.from) return end.to
    desk.note('conflict', where, 'ended before it began: the day of the end is set aside')
  }
  return undefined
}

const statementStatuses: readonly MedicationStatement['status'][] = [
  'active',
  'on-hold',
  'stopped',
  'completed',
  'unknown',
  'not-taken',
]

function tidyStatement(
  raw: Json,
  id: string,
  where: string | null,
  desk: Desk,
  drug: Drug,
  said: string | undefined,
): MedicationStatement | undefined {
  const status = statementStatuses.find((s) => s === (said ?? 'unknown'))
  if (status === undefined) {
    desk.note('dropped', where, `status ${knownStatus(said)}: says nothing about the drug being taken`)
    return undefined
  }
  if (status === 'unknown') desk.note('assumed', where, 'status unknown: read as taken')
  if (status === 'on-hold') desk.note('assumed', where, 'on hold: read as still taken')
  return {
    resourceType: 'MedicationStatement',
    id,
    status,
    medicationCodeableConcept: drug,
    subject: desk.subject,
    ...taken(raw, where, desk),
  }
}

function taken(
  raw: Json,
  where: string | null,
  desk: Desk,
): Pick<MedicationStatement, 'effectiveDateTime' | 'effectivePeriod'> {
  const period = objectOf(raw.effectivePeriod)
  const start = dateAt(desk, where, period?.start, 'effectivePeriod.start')
  const end = dateAt(desk, where, period?.end, 'effectivePeriod.end')
  if (start !== undefined && soundDate(desk, where, start, undefined) !== undefined) {
    if (end === undefined) return { effectiveDateTime: writtenDate(start) }
    if (end.to >= start.from) return { effectivePeriod: { start: writtenDate(start), end: end.to } }
    desk.note('conflict', where, 'ended before it began: the day of the end is set aside')
    return { effectiveDateTime: writtenDate(start) }
  }
  if (end !== undefined) return { effectivePeriod: { start: end.to, end: end.to } }
  const stated = dateAt(desk, where, raw.effectiveDateTime, 'effectiveDateTime')
  const asserted = dateAt(desk, where, raw.dateAsserted, 'dateAsserted')
  return { effectiveDateTime: writtenDate(ordered(desk, where, stated ?? asserted)) }
}
