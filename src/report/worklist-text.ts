/** The list of work for a terminal: a few lines per patient, 80 columns. */

import type { Guideline } from '../language/index.ts'
import { readableDay } from '../words/index.ts'
import { counted, sentence, wrapped } from './lines.ts'
import { type Paint, plainPaint } from './paint.ts'
import { countOf, type WorkRow } from './worklist.ts'

export function toWorklistText(
  guideline: Guideline,
  rows: readonly WorkRow[],
  asOf: string,
  paint: Paint = plainPaint,
): string {
  const lines = [
    ...wrapped(paint.heading(`${guideline.title}: worklist as of ${readableDay(asOf)}`)),
    ...wrapped(countWords(rows)),
    ...rows.flatMap((row, i) => ['', ...linesOf(row, i + 1, paint)]),
  ]
  return `${lines.join('\n')}\n`
}

/** `3 patients, 1 emergency, 2 overdue, 1 file or patient could not be read`. */
export function countWords(rows: readonly WorkRow[]): string {
  const { patients, emergencies, overdue, unread } = countOf(rows)
  return [
    counted(patients, 'patient'),
    ...(emergencies > 0 ? [counted(emergencies, 'emergency', 'emergencies')] : []),
    ...(overdue > 0 ? [`${overdue} overdue`] : []),
    ...(unread > 0 ? [`${unread} could not be read (at the end)`] : []),
  ].join(', ')
}

/** When, in words: an emergency is now, whatever day it was due. */
export function whenWords(row: WorkRow): string {
  if (row.emergency) return 'EMERGENCY, now'
  if (isLate(row)) return `OVERDUE, was due ${readableDay(row.due)}`
  if (row.due !== '') return `by ${readableDay(row.due)}`
  return row.urgency === 'days' || row.urgency === 'weeks' ? `within ${row.urgency}` : ''
}

/** Is what comes next itself overdue? */
export const isLate = (row: WorkRow): boolean => row.overdue && row.late === null

/** What is overdue beside what comes next. */
export const lateWords = ({ late }: WorkRow): string =>
  late === null ? '' : `overdue as well: ${late.title}, was due ${readableDay(late.due)}`

function linesOf(row: WorkRow, place: number, paint: Paint): readonly string[] {
  const start = `${place}. `.padStart(4)
  const indent = '    '
  const who = row.patient === '' ? row.file : `${row.patient} (${row.file})`
  if (row.problem !== '') {
    return [
      ...wrapped(paint.stop(`${who}: could not be read`), start),
      ...wrapped(sentence(row.problem), indent),
    ]
  }
  const paintWhen = row.emergency ? paint.alarm : isLate(row) ? paint.stop : paint.heading
  const when = whenWords(row) || 'no day set'
  const next = row.next === '' ? 'Nothing is advised from what is recorded' : row.next
  return [
    ...wrapped(`${paintWhen(when)}  ${paint.heading(who)}  ${row.stage}`, start),
    ...wrapped(row.alerts, indent),
    ...wrapped(row.headline, indent),
    ...wrapped(`next: ${next}${row.reason === '' ? '' : `; why: ${row.reason}`}`, indent),
    ...(row.late === null ? [] : wrapped(paint.stop(lateWords(row)), indent)),
    ...(row.changes === '' ? [] : wrapped(`advice changes: ${readableDay(row.changes)}`, indent)),
    ...(row.question === '' ? [] : wrapped(paint.ask(`ask first: ${row.question}`), indent)),
    ...(row.note === '' ? [] : wrapped(paint.caution(`note: ${row.note}`), indent)),
  ]
}
