/** The whole Assessment as the contract has it: statuses, explanations, timeline and receipt in one value. */

import {
  type AssessedCitation,
  type AssessedOption,
  type AssessedPosition,
  type AssessedRecommendation,
  type Assessment,
  type Citation,
  type Clause,
  type DayAfter,
  type Days,
  dayNumber,
  type Expression,
  type FactId,
  guidelineHash,
  hashOf,
  type Interval,
  NAMES_NO_DAY,
  type ScoreReading,
  wholeYears,
} from '../language/index.ts'
import { type Assessed, missingFacts } from './assess.ts'
import { explain, reasonOf } from './explain.ts'
import { headlineOf } from './headline.ts'
import { assumedIn } from './missing.ts'
import { compareText, inOrder, ranksOf } from './order.ts'
import { askedState, numberOf, partRange, type Reading, scoreSum, truthOf } from './reading.ts'
import { windowDay } from './status.ts'
import { timeline } from './timeline.ts'

/** Lays an assessment out in full. Array order and bytes are the same for the same inputs. */
export function toAssessment(assessed: Assessed): Assessment {
  const { guideline, answers, setting, asOf } = assessed
  const missing = missingFacts(assessed)
  const body = {
    guideline: { id: guideline.id, version: guideline.version, hash: guidelineHash(guideline) },
    asOf,
    subject: subjectOf(assessed),
    setting,
    episode: episodeOf(assessed),
    stage: stageOf(assessed),
    headline: headlineOf(assessed, missing),
    recommendations: inOrder(assessed).map((result) => recommendationOf(assessed, result)),
    options: optionsInShort(assessed).map((option) => optionInFull(assessed, option)),
    positions: guideline.positions.map((_, i) => positionInFull(assessed, positionInShort(assessed, i))),
    scores: scoresOf(assessed),
    missing,
    timeline: timeline(assessed),
    notes: answers.notes,
  }
  const receipt = {
    inputs: hashOf({ answers, setting, asOf }),
    guideline: body.guideline.hash,
    output: hashOf(body),
  }
  return { ...body, receipt }
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

export function episodeOf(assessed: Assessed): Assessment['episode'] {
  const { episode } = assessed.answers
  if (episode === null) return null
  const { day, plain } = assessed.readings
  const { onset, site } = day.prepared.guideline.roles
  const began = askedState(plain, onset).value as Days | null
  const levels = site === null ? null : askedState(plain, site).value
  return {
    id: episode.id,
    // ISO 8601: a day, or an interval where the onset is not known to the day.
    onset: began && (began.from === began.to ? began.from : `${began.from}/${began.to}`),
    levels: Array.isArray(levels) ? levels : [],
    chosenBecause: episode.chosenBecause,
  }
}

export function stageOf(assessed: Assessed): Assessment['stage'] {
  const { id, provisional, possible } = assessed.stage
  const stage = assessed.guideline.stages.find((one) => one.id === id)
  const title = stage?.title ?? 'Not enough is recorded to say'
  const statement =
    stage?.statement ?? 'What is recorded does not yet say where on the pathway the patient stands.'
  return { id, title, statement, provisional, possible }
}

export function recommendationOf(
  assessed: Assessed,
  result: Assessed['recommendations'][number],
): AssessedRecommendation {
  const { readings } = assessed
  const rec = readings.day.prepared.recommendations.get(result.id)
  if (rec === undefined) throw new Error(`No recommendation "${result.id}"`)
  const explanation = explain(readings.plain, rec.appliesWhen)
  const carrying = [
    rec.appliesWhen,
    ...(rec.doneWhen !== null && result.status === 'done' ? [rec.doneWhen] : []),
  ]
  return {
    id: rec.id,
    title: rec.title,
    statement: rec.statement,
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
    reason: reasonOf(explanation),
    explanation,
    missing: [...result.missing.facts],
    assuming: assumedFacts(assessed, carrying),
    options: rec.options,
    declinedBecause: result.status === 'declined' ? (assessed.answers.declined[rec.id] ?? null) : null,
    evidence: rec.evidence.map(citationOf),
    effects: rec.effects,
    forPatient: rec.forPatient,
  }
}

const citationOf = (citation: Citation): AssessedCitation => ({
  id: citation.evidence,
  locator: citation.locator,
  grade: citation.grade,
  verified: citation.verified,
  stance: citation.stance,
})

function assumedFacts(assessed: Assessed, expressions: readonly Expression[]): readonly FactId[] {
  const facts = new Set<FactId>()
  for (const expression of expressions) assumedIn(assessed.readings.plain, expression, facts)
  return [...facts].sort(compareText)
}

/** An option without what takes longest: the laying open of its stops. */
type OptionInShort = Omit<AssessedOption, 'explanation' | 'assuming'>

/** In the order in which options are shown. */
export function optionsInShort(assessed: Assessed): readonly OptionInShort[] {
  const ranks = ranksOf(assessed)
  const { options } = assessed.guideline
  const inShort = options.map((option, i): OptionInShort => {
    const result = assessed.options[i]
    const { plain } = assessed.readings
    const reasons = option.avoidWhen.flatMap((clause) => clauseNow(plain, clause, clause.level))
    const preferred = option.preferWhen.flatMap((clause) => clauseNow(plain, clause, 'prefer' as const))
    const adjustments = option.adjustWhen.flatMap((clause) => clauseNow(plain, clause, null))
    return {
      id: option.id,
      title: option.title,
      question: option.question,
      action: option.action,
      status: result?.status ?? 'needs-data',
      taken: result?.taken ?? null,
      reasons: [...reasons, ...preferred],
      rank: ranks.get(option.id) ?? null,
      window: windowOf(assessed, option.window.notBefore, option.window.notAfter),
      course: option.course,
      adjustments: adjustments.map(({ level: _, ...adjustment }) => adjustment),
      effects: option.effects,
      forPatient: option.forPatient,
      sources: option.sources,
      missing: [...(result?.missing.facts ?? [])],
      evidence: option.evidence.map(citationOf),
    }
  })
  const questions = assessed.guideline.questions.map((question) => question.id)
  const place = (option: OptionInShort): number => questions.indexOf(option.question)
  const rank = (option: OptionInShort): number => option.rank ?? Number.MAX_SAFE_INTEGER
  return inShort.sort((a, b) => place(a) - place(b) || rank(a) - rank(b) || compareText(a.id, b.id))
}

/** The same option with its stops and cautions laid open. */
export function optionInFull(
  assessed: Assessed,
  { missing, evidence, ...head }: OptionInShort,
): AssessedOption {
  const option = assessed.readings.day.prepared.options.get(head.id)
  if (option === undefined) throw new Error(`No option "${head.id}"`)
  const judged: Expression = { op: 'any', of: option.avoidWhen.map((clause) => clause.when) }
  return {
    ...head,
    explanation: explain(assessed.readings.plain, judged),
    missing,
    assuming: assumedFacts(assessed, [judged]),
    evidence,
  }
}

/** A clause that holds, or may. */
function clauseNow<L>(
  reading: Reading,
  clause: Clause,
  level: L,
): readonly { text: string; level: L; evidence: readonly string[]; verified: boolean; met: true | null }[] {
  const met = truthOf(reading, clause.when)
  if (met === false) return []
  const evidence = clause.evidence.map((citation) => citation.evidence)
  return [{ text: clause.text, level, evidence, verified: clause.evidence.every((c) => c.verified), met }]
}

/** Opens on the earliest day it may, closes on the earliest day it must; null where the day is not known. */
function windowOf(
  assessed: Assessed,
  opens: DayAfter | null,
  closes: DayAfter | null,
): { opens: string | null; closes: string | null } {
  const { plain } = assessed.readings
  const day = (limit: DayAfter | null): string | null => {
    const days = limit && windowDay(plain, limit)
    return days && dayNumber(days.to) - dayNumber(days.from) <= NAMES_NO_DAY ? days.from : null
  }
  return { opens: day(opens), closes: day(closes) }
}

/** A position without what takes longest: the laying open of its criteria. */
type PositionInShort = Omit<AssessedPosition, 'explanation' | 'assuming'>

export function positionInShort(assessed: Assessed, place: number): PositionInShort {
  const position = assessed.guideline.positions[place]
  const result = assessed.positions[place]
  if (position === undefined || result === undefined) throw new Error(`No position at ${place}`)
  const { plain } = assessed.readings
  const reasons: AssessedPosition['reasons'][number][] = []
  let ended = !result.speaks
  for (const row of ended ? [] : position.rows) {
    const met = truthOf(plain, row.when)
    if (met === false) continue
    reasons.push({ text: row.text, verified: row.verified, met })
    ended = met ? true : ended
    if (ended) break
  }
  const { text, verified } = position.otherwise
  if (!ended) reasons.push({ text, verified, met: reasons.length === 0 ? true : null })
  return {
    id: position.id,
    body: position.body,
    title: position.title,
    year: position.year,
    sponsor: position.sponsor,
    method: position.method,
    question: position.question,
    stance: result.stance,
    window: windowOf(assessed, position.window.opens, position.window.closes),
    reasons,
    reservations: position.reservations,
    missing: [...result.missing.facts],
    published: position.published,
    evidence: position.evidence.map(citationOf),
  }
}

/** The same position with its criteria laid open. */
export function positionInFull(
  assessed: Assessed,
  { missing, published, evidence, ...head }: PositionInShort,
): AssessedPosition {
  const position = assessed.readings.day.prepared.positions.get(head.id)
  if (position === undefined) throw new Error(`No position "${head.id}"`)
  const judged: Expression = { op: 'any', of: position.rows.map((row) => row.when) }
  return {
    ...head,
    explanation: explain(assessed.readings.plain, judged),
    missing,
    assuming: assumedFacts(assessed, [judged]),
    published,
    evidence,
  }
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
