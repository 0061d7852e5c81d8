/** The index event: conditions coded again at every visit chained into one episode that keeps its age. */

import { addDays, type Days, type Episode, type IndexEvent, RequestProblem } from '../language/index.ts'
import type { Catalog } from './catalog.ts'
import { encounterOf } from './code-systems.ts'
import { meaningsOf } from './concept.ts'
import { earlier, endless, later as laterOf, longAgo, stretchOf } from './dates.ts'
import type { Desk } from './desk.ts'
import type { Coding, Condition, DiagnosticReport, Encounter, Resource } from './fhir.ts'
import { carries } from './fhir.ts'
import { byText } from './json.ts'
import { type Telling, toldBy, toldOn } from './read-episode.ts'
import { onsetIn } from './tidy-condition.ts'

function episodeTag(url: string): Coding & { readonly system: string; readonly code: string } {
  return { system: `${url}/CodeSystem/tag`, code: 'index-episode' }
}

/** Does the record belong to the index episode? */
export function isTagged(record: Telling, url: string): boolean {
  const { system, code } = episodeTag(url)
  return record.meta?.tag.some((tag) => tag.system === system && tag.code === code) ?? false
}

/** Is it a condition with a code of the index event? */
export function isVisit(record: Resource, catalog: Catalog): record is Condition {
  const event = catalog.guideline.episode
  if (event === null || record.resourceType !== 'Condition') return false
  return meaningsOf(record.code, catalog).some((meaning) => meaning.sets.includes(event.codes))
}

interface Visit {
  /** A condition, or a report or contact that only mentions the event. */
  readonly record: Telling
  /** The days the event is placed at among the others. */
  readonly placed: Days
  /** Its onset, where the record states one that can be believed. */
  readonly onset: Days | undefined
  readonly recorded: Days | undefined
  readonly later: boolean
}

interface Chain {
  readonly visits: readonly Visit[]
  readonly onset: Days
}

/** An episode of the record: the address it goes by, and the days its onset lies in. */
export interface Recorded {
  readonly id: string
  readonly onset: Days
}

export interface Chained {
  readonly records: readonly Resource[]
  readonly episode: Episode | null
  /** All that are recorded, the latest first. */
  readonly recorded: readonly Recorded[]
}

/** Chains the visits of each episode, gives the records of the index episode its onset, and tags them. */
export function chainEpisodes(records: readonly Resource[], desk: Desk, named: string | undefined): Chained {
  const event = desk.catalog.guideline.episode
  const visits = event === null ? [] : visitsIn(records, event, desk)
  const chains = event === null ? [] : chainsOf(visits, event, desk)
  const recorded = latestFirst(chains).map((chain) => ({ id: addressOf(chain), onset: chain.onset }))
  const chosen = choose(chains, named)
  if (chosen === undefined) return { records, episode: null, recorded }
  const { chain, because } = chosen
  const id = addressOf(chain)
  const url = desk.catalog.guideline.url
  const members = new Map(chain.visits.map((visit) => [addressIn(visit), visit]))
  const changed = records.map((record): Resource => {
    const visit = members.get(`${record.resourceType}/${record.id}`)
    if (visit === undefined) return record
    if (visit.record.resourceType !== 'Condition')
      return { ...visit.record, meta: { tag: [episodeTag(url)] } }
    return tagged(visit.record, chain.onset, id, url, desk)
  })
  return { records: changed, episode: { id, chosenBecause: because }, recorded }
}

function visitsIn(records: readonly Resource[], event: IndexEvent, desk: Desk): readonly Visit[] {
  return records.flatMap((record): readonly Visit[] => {
    if (record.resourceType === 'Patient' || record.modifierExtension !== undefined) return []
    if (record.resourceType === 'DiagnosticReport' || record.resourceType === 'Encounter') {
      return mentionIn(record, event, desk)
    }
    if (record.resourceType !== 'Condition' || carries(record.verificationStatus, 'refuted')) return []
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
    return [{ record, placed, onset: believed && !open ? stated : undefined, recorded, later }]
  })
}

/** A report or a contact that names the event: known by then, begun on no day that it states; never an event anew. */
function mentionIn(record: DiagnosticReport | Encounter, event: IndexEvent, desk: Desk): readonly Visit[] {
  const meanings = meaningsOf(toldBy(record), desk.catalog).filter((m) => m.sets.includes(event.codes))
  const told = toldOn(record)
  if (meanings.length === 0 || told === undefined) return []
  const late = meanings.every((m) => encounterOf(m.system, m.compared) === 'sequela')
  return late ? [] : [{ record, placed: told, onset: undefined, recorded: told, later: true }]
}

const addressIn = ({ record }: Visit): string => `${record.resourceType}/${record.id}`

const onThe = (day: string): Days => ({ from: day, to: day })
const lifeFrom = (desk: Desk): string => desk.born?.from ?? longAgo

function chainsOf(visits: readonly Visit[], event: IndexEvent, desk: Desk): readonly Chain[] {
  const sorted = [...visits].sort(
    (a, b) =>
      byText(a.placed.from, b.placed.from) ||
      byText(a.placed.to, b.placed.to) ||
      byText(addressIn(a), addressIn(b)),
  )
  const chains: Visit[][] = []
  let reach = ''
  for (const visit of sorted) {
    const last = chains.at(-1)
    const near = visit.placed.from <= reach
    if (last !== undefined && (near || visit.later)) last.push(visit)
    else chains.push([visit])
    reach = laterOf(reach, addDays(visit.placed.to, event.chain))
  }
  return chains.map((members) => ({ visits: members, onset: onsetOf(members, desk) }))
}

/** The least of the onsets that were stated; else any day up to the first on which somebody knew of it. */
function onsetOf(visits: readonly Visit[], desk: Desk): Days {
  const known = visits.map((v) => v.recorded?.to ?? v.placed.to).sort(byText)[0] ?? longAgo
  const stated = visits.flatMap((v) => v.onset ?? [])
  const from = stated.map((s) => s.from).sort(byText)[0]
  const to = stated.map((s) => s.to).sort(byText)[0]
  if (from === undefined || to === undefined) {
    return { from: earlier(lifeFrom(desk), known), to: known }
  }
  return { from, to: known >= from ? earlier(known, to) : to }
}

/** An episode goes by the least id of its records: the same however they are dated. */
function addressOf(chain: Chain): string {
  const addresses = chain.visits.map(addressIn).sort(byText)
  // Conditions come before contacts and reports, as it happens in the alphabet too.
  return addresses[0] ?? ''
}

const latestFirst = (chains: readonly Chain[]): readonly Chain[] =>
  [...chains].sort(
    (a, b) =>
      byText(b.onset.to, a.onset.to) ||
      byText(b.onset.from, a.onset.from) ||
      byText(addressOf(a), addressOf(b)),
  )

function choose(
  chains: readonly Chain[],
  named: string | undefined,
): { readonly chain: Chain; readonly because: string } | undefined {
  if (named !== undefined) {
    const chain = chains.find((c) =>
      c.visits.some(
        (v) => addressIn(v) === named || (v.record.resourceType === 'Condition' && v.record.id === named),
      ),
    )
    if (chain !== undefined) return { chain, because: 'named by the caller' }
    const offered = chains.map(addressOf).join(', ')
    throw new RequestProblem('unknown-fracture', {
      where: '--fracture',
      why: 'the clock of the plan would run from the wrong day',
      fix: offered === '' ? 'None is recorded: leave the option out' : `Name one of: ${offered}`,
    })
  }
  const [first, ...others] = latestFirst(chains)
  if (first === undefined) return undefined
  const because =
    others.length === 0 ? 'the only one recorded' : `the latest onset of ${chains.length} recorded`
  return { chain: first, because }
}

function tagged(visit: Condition, onset: Days, episode: string, url: string, desk: Desk): Condition {
  const { onsetDateTime, onsetPeriod, ...rest } = visit
  const where = `Condition/${rest.id}`
  const own = stretchOf(onsetDateTime, onsetPeriod)
  if (own === undefined) {
    desk.note('assumed', where, 'no onset stated: it has that of its episode')
  } else if (own.from !== onset.from || own.to !== onset.to) {
    desk.note('changed', where, `a visit of the episode ${episode}: onset set to that of the episode`)
  }
  return { ...rest, ...onsetIn(onset), meta: { tag: [episodeTag(url)] } }
}
