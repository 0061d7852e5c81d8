/**
 * What data says in a reader's language: conditions, numbers, days and values. All that is said of an assessment
 * beyond the guideline's own texts is said here, so that a second language is one folder.
 */

export { termWords, wordsOf } from './conditions.ts'
export { readableDay, readableDays } from './days.ts'
export { refusedClause } from './negation.ts'
export { daysWords, intervalWords, numberWords } from './numbers.ts'
export { unitWords } from './units.ts'
export { valueWords } from './values.ts'
