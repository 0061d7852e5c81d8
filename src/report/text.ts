/** The plan as a page of a terminal: where and who, what now, then everything that stands behind it. */

import type { Assessment, Guideline } from '../language/index.ts'
import { askLines, firstQuestion, laterLines } from './later.ts'
import { section, wrapped } from './lines.ts'
import { optionLines } from './options.ts'
import { type Paint, plainPaint } from './paint.ts'
import { toParagraph } from './paragraph.ts'
import { avoidLines, nowLines, settledLines, undecidedLines } from './plan.ts'
import { positionLines } from './positions.ts'
import { footLines, noteLines, scoreLines } from './record.ts'
import { whoWords } from './who.ts'
import { codeWords, type Page } from './words.ts'

/**
 * The assessment as text, at most 80 columns. What must be seen in five seconds stands first: stage, headline, who
 * and when, the question most worth asking, what to do now.
 */
export function toText(assessment: Assessment, guideline: Guideline, paint: Paint = plainPaint): string {
  const page: Page = { assessment, guideline }
  const now = nowLines(page, paint)
  const lines = [
    ...topLines(page, paint),
    ...section(paint, 'NOW', now.length > 0 ? now : ['  Nothing can be advised from what is recorded.']),
    ...section(paint, 'AVOID', avoidLines(page, paint)),
    ...section(paint, 'NOT KNOWN YET', undecidedLines(page, paint)),
    ...section(paint, 'OPTIONS', optionLines(page, paint)),
    ...section(paint, 'LATER, if nothing new is recorded', laterLines(page, paint)),
    ...section(paint, 'ASK NEXT', askLines(page, paint)),
    ...section(paint, 'WHO DISAGREES', positionLines(page)),
    ...section(paint, 'SCORES', scoreLines(page)),
    ...section(paint, 'DONE, DECLINED, GIVEN WAY', settledLines(page)),
    ...section(paint, 'NOTES ON THE RECORD', noteLines(page, paint)),
    ...section(paint, 'TO PASTE INTO THE NOTES', wrapped(toParagraph(page), '  ')),
    '',
    ...footLines(page, paint),
  ]
  return `${lines.join('\n')}\n`
}

function topLines(page: Page, paint: Paint): readonly string[] {
  const { stage, headline } = page.assessment
  const question = firstQuestion(page)
  const emergency = headline.urgency === 'emergency'
  return [
    ...wrapped(paint.heading(`Stage: ${stage.title}${stage.provisional ? ' (provisional)' : ''}`)),
    ...wrapped(emergency ? paint.alarm(`*** EMERGENCY *** ${headline.text}`) : paint.heading(headline.text)),
    ...wrapped(whoWords(page)),
    ...settingLines(page),
    ...(question === null ? [] : wrapped(paint.ask(question))),
  ]
}

function settingLines(page: Page): readonly string[] {
  const { setting } = page.assessment
  const places = Object.keys(setting)
    .sort()
    .map((fact) => codeWords(page, fact, setting[fact] ?? ''))
  return places.length === 0 ? [] : wrapped(`Setting: ${places.join(', ')}`)
}
