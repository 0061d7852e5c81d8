/** What others import: each sub-path of the built package, used together on the toy guideline. */

import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toyGuideline } from '../toy/guideline.ts'

const door = (name: string): string => new URL(`../../dist/${name}.js`, import.meta.url).href

test.each([
  ['language', ['recommendation', 'checkGuideline', 'guidelineHash']],
  ['evaluate', ['assess', 'toAssessment', 'timeline']],
  ['chart', ['tidy', 'readChart', 'readTyped', 'writeChart']],
  ['report', ['toText', 'toExplainText']],
  ['export', ['toCql', 'toSql', 'toDocument']],
  ['guideline', ['guideline']],
])('plumbline/%s gives %j, with types', async (name, wanted) => {
  const built = await import(/* @vite-ignore */ door(name))
  expect(Object.keys(built)).toEqual(expect.arrayContaining(wanted))
  expect(existsSync(new URL(`../../dist/${name}.d.ts`, import.meta.url))).toBe(true)
})

test('the built engine assesses a guideline it has never seen', async () => {
  const [chart, evaluate] = await Promise.all([import(door('chart')), import(door('evaluate'))])
  const [baseline] = toyGuideline.baselines
  const { answers, setting } = chart.readTyped(toyGuideline, { answers: baseline?.answers }, baseline?.asOf)
  const assessed = evaluate.toAssessment(evaluate.assess(toyGuideline, answers, setting, baseline?.asOf))
  expect(assessed.stage.id).toBe('toy-early')
})
