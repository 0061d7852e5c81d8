/** What no output may lose, said in short: that the patient has died, and the alerts in one line. */

import type { Assessment } from '../language/index.ts'
import { alertsLine, deceasedWords } from '../words/index.ts'
import { upperFirst } from './lines.ts'
import { headlineText, type Page } from './words.ts'

/** One sentence, or none. */
export function diedWords({ deceased }: Pick<Assessment, 'deceased'>): readonly string[] {
  const words = deceasedWords(deceased)
  return words === null ? [] : [words]
}

export const alertLine = ({ assessment, guideline }: Page): string | null =>
  alertsLine(guideline, assessment.alerts)

/** The plan in one line: a death, what to mind, the headline. */
export function toHeadlineLine(page: Page): string {
  const { headline } = page.assessment
  const line = alertLine(page)
  return [
    ...diedWords(page.assessment),
    ...(line === null ? [] : [line]),
    ...(headline.urgency === 'emergency'
      ? [`EMERGENCY. ${headlineText(page)}`]
      : [upperFirst(headlineText(page))]),
  ].join(' ')
}
