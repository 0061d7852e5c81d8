/** The whole Assessment: statuses, explanations, timeline and receipt in one value; in parts as they are looked at, or as data. */

import {
  type AssessedRecommendation,
  type Assessment,
  breaksSilenceBefore,
  type Days,
  guidelineHash,
  hashOf,
  type Interval,
  indexOf,
  type LaterDeath,
  type LaterEvent,
  type Note,
  type ScoreReading,
  type SetAside,
  wholeYears,
} from '../language/index.ts'
import { alertsOf } from './alerts.ts'
import {
  assumedFacts,
  citationOf,
  effectsNow,
  optionInFull,
  optionsInShort,
  positionInFull,
  positionInShort,
} from './assemble-items.ts'
import type { Assessed } from './assess.ts'
import { checklistOf } from './checklist.ts'
import { contradictionsOf } from './contradictions.ts'
import { deceasedOf, laterDeath } from './deceased.ts'
import { explain } from './explain.ts'
import { headlineOf } from './headline.ts'
import { implausibleIn } from './implausible.ts'
import { incompatibleIn, incompatibleNotes } from './incompatible.ts'
import { missingFacts } from './missing-facts.ts'
import { compareText, inOrder } from './order.ts'
import { askedState, numberOf, partRange, scoreSum } from './reading.ts'
import { groundsOf } from './reason.ts'
import { outputHash } from './receipt.ts'
import { HORIZON_DAYS, timeline } from './timeline.ts'
import { asData, type Fill, once, whenSeen } from './when-seen.ts'
import { wordedFor } from './worded.ts'

const setAside = (resource: string): SetAside => ({ kind: 'challenged', resource, text: null })

/** What was set aside, a death or an index event after the day of assessment, what can hardly be of one person, and what the reader of the chart noted. */
export const notesOf = (assessed: Assessed): Assessment['notes'] => [
  ...assessed.answers.challenged.map(setAside),
  ...laterDeaths(assessed),
  ...laterEvents(assessed),
  ...laterRecords(assessed),
  ...implausibleIn(assessed),
  ...incompatibleNotes(assessed),
  ...assessed.answers.notes,
]

/** An index event of which no record lies in view yet: the first of its records that says so. */
function laterEvents({ answers, readings, asOf }: Assessed): readonly LaterEvent[] {
  const { onset } = readings.day.prepared.guideline.roles
  const told = answers.entries.filter((one) => one.fact === onset && one.origin === 'inferred')
  const counted = told.filter(({ resource }) => resource === null || !answers.challenged.includes(resource))
  const [first] = counted.toSorted((a, b) => compareText(a.on.from, b.on.from))
  if (first === undefined || first.on.from <= asOf) return []
  return [{ kind: 'conflict', resource: first.resource, text: null, begins: first.on }]
}

/** Records of a later day of which silence is no longer taken for "no"; the index event is said by its onset. */
function laterRecords({ answers, readings, asOf }: Assessed): readonly Note[] {
  const { prepared } = readings.day
  const told = new Map<string, string>()
  for (const entry of answers.entries) {
    const { resource, on } = entry
    if (on.from <= asOf || resource === null || answers.challenged.includes(resource)) continue
    if (breaksSilenceBefore(entry, prepared)) told.set(resource, on.from)
  }
  for (const { fact, resource } of answers.entries) {
    if (fact === prepared.guideline.roles.onset && resource !== null) told.delete(resource)
  }
  return [...told]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([resource, day]) => ({
      kind: 'conflict',
      resource,
      text: `dated ${day}, after the day of this assessment: it is not used, nor is "no" taken from silence`,
    }))
}

function laterDeaths(assessed: Assessed): readonly LaterDeath[] {
  const death = laterDeath(assessed)
  if (death?.on == null) return []
  return [{ kind: 'conflict', resource: death.resource, text: null, died: death.on }]
}

/** Lays an assessment out in full, as plain data. Array order and bytes are the same for the same inputs. */
export const toAssessment = (assessed: Assessed): Assessment => laidOut(assessed, asData)

/** The same for whoever shows some of it: what takes long is made when it is first looked at. */
export const planOf = (assessed: Assessed): Assessment => laidOut(assessed, whenSeen)

function laidOut(assessed: Assessed, fill: Fill): Assessment {
  const { guideline, answers, setting, asOf } = assessed
  const hash = guidelineHash(guideline)
  const missing = once(() => missingFacts(assessed))
  return fill<object, Assessment>(
    {},
    {
      guideline: () => ({ id: guideline.id, version: guideline.version, hash }),
      asOf: () => asOf,
      subject: () => subjectOf(assessed),
      deceased: () => deceasedOf(assessed),
      setting: () => setting,
      episode: () => episodeOf(assessed),
      stage: () => stageOf(assessed),
      headline: () => headlineOf(assessed, missing()),
      alerts: () => alertsOf(assessed),
      checklist: () => checklistOf(assessed),
      contradictions: () => contradictionsOf(assessed),
      incompatible: () => incompatibleIn(assessed),
      recommendations: () => inOrder(assessed).map((result) => recommendationOf(assessed, result, fill)),
      options: () => optionsInShort(assessed).map((option) => optionInFull(assessed, option, fill)),
      positions: () =>
        guideline.positions.map((_, i) => positionInFull(assessed, positionInShort(assessed, i), fill)),
      scores: () => scoresOf(assessed),
      missing,
      timeline: () => timeline(assessed, HORIZON_DAYS, fill),
      notes: () => notesOf(assessed),
      receipt: (whole) => ({
        inputs: hashOf({ answers, setting, asOf }),
        guideline: hash,
        output: outputHash(whole),
      }),
    },
  )
}

export function subjectOf(assessed: Assessed): Assessment['subject'] {
  const { day, plain } = assessed.readings
  const { roles } = day.prepared.guideline
  const born = askedState(plain, roles.birthDate).value as Days | null
  const sex = askedState(plain, roles.sex).value
  return {
    id: assessed.answers.subject,
    age: born && [wholeYears(born.to, assessed.asOf), wholeYears(born.from, assessed.asOf)],
    sex: typeof sex === 'string' ? sex : null,
  }
}

/** ISO 8601: a day, or an interval where it is not known to the day. */
const written = ({ from, to }: Days): string => (from === to ? from : `${from}/${to}`)

export function episodeOf(assessed: Assessed): Assessment['episode'] {
  const { episode } = assessed.answers
  if (episode === null) return null
  const { day, plain } = assessed.readings
  const { onset, site } = day.prepared.guideline.roles
  const began = askedState(plain, onset).value as Days | null
  const levels = site === null ? null : askedState(plain, site).value
  return {
    id: episode.id,
    onset: began && written(began),
    levels: Array.isArray(levels) ? levels : [],
    chosenBecause: episode.chosenBecause,
    earlier: episode.earlier.map((one) => ({ id: one.id, onset: written(one.onset), levels: one.sites })),
  }
}

export function stageOf(assessed: Assessed): Assessment['stage'] {
  const { id, provisional, possible } = assessed.stage
  const stage = indexOf(assessed.guideline).stages.get(id)
  return { id, title: stage?.title ?? null, statement: stage?.statement ?? null, provisional, possible }
}

export function recommendationOf(
  assessed: Assessed,
  result: Assessed['recommendations'][number],
  fill: Fill = asData,
): AssessedRecommendation {
  const { readings } = assessed
  const rec = readings.day.prepared.recommendations.get(result.id)
  if (rec === undefined) throw new Error(`No recommendation "${result.id}"`)
  const worded = wordedFor(assessed, rec)
  const head = {
    id: rec.id,
    title: worded.title,
    statement: worded.statement,
    question: rec.question,
    action: rec.action,
    stages: rec.stages,
    status: result.status,
    provisional: result.provisional,
    displacedBy: result.displacedBy,
    urgency: rec.urgency,
    due: result.due,
    direction: rec.direction,
    strength: rec.strength,
    certainty: rec.certainty,
    sources: rec.sources,
    grounds: null,
    explanation: null,
    missing: null,
    assuming: null,
    options: rec.options,
    open: worded.open,
    declinedBecause: result.status === 'declined' ? (assessed.answers.declined[rec.id] ?? null) : null,
    evidence: rec.evidence.map(citationOf),
    effects: effectsNow(assessed, rec.effects),
    forPatient: worded.forPatient,
  }
  const done = result.status === 'done' && rec.doneWhen !== null ? [rec.doneWhen] : []
  return fill<typeof head, Pick<AssessedRecommendation, 'grounds' | 'explanation' | 'missing' | 'assuming'>>(
    head,
    {
      grounds: () => groundsOf(readings.plain, rec.appliesWhen),
      explanation: () => explain(readings.plain, rec.appliesWhen),
      missing: () => [...result.missing.facts],
      assuming: () => assumedFacts(assessed, [rec.appliesWhen, ...done]),
    },
  )
}

export function scoresOf(assessed: Assessed): readonly ScoreReading[] {
  const { plain } = assessed.readings
  return assessed.guideline.facts.flatMap((fact): readonly ScoreReading[] => {
    if (fact.kind !== 'score') return []
    const range = numberOf(plain, fact.id) as Interval
    const settled = fact.parts.filter((part) => {
      const points = partRange(plain, part)
      return points.low === points.high
    })
    const counted = scoreSum(fact, (part) =>
      settled.includes(part) ? partRange(plain, part) : { low: fact.unknownCounts, high: fact.unknownCounts },
    )
    const bands = fact.bands.filter((band, i) => {
      const below = fact.bands[i - 1]?.upTo ?? Number.NEGATIVE_INFINITY
      return range.high > below && range.low <= (band.upTo ?? Number.POSITIVE_INFINITY)
    })
    return [
      {
        fact: fact.id,
        title: fact.title,
        version: fact.version,
        counted: counted.low,
        range: [range.low, range.high],
        settled: settled.length,
        bands: bands.map((band) => band.title),
      },
    ]
  })
}
