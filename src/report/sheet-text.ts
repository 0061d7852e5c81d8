/** The printed sheet as plain text: what stands on the paper, line by line. */

import type { Sheet, SheetLine } from './sheet-shape.ts'

export function sheetText(sheet: Sheet): string {
  const lines = [
    ...(sheet.deceased === null ? [] : [sheet.deceased]),
    `Stage: ${sheet.stage}`,
    `${sheet.emergency ? 'EMERGENCY: ' : ''}${sheet.headline}`,
    sheet.setting === '' ? sheet.who : `${sheet.who}; ${sheet.setting}`,
    ...(sheet.alerts === null ? [] : [sheet.alerts]),
    sheet.flags.text,
    ...sheet.contradictions,
    ...(sheet.bearing.length === 0 ? [] : [sheet.bearing.join('; ')]),
    ...sheet.sections.flatMap(({ title, lines: own, also }) => [
      '',
      title,
      ...own.flatMap(lineText),
      ...also.map(({ label, titles }) => `- ${label}: ${titles.join('; ')}`),
    ]),
    '',
    ...sheet.sources.map((source, i) => `[${i + 1}] ${source}`),
    sheet.foot,
  ]
  return `${lines.join('\n')}\n`
}

function lineText({
  text,
  when,
  weight,
  rows,
  marks,
  notes,
  emergency,
  late,
  stop,
  group,
}: SheetLine): readonly string[] {
  const signs = [...(emergency ? ['EMERGENCY'] : []), ...(stop ? ['STOP'] : []), ...(late ? ['LATE'] : [])]
  const details = [when, weight, ...marks].filter((part) => part !== null)
  const cited = notes.length === 0 ? '' : ` [${notes.join(', ')}]`
  return [
    `- ${signs.length === 0 ? '' : `${signs.join(', ')}: `}${group === null ? '' : `${group}: `}${text}${details.length === 0 ? '' : ` (${details.join('; ')})`}${cited}`,
    ...rows.map(({ label, text: words }) => `  ${label}: ${words}`),
  ]
}
