/** What follows from what is known: the fast path at every change, and what is laid open only when looked at. */

import { computed, type ReadonlySignal, signal } from '@preact/signals'
import {
  assess,
  contradictionsOf,
  deceasedOf,
  dueOf,
  episodeOf,
  explain,
  type FactState,
  factStates,
  groundsInFull,
  groundsOf,
  headlineOf,
  inOrder,
  missingFacts,
  optionsInShort,
  positionInShort,
  recommendationOf,
  scoresOf,
  stageOf,
  standings,
  subjectOf,
  truthOf,
  positionInFull as withCriteria,
  optionInFull as withStops,
} from '../../evaluate/index.ts'
import {
  type AssessedOption,
  type AssessedPosition,
  type AssessedRecommendation,
  adviceOf,
  type Explanation,
  type FactId,
  type Grounds,
  indexOf,
  type MissingFact,
  type Recommendation,
  sameGrounds,
} from '../../language/index.ts'
import { headlineWords } from '../../words/index.ts'
import { guideline } from './data.ts'
import { asOf, known, ofOnePatient } from './patient.ts'

export const assessed = computed(() => {
  const { answers, setting } = known.value
  return assess(guideline(), answers, setting, asOf.value)
})

/** The same object while it says the same, so that who shows it is not painted again. */
export function steady<T>(now: () => T): ReadonlySignal<T> {
  let kept: { readonly json: string; readonly found: T } | undefined
  return computed(() => {
    const found = now()
    const json = JSON.stringify(found)
    if (kept?.json !== json) kept = { json, found }
    return kept.found
  })
}

export const missing = computed(() => missingFacts(assessed.value))
export const headline = steady(() => headlineOf(assessed.value, missing.value))
/** Put off by the user: asked last, for as long as this patient is on the page. */
export const skipped = ofOnePatient<ReadonlySet<FactId>>(new Set())
/** What is not known in the order in which it is asked: the headline and the panel read this same one. */
export const toAsk = computed(() => {
  const later = (one: MissingFact): boolean => skipped.value.has(one.fact)
  return [...missing.value.filter((one) => !later(one)), ...missing.value.filter(later)]
})
export const headlineText = computed(() =>
  headlineWords(guideline(), headlineOf(assessed.value, toAsk.value)),
)
export const stage = steady(() => stageOf(assessed.value))
export const subject = steady(() => subjectOf(assessed.value))
export const episode = steady(() => episodeOf(assessed.value))
export const deceased = steady(() => deceasedOf(assessed.value))
/** Of which death the plan was asked for all the same. */
const askedAfter = signal<string | null>(null)
const deathNow = computed(() => JSON.stringify([subject.value.id, deceased.value]))
/** The patient has died, and nobody asked for the plan all the same. */
export const withheld = computed(() => deceased.value !== null && askedAfter.value !== deathNow.value)
export function giveAfterDeath(): void {
  askedAfter.value = deathNow.value
}
/** What is said twice and differently: `fact`, or `fact.item` of a checklist. */
export const contradicted = computed<ReadonlySet<string>>(() => {
  const found = contradictionsOf(assessed.value)
  return new Set(found.map(({ fact, item }) => (item === null ? fact : `${fact}.${item}`)))
})
export const scores = computed(() => scoresOf(assessed.value))
const optionsNow = computed(() => optionsInShort(assessed.value))
const positionsNow = computed(() => guideline().positions.map((_, i) => positionInShort(assessed.value, i)))
export type OptionLook = (typeof optionsNow.value)[number]
export type PositionLook = (typeof positionsNow.value)[number]

/** Keeps the objects of a list that look the same as before, so that only what changed is painted again. */
function keepSame<T extends { readonly id: string }>(
  lookOf: (one: T) => unknown,
): (now: readonly T[]) => readonly T[] {
  let kept: ReadonlyMap<string, { readonly one: T; readonly look: string }> = new Map()
  return (now) => {
    const made = now.map((one) => {
      const look = JSON.stringify(lookOf(one))
      const old = kept.get(one.id)
      return old?.look === look ? old : { one, look }
    })
    kept = new Map(made.map((each) => [each.one.id, each]))
    return made.map(({ one }) => one)
  }
}

const sameOptions = keepSame<OptionLook>(
  ({ status, calledFor, taken, rank, reasons, adjustments, window, missing: open }) => {
    return [status, calledFor, taken, rank, reasons, adjustments, window, open]
  },
)
const samePositions = keepSame<PositionLook>(({ stance, reasons, window }) => [stance, reasons, window])

/** As the tables show them; laid open only when somebody looks. */
export const options = computed(() => sameOptions(optionsNow.value))
export const positions = computed(() => samePositions(positionsNow.value))
export function optionInFull(id: string): AssessedOption | undefined {
  const option = optionsNow.value.find((one) => one.id === id)
  return option && withStops(assessed.value, option)
}
export function positionInFull(id: string): AssessedPosition | undefined {
  const position = positionsNow.value.find((one) => one.id === id)
  return position && withCriteria(assessed.value, position)
}
export const standing = computed(() => standings(assessed.value))
/** The state of every asked fact; items of a checklist under `fact.item`. */
export const states = computed<ReadonlyMap<string, FactState>>(() => {
  const { answers, setting } = known.value
  return factStates(guideline(), answers, setting, asOf.value)
})

/** One line of the plan. */
export interface Row {
  readonly rec: Recommendation
  readonly status: AssessedRecommendation['status']
  readonly provisional: boolean
  readonly displacedBy: string | null
  readonly due: AssessedRecommendation['due']
  /** Why; null for what does not apply. */
  readonly grounds: Grounds | null
  readonly missing: readonly FactId[]
  /** Done, though it is not known whether it applies: then nothing is left to do either way. */
  readonly moot: boolean
}

const sameRow = (a: Row, b: Row): boolean =>
  a.status === b.status &&
  a.provisional === b.provisional &&
  a.displacedBy === b.displacedBy &&
  sameGrounds(a.grounds, b.grounds) &&
  a.moot === b.moot &&
  a.due?.from === b.due?.from &&
  a.due?.to === b.due?.to &&
  a.missing.length === b.missing.length &&
  a.missing.every((fact, i) => fact === b.missing[i])

let before: ReadonlyMap<string, Row> = new Map()

/** Every recommendation that may matter, in order; a row that did not change stays the same object. */
export const rows = computed<readonly Row[]>(() => {
  const now = assessed.value
  const { prepared } = now.readings.day
  const made = inOrder(now).flatMap((result): readonly Row[] => {
    const rec = prepared.recommendations.get(result.id)
    if (rec === undefined || result.status === 'not-applicable') return []
    const { status, provisional, displacedBy } = result
    // What was done or declined keeps its place in the plan.
    const due = dueOf(now.readings, rec)
    // Only advice that applies shows its reason in a line; the others say what they wait for.
    const grounds = status === 'applicable' ? groundsOf(now.readings.plain, rec.appliesWhen) : null
    const waits = [...result.missing.facts]
    const moot = status === 'done' && truthOf(now.readings.plain, rec.appliesWhen) !== true
    const row: Row = { rec, status, provisional, displacedBy, due, grounds, missing: waits, moot }
    const old = before.get(rec.id)
    return [old !== undefined && sameRow(old, row) ? old : row]
  })
  before = new Map(made.map((row) => [row.rec.id, row]))
  return made
})

export const stands = (row: Row): boolean => row.status === 'applicable' && row.displacedBy === null

export const nowRows = computed(() => rows.value.filter((r) => stands(r) && r.rec.direction === 'for'))
/** The line of the plan that the headline says in full. */
export const headlineRow = computed(
  () => nowRows.value.find((row) => row.rec.id === adviceOf(headline.value)) ?? null,
)
/** A work-up that the headline asks for, though the stage is one of treatment: then both say that it comes first. */
export const workUpFirst = computed<Recommendation | null>(() => {
  const rec = headlineRow.value?.rec
  if (rec?.step !== 'work-up') return null
  const [first] = guideline().stages.filter(({ id }) => rec.stages.includes(id))
  return first?.id === stage.value.id ? null : rec
})
export const openRows = computed(() => rows.value.filter((r) => r.status === 'needs-data'))
export const settledRows = computed(() =>
  rows.value.filter((r) => r.status === 'done' || r.displacedBy !== null),
)

/** One recommendation in full, laid open when somebody looks. */
export function layOpen(id: string): AssessedRecommendation | null {
  const now = assessed.value
  const result = now.recommendations.find((one) => one.id === id)
  return result === undefined ? null : recommendationOf(now, result)
}

/** Why a stage holds, or does not: in a sentence, and laid open. */
export function whyStage(
  id: string,
): { readonly grounds: Grounds; readonly explanation: Explanation } | null {
  const one = indexOf(guideline()).stages.get(id)
  const { plain } = assessed.value.readings
  return one === undefined
    ? null
    : { grounds: groundsInFull(plain, one.when), explanation: explain(plain, one.when) }
}
