/** The list of work as one page for a browser or a printer: no script, nothing fetched, a table a screen reader can read. */

import type { Guideline } from '../language/index.ts'
import { readableDay } from '../words/index.ts'
import type { WorkRow } from './worklist.ts'
import { countWords, isLate, lateWords, whenWords } from './worklist-text.ts'

export function toWorklistHtml(guideline: Guideline, rows: readonly WorkRow[], asOf: string): string {
  const title = escaped(`${guideline.title}: worklist as of ${readableDay(asOf)}`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escaped(countWords(rows))}. Emergencies first, then what a red flag asks for, then what is wanted within days or overdue, then by the day due.</p>
<div class="wide" role="region" aria-label="Worklist" tabindex="0">
<table>
<caption>One row per patient</caption>
<thead>
<tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr>
</thead>
<tbody>
${rows.map(rowHtml).join('\n')}
</tbody>
</table>
</div>
<p class="foot">${escaped(`${guideline.title}, version ${guideline.version}. Decision support, to be judged by the clinician.`)}</p>
</main>
</body>
</html>
`
}

const heads = ['Patient', 'Due', 'Stage', 'Headline', 'Next, and why', 'Advice changes', 'Ask first']

const style = `:root { color-scheme: light; font: 16px/1.4 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
body { margin: 1rem; }
h1 { font-size: 1.3rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
caption { text-align: left; padding-bottom: 0.4rem; }
th, td { border: 1px solid #767676; padding: 0.4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #eee; }
small { display: block; color: #444; }
.alarm { font-weight: bold; color: #fff; background: #a00000; padding: 0 0.3rem; }
.late { font-weight: bold; color: #a00000; }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  body { margin: 0; }
  .wide { overflow: visible; }
  table { font-size: 8.5pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .alarm { color: #000; background: none; border: 2px solid #000; }
}
`

function rowHtml(row: WorkRow): string {
  const file = `<small>${escaped(row.file)}</small>`
  const who = `<th scope="row">${row.patient === '' ? '' : escaped(row.patient)}${file}</th>`
  if (row.problem !== '') {
    const why = `<strong class="late">Could not be read.</strong> ${escaped(row.problem)}`
    return `<tr>${who}<td colspan="${heads.length - 1}">${why}</td></tr>`
  }
  const cells = [
    `${whenHtml(row)}${row.late === null ? '' : `<small class="late">${escaped(lateWords(row))}</small>`}`,
    escaped(row.stage),
    `<small>${escaped(row.alerts)}</small>${escaped(row.headline)}${row.note === '' ? '' : `<small>${escaped(`note: ${row.note}`)}</small>`}`,
    `${escaped(row.next)}${row.reason === '' ? '' : `<small>${escaped(row.reason)}</small>`}`,
    row.changes === '' ? '' : dayHtml(row.changes, readableDay(row.changes)),
    escaped(row.question),
  ]
  return `<tr>${who}${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

function whenHtml(row: WorkRow): string {
  const words = row.due === '' ? escaped(whenWords(row)) : dayHtml(row.due, whenWords(row))
  if (row.emergency) return `<span class="alarm">${words}</span>`
  return isLate(row) ? `<span class="late">${words}</span>` : words
}

const dayHtml = (day: string, words: string): string => `<time datetime="${day}">${escaped(words)}</time>`

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? '')
