/** A checklist of which every answer is too old to count: the headline says so with the day, however many items were answered. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { readTyped } from '../../src/chart/index.ts'
import { assess, toAssessment } from '../../src/evaluate/index.ts'
import { indexOf } from '../../src/language/index.ts'
import { headlineWords } from '../../src/words/index.ts'

const fact = indexOf(guideline).facts.get(guideline.roles.redFlags)
const items = fact?.kind === 'checklist' ? Object.keys(fact.items) : []
const base = guideline.baselines.find(({ id }) => id === 'week-14')?.answers ?? {}

function headline(redFlags: object): string {
  const { answers, setting } = readTyped(guideline, { answers: { ...base, redFlags } }, '2026-06-01')
  return headlineWords(guideline, toAssessment(assess(guideline, answers, setting, '2026-06-01')).headline)
}
const no = (some: readonly string[], on: string) =>
  Object.fromEntries(some.map((item) => [item, { value: false, on }]))

describe('every answer is too old', () => {
  it.each([
    [1, '2025-01-10', '10 Jan 2025'],
    [5, '2025-03-02', '2 Mar 2025'],
    [items.length - 1, '2024-12-24', '24 Dec 2024'],
  ])('%i items answered on %s', (many, on, said) => {
    expect(items.length).toBeGreaterThan(6)
    const words = headline(no(items.slice(0, many), on))
    expect(words).toContain(`too long ago to count (${said})`)
    expect(words).not.toContain('open)')
  })
  it('the last day is said where they were answered on several', () => {
    const [first = '', ...more] = items
    const words = headline({ ...no([first], '2025-01-10'), ...no(more.slice(0, 2), '2025-02-11') })
    expect(words).toContain('too long ago to count (11 Feb 2025)')
  })
})

it.each([1, 4, 9])('of %i fresh answers it says how many items are open', (many) => {
  expect(headline(no(items.slice(0, many), '2026-05-31'))).toContain(
    `partly answered (${items.length - many} of ${items.length} open)`,
  )
})
