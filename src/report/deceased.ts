/** That the patient has died: said before all else. */

import type { Assessment } from '../language/index.ts'
import { readableDay } from '../words/index.ts'

export const diedWords = (assessment: Pick<Assessment, 'deceased'>): readonly string[] => {
  const words = deceasedWords(assessment)
  return words === null ? [] : [words]
}

/** `The record says that the patient died on 3 Mar 2026.`; null where nothing says so. */
export function deceasedWords({ deceased }: Pick<Assessment, 'deceased'>): string | null {
  if (deceased === null) return null
  const says = deceased.resource === null ? 'It was entered' : 'The record says'
  if (deceased.on === null) return `${says} that the patient has died; the day is not recorded.`
  const [from, to] = deceased.on.split('/')
  if (from === undefined || to === undefined)
    return `${says} that the patient died on ${readableDay(deceased.on)}.`
  return `${says} that the patient died between ${readableDay(from)} and ${readableDay(to)}.`
}
