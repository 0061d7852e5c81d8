/** A dozen fields, none of them required, and what their ticks of "nothing else" may not answer. */
export interface Form {
  readonly rows: readonly FormRow[]
  /** Facts that silence of a record may answer and a tick may not: what only a look at the patient tells, and what a row asks. */
  readonly notPresumed: readonly FactId[]
}
export interface FormRow {
  readonly title: string
  /** One fact; or several yes-no facts of which at most one holds as a rule: they are one choice, "none" among it. */
  readonly facts: readonly FactId[]
  /** What somebody may type, as an example. */
  readonly hint: string
}

/** A guideline: everything an executable pathway is made of, as one frozen JSON value. */

import type { Evidence } from './evidence.ts'
import type { FactId } from './expression.ts'
import type { Amount, ChecklistFact, DateFact, Fact } from './fact.ts'
import { frozen, hashOf } from './frozen.ts'
import type { Irrelevant } from './irrelevant.ts'
import type { Option } from './option.ts'
import type { PersonState } from './person-state.ts'
import { type Pictures, type PicturesDraft, picturesOf } from './picture.ts'
import type { Pointer } from './pointer.ts'
import type { Position } from './position.ts'
import type { Recommendation } from './recommendation.ts'
import {
  type Incompatible,
  type IncompatibleDraft,
  lowerSettled,
  type Settlement,
  type SettlementDraft,
} from './settled.ts'
import { type CodeMap, codeMap } from './source.ts'
import type { Question, Stage } from './stage.ts'
import type { Substance } from './substance.ts'
import type { Tone } from './tone.ts'
import type { ValueSet } from './value-set.ts'

export interface Guideline {
  readonly id: string
  /** Canonical URL; also the base of its own code system for asserted facts. */
  readonly url: string
  readonly title: string
  readonly version: string
  readonly status: 'draft' | 'active' | 'retired'
  /** How it was made and what was not done, for whoever judges whether to trust it. */
  readonly about: readonly { readonly title: string; readonly text: string }[]
  /** Words that people type, in small letters, and the guideline's own for the same: for finding things, nothing else. */
  readonly everyday: Readonly<Record<string, string>>
  /** The source whose text the statements paraphrase; the one place that may name a machine's writing. */
  readonly statementsFrom: string | null
  /** Facts with a part of their own in every guideline. */
  readonly roles: {
    /** The checklist that dominates everything while one of its items holds or may hold. */
    readonly redFlags: FactId
    /** Onset of the index event, from which the episode and "since the index fracture" count. */
    readonly onset: FactId
    readonly birthDate: FactId
    readonly sex: FactId
    /** Where the index event sits, if the guideline asks it. */
    readonly site: FactId | null
    /** Whether the patient is pregnant, if the guideline asks it. */
    readonly pregnancy: FactId | null
  }
  /** How a chart shows the index event; null = it is only ever typed. */
  readonly episode: IndexEvent | null
  readonly facts: readonly Fact[]
  /** Facts that take an answer from others while they have none of their own. Absent: none. */
  readonly settlements?: readonly Settlement[]
  /** What cannot both hold. Absent: none. */
  readonly incompatible?: readonly Incompatible[]
  readonly questions: readonly Question[]
  readonly stages: readonly Stage[]
  readonly recommendations: readonly Recommendation[]
  readonly options: readonly Option[]
  readonly positions: readonly Position[]
  /** Sentences for a patient that frighten or soothe. Absent: none. */
  readonly tones?: readonly Tone[]
  /** Actions that are one doing however many recommendations order them: the soonest says when. Absent: none. */
  readonly oneDoing?: readonly string[]
  /** The few facts that a form asks first. Absent: there is no form. */
  readonly form?: Form
  /** States of a person for which every option has an answer. Absent: none. */
  readonly states?: readonly PersonState[]
  readonly evidence: readonly Evidence[]
  readonly valueSets: readonly ValueSet[]
  /** What certainly holds nothing that silence would answer, so that a record of it leaves silence whole. */
  readonly irrelevant: readonly Irrelevant[]
  /** Results and reports that bear on facts without answering them. */
  readonly pointers: readonly Pointer[]
  /** Drugs and other substances by ingredient, in no order: what records of drugs and allergies may name. */
  readonly substances: readonly Substance[]
  /** Statements of the source text, paraphrased: what the `sources` of content refer to. */
  readonly statements: readonly Statement[]
  /** What pictures of a patient are drawn from; they decide nothing. */
  readonly pictures: Pictures
  /** Named patients that examples start from. */
  readonly baselines: readonly Baseline[]
}

/** One statement of the source text, in our own words. */
export interface Statement {
  readonly id: string
  readonly text: string
  /** Why nothing executes it and it stands as prose only; null where content names it. */
  readonly prose: string | null
}

/** Which conditions of a chart are the index event, and which of them are one event coded again. */
export interface IndexEvent {
  /** Value set of the conditions that are the event. */
  readonly codes: string
  /** Code of the site fact -> value set, matched against the condition's code and body site. */
  readonly map: CodeMap | null
  /** Days: onsets no further apart than this are the same event, coded again at another visit. */
  readonly chain: number
  /**
   * Days: another site that is first recorded later than this after the onset may be another event; null = sites tell
   * no events apart.
   */
  readonly newSiteAfter: number | null
  /** Value set of the procedures after which another site is another event; null = there are none. */
  readonly treatedBy: string | null
}

export interface Baseline {
  readonly id: string
  readonly title: string
  readonly asOf: string
  readonly answers: Readonly<Record<string, unknown>>
  readonly setting: Readonly<Record<string, string>>
}

type FactGroup = Readonly<Record<string, Fact>>

export interface GuidelineDraft
  extends Omit<
    Guideline,
    | 'about'
    | 'everyday'
    | 'statementsFrom'
    | 'facts'
    | 'settlements'
    | 'incompatible'
    | 'roles'
    | 'episode'
    | 'stages'
    | 'evidence'
    | 'substances'
    | 'statements'
    | 'pictures'
    | 'irrelevant'
    | 'pointers'
  > {
  readonly about?: Guideline['about']
  readonly everyday?: Guideline['everyday']
  readonly irrelevant?: Guideline['irrelevant']
  readonly pointers?: Guideline['pointers']
  readonly statementsFrom?: Evidence
  readonly roles: {
    readonly redFlags: ChecklistFact
    readonly onset: DateFact
    readonly birthDate: DateFact
    readonly sex: Fact
    readonly site?: Fact
    readonly pregnancy?: Fact
  }
  readonly episode?: {
    readonly codes: ValueSet
    readonly map?: Readonly<Record<string, ValueSet>>
    readonly chain: Amount<'d'>
    readonly newSiteAfter?: Amount<'d'>
    readonly treatedBy?: ValueSet
  }
  readonly facts: readonly FactGroup[]
  readonly settledBy?: readonly SettlementDraft[]
  readonly contradictions?: readonly IncompatibleDraft[]
  readonly pictures?: PicturesDraft
  readonly stages: readonly Stage[]
  readonly evidence: readonly Evidence[] | Readonly<Record<string, Evidence>>
  readonly substances?: readonly Substance[]
  readonly statements: readonly { readonly id: string; readonly text: string; readonly prose?: string }[]
}

export function guideline(whole: GuidelineDraft): Guideline {
  const { settledBy = [], contradictions = [], ...draft } = whole
  const { redFlags, onset, birthDate, sex, site, pregnancy } = draft.roles
  const { episode } = draft
  const { facts, settlements, incompatible, read } = lowerSettled(
    draft.facts.flatMap((group) => Object.values(group)),
    settledBy,
    contradictions,
  )
  return frozen({
    ...draft,
    ...(settlements.length === 0 ? {} : { settlements }),
    ...(incompatible.length === 0 ? {} : { incompatible }),
    recommendations: read(draft.recommendations),
    options: read(draft.options),
    positions: read(draft.positions),
    stages: read(draft.stages),
    about: draft.about ?? [],
    everyday: draft.everyday ?? {},
    irrelevant: draft.irrelevant ?? [],
    pointers: draft.pointers ?? [],
    substances: draft.substances ?? [],
    statementsFrom: draft.statementsFrom?.id ?? null,
    roles: {
      redFlags: redFlags.id,
      onset: onset.id,
      birthDate: birthDate.id,
      sex: sex.id,
      site: site?.id ?? null,
      pregnancy: pregnancy?.id ?? null,
    },
    episode: episode
      ? {
          codes: episode.codes.id,
          map: codeMap(episode.map),
          chain: episode.chain.value,
          newSiteAfter: episode.newSiteAfter?.value ?? null,
          treatedBy: episode.treatedBy?.id ?? null,
        }
      : null,
    facts,
    pictures: picturesOf(draft.pictures),
    statements: draft.statements.map(({ id, text, prose = null }) => ({ id, text, prose })),
    // A module's names come in one order from one loader and in another from the next; the hash may not.
    evidence: Object.values(draft.evidence).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
  })
}

const hashes = new WeakMap<Guideline, string>()

/** The guideline with the hash that a build made of it, so that nobody makes it again; null: it is made when asked for. */
export function hashedAs(guideline: Guideline, hash: string | null): Guideline {
  if (hash !== null) hashes.set(guideline, hash)
  return guideline
}

/** Its hash where that is known already; null: it would have to be made. */
export const hashAtHand = (guideline: Guideline): string | null => hashes.get(guideline) ?? null

/** SHA-256 over the canonical JSON of the guideline; the identity of its logic and content. */
export function guidelineHash(guideline: Guideline): string {
  const found = hashes.get(guideline)
  if (found !== undefined) return found
  const hash = hashOf(guideline)
  hashes.set(guideline, hash)
  return hash
}
