/** Records of the index event, chained into events: what is one event told again, and what is another. */

import { addDays, type Days, type IndexEvent } from '../language/index.ts'
import { encounterOf } from './code-systems.ts'
import { meaningsOf } from './concept.ts'
import { earlier, endless, later as laterOf, longAgo, stretchOf } from './dates.ts'
import type { Desk } from './desk.ts'
import type { DiagnosticReport, Encounter, Resource } from './fhir.ts'
import { carries } from './fhir.ts'
import { byText } from './json.ts'
import { type Telling, toldBy, toldOn } from './read-episode.ts'

export interface Visit {
  /** A condition, or a report or contact that only mentions the event. */
  readonly record: Telling
  /** The days the event is placed at among the others. */
  readonly placed: Days
  /** Its onset, where the record states one that can be believed. */
  readonly onset: Days | undefined
  readonly recorded: Days | undefined
  /** A later visit, a report or a contact: never an event anew by itself. */
  readonly later: boolean
  /** Coded as a visit for the treatment of a fresh one. */
  readonly initial: boolean
  /** The sites it names; none where it names none, or the guideline asks none. */
  readonly sites: ReadonlySet<string>
}

export interface Chain {
  readonly visits: readonly Visit[]
  readonly onset: Days
}

export const addressIn = ({ record }: Visit): string => `${record.resourceType}/${record.id}`

/** The events that the records tell of, in the order in which they are placed. */
export function chainsIn(records: readonly Resource[], event: IndexEvent, desk: Desk): readonly Chain[] {
  return chainsOf(visitsIn(records, event, desk), treatmentsIn(records, event, desk), event, desk)
}

const mayTell = (record: Resource): record is Telling =>
  record.resourceType === 'Condition' ||
  record.resourceType === 'DiagnosticReport' ||
  record.resourceType === 'Encounter'

function visitsIn(records: readonly Resource[], event: IndexEvent, desk: Desk): readonly Visit[] {
  return records.filter(mayTell).flatMap((record): readonly Visit[] => {
    if (record.modifierExtension !== undefined) return []
    if (record.resourceType === 'DiagnosticReport' || record.resourceType === 'Encounter') {
      return mentionIn(record, event, desk)
    }
    if (carries(record.verificationStatus, 'refuted')) return []
    const meanings = meaningsOf(record.code, desk.catalog).filter((m) => m.sets.includes(event.codes))
    if (meanings.length === 0) return []
    const encounters = meanings.map((m) => encounterOf(m.system, m.compared))
    const where = `Condition/${record.id}`
    if (encounters.includes('sequela') && encounters.every((e) => e === 'sequela' || e === null)) {
      desk.note('assumed', where, 'coded as a late effect: history, not a visit of an episode')
      return []
    }
    const stated = stretchOf(record.onsetDateTime, record.onsetPeriod)
    const recorded = stretchOf(record.recordedDate, undefined)
    const later = encounters.includes('later') && !encounters.includes('initial')
    // A later visit is dated by the visit, unless its onset lies before the day it was recorded.
    const believed = !later || (stated !== undefined && recorded !== undefined && stated.to < recorded.from)
    // From birth on: what this room writes where no onset is known.
    const open = stated !== undefined && stated.from === lifeFrom(desk) && stated.from !== stated.to
    const placed = (open ? onThe(stated.to) : stated) ?? recorded ?? onThe(desk.lastDay() ?? endless)
    const onset = believed && !open ? stated : undefined
    const initial = encounters.includes('initial')
    return [{ record, placed, onset, recorded, later, initial, sites: sitesIn(record, event, desk) }]
  })
}

/** A report or a contact that names the event: known by then, begun on no day that it states; never an event anew. */
function mentionIn(record: DiagnosticReport | Encounter, event: IndexEvent, desk: Desk): readonly Visit[] {
  const meanings = meaningsOf(toldBy(record), desk.catalog).filter((m) => m.sets.includes(event.codes))
  const told = toldOn(record)
  if (meanings.length === 0 || told === undefined) return []
  const late = meanings.every((m) => encounterOf(m.system, m.compared) === 'sequela')
  const sites = sitesIn(record, event, desk)
  const mention = {
    record,
    placed: told,
    onset: undefined,
    recorded: told,
    later: true,
    initial: false,
    sites,
  }
  return late ? [] : [mention]
}

/** The sites of the event that a record names, by the map of the guideline. */
export function sitesIn(record: Telling, event: IndexEvent, { catalog }: Desk): ReadonlySet<string> {
  if (event.map === null) return new Set()
  const sets = new Set(meaningsOf(toldBy(record), catalog).flatMap((meaning) => meaning.sets))
  return new Set(Object.entries(event.map).flatMap(([site, set]) => (sets.has(set) ? [site] : [])))
}

const isProcedure = (record: Resource) => record.resourceType === 'Procedure'

/** On which days the event was treated by what ends an episode. */
function treatmentsIn(records: readonly Resource[], event: IndexEvent, desk: Desk): readonly Days[] {
  const { treatedBy } = event
  if (treatedBy === null) return []
  return records.filter(isProcedure).flatMap((record) => {
    if (record.status !== 'completed') return []
    if (record.modifierExtension !== undefined) return []
    const treats = meaningsOf(record.code, desk.catalog).some(({ sets }) => sets.includes(treatedBy))
    return treats ? (stretchOf(record.performedDateTime, record.performedPeriod) ?? []) : []
  })
}

const onThe = (day: string): Days => ({ from: day, to: day })
const lifeFrom = (desk: Desk): string => desk.born?.from ?? longAgo

/** A chain that grows. */
interface Growing {
  readonly visits: Visit[]
  readonly sites: Set<string>
  /** Another event than the one before it: it began no earlier than that day. */
  readonly after: string | undefined
}

function chainsOf(
  visits: readonly Visit[],
  treatments: readonly Days[],
  event: IndexEvent,
  desk: Desk,
): readonly Chain[] {
  const sorted = [...visits].sort(
    (a, b) =>
      byText(a.placed.from, b.placed.from) ||
      byText(a.placed.to, b.placed.to) ||
      byText(addressIn(a), addressIn(b)),
  )
  const chains: Growing[] = []
  let reach = ''
  for (const visit of sorted) {
    const last = chains.findLast(({ sites }) => overlap(sites, visit.sites)) ?? chains.at(-1)
    const anew = last === undefined ? {} : anewAfter(last, visit, treatments, event, desk)
    const near = visit.later || visit.placed.from <= reach
    if (last === undefined || typeof anew === 'object' || !near) {
      const after = typeof anew === 'object' ? anew.after : undefined
      chains.push({ visits: [visit], sites: new Set(parts(visit) ? visit.sites : []), after })
    } else {
      if (anew === 'perhaps') desk.note('assumed', addressIn(visit), late(event))
      last.visits.push(visit)
      if (parts(visit)) for (const site of visit.sites) last.sites.add(site)
    }
    reach = laterOf(reach, addDays(visit.placed.to, event.chain))
  }
  return chains.map((chain) => ({ visits: chain.visits, onset: onsetOf(chain, desk) }))
}

/** May it part two events? Later visits, reports and contacts tell of one that is known, at whatever site. */
const parts = ({ later, onset }: Visit): boolean => !later || onset !== undefined

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of b) if (a.has(one)) return true
  return false
}

const late = ({ newSiteAfter }: IndexEvent): string =>
  `another site, first recorded more than ${newSiteAfter} days after the onset and without an onset of its own: taken for the same event`

/** That a record at another site tells of another event, and from which day on that can have begun; else undefined. */
function anewAfter(
  chain: Growing,
  visit: Visit,
  treatments: readonly Days[],
  { newSiteAfter }: IndexEvent,
  desk: Desk,
): { readonly after?: string } | 'perhaps' | undefined {
  const elsewhere = chain.sites.size > 0 && visit.sites.size > 0 && !overlap(chain.sites, visit.sites)
  if (!elsewhere || newSiteAfter === null || !parts(visit)) return undefined
  const before = onsetOf({ ...chain, visits: chain.visits.filter(parts) }, desk)
  if (visit.onset !== undefined) return visit.onset.from > before.to ? {} : undefined
  const known = visit.recorded ?? visit.placed
  const treated = treatments.filter(({ from, to }) => from >= before.to && to < known.from)
  const after = treated.map(({ from }) => from).sort(byText)[0]
  if (after !== undefined) return { after }
  if (known.from <= addDays(before.to, newSiteAfter)) return undefined
  return visit.initial ? { after: before.from } : 'perhaps'
}

/** The least of the onsets that were stated; else any day up to the first on which somebody knew of it. */
function onsetOf({ visits, after }: Growing, desk: Desk): Days {
  const known = visits.map((v) => v.recorded?.to ?? v.placed.to).sort(byText)[0] ?? longAgo
  const stated = visits.flatMap((v) => v.onset ?? [])
  const from = stated.map((s) => s.from).sort(byText)[0]
  const to = stated.map((s) => s.to).sort(byText)[0]
  if (from === undefined || to === undefined) {
    return { from: earlier(after ?? lifeFrom(desk), known), to: known }
  }
  return { from, to: known >= from ? earlier(known, to) : to }
}
