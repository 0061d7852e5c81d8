/** One word for one thing: what statuses, stances, dates and citations are called on a page. */

import {
  type AssessedCitation,
  type AssessedEffect,
  type AssessedOption,
  type AssessedRecommendation,
  type Assessment,
  citedAs,
  type Evidence,
  effectText,
  type FactId,
  type FactLookup,
  type Guideline,
  indexOf,
  type MissingFact,
  type OptionStatus,
  type RecommendationStatus,
  requireGuideline,
  requireShape,
  type Stance,
  type Urgency,
} from '../language/index.ts'
import { groundsWords, headlineWords, lastKnownWords } from '../words/index.ts'

/** What a page needs to know: the assessment, and the guideline for the titles of what it names. */
export interface Page {
  readonly assessment: Assessment
  readonly guideline: Guideline
}

/** @throws RequestProblem bad-argument: not a guideline and what `toAssessment` returned, in this order */
export function pageOf(guideline: Guideline, assessment: Assessment): Page {
  requireGuideline(guideline)
  requireShape(assessment, 'assessment', ['recommendations', 'missing', 'timeline'], 'toAssessment')
  return { assessment, guideline }
}

/** The facts of the page's guideline by id. */
export const factsById = ({ guideline }: Pick<Page, 'guideline'>): FactLookup => indexOf(guideline).facts

export const headlineText = ({ assessment, guideline }: Page): string =>
  headlineWords(guideline, assessment.headline)

/** One line of why. */
export const reasonWords = (page: Page, { grounds }: Pick<AssessedRecommendation, 'grounds'>): string =>
  groundsWords(factsById(page), grounds)

/** The last answer to a question, where it is too old; empty where there is none. */
export function tooOldWords(page: Pick<Page, 'guideline'>, asked: MissingFact | undefined): string {
  const last = asked === undefined ? null : lastKnownWords(factsById(page), asked)
  return last === null ? '' : `Last known: ${last}, too old to count.`
}

export const recommendationWords: Readonly<Record<RecommendationStatus, string>> = {
  applicable: 'applies',
  'not-applicable': 'does not apply',
  'needs-data': 'not known yet',
  done: 'already covered',
  declined: 'declined',
}
export const optionWords: Readonly<Record<OptionStatus, string>> = {
  suitable: 'suitable',
  caution: 'with caution',
  contraindicated: 'contraindicated',
  'needs-data': 'not known yet',
  'not-yet': 'not yet',
  'too-late': 'too late',
  taking: 'already taking',
}
/** Of an option that no advice which stands offers. */
export const notCalledWords = {
  false: 'not called for now',
  null: 'not known yet whether called for',
} as const

export const isUsable = (status: OptionStatus): boolean => status === 'suitable' || status === 'caution'

/** What is not called for is not suitable, though nothing bars it. */
export function optionStanding({ status, calledFor }: Pick<AssessedOption, 'status' | 'calledFor'>): string {
  if (calledFor === true || !isUsable(status)) return optionWords[status]
  return `${notCalledWords[`${calledFor}`]}; ${notBarredWords[status === 'caution' ? 'caution' : 'suitable']}`
}

export const stanceWords: Readonly<Record<Stance, string>> = {
  supports: 'supports',
  opposes: 'opposes',
  either: 'accepts either',
  'not-covered': 'not covered',
  unpublished: 'could not be read',
  'needs-data': 'not known yet',
}
export const urgencyWords: Readonly<Record<Urgency, string>> = {
  emergency: 'EMERGENCY, now',
  days: 'within days',
  weeks: 'within weeks',
  routine: 'routine',
}

/** Of an option by itself, whether it is called for or not. */
const notBarredWords = { suitable: 'not barred', caution: 'not barred, with caution' } as const

const standings: Readonly<Record<string, string>> = {
  ...stanceWords,
  ...optionWords,
  ...notBarredWords,
  ...recommendationWords,
  displaced: 'gives way to another',
  provisional: 'applies, provisional',
}

/** A standing of the timeline in words; a stage by its title. */
export function standingWords({ guideline }: Pick<Page, 'guideline'>, standing: string): string {
  return standings[standing] ?? indexOf(guideline).stages.get(standing)?.title ?? standing
}

/** The title of whatever carries this id. */
export function titleOf({ guideline }: Pick<Page, 'guideline'>, id: string): string {
  if (id === 'stage') return 'Stage'
  const items = [...guideline.recommendations, ...guideline.options, ...guideline.stages]
  const position = indexOf(guideline).positions.get(id)
  return items.find((one) => one.id === id)?.title ?? (position ? positionTitle(position) : id)
}

export function positionTitle(position: { readonly body: string; readonly year: number }): string {
  return `${position.body} ${position.year}`
}

export function factTitle({ guideline }: Page, id: FactId): string {
  return indexOf(guideline).facts.get(id)?.title ?? id
}

/** What is asked, as the object of a sentence: "whether the skin is broken", "pain score". */
export function askedTitle(page: Page, id: FactId): string {
  const kind = indexOf(page.guideline).facts.get(id)?.kind
  return kind === 'yes-no' ? `whether ${factTitle(page, id)}` : factTitle(page, id)
}

export function questionTitle({ guideline }: Page, id: string): string {
  return indexOf(guideline).questions.get(id)?.title ?? id
}

/** The words of a code of a choice or set. */
export function codeWords({ guideline }: Page, id: FactId, code: string): string {
  const fact = indexOf(guideline).facts.get(id)
  const labels: Readonly<Record<string, string>> = fact !== undefined && 'choices' in fact ? fact.choices : {}
  return labels[code] ?? code
}

export function evidenceOf({ guideline }: Page, id: string): Evidence | undefined {
  return indexOf(guideline).evidence.get(id)
}

export function shortCitation(page: Page, id: string): string {
  const evidence = evidenceOf(page, id)
  return evidence === undefined ? id : citedAs(evidence)
}

/** A citation in brackets' length: who, when, where in it, its own grade, and the word "unverified" where due. */
export function citationWords(page: Page, citation: AssessedCitation): string {
  const detail = [citation.locator, citation.grade, citation.verified ? null : 'unverified']
  const shown = detail.filter((part) => part !== null)
  return shortCitation(page, citation.id) + (shown.length > 0 ? ` (${shown.join('; ')})` : '')
}

/** The evidence a clause of an option leans on, with the word "unverified" where due. */
export function clauseWords(
  page: Page,
  reason: Pick<AssessedOption['reasons'][number], 'text' | 'evidence' | 'verified'>,
): string {
  const cited = reason.evidence.map((id) => shortCitation(page, id))
  const marks = [...cited, ...(reason.verified ? [] : ['unverified'])]
  return marks.length === 0 ? reason.text : `${reason.text} [${marks.join('; ')}]`
}

/** What a study found, whether this patient is like those studied, and where it stands. */
export function citedEffect(page: Page, effect: AssessedEffect): string {
  const { evidence } = effect
  const study = citationWords(page, { ...evidence, id: evidence.evidence })
  return `${effectText(effect, effect.fits)} [${study}]`
}

export const certaintyWords = {
  high: 'high',
  moderate: 'moderate',
  low: 'low',
  'very-low': 'very low',
} as const

/** GRADE in words. */
export function gradeWords(rec: AssessedRecommendation): string {
  return `${rec.strength} recommendation, ${certaintyWords[rec.certainty]} certainty`
}

/** Does it stand on the word of sources that nobody here read? */
export const isUnverified = ({ assessment }: Page, { id }: AssessedRecommendation): boolean =>
  assessment.alerts.unverified.includes(id)

/** What a reader must know of a piece of advice at once, where only its title has room. */
export const marksOf = (page: Page, rec: AssessedRecommendation): readonly string[] => [
  ...(rec.provisional ? ['provisional'] : []),
  ...(isUnverified(page, rec) ? ['unverified'] : []),
]

/** What a provisional recommendation still hangs on; null when it stands by itself. */
export function provisionalWords(page: Page, rec: AssessedRecommendation): string | null {
  if (!rec.provisional) return null
  const { redFlags } = page.guideline.roles
  const open = mayDisplace(page, rec).map((id) => titleOf(page, id))
  const parts = [
    ...(rec.missing.includes(redFlags) ? [`until checked: ${factTitle(page, redFlags)}`] : []),
    ...(open.length === 0 ? [] : [`may give way to: ${open.join(', or: ')}`]),
  ]
  return parts.length === 0 ? 'provisional' : `provisional ${parts.join('; ')}`
}

/** Ids of what may still displace it. */
export function mayDisplace({ assessment, guideline }: Page, rec: AssessedRecommendation): readonly string[] {
  const own = indexOf(guideline).recommendations.get(rec.id)
  const superseders = (own?.supersededBy ?? []).map((by) => by.recommendation)
  return superseders.filter((id) =>
    assessment.recommendations.some((by) => {
      return by.id === id && (by.status === 'needs-data' || (by.status === 'applicable' && by.provisional))
    }),
  )
}

/** What was taken for granted because a complete record does not mention it. */
export function assumingWords(page: Page, facts: readonly FactId[]): string | null {
  if (facts.length === 0) return null
  const parts = facts.map((id) => `${factTitle(page, id)}: ${silenceWords(page, id)}`)
  return `assumed from the record, not asked: ${parts.join('; ')}`
}

/** What silence was taken to mean. */
function silenceWords(page: Page, id: FactId): string {
  const fact = indexOf(page.guideline).facts.get(id)
  if (fact?.kind === 'date' && fact.fallback !== null) return `as ${factTitle(page, fact.fallback)}`
  if (fact?.kind === 'set') return 'none'
  return fact?.kind === 'quantity' ? '0' : 'no'
}
