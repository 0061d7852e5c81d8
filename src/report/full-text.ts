/** The plan at full length: every item with its evidence, every option with all its reasons, every open question. */

import type { Assessment, Guideline } from '../language/index.ts'
import { askLines, firstQuestion, laterLines } from './later.ts'
import { section, wrapped } from './lines.ts'
import { optionLines } from './options.ts'
import { type Paint, plainPaint } from './paint.ts'
import { toParagraph } from './paragraph.ts'
import { avoidLines, nowLines, settledLines, undecidedLines } from './plan.ts'
import { positionLines } from './positions.ts'
import { footLines, noteLines, scoreLines } from './record.ts'
import { topLines } from './top.ts'
import { pageOf } from './words.ts'

/** The assessment as text at full length, at most 80 columns; it begins as the short plan does. */
export function toFullText(guideline: Guideline, assessment: Assessment, paint: Paint = plainPaint): string {
  const page = pageOf(guideline, assessment)
  const now = nowLines(page, paint)
  const question = firstQuestion(page)
  const lines = [
    ...topLines(page, paint),
    ...(question === null ? [] : wrapped(paint.ask(question))),
    ...section(paint, 'NOW', now.length > 0 ? now : ['  Nothing can be advised from what is recorded.']),
    ...section(paint, 'AVOID', avoidLines(page, paint)),
    ...section(paint, 'NOT KNOWN YET', undecidedLines(page, paint)),
    ...section(paint, 'OPTIONS', optionLines(page, paint)),
    ...section(paint, 'LATER, if nothing new is recorded', laterLines(page, paint)),
    ...section(paint, 'ASK NEXT', askLines(page, paint)),
    ...section(paint, 'WHO DISAGREES', positionLines(page)),
    ...section(paint, 'SCORES', scoreLines(page)),
    ...section(paint, 'COVERED, DECLINED, GIVEN WAY', settledLines(page)),
    ...section(paint, 'NOTES ON THE RECORD', noteLines(page, paint)),
    ...section(paint, 'TO PASTE INTO THE NOTES', wrapped(toParagraph(page), '  ')),
    '',
    ...footLines(page, paint),
  ]
  return `${lines.join('\n')}\n`
}
