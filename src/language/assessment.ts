/** The shape of an assessment: data alone. What the contract prints beside it in words is made by src/words. */

import type { Answers, Note, Setting } from './answers.ts'
import type { Days } from './calendar.ts'
import type { AssessedEffect } from './effect.ts'
import type { Citation } from './evidence.ts'
import type { Explanation, Grounds, Truth, Turn } from './explanation.ts'
import type { FactId } from './expression.ts'
import type { Headline } from './headline.ts'
import type {
  Alerts,
  AssessedChecklist,
  AssessedDeath,
  AssessedIncompatible,
  Bearing,
  Contradiction,
  FactValue,
} from './known.ts'
import type { Course, OptionStatus } from './option.ts'
import type { Stance } from './position.ts'
import type { RecommendationStatus, Urgency } from './recommendation.ts'
import type { UnreadKind } from './unread.ts'

export interface DueDates {
  readonly from: string
  readonly to: string
}

export interface AssessedRecommendation {
  readonly id: string
  readonly title: string
  /** In the words of the options that remain; where all are barred, who decides then. */
  readonly statement: string
  readonly question: string
  readonly action: string
  readonly stages: readonly string[]
  readonly status: RecommendationStatus
  /** Holds only if the red-flag checklist turns out clear, or if what would displace it does not apply. */
  readonly provisional: boolean
  readonly displacedBy: string | null
  readonly urgency: Urgency
  readonly due: DueDates | null
  readonly direction: 'for' | 'against'
  readonly strength: 'strong' | 'conditional'
  readonly certainty: 'high' | 'moderate' | 'low' | 'very-low'
  readonly sources: readonly string[]
  /** What decided it. */
  readonly grounds: Grounds
  readonly explanation: Explanation
  readonly missing: readonly FactId[]
  readonly assuming: readonly FactId[]
  readonly options: readonly string[]
  /** Those of its options that nothing bars; none of several: the advice has given way to who decides. */
  readonly open: readonly string[]
  readonly declinedBecause: string | null
  readonly effects: readonly AssessedEffect[]
  readonly forPatient: string | null
  readonly evidence: readonly AssessedCitation[]
}

export interface AssessedCitation {
  readonly id: string
  readonly locator: string | null
  readonly grade: string | null
  readonly verified: boolean
  readonly stance: Citation['stance']
}

export interface OptionReason {
  readonly text: string
  readonly level: 'stop' | 'caution' | 'prefer'
  readonly evidence: readonly string[]
  readonly verified: boolean
  readonly met: true | null
}

export interface Adjustment {
  readonly text: string
  readonly evidence: readonly string[]
  readonly verified: boolean
  readonly met: true | null
}

export interface AssessedOption {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly action: string
  readonly status: OptionStatus
  /**
   * Does advice that stands offer it? False: `suitable` says no more than that nothing bars it. Null: advice that would
   * offer it is not known to apply yet.
   */
  readonly calledFor: Truth
  /** Is the patient on it? A stop may say "contraindicated" of what is taken; false where no fact tells. */
  readonly taken: Truth
  /** Reasons that hold, and (met null) those that may. */
  readonly reasons: readonly OptionReason[]
  /** Place among the suitable and cautioned options of its question, from 1; null for all others. */
  readonly rank: number | null
  readonly window: { readonly opens: string | null; readonly closes: string | null }
  readonly course: Course
  /** What changes the dose, the course or the watching for this patient. */
  readonly adjustments: readonly Adjustment[]
  readonly effects: readonly AssessedEffect[]
  /** What it is, in a plain sentence for the patient. */
  readonly forPatient: string | null
  readonly sources: readonly string[]
  /** What is known of this patient that it was judged by, in the order of the guideline's facts; nothing assumed. */
  readonly bearing: readonly Bearing[]
  readonly explanation: Explanation
  readonly missing: readonly FactId[]
  readonly assuming: readonly FactId[]
  readonly evidence: readonly AssessedCitation[]
}

export interface AssessedPosition {
  readonly id: string
  readonly body: string
  readonly title: string
  readonly year: number
  readonly sponsor: string | null
  readonly method: string | null
  readonly question: string
  readonly stance: Stance
  readonly window: { readonly opens: string | null; readonly closes: string | null }
  readonly reasons: readonly {
    readonly text: string
    readonly verified: boolean
    readonly met: true | null
  }[]
  readonly reservations: readonly string[]
  readonly explanation: Explanation
  readonly missing: readonly FactId[]
  readonly assuming: readonly FactId[]
  readonly published: boolean
  readonly evidence: readonly AssessedCitation[]
}

/** A question still worth asking. The first of the list is the next best question. */
export interface MissingFact {
  readonly fact: FactId
  readonly question: string
  /** Open items of a checklist; empty for every other kind. */
  readonly items: readonly string[]
  /** Ids of the stage, recommendations, options and positions it could still change. */
  readonly decides: readonly string[]
  /** Could bring out a red flag or a stop. */
  readonly safety: boolean
  /** The last answer, where it is too old to use. */
  readonly lastValue: FactValue | null
  /** Of a question about records that nobody could name: which, and what silence answers once none of them matters. */
  readonly unread: UnreadQuestion | null
}

/** One question for all records of a kind that nobody could name; for each that resembles a danger, one of its own. */
export interface UnreadQuestion {
  readonly kind: UnreadKind
  readonly danger: boolean
  readonly records: readonly { readonly resource: string; readonly label: string }[]
  /** The facts it covers, dangers first; the first is the `fact` of the question. */
  readonly covers: readonly FactId[]
}

/** A derived fact or score as it stands, for display. */
export interface ScoreReading {
  readonly fact: FactId
  readonly title: string
  readonly version: string
  /** With every undetermined part counted as the score's own rule says. */
  readonly counted: number
  /** What the unknowns still allow. */
  readonly range: readonly [number, number]
  /** How many of its parts are settled. */
  readonly settled: number
  readonly bands: readonly string[]
}

/** The status of one stage, recommendation, option or position changes on a day, with no new record. */
export interface TimelineChange {
  readonly id: string
  readonly from: string
  readonly to: string
  /** The first few of what turned. */
  readonly turned: readonly Turn[]
}
export interface TimelineDay {
  readonly date: string
  /** Certain: happens whatever the unknowns are. Possible: from this day on it may. */
  readonly certainty: 'possible' | 'certain'
  readonly changes: readonly TimelineChange[]
}

export interface AssessedStage {
  /** `needs-data` where no stage can be established; then it has no title and no statement. */
  readonly id: string
  readonly title: string | null
  readonly statement: string | null
  readonly provisional: boolean
  readonly possible: readonly string[]
}

/** A record that a clinician set aside as wrong: told wherever the plan goes, another may know better. */
export interface SetAside {
  readonly kind: 'challenged'
  readonly resource: string
  readonly text: null
  readonly mayDecide?: undefined
}

/** A death that is recorded for days after the assessment: it does not count. */
export interface LaterDeath {
  readonly kind: 'conflict'
  readonly resource: string | null
  readonly text: null
  readonly died: Days
  readonly mayDecide?: undefined
}

/** A record of the index event that lies wholly after the day of assessment: it is not used. */
export interface LaterEvent {
  readonly kind: 'conflict'
  readonly resource: string | null
  readonly text: null
  readonly begins: Days
  readonly mayDecide?: undefined
}

/** What cannot be, or can hardly be, of one person. */
export interface Implausible {
  readonly kind: 'conflict'
  readonly resource: string | null
  readonly text: null
  readonly implausible: 'age' | 'pregnant-man' | 'late-pregnancy' | 'onset-before-birth'
  /** The age it speaks of, in whole years; null where it speaks of none. */
  readonly years: number | null
  readonly mayDecide?: undefined
}

export type AssessedNote = SetAside | LaterDeath | LaterEvent | Implausible | Note

/** Hashes enough to replay the same bytes years later: SHA-256 over RFC 8785. */
export interface Receipt {
  readonly inputs: string
  readonly guideline: string
  readonly output: string
}

export interface Assessment {
  readonly guideline: { readonly id: string; readonly version: string; readonly hash: string }
  readonly asOf: string
  readonly subject: {
    readonly id: string | null
    readonly age: readonly [number, number] | null
    readonly sex: string | null
  }
  /** Null: nothing says so. */
  readonly deceased: AssessedDeath | null
  readonly setting: Setting
  readonly episode: {
    readonly id: string
    readonly onset: string | null
    readonly levels: readonly string[]
    readonly chosenBecause: string
    /** Events recorded before it, the oldest first. */
    readonly earlier: readonly {
      readonly id: string
      /** As `onset` of the index event. */
      readonly onset: string
      readonly levels: readonly string[]
    }[]
  } | null
  readonly stage: AssessedStage
  readonly headline: Headline
  /** What no output may lose, in short. */
  readonly alerts: Alerts
  /** Null: the guideline's red flags are no checklist. */
  readonly checklist: AssessedChecklist | null
  /** Dangers first, then in the order of the guideline's facts. */
  readonly contradictions: readonly Contradiction[]
  /** What is said of different facts and cannot both hold, in the order of the guideline. */
  readonly incompatible: readonly AssessedIncompatible[]
  readonly recommendations: readonly AssessedRecommendation[]
  readonly options: readonly AssessedOption[]
  readonly positions: readonly AssessedPosition[]
  readonly scores: readonly ScoreReading[]
  readonly missing: readonly MissingFact[]
  readonly timeline: readonly TimelineDay[]
  readonly notes: readonly AssessedNote[]
  readonly receipt: Receipt
}

/** What an assessment was made from; a receipt's `inputs` is the hash of this. */
export interface AssessmentInputs {
  readonly answers: Answers
  readonly setting: Setting
  readonly asOf: string
}
