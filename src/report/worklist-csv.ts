/** The list of work for a spreadsheet: RFC 4180, and no cell that a spreadsheet would run as a formula. */

import type { WorkRow } from './worklist.ts'

type Column = readonly [name: string, cell: (row: WorkRow) => string]

const columns: readonly Column[] = [
  ['patient', (row) => row.patient],
  ['emergency', (row) => (row.emergency ? 'yes' : '')],
  ['due', (row) => row.due],
  ['overdue', (row) => (row.overdue ? 'yes' : '')],
  ['stage', (row) => row.stage],
  ['headline', (row) => row.headline],
  ['next', (row) => row.next],
  ['reason', (row) => row.reason],
  ['advice-changes', (row) => row.changes],
  ['first-question', (row) => row.question],
  ['file', (row) => row.file],
  ['problem', (row) => row.problem],
  ['urgency', (row) => row.urgency],
  ['overdue-too', (row) => (row.late === null ? '' : `${row.late.due} ${row.late.title}`)],
  ['note', (row) => row.note],
  ['alerts', (row) => row.alerts],
]

/** A header and one record per row, each ended by CRLF; days as YYYY-MM-DD. */
export function toWorklistCsv(rows: readonly WorkRow[]): string {
  const records = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, cell]) => cell(row)))]
  return records.map((record) => `${record.map(quoted).join(',')}\r\n`).join('')
}

function quoted(text: string): string {
  const safe = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(text) ? `'${text}` : text
  return /[",\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
