/**
 * Every way in which a plan leaves this program, one row each: command line, page, docs and the laws of what may not be
 * lost (tests/core/never-lost.test.ts) go by this table. docs/how-to/add-an-output.md says how to add one.
 */

import { missingWords, stageTitle } from '../words/index.ts'
import { alertLine, toHeadlineLine } from './alerts.ts'
import { toExplainText } from './explain.ts'
import { toFullText } from './full-text.ts'
import { stands } from './lead.ts'
import { brokenLetter } from './letter.ts'
import { toLetterGp } from './letter-gp.ts'
import { toLetterPatient } from './letter-patient.ts'
import { type Output, plain, roomOf } from './output-shape.ts'
import { carePlanOutput, jsonOutput, paragraphOutput } from './outputs-of-page.ts'
import { toSheet } from './sheet.ts'
import { sheetText } from './sheet-text.ts'
import { toText } from './text.ts'
import { factsById, headlineText, type Page, reasonWords } from './words.ts'
import { toWorkRows, type WorkRow } from './worklist.ts'
import { toWorklistCsv } from './worklist-csv.ts'
import { toWorklistHtml } from './worklist-html.ts'
import { toWorklistText } from './worklist-text.ts'

/** The row of a patient as the list has it, save what only the order of many needs. */
function rowOf(page: Page): readonly WorkRow[] {
  const { assessment } = page
  const { stage, headline, asOf, deceased, missing, recommendations, subject, timeline } = assessment
  const advised = recommendations.filter((rec) => stands(rec) && rec.direction === 'for')
  const facts = {
    asOf,
    deceased,
    stage: { title: stageTitle(stage), provisional: stage.provisional },
    headline: { text: headlineText(page), urgency: headline.urgency },
    alerts: alertLine(page) ?? '',
    items: advised.map((rec) => {
      return { ...rec, reason: reasonWords(page, rec), since: null, redFlag: false }
    }),
    changes: timeline.find((day) => day.certainty === 'certain')?.date ?? null,
    question: missing[0] === undefined ? null : missingWords(factsById(page), missing[0]),
  }
  return toWorkRows([{ file: 'patient.json', patient: subject.id, facts }])
}

const worklist = {
  forWhom: 'whoever calls the patients',
  form: 'short',
  format: false,
  onPage: null,
} as const

export const outputs = [
  {
    ...plain,
    id: 'text',
    title: 'the plan, a page to read',
    forWhom: 'the clinician at the terminal',
    form: 'full',
    render: ({ guideline, assessment }, paint) => toText(guideline, assessment, paint),
  },
  {
    ...plain,
    id: 'full-text',
    title: 'the plan at full length (also --full)',
    forWhom: 'the clinician who checks it',
    form: 'full',
    render: ({ guideline, assessment }, paint) => toFullText(guideline, assessment, paint),
  },
  jsonOutput,
  carePlanOutput,
  {
    ...plain,
    id: 'letter-gp',
    onPage: 'screen',
    title: 'a letter to the general practitioner',
    forWhom: 'the general practitioner',
    form: 'full',
    render: ({ guideline, assessment }) => brokenLetter(toLetterGp(guideline, assessment)),
  },
  {
    ...plain,
    id: 'letter-patient',
    onPage: 'screen',
    title: 'a letter to the patient',
    forWhom: 'the patient',
    form: 'patient',
    render: ({ guideline, assessment }) => brokenLetter(toLetterPatient(guideline, assessment)),
  },
  paragraphOutput,
  {
    ...plain,
    id: 'sheet',
    onPage: 'screen',
    title: 'the printed sheet as text',
    forWhom: 'the clinician on paper',
    form: 'full',
    render: ({ guideline, assessment }) => sheetText(toSheet(guideline, assessment, roomOf(999))),
  },
  {
    ...plain,
    id: 'sheet-least',
    title: 'what stays on the printed sheet when the paper is full (printed by the page)',
    forWhom: 'the clinician on paper',
    form: 'short',
    format: false,
    render: ({ guideline, assessment }) => sheetText(toSheet(guideline, assessment, roomOf(0))),
  },
  {
    ...plain,
    id: 'headline',
    title: 'the plan in one line',
    forWhom: 'lists and messages',
    form: 'short',
    render: (page) => `${toHeadlineLine(page)}\n`,
  },
  {
    ...plain,
    id: 'explain',
    title: 'why, and why not, for one item (plumbline explain)',
    forWhom: 'the clinician who doubts',
    form: 'short',
    format: false,
    render: ({ guideline, assessment }, paint) =>
      toExplainText(guideline, assessment, assessment.recommendations[0]?.id ?? '', paint) ?? '',
  },
  {
    ...worklist,
    id: 'worklist-text',
    title: 'a row of the worklist (plumbline worklist)',
    mediaType: 'text/plain',
    render: (page, paint) => toWorklistText(page.guideline, rowOf(page), page.assessment.asOf, paint),
  },
  {
    ...worklist,
    id: 'worklist-csv',
    title: 'a row of the worklist for a spreadsheet (plumbline worklist --format csv)',
    mediaType: 'text/csv',
    render: (page) => toWorklistCsv(rowOf(page)),
  },
  {
    ...worklist,
    id: 'worklist-html',
    title: 'a row of the worklist to print (plumbline worklist --format html)',
    mediaType: 'text/html',
    render: (page) => toWorklistHtml(page.guideline, rowOf(page), page.assessment.asOf),
  },
] as const satisfies readonly Output[]

/** Outputs that have a screen of the page. */
export type ScreenId = Extract<(typeof outputs)[number], { readonly onPage: 'screen' }>['id']

/** The formats of `assess`. */
export const formats: readonly Output[] = outputs.filter((one) => one.format)
