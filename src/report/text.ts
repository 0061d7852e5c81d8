/** The plan as a page worth reading: where and who, what now and by when, what to avoid, and what is open. */

import type { Assessment, Guideline } from '../language/index.ts'
import { nextQuestionLines, openEmergencyLines } from './brief-open.ts'
import { briefOptionLines } from './brief-options.ts'
import { avoidedLines, byWhenLines, dividedPlan, provisionalLines } from './brief-plan.ts'
import { briefNoteLines, briefSettledLines, leftOutWords } from './brief-record.ts'
import { section } from './lines.ts'
import { type Paint, plainPaint } from './paint.ts'
import { briefPositionLines } from './positions.ts'
import { briefFootLines } from './record.ts'
import { topLines } from './top.ts'
import { pageOf } from './words.ts'

/**
 * The assessment as text, at most 80 columns. What must be seen in five seconds stands first: stage, headline, who
 * and when, the red flags, what to do now. It is brief where that hides no danger: emergencies, stops that hold and
 * the names of what is not ruled out are always there; `toFullText` and the JSON hold the rest.
 */
export function toText(guideline: Guideline, assessment: Assessment, paint: Paint = plainPaint): string {
  const page = pageOf(guideline, assessment)
  const { now, later } = dividedPlan(page, paint)
  const lines = [
    ...topLines(page, paint),
    ...section(paint, 'NOW', now.length > 0 ? now : ['  Nothing can be advised from what is recorded.']),
    ...section(paint, 'BY WHEN', byWhenLines(page, later)),
    ...section(paint, 'AVOID', avoidedLines(page, paint)),
    ...provisionalLines(page, paint),
    ...section(paint, 'OPTIONS', briefOptionLines(page, paint)),
    ...section(paint, 'NOT KNOWN YET', [
      ...openEmergencyLines(page, paint),
      ...nextQuestionLines(page, paint),
    ]),
    ...section(paint, 'ON THE RECORD', [
      ...briefPositionLines(page),
      ...briefSettledLines(page),
      ...briefNoteLines(page),
    ]),
    '',
    ...briefFootLines(page, leftOutWords(page), paint),
  ]
  return `${lines.join('\n')}\n`
}
