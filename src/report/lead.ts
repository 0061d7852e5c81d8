/** What may not be lost in any output: emergencies, what is taken though a stop bars it, and what was declined. */

import type { AssessedOption, AssessedRecommendation, OptionReason } from '../language/index.ts'
import type { Page } from './words.ts'

/** Is it advice that stands, nothing displacing it? */
export const stands = (rec: AssessedRecommendation): boolean =>
  rec.status === 'applicable' && rec.displacedBy === null

export const isEmergency = (rec: AssessedRecommendation): boolean => rec.urgency === 'emergency'

export const isBarred = (option: AssessedOption): boolean => option.status === 'contraindicated'

/** A drug the patient is on though a stop bars it: the first thing to act on that is no emergency. */
export const isBarredAndTaken = (option: AssessedOption): boolean => isBarred(option) && option.taken === true

export const barredAndTaken = ({ assessment }: Page): readonly AssessedOption[] =>
  assessment.options.filter(isBarredAndTaken)

/** The stops that hold. */
export const stopsOf = (option: AssessedOption): readonly OptionReason[] =>
  option.reasons.filter((reason) => reason.level === 'stop' && reason.met === true)

export const declinedItems = ({ assessment }: Page): readonly AssessedRecommendation[] =>
  assessment.recommendations.filter((rec) => rec.status === 'declined')

export const declinedReason = (rec: AssessedRecommendation): string =>
  rec.declinedBecause ?? 'no reason given'

/** Emergencies that stand. */
export const emergencies = ({ assessment }: Page): readonly AssessedRecommendation[] =>
  assessment.recommendations.filter((rec) => stands(rec) && isEmergency(rec))

/** Emergencies that are not ruled out. */
export const openEmergencies = ({ assessment }: Page): readonly AssessedRecommendation[] =>
  assessment.recommendations.filter((rec) => rec.status === 'needs-data' && isEmergency(rec))
