/** The status of each recommendation, option and stage, and the facts still missing for it. */

import {
  addDays,
  type DayAfter,
  type Days,
  type DueDates,
  type Option,
  type OptionStatus,
  type Recommendation,
  type RecommendationStatus,
  type Truth,
} from '../language/index.ts'
import { askForDate, gather, missingOf } from './missing.ts'
import { askedState, type Gathered, openReading, type Reading, truthOf } from './reading.ts'
import type { PatientDay } from './state.ts'
import { once } from './when-seen.ts'

/** The readings an assessment may need; each is opened when first asked for. */
export interface Readings {
  readonly day: PatientDay
  readonly plain: Reading
  /** As if the red-flag checklist were answered "none of these" where it is not answered. */
  clear(): Reading
  /** To find what a stage still waits for: stages alone may ask whether a fact is known. */
  open(): Reading
}

export function readingsOf(day: PatientDay): Readings {
  let clear: Reading | undefined
  let open: Reading | undefined
  return {
    day,
    plain: openReading(day),
    clear: () => (clear ??= openReading(day, { presumeClear: true })),
    open: () => (open ??= openReading(day, { openKnown: true })),
  }
}

export interface RecommendationResult {
  readonly id: string
  readonly status: RecommendationStatus
  readonly provisional: boolean
  readonly displacedBy: string | null
  readonly due: DueDates | null
  readonly missing: Gathered
}

interface OwnStatus {
  readonly status: RecommendationStatus
  readonly provisional: boolean
}

/** What it would be, had nobody declined it: to decline a thing does not end the finding behind it. */
function standingOf(readings: Readings, rec: Recommendation): OwnStatus {
  const applies = truthOf(readings.plain, rec.appliesWhen)
  const settled = (status: RecommendationStatus): OwnStatus => ({ status, provisional: false })
  if (applies === false) return settled('not-applicable')
  if (rec.doneWhen !== null && truthOf(readings.plain, rec.doneWhen) === true) return settled('done')
  if (applies === true) return settled('applicable')
  if (rec.urgency !== 'emergency' && truthOf(readings.clear(), rec.appliesWhen) === true) {
    return { status: 'applicable', provisional: true }
  }
  return settled('needs-data')
}

const isDeclined = (readings: Readings, rec: Recommendation): boolean =>
  Object.hasOwn(readings.day.answers.declined, rec.id)

type Own = (id: string) => OwnStatus | undefined

export function recommendationResults(readings: Readings): readonly RecommendationResult[] {
  const { recommendations } = readings.day.prepared.guideline
  const own = new Map(recommendations.map((rec) => [rec.id, standingOf(readings, rec)]))
  return recommendations.map((rec) => {
    const standing = standingAmong(readings, rec, (id) => own.get(id))
    const { status } = standing
    const missing = once(() => missingForRecommendation(readings, rec, status))
    return {
      id: rec.id,
      ...standing,
      due: status === 'applicable' || status === 'needs-data' ? dueOf(readings, rec) : null,
      get missing() {
        return missing()
      },
    }
  })
}

/** The status of a recommendation among those it may have to give way to. */
export function standingAmong(
  readings: Readings,
  rec: Recommendation,
  ownOf: Own = (id) => ownIn(readings, id),
): Pick<RecommendationResult, 'status' | 'provisional' | 'displacedBy'> {
  const own = ownOf(rec.id) ?? { status: 'needs-data', provisional: false }
  const declined = isDeclined(readings, rec) && own.status !== 'not-applicable'
  const { status, provisional }: OwnStatus = declined ? { status: 'declined', provisional: false } : own
  let displacedBy: string | null = null
  let open = provisional
  if (status === 'applicable') {
    for (const { recommendation } of rec.supersededBy) {
      const by = ownOf(recommendation)
      if (by?.status === 'applicable' && !by.provisional) displacedBy ??= recommendation
      else if (by?.status === 'needs-data' || by?.provisional === true) open = true
    }
  }
  return { status, provisional: displacedBy === null && open, displacedBy }
}

function ownIn(readings: Readings, id: string): OwnStatus | undefined {
  const rec = readings.day.prepared.recommendations.get(id)
  return rec === undefined ? undefined : standingOf(readings, rec)
}

/** Between which days it is due, as far as its date is known. */
export function dueOf(readings: Readings, rec: Recommendation): DueDates | null {
  if (rec.due === null) return null
  const days = askedState(readings.plain, rec.due.fact).value as Days | null
  return days && { from: addDays(days.from, rec.due.from), to: addDays(days.to, rec.due.to) }
}

export function missingForRecommendation(
  readings: Readings,
  rec: Recommendation,
  status: RecommendationStatus,
): Gathered {
  const missing = gather()
  if (truthOf(readings.plain, rec.appliesWhen) === false) return missing
  missingOfOwn(readings, rec, missing, isDeclined(readings, rec))
  if (status !== 'applicable' && status !== 'needs-data') return missing
  for (const { recommendation } of rec.supersededBy) {
    const by = readings.day.prepared.recommendations.get(recommendation)
    if (by !== undefined) missingOfOwn(readings, by, missing, false)
  }
  if (rec.due !== null) askForDate(readings.plain, rec.due.fact, missing)
  return missing
}

function missingOfOwn({ plain }: Readings, rec: Recommendation, into: Gathered, declined: boolean): void {
  if (truthOf(plain, rec.appliesWhen) === false) return
  missingOf(plain, rec.appliesWhen, into)
  if (rec.doneWhen !== null && !declined) missingOf(plain, rec.doneWhen, into)
}

export interface OptionResult {
  readonly id: string
  readonly status: OptionStatus
  /** How many preferences hold: what ranks it among its like. */
  readonly preferred: number
  /** Is the patient on it? Also where a stop forbids it. */
  readonly taken: Truth
  readonly missing: Gathered
}

export function optionResult(readings: Readings, option: Option): OptionResult {
  const { plain } = readings
  const preferred = option.preferWhen.filter((clause) => truthOf(plain, clause.when) === true).length
  const status = optionStatus(readings, option)
  const taken = option.takingWhen === null ? false : truthOf(plain, option.takingWhen)
  const missing = once(() => missingForOption(readings, option, status))
  return {
    id: option.id,
    status,
    preferred,
    taken,
    get missing() {
      return missing()
    },
  }
}

export function optionStatus({ plain, day }: Readings, option: Option): OptionStatus {
  let openStop = false
  let caution = false
  for (const clause of option.avoidWhen) {
    const truth = truthOf(plain, clause.when)
    if (clause.level === 'stop') {
      if (truth === true) return 'contraindicated'
      if (truth === null) openStop = true
    } else if (truth === true) caution = true
  }
  if (option.takingWhen !== null && truthOf(plain, option.takingWhen) === true) return 'taking'
  if (openStop) return 'needs-data'
  const tooEarly = isBefore(plain, day.asOf, option.window.notBefore)
  if (tooEarly === true) return 'not-yet'
  const tooLate = isAfter(plain, day.asOf, option.window.notAfter)
  if (tooLate === true) return 'too-late'
  if (tooEarly === null || tooLate === null) return 'needs-data'
  return caution ? 'caution' : 'suitable'
}

/** Is the day before the one counted from the date fact? */
function isBefore(reading: Reading, day: string, limit: DayAfter | null): Truth {
  const window = limit === null ? null : windowDay(reading, limit)
  if (limit === null) return false
  if (window === null) return null
  return day < window.from ? true : day >= window.to ? false : null
}

function isAfter(reading: Reading, day: string, limit: DayAfter | null): Truth {
  const window = limit === null ? null : windowDay(reading, limit)
  if (limit === null) return false
  if (window === null) return null
  return day > window.to ? true : day <= window.from ? false : null
}

/** The day a window opens or closes; a stretch where its date is not known to the day; null where unknown. */
export function windowDay(reading: Reading, limit: DayAfter): Days | null {
  const days = askedState(reading, limit.fact).value as Days | null
  return days && { from: addDays(days.from, limit.days), to: addDays(days.to, limit.days) }
}

export function missingForOption(readings: Readings, option: Option, status: OptionStatus): Gathered {
  const missing = gather()
  if (status === 'contraindicated') return missing
  const { plain } = readings
  for (const clause of option.avoidWhen) {
    if (clause.level === 'stop') missingOf(plain, clause.when, missing)
  }
  if (option.takingWhen !== null) {
    if (truthOf(plain, option.takingWhen) === true) return missing
    missingOf(plain, option.takingWhen, missing)
  }
  for (const limit of [option.window.notBefore, option.window.notAfter]) {
    if (limit !== null) askForDate(plain, limit.fact, missing)
  }
  for (const clause of option.avoidWhen) missingOf(plain, clause.when, missing)
  for (const clause of [...option.preferWhen, ...option.adjustWhen]) missingOf(plain, clause.when, missing)
  return missing
}

export interface StageResult {
  /** `needs-data` where no stage can be established. */
  readonly id: string
  readonly provisional: boolean
  readonly possible: readonly string[]
  readonly missing: Gathered
}

export function stageResult(readings: Readings): StageResult {
  const { stages } = readings.day.prepared.guideline
  const possible: string[] = []
  for (const stage of stages) {
    const truth = truthOf(readings.plain, stage.when)
    if (truth !== false) possible.push(stage.id)
    if (truth === true) break
  }
  const standing = stages.find((stage) => truthOf(readings.clear(), stage.when) === true)
  const missing = once(() => missingForStage(readings))
  return {
    id: standing?.id ?? 'needs-data',
    provisional: possible.length > 1,
    possible,
    get missing() {
      return missing()
    },
  }
}

export function missingForStage(readings: Readings): Gathered {
  const missing = gather()
  for (const stage of readings.day.prepared.guideline.stages) {
    const truth = truthOf(readings.open(), stage.when)
    if (truth === true) break
    missingOf(readings.open(), stage.when, missing)
  }
  return missing
}
