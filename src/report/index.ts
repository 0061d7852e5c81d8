/**
 * An assessment in other shapes: the plan as a terminal page, why and why not for one item, the facts a guideline
 * asks, letters, one printed sheet, and a FHIR care plan. Text for the terminal has at most 80 columns; colour is an
 * extra that the caller may hand in as a Paint.
 */

export { toHeadlineLine } from './alerts.ts'
export { toCarePlan } from './care-plan.ts'
export type { CarePlan } from './care-plan-shape.ts'
export { toExplainText } from './explain.ts'
export { toFactsText } from './facts.ts'
export { toFullText } from './full-text.ts'
export { type Letter, type LetterPart, letterText } from './letter.ts'
export { toLetterGp } from './letter-gp.ts'
export { toLetterPatient } from './letter-patient.ts'
export { WIDTH, wrapped } from './lines.ts'
export type { Form, Output } from './output-shape.ts'
export { formats, outputs, type ScreenId } from './outputs.ts'
export { pageOutputs } from './outputs-of-page.ts'
export { type Paint, plainPaint } from './paint.ts'
export { toParagraph } from './paragraph.ts'
export { changeLines, questionLines, unreadLines, whyLines } from './question.ts'
export { noteKinds } from './record.ts'
export { toSheet } from './sheet.ts'
export type { Room, Sheet, SheetLine, SheetPart, SheetSection } from './sheet-shape.ts'
export { toText } from './text.ts'
export { handedOver, withheldLine } from './withheld.ts'
export type { Page } from './words.ts'
export { toWorkRows, type Worked, type WorkFacts, type WorkItem, type WorkRow } from './worklist.ts'
export { toWorklistCsv } from './worklist-csv.ts'
export { toWorklistHtml } from './worklist-html.ts'
export { countWords, toWorklistText } from './worklist-text.ts'
