/** The plan as a page worth reading: where and who, what now and by when, what to avoid, and what is open. */

import type { Assessment, Guideline } from '../language/index.ts'
import { briefLaterLines, briefUnknownLines, nextQuestionLines } from './brief-open.ts'
import { briefOptionLines } from './brief-options.ts'
import { avoidedLines, byWhenLines, doFirstLines, provisionalLines } from './brief-plan.ts'
import { assumedLines, briefNoteLines, briefScoreLines, briefSettledLines } from './brief-record.ts'
import { section, wrapped } from './lines.ts'
import { type Paint, plainPaint } from './paint.ts'
import { toParagraph } from './paragraph.ts'
import { briefPositionLines } from './positions.ts'
import { footLines } from './record.ts'
import { topLines } from './top.ts'
import { pageOf } from './words.ts'

/**
 * The assessment as text, at most 80 columns. What must be seen in five seconds stands first: stage, headline, who
 * and when, the question most worth asking, what to do now. It is brief where that hides no danger: emergencies,
 * stops and what is not ruled out are always named; `toFullText` and the JSON hold the rest.
 */
export function toText(guideline: Guideline, assessment: Assessment, paint: Paint = plainPaint): string {
  const page = pageOf(guideline, assessment)
  const now = doFirstLines(page, paint)
  const lines = [
    ...topLines(page, paint),
    ...section(paint, 'NOW', now.length > 0 ? now : ['  Nothing can be advised from what is recorded.']),
    ...section(paint, 'BY WHEN', byWhenLines(page)),
    ...section(paint, 'AVOID', avoidedLines(page, paint)),
    ...provisionalLines(page, paint),
    ...section(paint, 'OPTIONS', briefOptionLines(page, paint)),
    ...section(paint, 'LATER, if nothing new is recorded', briefLaterLines(page)),
    ...section(paint, 'ASK NEXT', nextQuestionLines(page, paint)),
    ...section(paint, 'NOT KNOWN YET', briefUnknownLines(page, paint)),
    ...section(paint, 'WHO DISAGREES', briefPositionLines(page)),
    ...section(paint, 'ON THE RECORD', [
      ...briefScoreLines(page),
      ...briefSettledLines(page),
      ...assumedLines(page),
      ...briefNoteLines(page, paint),
    ]),
    ...section(paint, 'TO PASTE INTO THE NOTES', wrapped(toParagraph(page), '  ')),
    '',
    ...footLines(page, paint, 'All of it: --full. '),
  ]
  return `${lines.join('\n')}\n`
}
