/** What leaves the page: as files the user saves; nothing is ever sent. */

import { type Output, plainPaint } from '../../report/index.ts'
import { readableDay } from '../../words/index.ts'
import { guideline } from '../state/data.ts'
import { asOf, patient } from '../state/patient.ts'
import { settingInOrder } from '../state/place.ts'
import { assessed } from '../state/plan.ts'
import { words } from '../words/index.ts'
import { whole } from './whole.ts'

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The same bytes as the command line gives for the same input. */
export const textOf = (output: Output): string =>
  output.render({ guideline: guideline(), assessment: whole.value }, plainPaint)

/** What was typed, as an answers document, with the setting and the day, and what it is for whoever finds it. */
export const answersText = (): string => {
  const { typed, record } = patient.value
  const about = words.out.answersAbout(readableDay(asOf.value), record !== null)
  const subject = record?.answers.subject ?? null
  const whose = subject === null ? {} : { subject }
  return json({
    about,
    asOf: asOf.value,
    ...typed,
    ...whose,
    setting: settingInOrder(assessed.value.setting),
  })
}

export function save(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
