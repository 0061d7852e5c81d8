/** The candidates of a care plan: for each question a group to choose from, and a proposal for each candidate. */

import type { AssessedOption, OptionReason } from '../language/index.ts'
import { canonical, codeOf, subjectOf } from './care-plan-parts.ts'
import type { RequestGroup, Task } from './care-plan-shape.ts'
import { isBarred } from './lead.ts'
import { sentence } from './lines.ts'
import { offeredOptions } from './offered.ts'
import { clauseWords, optionWords, type Page, questionTitle } from './words.ts'

/** The candidates that standing advice offers, as far as they are decided: those that fit, and those that wait. */
export function candidatesOf(page: Page): {
  readonly fit: readonly AssessedOption[]
  readonly open: readonly AssessedOption[]
} {
  const here = offeredOptions(page).filter((option) => !isBarred(option))
  return {
    fit: here.filter((option) => option.status !== 'needs-data'),
    open: here.filter((option) => option.status === 'needs-data'),
  }
}

/** A contained id has at most 64 characters. */
const localId = (kind: string, id: string): string => `${kind}-${id}`.slice(0, 64)

/** One group for each question, its candidates best first. */
export function groupsOf(page: Page, offered: readonly AssessedOption[]): readonly RequestGroup[] {
  return [...new Set(offered.map((option) => option.question))].map((question) => ({
    resourceType: 'RequestGroup',
    id: localId('options', question),
    status: 'draft',
    intent: 'proposal',
    instantiatesCanonical: [canonical(page.guideline)],
    subject: subjectOf(page),
    code: { text: questionTitle(page, question) },
    action: offered
      .filter((option) => option.question === question)
      .map((option) => ({
        title: `${option.title}: ${optionWords[option.status]}`,
        resource: { reference: `#${localId('option', option.id)}` },
      })),
  }))
}

export function taskOf(page: Page, option: AssessedOption): Task {
  return {
    resourceType: 'Task',
    id: localId('option', option.id),
    instantiatesCanonical: canonical(page.guideline),
    status: 'draft',
    intent: 'proposal',
    code: codeOf(page, 'option', option),
    description: optionDescription(page, option),
    for: subjectOf(page),
  }
}

function optionDescription(page: Page, option: AssessedOption): string {
  const { course } = option
  const labelled = (label: string, text: string | null): readonly string[] =>
    text === null || text === '' ? [] : [sentence(`${label}: ${text}`)]
  const reasons = option.reasons.filter((reason) => reason.level !== 'prefer' || reason.met === true)
  return [
    sentence(`${optionWords[option.status]}`),
    ...reasons.map((reason) => sentence(`${levelWords(reason)}: ${clauseWords(page, reason)}`)),
    ...labelled('Dose', course.dose),
    ...option.adjustments.map((one) => {
      return sentence(
        `${one.met === null ? 'Perhaps for this patient' : 'For this patient'}: ${clauseWords(page, one)}`,
      )
    }),
    ...labelled('For', course.duration),
    ...labelled('Check first', course.checkFirst.join('; ')),
    ...labelled('Then watch', course.monitoring.join('; ')),
    ...labelled('Afterwards', course.followedBy),
  ].join(' ')
}

const levels = { stop: 'Stop', caution: 'Caution', prefer: 'Speaks for it' } as const

function levelWords({ level, met }: OptionReason): string {
  return met === null ? `${levels[level]}, not ruled out` : levels[level]
}
