/** Conditions, tidied: status, onset and abatement in whole days, canonical codes. */

import type { Days } from '../language/index.ts'
import { abatementOf, onsetOf } from './ages.ts'
import { isAsked, meaningsOf, tidyConcept, tidyConcepts } from './concept.ts'
import { dayOrPeriod, earlier, stretchOf, writtenDate } from './dates.ts'
import { type Desk, recordedAt, soundDate, undatedStretch } from './desk.ts'
import {
  type CodeableConcept,
  type Condition,
  clinicalStatusSystem,
  conceptOf,
  verificationStatusSystem,
} from './fhir.ts'
import type { Json } from './json.ts'
import { sitesIn } from './problem-names.ts'
import { type Clinical, saidStatus } from './said-status.ts'
import { textsOf, withNamed } from './text-only.ts'

const doubtful = new Set(['unconfirmed', 'provisional', 'differential'])
const over: ReadonlySet<string> = new Set(['resolved', 'inactive', 'remission'])

/** Is it a condition the guideline reads? */
export function asksCondition(raw: Json, desk: Desk): boolean {
  const { catalog } = desk
  return isAsked(raw.code, catalog, catalog.condition, catalog.guideline.episode?.codes)
}

/** Is it over, so that it can answer only what asks for the past too? */
export function isOver(condition: Json): boolean {
  return condition.abatementDateTime !== undefined || over.has(saidStatus(condition).clinical ?? '')
}

/** A condition that is dated only where its record says when: see `settled`. */
export function tidyCondition(
  raw: Json,
  id: string,
  where: string | null,
  desk: Desk,
): Condition | undefined {
  const said = saidStatus(raw)
  const verification = said.verification === 'presumed' ? 'unconfirmed' : (said.verification ?? 'confirmed')
  if (verification === 'entered-in-error') {
    desk.note('dropped', where, 'entered in error')
    return undefined
  }
  const named = withNamed(raw.code, tidyConcept(raw.code, desk, where), 'condition', desk, where)
  if (named === undefined) return undefined
  const code = raw.bodySite === undefined ? withSites(named, desk, where) : named
  if (doubtful.has(verification)) desk.note('assumed', where, `${verification}: read as if confirmed`)
  const refuted = verification === 'refuted'
  const recorded = recordedAt(desk, where, raw.recordedDate ?? raw.assertedDate, 'recordedDate')
  const stated = onsetOf(raw, desk, where)
  const onset = stated === undefined ? undefined : soundDate(desk, where, stated, recorded)
  const bodySite = tidyConcepts(raw.bodySite, desk, where)
  const known = { resourceType: 'Condition', id, code, subject: desk.subject } as const
  return {
    ...known,
    verificationStatus: conceptOf(
      verificationStatusSystem,
      refuted || doubtful.has(verification) ? verification : 'confirmed',
    ),
    ...(bodySite === undefined ? {} : { bodySite }),
    ...(onset === undefined ? {} : onsetIn(onset)),
    ...(recorded === undefined ? {} : { recordedDate: writtenDate(recorded) }),
    ...(refuted ? {} : endOf(raw, said.clinical, desk, where)),
  }
}

/** The level that only its words give. */
function withSites(code: CodeableConcept, desk: Desk, where: string | null): CodeableConcept {
  const { catalog } = desk
  const sites = sitesIn(textsOf(code), meaningsOf(code, catalog), catalog)
  if (sites.length === 0) return code
  const names = sites.map(({ display }) => display).join(' and ')
  desk.note('changed', where, `text-only: its text names ${names}: written into it`)
  return { ...code, coding: [...(code.coding ?? []), ...sites] }
}

/**
 * Beginning and end made to fit: a condition that says nothing of when it began has some day of the life up to
 * its end or its recording; an end before the beginning is set aside.
 */
export function settled(condition: Condition, desk: Desk): Condition {
  const where = `Condition/${condition.id}`
  const { abatementDateTime, abatementPeriod, ...open } = condition
  const end = stretchOf(abatementDateTime, abatementPeriod)
  const began = stretchOf(open.onsetDateTime, open.onsetPeriod)
  if (began === undefined) {
    const recorded = stretchOf(open.recordedDate, undefined)
    if (recorded !== undefined && (end === undefined || recorded.to <= end.from)) return condition
    const stretch = undatedStretch(desk, where)
    const last = [stretch.to, recorded?.to, end?.to].flatMap((day) => day ?? []).reduce(earlier)
    return { ...condition, ...onsetIn({ from: earlier(stretch.from, last), to: last }) }
  }
  if (end === undefined || end.from >= began.from) return condition
  if (end.to >= began.from) return { ...open, ...endIn({ from: began.from, to: end.to }) }
  desk.note('conflict', where, 'ended before it began: read as over, the day of the end as unknown')
  return open
}

export function onsetIn(days: Days): Pick<Condition, 'onsetDateTime' | 'onsetPeriod'> {
  const written = dayOrPeriod(days)
  return 'day' in written ? { onsetDateTime: written.day } : { onsetPeriod: written.period }
}

type End = Pick<Condition, 'clinicalStatus' | 'abatementDateTime' | 'abatementPeriod'>

/** Over, since when, or still there. */
function endOf(raw: Json, told: Clinical | 'unclear' | undefined, desk: Desk, where: string | null): End {
  const status = told === 'unclear' ? undefined : told
  const stated = abatementOf(raw, desk, where)
  const said = stated !== undefined || raw.abatementString !== undefined || raw.abatementBoolean === true
  const ended = said || (status !== undefined && over.has(status))
  if (!ended) {
    return { clinicalStatus: conceptOf(clinicalStatusSystem, status ?? 'active') }
  }
  if (status !== undefined && !over.has(status)) {
    desk.note('conflict', where, 'called active though an abatement is given: read as over from then on')
  }
  const clinicalStatus = conceptOf(
    clinicalStatusSystem,
    status !== undefined && over.has(status) ? status : 'resolved',
  )
  return stated === undefined ? { clinicalStatus } : { clinicalStatus, ...endIn(stated) }
}

function endIn(days: Days): Pick<Condition, 'abatementDateTime' | 'abatementPeriod'> {
  const written = dayOrPeriod(days)
  return 'day' in written ? { abatementDateTime: written.day } : { abatementPeriod: written.period }
}
