/** What an assessment tells of the patient besides advice: the checklist, contradictions, what bears on a drug, a death. */

import type { EntryValue, Interval } from './answers.ts'
import type { Days } from './calendar.ts'
import type { FactId } from './expression.ts'

/** What a fact may be known as, in its own unit. */
export type FactValue = boolean | string | readonly string[] | Interval | Days

/**
 * `out-of-date`: every item was answered, and some answers are too old to count. `partly-answered`: some items are known
 * or were, others never. `not-recorded`: nothing is known of any item.
 */
export type ChecklistState = 'answered' | 'partly-answered' | 'out-of-date' | 'not-recorded'
export type OpenState = Exclude<ChecklistState, 'answered'>

/** The red-flag checklist as it stands. */
export interface AssessedChecklist {
  readonly fact: FactId
  readonly state: ChecklistState
  /** The last day on which an answer was given that is too old now, where the checklist is out of date or every answer to it is; else null. */
  readonly since: string | null
  /** When all that is known was checked: the oldest day of a known item; null where none has a day. */
  readonly checked: string | null
  readonly items: readonly AssessedItem[]
}

export interface AssessedItem {
  readonly item: string
  /** Null = not known. */
  readonly met: boolean | null
  /** The last answer, where it is too old to count. */
  readonly lastKnown: boolean | null
  /** Asked, and cannot be known: not asked again. */
  readonly askedUnknown: boolean
  /** The day the value held, also of one that is too old to count. */
  readonly on: string | null
  readonly origin: 'asserted' | 'inferred' | 'assumed' | null
  readonly resource: string | null
}

/** One fact of which the record, or the record and what was typed, says different things. */
export interface Contradiction {
  readonly fact: FactId
  /** The item of a checklist; null for every other kind. */
  readonly item: string | null
  /** A danger: where it is said at all, it counts. */
  readonly danger: boolean
  /** From the first to the last day of the statements. */
  readonly days: Days
  /** The statements that do not go together, by day. */
  readonly entries: readonly ContraryEntry[]
  /** What counts all the same: the danger, or the span of numbers or days; null where nothing does. */
  readonly counts: FactValue | null
  /** Is the fact not known, or known only as a span, because of it? */
  readonly leavesUnknown: boolean
}

export interface ContraryEntry {
  readonly value: EntryValue
  readonly on: Days
  readonly origin: 'asserted' | 'inferred'
  readonly resource: string | null
}

/** Two things that are said and cannot both hold. */
export interface AssessedIncompatible {
  readonly id: string
  readonly title: string
  /** Which of them counts all the same. */
  readonly counts: string
  /** The facts that are said. */
  readonly facts: readonly {
    readonly fact: FactId
    readonly value: FactValue
    /** The day the value held; null where nothing was entered for it. */
    readonly on: string | null
    readonly origin: 'asserted' | 'inferred' | 'assumed' | null
    readonly resource: string | null
  }[]
}

/** A known fact that an option is judged by: a number, a diagnosis, another drug. */
export interface Bearing {
  readonly fact: FactId
  readonly value: FactValue
  /** The day the value held. */
  readonly on: string | null
  readonly origin: 'asserted' | 'inferred'
  readonly resource: string | null
}

/** That the patient has died, by the day of the assessment. */
export interface AssessedDeath {
  /** The day, or an ISO 8601 interval where it is not known to the day; null where no day is recorded. */
  readonly on: string | null
  readonly resource: string | null
}

/** What no output may lose, in short: ids, or how many. The fields it is taken from say it in full. */
export interface Alerts {
  /** Recommendations that stand and are an emergency. */
  readonly emergencies: readonly string[]
  readonly declinedEmergencies: readonly string[]
  /** Emergencies that what is recorded cannot rule out. */
  readonly openEmergencies: readonly string[]
  /** Options the patient is on though a stop forbids them. */
  readonly takenThoughBarred: readonly string[]
  /** The state of the checklist, and how many of its items are open; null where it is answered, or there is none. */
  readonly checklist: {
    readonly state: OpenState
    readonly since: string | null
    readonly open: number
  } | null
  /** Recommendations that stand, provisionally. */
  readonly provisional: readonly string[]
  /** Options that are offered or taken while a stop is not ruled out. */
  readonly stopsNotRuledOut: readonly string[]
  /** What stands, or is barred, on the word of sources that nobody here read. */
  readonly unverified: readonly string[]
  /** Records that nobody could read and that may tell of a danger. */
  readonly mayTellOfDanger: readonly string[]
  /** Records that were set aside as wrong. */
  readonly setAside: readonly string[]
  /** On how many points the record contradicts itself. */
  readonly contradictions: number
  /** The guideline is no finished one. */
  readonly draft: boolean
}
