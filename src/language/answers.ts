/** Answers: what is known about a patient, as dated entries that do not depend on the day of assessment. */

import type { Days } from './calendar.ts'
import type { FactId } from './expression.ts'
import type { RecordKind } from './source.ts'
import type { UnreadRecord } from './unread.ts'

/** A number known exactly (`low` equals `high`) or within bounds, both ends included, in the fact's own unit. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** "Asked, not knowable" (FHIR asked-unknown): an answer; the question is not put again. */
export interface AskedUnknown {
  readonly unknown: 'asked'
}

/**
 * By kind of fact: yes-no and checklist items a boolean; choice a code; set an array of codes in ascending
 * order; quantity an interval; date a stretch of days that ends no later than the day it was recorded.
 */
export type EntryValue = boolean | string | readonly string[] | Interval | Days | AskedUnknown

/** One dated statement about one fact. */
export interface Entry {
  readonly fact: FactId
  /** The item of a checklist this is about; null for every other kind. */
  readonly item: string | null
  readonly value: EntryValue
  /** When it held, or when it was recorded where the record says nothing better. */
  readonly on: Days
  readonly origin: 'asserted' | 'inferred'
  /** Inferred: which of the picks of the fact's source it answers. Asserted: null. */
  readonly pick: number | null
  /** The record it came from, `Condition/123`; null when typed. */
  readonly resource: string | null
}

export interface Answers {
  /** An id of the patient; never a name. */
  readonly subject: string | null
  readonly entries: readonly Entry[]
  /** Kinds of record known to be complete for this patient. */
  readonly coverage: readonly RecordKind[]
  /** Records that nobody could name: silence about what they may be means nothing, however complete the kind. */
  readonly unread: readonly UnreadRecord[]
  /** Records that a clinician calls irrelevant; it counts for those that are unread. */
  readonly irrelevant: readonly string[]
  readonly episode: Episode | null
  /** That the patient has died, whatever the day of assessment; null where nothing says so. */
  readonly deceased: Death | null
  /** Records whose entries are set aside because a clinician challenged them. */
  readonly challenged: readonly string[]
  /** Recommendation id -> reason it was declined. */
  readonly declined: Readonly<Record<string, string>>
  readonly notes: readonly Note[]
}

/** A death on record. */
export interface Death {
  /** Null where no day is recorded. */
  readonly on: Days | null
  /** The record that says so; null when typed. */
  readonly resource: string | null
}

/** The index fracture an assessment is about. */
export interface Episode {
  readonly id: string
  readonly chosenBecause: string
  /** Those recorded before it, the oldest first. */
  readonly earlier: readonly EarlierEvent[]
}

/** An event of the same kind before the index event. */
export interface EarlierEvent {
  readonly id: string
  /** The days its onset lies in. */
  readonly onset: Days
  /** Codes of the site fact. */
  readonly sites: readonly string[]
}

/** Something the reader of the chart did, dropped or could not understand. */
export interface Note {
  readonly kind: 'changed' | 'dropped' | 'not-understood' | 'conflict' | 'assumed'
  readonly text: string
  readonly resource: string | null
  /** Of a record that is not understood but resembles what is asked: the facts it might decide. */
  readonly mayDecide?: MayDecide
}

export interface MayDecide {
  readonly facts: readonly FactId[]
  /** Does one of them guard against a danger? */
  readonly safety: boolean
  /** How many recommendations, options and positions ask one of them. */
  readonly items: number
  /** Of a result that nobody reads and that is newer than what counts: the last day of that. */
  readonly newerThan?: string
}

/** Facts of the place: setting fact id -> code. */
export type Setting = Readonly<Record<FactId, string>>
