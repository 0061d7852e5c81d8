/** A raw Bundle to the tidied records that the guideline reads, each change with a note; never a throw, whatever comes in. */

import {
  type Episode,
  type Guideline,
  hashOf,
  type Note,
  requireGuideline,
  type UnreadRecord,
} from '../language/index.ts'
import { resourcesOf } from './bundle.ts'
import { catalogOf } from './catalog.ts'
import { type CodesGiven, withLocalCodes } from './code-map.ts'
import { noteConverted } from './converted.ts'
import { readDate } from './dates.ts'
import { type Desk, openDesk, quiet } from './desk.ts'
import { baseOf, entriesOf } from './entries.ts'
import { chainEpisodes, isVisit, type Recorded } from './episode.ts'
import type { Bundle, Resource } from './fhir.ts'
import { isAbout, isFocusUnknown } from './identity/about.ts'
import { sortOut } from './identity/sort-out.ts'
import { byText, type Json } from './json.ts'
import { idOf, type Listed, nameless } from './listed.ts'
import { standsTwice, withoutRepeats } from './repeats.ts'
import { unclearIn, withDenials } from './said-not.ts'
import { spreadFrom } from './spread.ts'
import { mayDeny } from './text-only.ts'
import { settled } from './tidy-condition.ts'
import { patientIn } from './tidy-patient.ts'
import { type InWords, type Kind, kindOf, tidyRecord } from './tidy-record.ts'
import { besideOf, openAgain } from './understand/beside.ts'
import { incompleteTag, signsOfMore } from './understand/incomplete.ts'
import { noteSilences, noteUnread } from './understand/notes.ts'
import { staying, withWords } from './understand/stay.ts'
import { newerThanRead, superseded } from './understand/superseded.ts'
import { OpenRecords, tagged, unreadRecord } from './understand/tag.ts'
import { decidedBy, hear, leftOut, type Unread } from './understand/unread.ts'
import { inR4 } from './versions/lift.ts'

/** A chart that can be read: valid R4, only records that the guideline asks about, in one order. */
export interface Tidied {
  readonly bundle: Bundle
  readonly notes: readonly Note[]
  readonly episode: Episode | null
  /** Every episode of the index event that is recorded, the latest first. */
  readonly recorded: readonly Recorded[]
  /** Records that nobody could name, by address: silence about what they may be means nothing. */
  readonly unread: readonly UnreadRecord[]
  /** The Bundle says of itself that it is not all there is: no kind of record counts as complete. */
  readonly incomplete: boolean
}

/** A record that is read, or stays because nobody knows what it is. */
interface Asked {
  readonly one: Listed
  readonly type: Kind
  readonly words: InWords | undefined
  readonly byText: boolean
}

export interface TidyOptions {
  /** A condition of the episode to take as the index event, instead of the one with the latest onset. */
  readonly fracture?: string
  /** What local codes mean: `system|code` -> a code the guideline knows. */
  readonly codes?: CodesGiven
}

/**
 * Tidies the chart of one patient (see `selectPatient`).
 * @throws RequestProblem bad-argument; unknown-fracture, only where a fracture was named; bad-codes, only for a wrong map of codes
 */
export function tidy(guideline: Guideline, bundle: unknown, options: TidyOptions = {}): Tidied {
  requireGuideline(guideline)
  const catalog = catalogOf(guideline)
  const notes: Note[] = []
  const note: Desk['note'] = (kind, resource, text) => notes.push({ kind, resource, text })
  const opened = inR4(resourcesOf(bundle), note)
  const translated = (some: readonly Listed[]): readonly Listed[] =>
    options.codes === undefined ? some : withLocalCodes(some, options.codes, catalog, note)
  const whole = sortOut(withDenials(translated(opened.listed)), opened.deleted, opened.mayRepeat)
  const current = whole.gone.size === 0 ? whole.listed : whole.listed.filter((one) => !whole.gone.has(one))
  const standing = (places: readonly number[]): readonly Listed[] => {
    const found: Listed[] = []
    for (const at of places) {
      const one = whole.listed[at]
      if (one !== undefined && !whole.gone.has(one)) found.push(one)
    }
    return found
  }
  const within = translated(spreadFrom(standing(opened.holders), current, catalog))
  const listed = [...whole.listed, ...within]
  const { patient, person } = patientIn(standing(opened.patients), notes)
  const born = patient?.birthDate === undefined ? undefined : readDate(patient.birthDate)
  const desk = openDesk(
    catalog,
    [...current, ...within],
    { id: patient?.id ?? nameless, born },
    notes,
    whole.servers,
  )
  const { broken, strange } = opened
  const more = [
    ...(opened.mayLack ? signsOfMore(bundle) : []),
    ...(broken + strange > 0 ? ['it has entries that nobody can read'] : []),
  ]
  if (more.length > 0) {
    desk.note(
      'not-understood',
      null,
      `the Bundle is not complete (${more.join('; ')}): no kind of record counts as complete`,
    )
  }
  noteConverted(current, note)
  if (broken > 0) desk.note('dropped', null, `${broken} entries of the Bundle are no resources`)
  if (strange > 0) desk.note('dropped', null, `${strange} entries of the Bundle are of no type of FHIR`)

  const own = (resource: Json): boolean => person === undefined || isAbout(resource, person)
  const unread = new Map<Listed, Unread>()
  const asked: Asked[] = []
  for (const one of listed) {
    const type = kindOf(one.resource.resourceType)
    if (type === undefined) continue
    const heard = hear(type, one, desk)
    if (heard === undefined || (heard.unread !== undefined && !own(one.resource))) continue
    const gone = whole.gone.get(one)
    if (gone !== undefined) {
      desk.note('dropped', addressIn(one), gone)
      continue
    }
    if (heard.unread !== undefined) unread.set(one, heard.unread)
    asked.push({ one, type, words: heard.words, byText: heard.byText })
  }
  const old = superseded(unread)
  for (const one of old) unread.delete(one)
  const open = new OpenRecords()
  const records: Resource[] = patient === undefined ? [] : [patient]
  /** Keeps a record that nobody could name, with the facts whose silence it breaks. */
  const keep = (type: Kind, one: Listed, id: string | undefined, how: Unread): void => {
    const record = how.mayBe.length === 0 ? undefined : staying(type, one.resource, id ?? '', how, desk)
    if (record === undefined) return
    const kept = id === undefined ? named(record) : record
    open.add(kept, how)
    records.push(kept)
  }
  for (const { one, type, words, byText } of asked) {
    if (old.has(one)) continue
    const { resource, fullUrl, inside } = one
    const id = idOf(resource, fullUrl)
    const where = id === undefined ? null : `${type}/${id}`
    const nobodyNames = unread.get(one)
    if (nobodyNames !== undefined) {
      keep(type, one, id, nobodyNames)
      continue
    }
    if (person !== undefined && resource.focus !== undefined && isFocusUnknown(resource, person)) {
      const how = leftOut(type, one, undefined, desk)
      const what = decidedBy(type, one, undefined, desk)
      desk.note('not-understood', where, 'left out: nobody can tell of whom or of what it is (focus)', what)
      if (how !== undefined) keep(type, one, id, how)
      continue
    }
    if (!own(resource)) {
      desk.note('dropped', where, 'about somebody who is not the patient of this chart')
      continue
    }
    const before = whole.renamed.get(one)
    if (before !== undefined)
      desk.note('changed', before, `another record has the same id elsewhere: this one is read as ${where}`)
    if (inside !== undefined) desk.note('changed', where, `a result inside ${inside}, read by itself`)
    const unclear = unclearIn(type, resource, desk)
    if (unclear !== undefined) {
      const read = tidyRecord(type, resource, id ?? '', where, quiet(desk))
      const how = leftOut(type, one, read, desk)
      desk.note('not-understood', where, `left out: ${unclear}`, decidedBy(type, one, read, desk))
      if (how !== undefined) keep(type, one, id, how)
      continue
    }
    const record = tidyRecord(type, resource, id ?? '', where, desk)
    const sayingNo = byText && record !== undefined && mayDeny(record)
    if (sayingNo) desk.note('not-understood', where, 'a text without a code says no, or no longer: left out')
    if (record === undefined || sayingNo) {
      const how = leftOut(type, one, record, desk)
      if (how !== undefined) keep(type, one, id, how)
      continue
    }
    // A visit of the index event waits until its episode is known.
    const done =
      record.resourceType === 'Condition' && !isVisit(record, catalog) ? settled(record, desk) : record
    const beside = besideOf(type, one, words, record, desk)
    const full = (beside?.mayBe.length ?? 0) > 0 ? withWords(done, resource) : done
    const kept = id === undefined ? named(full) : full
    records.push(kept)
    if (beside === undefined || kept.resourceType === 'Patient') continue
    unread.set(one, beside)
    if (beside.mayBe.length > 0) open.add(kept, beside)
  }
  for (const [one, than] of newerThanRead(unread, records, catalog)) {
    const how = unread.get(one)
    if (how !== undefined) unread.set(one, { ...how, newerThan: than })
  }
  noteUnread([...unread.values()], desk)
  const twice = standsTwice(records)
  const marked = records.map((record) => tagged(record, open, guideline.url))
  const chained = chainEpisodes(withoutRepeats(marked, desk), desk, options.fracture)
  const settledAll = chained.records.map((record) => {
    return isVisit(record, catalog) ? settled(record, desk) : record
  })
  const { episode, recorded } = chained
  const stay = settledAll.flatMap((record) => {
    const told = open.of(record)
    if (told === undefined || record.resourceType === 'Patient') return []
    // Of two under one address only the one that is kept can tell, now as at the next reading.
    const again = twice(record) ? openAgain(record, desk) : undefined
    return again === undefined ? told : unreadRecord(record, again)
  })
  noteSilences(stay, desk)
  const incomplete = more.length > 0
  const base = baseOf({ id: patient?.id ?? nameless, fullUrl: person?.fullUrl }, guideline.url)
  const plain = bundleOf(settledAll, base)
  const meta = { tag: [incompleteTag(guideline.url)] }
  return {
    bundle: incomplete ? { ...plain, meta } : plain,
    notes: sortedNotes(notes),
    episode,
    recorded,
    unread: stay,
    incomplete,
  }
}

/** A record without an id is named after what it says. */
function named<R extends Resource>(record: R): R {
  return { ...record, id: `x-${hashOf(record).slice(0, 24)}` }
}

function addressIn({ resource, fullUrl }: Listed): string | null {
  const id = idOf(resource, fullUrl)
  return id === undefined ? null : `${String(resource.resourceType)}/${id}`
}

function bundleOf(records: readonly Resource[], base: string): Bundle {
  const entry = entriesOf(records, base)
  return { resourceType: 'Bundle', type: 'collection', ...(entry.length > 0 ? { entry } : {}) }
}

/** What might decide something comes first: dangers, then what decides most. */
function byWeight({ mayDecide: a }: Note, { mayDecide: b }: Note): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return Number(b.safety) - Number(a.safety) || b.items - a.items
}

/** In one order, each once. */
export function sortedNotes(notes: readonly Note[]): readonly Note[] {
  const sorted = [...notes].sort(
    (a, b) =>
      byWeight(a, b) ||
      byText(a.resource ?? '', b.resource ?? '') ||
      byText(a.kind, b.kind) ||
      byText(a.text, b.text),
  )
  return sorted.filter((note, i) => {
    const before = sorted[i - 1]
    return before?.resource !== note.resource || before.kind !== note.kind || before.text !== note.text
  })
}
