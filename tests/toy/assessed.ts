/** The typical toy patient, with other answers over hers, assessed. */

import { readTyped } from '../../src/chart/index.ts'
import { assess, toAssessment } from '../../src/evaluate/index.ts'
import type { Assessment } from '../../src/language/index.ts'
import { toyBaseline, toyGuideline } from './guideline.ts'

export const typical = toyGuideline.baselines.find((one) => one.id === toyBaseline)?.answers ?? {}
export const episode = { id: 'e', chosenBecause: 'the only one', earlier: [] }

export function assessed(
  given: Readonly<Record<string, unknown>> = {},
  asOf = '2026-03-01',
  more: object = {},
): Assessment {
  const answers = Object.entries({ ...typical, ...given }).filter(([, value]) => value !== null)
  const typed = readTyped(toyGuideline, { answers: Object.fromEntries(answers), ...more }, '2026-03-01')
  return toAssessment(assess(toyGuideline, { ...typed.answers, episode }, typed.setting, asOf))
}
