/** How long the short plan is over samples and published cases, and that NOW holds only what cannot wait. */

import { expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { adviceOf } from '../../src/language/index.ts'
import { toFullText, toText } from '../../src/report/index.ts'
import { casePlans, samplePlans } from './plans.ts'

const MEDIAN = 60
const NOW = 9
const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n')

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}

/** The lines between the heading and the next. */
function sectionOf(text: string, heading: string): readonly string[] {
  const lines = linesOf(text)
  const start = lines.indexOf(heading) + 1
  return start === 0 ? [] : lines.slice(start, lines.indexOf('', start))
}

const plans = [...samplePlans(), ...casePlans()]

it('the plan of samples and published cases has at most 60 lines in the median', () => {
  const lengths = plans.map(({ assessment }) => linesOf(toText(guideline, assessment)).length)
  const full = plans.map(({ assessment }) => linesOf(toFullText(guideline, assessment)).length)
  console.log(
    `plans of ${plans.length} samples and cases: median ${median(lengths)} lines, longest ${Math.max(...lengths)}; at full length median ${median(full)}`,
  )
  expect(plans.length).toBeGreaterThanOrEqual(47)
  expect(median(lengths)).toBeLessThanOrEqual(MEDIAN)
})

it.each(plans)('$name: NOW has at most nine lines, unless more are urgent', ({ assessment }) => {
  const now = sectionOf(toText(guideline, assessment), 'NOW')
  expect(now.length).toBeGreaterThan(0)
  if (now.length <= NOW) return
  const said = now.join(' ').replaceAll(/\s+/g, ' ')
  const waits = assessment.recommendations.filter(
    (rec) =>
      said.includes(rec.statement) &&
      rec.urgency !== 'emergency' &&
      rec.urgency !== 'days' &&
      rec.id !== adviceOf(assessment.headline),
  )
  expect(waits.map((rec) => rec.id)).toEqual([])
})
