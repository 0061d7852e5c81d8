/** The index event: conditions coded again at every visit chained into one episode that keeps its age. */

import { type Days, type EarlierEvent, type Episode, RequestProblem } from '../language/index.ts'
import type { Catalog } from './catalog.ts'
import { addressIn, type Chain, chainsIn, sitesIn } from './chains.ts'
import { meaningsOf } from './concept.ts'
import { stretchOf } from './dates.ts'
import type { Desk } from './desk.ts'
import type { Coding, Condition, Resource } from './fhir.ts'
import { byText } from './json.ts'
import type { Telling } from './read-episode.ts'
import { recalling } from './recall.ts'
import { onsetIn } from './tidy-condition.ts'

type Tag = Coding & { readonly system: string; readonly code: string }

const episodeTag = (url: string): Tag => ({ system: `${url}/CodeSystem/tag`, code: 'index-episode' })

const earlierCode = 'earlier-episode-'

/** The mark of an event before the index event, on one record of it: the how manieth it is. */
const earlierTag = (url: string, place: number): Tag => ({
  system: `${url}/CodeSystem/tag`,
  code: `${earlierCode}${place}`,
})

/** Does the record belong to the index episode? */
export function isTagged(record: Telling, url: string): boolean {
  const { system, code } = episodeTag(url)
  return record.meta?.tag.some((tag) => tag.system === system && tag.code === code) ?? false
}

/** The how manieth event before the index event a record stands for; undefined where it stands for none. */
export function earlierPlace(record: Condition, url: string): number | undefined {
  const { system } = episodeTag(url)
  const found = record.meta?.tag.find((tag) => tag.system === system && tag.code?.startsWith(earlierCode))
  return found?.code === undefined ? undefined : Number(found.code.slice(earlierCode.length))
}

/** A record with one more tag. */
function withTag<R extends Telling>(record: R, tag: Tag): R {
  return { ...record, meta: { tag: [...(record.meta?.tag ?? []), tag] } }
}

/** Is it a condition with a code of the index event? */
export function isVisit(record: Resource, catalog: Catalog): record is Condition {
  const event = catalog.guideline.episode
  if (event === null || record.resourceType !== 'Condition') return false
  const { code } = record
  return visits(catalog, '', code, () =>
    meaningsOf(code, catalog).some((meaning) => meaning.sets.includes(event.codes)),
  )
}
const visits = recalling<boolean>()

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

/**
 * Chains the visits of each episode, gives the records of the index episode its onset, and tags them; one condition of
 * each episode before it is tagged with its place among them.
 */
export function chainEpisodes(records: readonly Resource[], desk: Desk, named: string | undefined): Chained {
  const event = desk.catalog.guideline.episode
  if (event === null) {
    choose([], named)
    return { records, episode: null, recorded: [] }
  }
  const chains = chainsIn(records, event, desk)
  const recorded = latestFirst(chains).map((chain) => ({ id: addressOf(chain), onset: chain.onset }))
  const chosen = choose(chains, named)
  if (chosen === undefined) return { records, episode: null, recorded }
  const { chain, because } = chosen
  const id = addressOf(chain)
  const url = desk.catalog.guideline.url
  const before = chains.slice(0, chains.indexOf(chain)).filter(isCoded)
  const places = new Map(before.map((one, i) => [addressOf(one), i + 1]))
  const members = new Map(chain.visits.map((visit) => [addressIn(visit), visit]))
  const changed = records.map((record): Resource => {
    const address = `${record.resourceType}/${record.id}`
    const visit = members.get(address)
    if (visit !== undefined) {
      return visit.record.resourceType === 'Condition'
        ? tagged(visit.record, chain.onset, id, url, desk)
        : withTag(visit.record, episodeTag(url))
    }
    const place = record.resourceType === 'Condition' ? places.get(address) : undefined
    return place === undefined ? record : withTag(record as Condition, earlierTag(url, place))
  })
  const earlier = before.map((one): EarlierEvent => {
    const sites = new Set(one.visits.flatMap(({ record }) => [...sitesIn(record, event, desk)]))
    return { id: addressOf(one), onset: one.onset, sites: [...sites].sort(byText) }
  })
  return { records: changed, episode: { id, chosenBecause: because, earlier }, recorded }
}

/** A report or a contact alone does not say that there was another event. */
const isCoded = ({ visits }: Chain): boolean =>
  visits.some(({ record }) => record.resourceType === 'Condition')

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
  return withTag({ ...rest, ...onsetIn(onset) }, episodeTag(url))
}
