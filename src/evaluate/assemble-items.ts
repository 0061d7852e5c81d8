/** Options and positions as the contract has them: in short for a table, in full with their criteria laid open. */

import {
  type AssessedCitation,
  type AssessedEffect,
  type AssessedOption,
  type AssessedPosition,
  type Citation,
  type Clause,
  type DayAfter,
  dayNumber,
  type Effect,
  type Expression,
  type FactId,
  NAMES_NO_DAY,
  type Option,
  type Position,
  type Truth,
} from '../language/index.ts'
import type { Assessed } from './assess.ts'
import { bearingOf } from './bearing.ts'
import { explain } from './explain.ts'
import { assumedIn } from './missing.ts'
import { compareText, ranksOf } from './order.ts'
import { type Reading, truthOf } from './reading.ts'
import { windowDay } from './status.ts'
import { asData, type Fill } from './when-seen.ts'

export const citationOf = (citation: Citation): AssessedCitation => ({
  id: citation.evidence,
  locator: citation.locator,
  grade: citation.grade,
  verified: citation.verified,
  stance: citation.stance,
})

export function assumedFacts(assessed: Assessed, expressions: readonly Expression[]): readonly FactId[] {
  const facts = new Set<FactId>()
  for (const expression of expressions) assumedIn(assessed.readings.plain, expression, facts)
  return [...facts].sort(compareText)
}

/** An option without what takes longest: the laying open of its stops. */
type OptionInShort = Omit<AssessedOption, 'bearing' | 'explanation' | 'assuming'>

/** In the order in which options are shown. */
export function optionsInShort(assessed: Assessed): readonly OptionInShort[] {
  const ranks = ranksOf(assessed)
  const calledFor = callsFor(assessed)
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
      calledFor: calledFor(option.id),
      taken: result?.taken ?? null,
      reasons: [...reasons, ...preferred],
      rank: ranks.get(option.id) ?? null,
      window: windowOf(assessed, option.window.notBefore, option.window.notAfter),
      course: option.course,
      adjustments: adjustments.map(({ level: _, ...adjustment }) => adjustment),
      effects: effectsNow(assessed, option.effects),
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

/** Whether advice that stands, or may, offers an option. */
function callsFor({ readings, recommendations }: Assessed): (option: string) => Truth {
  const { prepared } = readings.day
  const offers = (wanted: 'applicable' | 'needs-data'): ReadonlySet<string> =>
    new Set(
      recommendations
        .filter(({ status, displacedBy }) => status === wanted && displacedBy === null)
        .flatMap(({ id }) => prepared.recommendations.get(id) ?? [])
        .flatMap(({ direction, options }) => (direction === 'for' ? options : [])),
    )
  const [offered, perhaps] = [offers('applicable'), offers('needs-data')]
  return (option) => offered.has(option) || (perhaps.has(option) ? null : false)
}

const judgements = new WeakMap<Option | Position, Expression>()

/** Everything an option or position is judged by, as one condition: made once, so that it is laid out once. */
function judgedBy(item: Option | Position, by: readonly { readonly when: Expression }[]): Expression {
  const judged: Expression = judgements.get(item) ?? { op: 'any', of: by.map(({ when }) => when) }
  judgements.set(item, judged)
  return judged
}

/** The same option with its stops and cautions laid open. */
export function optionInFull(assessed: Assessed, short: OptionInShort, fill: Fill = asData): AssessedOption {
  const option = assessed.readings.day.prepared.options.get(short.id)
  if (option === undefined) throw new Error(`No option "${short.id}"`)
  const judged = judgedBy(option, option.avoidWhen)
  const { missing, evidence, ...head } = short
  const whole = { ...head, bearing: null, explanation: null, missing, assuming: null, evidence }
  return fill<typeof whole, Pick<AssessedOption, 'bearing' | 'explanation' | 'assuming'>>(whole, {
    bearing: () => bearingOf(assessed, option.id),
    explanation: () => explain(assessed.readings.plain, judged),
    assuming: () => assumedFacts(assessed, [judged]),
  })
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

/** Findings, and whether the patient meets what those studied had in common. */
export function effectsNow({ readings }: Assessed, effects: readonly Effect[]): readonly AssessedEffect[] {
  return effects.map(({ studiedIn, ...finding }) => {
    if (studiedIn === null) return { ...finding, fits: 'not-said' }
    const met = truthOf(readings.plain, studiedIn)
    return { ...finding, fits: met === null ? 'not-known' : met ? 'yes' : 'no' }
  })
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
  short: PositionInShort,
  fill: Fill = asData,
): AssessedPosition {
  const position = assessed.readings.day.prepared.positions.get(short.id)
  if (position === undefined) throw new Error(`No position "${short.id}"`)
  const judged = judgedBy(position, position.rows)
  const { missing, published, evidence, ...head } = short
  const whole = { ...head, explanation: null, missing, assuming: null, published, evidence }
  return fill<typeof whole, Pick<AssessedPosition, 'explanation' | 'assuming'>>(whole, {
    explanation: () => explain(assessed.readings.plain, judged),
    assuming: () => assumedFacts(assessed, [judged]),
  })
}
