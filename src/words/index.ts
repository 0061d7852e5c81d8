/**
 * What data says in a reader's language: conditions, numbers, days and values, and of an assessment its headline,
 * reasons and explanations. Other rooms add only their own frame to it, so that a second language starts with this folder.
 */

export { alertsLine, checklistWords, deceasedWords, draftWords } from './alerts.ts'
export { termWords, wordsOf } from './conditions.ts'
export { readableDay, readableDays } from './days.ts'
export { askedWords, usedWords } from './explanation.ts'
export { headlineWords, stageStatement, stageTitle } from './headline.ts'
export {
  type AssessmentInWords,
  type ExplanationInWords,
  inWords,
  lastKnownWords,
  noteText,
} from './in-words.ts'
export { missingWords, unreadWords } from './missing.ts'
export { refusedClause } from './negation.ts'
export { daysWords, intervalWords, numberWords } from './numbers.ts'
export { groundsSaid, groundsWords, type Said, turnsWords, turnWords } from './reasons.ts'
export { unitWords } from './units.ts'
export { valueWords } from './values.ts'
