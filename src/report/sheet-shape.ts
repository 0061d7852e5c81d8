/** The printed sheet as data. */

export type SheetSection = 'now' | 'avoid' | 'options' | 'open' | 'declined' | 'disagree'

export interface SheetRow {
  readonly label: string
  readonly text: string
}

export interface SheetLine {
  readonly text: string
  readonly when: string | null
  /** Lines of one group follow each other under its name. */
  readonly group: string | null
  /** Strength, certainty, who is against. */
  readonly weight: string | null
  /** A small table under the line. */
  readonly rows: readonly SheetRow[]
  /** "provisional until ...", "unverified". */
  readonly marks: readonly string[]
  /** Numbers of the sources below, ascending. */
  readonly notes: readonly number[]
  readonly emergency: boolean
  /** Its last day is over. */
  readonly late: boolean
  /** Something that must not go on. */
  readonly stop: boolean
}

export interface SheetPart {
  readonly id: SheetSection
  readonly title: string
  readonly lines: readonly SheetLine[]
  /** Titles of the lines that have no room, under what they are called together. */
  readonly also: readonly { readonly label: string; readonly titles: readonly string[] }[]
}

export interface Sheet {
  /** That the patient has died; null where nothing says so. */
  readonly deceased: string | null
  /** What no reader may miss, counted, in one line; null where there is nothing to mind. */
  readonly alerts: string | null
  readonly stage: string
  readonly headline: string
  readonly emergency: boolean
  readonly who: string
  readonly setting: string
  /** The checklist in a sentence; an alarm where it is not clear. */
  readonly flags: { readonly text: string; readonly alarm: boolean }
  /** What the record says twice and differently. */
  readonly contradictions: readonly string[]
  /** Pain, drugs, kidney and whatever else options were judged by. */
  readonly bearing: readonly string[]
  readonly sections: readonly SheetPart[]
  readonly sources: readonly string[]
  readonly foot: string
}

/** How many of its lines each section may show in full besides those that always stay. */
export type Room = Readonly<Record<SheetSection, number>>
