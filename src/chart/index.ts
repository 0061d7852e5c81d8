/**
 * The chart: FHIR R4 and typed answers to dated entries, and entries back to FHIR. `tidy` puts up with what real
 * records are like and notes each change; `readChart` then reads the tidied records by simple rules. Neither knows
 * the day of the assessment, and neither knows any guideline by heart.
 */

export { patientsOf, selectPatient } from './bundle.ts'
export { type CodesGiven, checkCodes } from './code-map.ts'
export type { Bundle, Resource } from './fhir.ts'
export { valueInField } from './field/index.ts'
export type { Json } from './json.ts'
export { checkKeys, keyTwice } from './keys.ts'
export { mergeAnswers } from './merge.ts'
export { type Document, type Limits, parseDocument, parseRecords } from './parse.ts'
export { passedOver } from './passed-over.ts'
export { type CoverageGiven, readChart } from './read.ts'
export { type Tidied, type TidyOptions, tidy } from './tidy.ts'
export { answersDay, readTyped, type Typed } from './typed.ts'
export { collected } from './wrapped.ts'
export { writeChart } from './write.ts'
