/** Drugs, tidied: orders, statements, administrations and what was handed out, each with its drug in place and its start and end in days. */

import type { Days } from '../language/index.ts'
import { isAddress } from './called.ts'
import { isAsked, statusOf, tidyConcept } from './concept.ts'
import { boundsOf, lengthOf, reached, supplyOf } from './course-of-drug.ts'
import { dayOrPeriod, later, longAgo, readDate, readPeriod, writtenDate } from './dates.ts'
import { type Desk, dateAt, quiet, soundDate, whenHeld } from './desk.ts'
import { type Drug, drugOf } from './drug-of.ts'
import type { CodeableConcept, Medication, MedicationRequest, MedicationStatement } from './fhir.ts'
import { type Json, objectOf } from './json.ts'
import { answersByCode, withSubstances } from './substances/asked.ts'
import { type Reading, readingOf } from './substances/reading.ts'
import { mayDeny, withNamed } from './text-only.ts'
import { knownStatus } from './tidy-procedure.ts'

type Kind = Medication['resourceType']

/** The drug of a record and what it is by ingredient. */
export interface DrugRead {
  readonly drug: Drug
  readonly reading: Reading
}

/** Followed to what it refers to once for each chart. */
export function drugIn(raw: Json, desk: Desk): DrugRead {
  return desk.once(readDrug, raw)
}

function readDrug(raw: Json, { catalog, resolve }: Desk): DrugRead {
  const drug = drugOf(raw, resolve)
  return { drug, reading: readingOf(drug, 'medication', catalog) }
}

export function asksMedication(raw: Json, desk: Desk): boolean {
  const { catalog } = desk
  if (catalog.medication.size === 0) return false
  const { drug, reading } = drugIn(raw, desk)
  return isAsked(drug.concepts, catalog, catalog.medication) || answersByCode(reading, 'medication', catalog)
}

export function tidyMedication(
  kind: Kind,
  raw: Json,
  id: string,
  where: string | null,
  desk: Desk,
): Medication | undefined {
  const { drug, reading } = drugIn(raw, desk)
  const { concepts } = drug
  const plain = tidyConcept(concepts, desk, where) ?? { text: instead(drug) }
  if (drug.referred && drug.missing === undefined)
    desk.note('changed', where, 'the drug it refers to is written into it')
  const made = (words: boolean, at: Desk): Medication | undefined => {
    const named =
      words && reading.byWords.size === 0 ? withNamed(concepts, plain, 'medication', at, where) : plain
    return tidiedAs(kind, raw, id, where, at, withSubstances(named, reading, 'medication', words, at, where))
  }
  const record = made(true, desk)
  // A name alone never answers no; a code of another ingredient beside it still does.
  return record === undefined || !mayDeny(record) ? record : made(false, quiet(desk))
}

/** What to call a drug that says nothing of itself. */
export function instead({ missing }: Drug): string {
  if (missing === undefined) return 'a drug without a name'
  return isAddress(missing)
    ? 'a drug that is not in this chart'
    : `a drug that is not in this chart (${missing})`
}

function tidiedAs(
  kind: Kind,
  raw: Json,
  id: string,
  where: string | null,
  desk: Desk,
  drug: CodeableConcept,
): Medication | undefined {
  const status = statusOf(raw.status)
  switch (kind) {
    case 'MedicationRequest':
      return tidyRequest(raw, id, where, desk, drug, status)
    case 'MedicationStatement':
      return tidyStatement(raw, id, where, desk, drug, status)
    case 'MedicationDispense':
      return tidyDispense(raw, id, where, desk, drug, status)
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

/** A drug that was handed out is taken as long as it lasts; after that nobody knows. */
function tidyDispense(
  raw: Json,
  id: string,
  where: string | null,
  desk: Desk,
  drug: CodeableConcept,
  status: string | undefined,
): Medication | undefined {
  if (status !== 'completed' && status !== 'in-progress' && status !== 'unknown') {
    desk.note('dropped', where, `status ${knownStatus(status)}: not handed out`)
    return undefined
  }
  if (status !== 'completed') desk.note('assumed', where, `status ${status}: read as handed out`)
  const handed =
    dateAt(desk, where, raw.whenHandedOver, 'whenHandedOver') ??
    dateAt(desk, where, raw.whenPrepared, 'whenPrepared')
  const start = ordered(desk, where, handed)
  const days = lengthOf(raw.daysSupply)
  const bounds = boundsOf(raw.dosageInstruction)
  const end = days === undefined ? bounds.end?.to : reached(start, days)
  if (end === undefined)
    desk.note('assumed', where, 'handed out for how long is not said: read as still taken')
  return {
    resourceType: 'MedicationDispense',
    id,
    status: status === 'completed' ? 'completed' : 'unknown',
    medicationCodeableConcept: drug,
    subject: desk.subject,
    whenHandedOver: writtenDate(start),
    ...(end === undefined || end < start.from
      ? {}
      : { dosageInstruction: [{ timing: { repeat: { boundsPeriod: { end } } } }] }),
  }
}

function effectiveOf(raw: Json, desk: Desk, where: string | null): Days | undefined {
  return dateAt(desk, where, raw.effectiveDateTime, 'effectiveDateTime') ?? readPeriod(raw.effectivePeriod)
}

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
  drug: CodeableConcept,
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
  const { start, end, written } = spanOfOrder(raw, status, desk, where)
  if (status === 'completed' && end === undefined) {
    desk.note('assumed', where, 'a finished prescription without an end of supply: read as still taken')
  }
  const over = status === 'stopped' || status === 'completed'
  if (!over && end !== undefined && end < (desk.lastDay() ?? end)) {
    desk.note(
      'assumed',
      where,
      `${status}, but by its own words it ran to ${end}: perhaps still taken after that`,
    )
  }
  if (written)
    desk.note('changed', where, 'its start is the day the drug began, not the day it was written down')
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

/** When the drug of an order began, and the last day it covers, where the order says. */
function spanOfOrder(
  raw: Json,
  status: MedicationRequest['status'],
  desk: Desk,
  where: string | null,
): { readonly start: Days; readonly end: string | undefined; readonly written: boolean } {
  const dispense = objectOf(raw.dispenseRequest)
  const validity = objectOf(dispense?.validityPeriod)
  const bounds = boundsOf(raw.dosageInstruction)
  const authored = dateAt(desk, where, raw.authoredOn, 'authoredOn') ?? readDate(validity?.start)
  const began = bounds.start === undefined ? undefined : soundDate(desk, where, bounds.start, undefined)
  const start = began ?? ordered(desk, where, authored)
  // What was planned says nothing of when a drug was stopped; how often an order in force is renewed, it may not say.
  const supply =
    status === 'completed' || (status !== 'stopped' && dispense?.numberOfRepeatsAllowed !== undefined)
      ? supplyOf(dispense)
      : undefined
  const lengths = status === 'stopped' ? [] : [bounds.length, supply]
  const ends = [readDate(validity?.end)?.to, bounds.end?.to]
    .concat(lengths.map((days) => (days === undefined ? undefined : reached(start, days))))
    .filter((day) => day !== undefined)
  const lawful = ends.filter((day) => day >= start.from)
  if (lawful.length < ends.length)
    desk.note('conflict', where, 'ended before it began: the day of the end is set aside')
  const end = lawful.length === 0 ? undefined : lawful.reduce(later)
  return {
    start,
    end,
    written: began !== undefined && authored !== undefined && began.from !== authored.from,
  }
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
  drug: CodeableConcept,
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
  if (end !== undefined) {
    desk.note('assumed', where, 'only its end is known: it began on some day before')
    return { effectivePeriod: { end: end.to } }
  }
  const stated = dateAt(desk, where, raw.effectiveDateTime, 'effectiveDateTime')
  const asserted = dateAt(desk, where, raw.dateAsserted, 'dateAsserted')
  return { effectiveDateTime: writtenDate(ordered(desk, where, stated ?? asserted)) }
}
