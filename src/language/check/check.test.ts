/** One planted mistake each on a small sound guideline, and the words by which an author finds and mends it. */

import { expect, test } from 'vitest'
import { anyGuideline, sampleOf } from '../../../tests/conformance/generate/index.ts'
import { toyGuideline } from '../../../tests/toy/guideline.ts'
import { mistakesOfClasses } from '../../../tests/toy/mistakes/classes.ts'
import { mistakesOfGrounds } from '../../../tests/toy/mistakes/grounds.ts'
import { mistakesOfIds } from '../../../tests/toy/mistakes/ids.ts'
import { mistakesOfNumbers } from '../../../tests/toy/mistakes/numbers.ts'
import { mistakesOfRecords } from '../../../tests/toy/mistakes/records.ts'
import { authorProblemCodes, checkGuideline } from './index.ts'

const mistakes = [
  ...mistakesOfIds,
  ...mistakesOfNumbers,
  ...mistakesOfGrounds,
  ...mistakesOfClasses,
  ...mistakesOfRecords,
]

test('a sound guideline has no problem', () => {
  expect(checkGuideline(toyGuideline)).toEqual([])
})

test.each(mistakes)('%s', (_mistake, plant, code, words) => {
  const problems = checkGuideline(plant(toyGuideline))
  const texts = problems.filter((p) => p.code === code).map((p) => `${p.where}: ${p.what}. ${p.fix}`)
  expect(texts.length, `${code} among ${JSON.stringify(problems, null, 1)}`).toBeGreaterThan(0)
  expect(
    texts.some((text) => words.every((word) => text.includes(word))),
    texts.join('\n'),
  ).toBe(true)
})

test('every kind of mistake is planted at least once', () => {
  expect([...new Set(mistakes.map(([, , code]) => code))].sort()).toEqual(
    Object.keys(authorProblemCodes).sort(),
  )
})

test('all mistakes are reported at once', () => {
  const [first, second] = [mistakesOfIds[0], mistakesOfNumbers[0]]
  if (first === undefined || second === undefined) throw new Error('no mistakes')
  const codes = checkGuideline(first[1](second[1](toyGuideline))).map((p) => p.code)
  expect(codes).toContain(first[2])
  expect(codes).toContain(second[2])
})

test('random guidelines are checked without a throw, and no id of theirs dangles', () => {
  for (const guideline of sampleOf(anyGuideline, 50, 1)) {
    const codes = checkGuideline(guideline).map((p) => p.code)
    expect(codes).not.toContain('unknown-id')
    expect(codes).not.toContain('wrong-kind')
    expect(codes).not.toContain('circle')
  }
})
