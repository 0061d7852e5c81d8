/**
 * An assessment in shapes made for people: the plan as a terminal page, why and why not for one item, and the facts
 * a guideline asks. Pure text of at most 80 columns; colour is an extra that the caller may hand in as a Paint.
 */

export { toExplainText } from './explain.ts'
export { toFactsText } from './facts.ts'
export { toFullText } from './full-text.ts'
export { WIDTH, wrapped } from './lines.ts'
export { type Paint, plainPaint } from './paint.ts'
export { toParagraph } from './paragraph.ts'
export { changeLines, questionLines, whyLines } from './question.ts'
export { toText } from './text.ts'
export type { Page } from './words.ts'
export { toWorkRows, type Worked, type WorkRow } from './worklist.ts'
export { toWorklistCsv } from './worklist-csv.ts'
export { toWorklistHtml } from './worklist-html.ts'
export { countWords, toWorklistText } from './worklist-text.ts'
