/** The published cases, each assessed: no line fails that is not recorded as a disagreement, and of those there are few. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { caseCodes, guideline } from '../../guideline/index.ts'
import { judgeCase, readCases } from '../../src/prove/cases/index.ts'

const cases = readCases(guideline, caseCodes, readFileSync('samples/cases/published.json', 'utf8'))
const judged = cases.map((one) => judgeCase(guideline, caseCodes, one))

it('thirty-five cases are judged, line by line', () => {
  expect(judged).toHaveLength(35)
  expect(judged.flatMap((one) => one.lines)).toHaveLength(143)
})

describe('each line is met, or recorded', () => {
  it.each(judged)('$id: $title', ({ lines }) => {
    expect(lines.filter((one) => !one.met && one.recorded === null)).toEqual([])
    expect(lines.filter((one) => one.met && one.recorded !== null)).toEqual([])
  })
})

it('each must-not holds too once every open safety question is answered, without a finding and with one', () => {
  const answered = judged.flatMap(({ id, answered }) => answered.map((one) => ({ id, ...one })))
  console.log(`must-not lines with every open safety question answered: ${answered.length}`)
  expect(answered).toHaveLength(86)
  expect(answered.filter((one) => !one.met && one.recorded === null)).toEqual([])
})

it('at most four disagreements are recorded', () => {
  const recorded = judged.flatMap((one) => one.lines.filter((line) => line.recorded !== null))
  expect(recorded.length).toBeLessThanOrEqual(4)
})
