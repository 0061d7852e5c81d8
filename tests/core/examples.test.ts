/** Every example of the guideline is run as a patient: typed answers in, the expected status out. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { readTyped } from '../../src/chart/index.ts'
import { type Assessed, assess } from '../../src/evaluate/index.ts'
import { addDays, type Baseline, checkGuideline, type Example } from '../../src/language/index.ts'

/** The patient of an example: the baseline's answers of its own day, some replaced (null: taken away), assessed later. */
function assessed(example: Example): Assessed {
  const baseline = guideline.baselines.find((one) => one.id === example.baseline) as Baseline
  const given = Object.entries({ ...baseline.answers, ...example.given })
  const answers = Object.fromEntries(given.filter(([, value]) => value !== null))
  const setting = { ...baseline.setting, ...example.setting }
  const typed = readTyped(guideline, { answers, setting }, baseline.asOf)
  return assess(guideline, typed.answers, typed.setting, addDays(baseline.asOf, example.daysLater))
}

const named = <R extends { readonly id: string }>(results: readonly R[], id: string): R =>
  results.find((result) => result.id === id) as R

it('the guideline has no author’s mistake', () => {
  expect(checkGuideline(guideline)).toEqual([])
})

for (const recommendation of guideline.recommendations) {
  describe(`recommendation ${recommendation.id}`, () => {
    it.each(recommendation.examples)('$name: $expect', (example) => {
      const { status, provisional } = named(assessed(example).recommendations, recommendation.id)
      expect({ status, provisional }).toEqual({ status: example.expect, provisional: example.provisional })
    })
  })
}

for (const option of guideline.options) {
  describe(`option ${option.id}`, () => {
    it.each(option.examples)('$name: $expect', (example) => {
      expect(named(assessed(example).options, option.id).status).toBe(example.expect)
    })
  })
}

for (const position of guideline.positions) {
  describe(`position ${position.id}`, () => {
    it.each(position.examples)('$name: $expect', (example) => {
      expect(named(assessed(example).positions, position.id).stance).toBe(example.expect)
    })
  })
}

/** A status nothing else of the item can reach without an example of its own is a gap. */
describe('examples cover what can be reached', () => {
  const statusesOf = (examples: readonly Example[]): readonly string[] => [
    ...new Set(examples.map((example) => example.expect)),
  ]
  it.each(guideline.recommendations)('recommendation $id', ({ doneWhen, examples }) => {
    const expected = ['applicable', 'needs-data', 'not-applicable', ...(doneWhen ? ['done'] : [])]
    expect(statusesOf(examples)).toEqual(expect.arrayContaining(expected))
  })
  it.each(guideline.options)('option $id', ({ avoidWhen, takingWhen, window, examples }) => {
    const expected = ['suitable', 'contraindicated', 'needs-data', 'caution']
    if (avoidWhen.every((clause) => clause.level === 'stop')) expected.pop()
    if (takingWhen) expected.push('taking')
    if (window.notBefore) expected.push('not-yet')
    if (window.notAfter) expected.push('too-late')
    expect(statusesOf(examples)).toEqual(expect.arrayContaining(expected))
  })
  it.each(guideline.positions)('position $id', ({ rows, otherwise, examples }) => {
    const stances = new Set([...rows.map((row) => row.stance), otherwise.stance, 'needs-data'])
    expect(statusesOf(examples)).toEqual(expect.arrayContaining([...stances]))
  })
})
