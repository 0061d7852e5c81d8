/** What the library is given wrongly it refuses with what, where and what to do: never an assessment, never a stack of ours. */

import { readFileSync } from 'node:fs'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { readChart, readTyped, selectPatient, tidy } from '../../src/chart/index.ts'
import { assess, evaluateExpression, factStates, toAssessment } from '../../src/evaluate/index.ts'
import { RequestProblem } from '../../src/language/index.ts'
import { toCarePlan, toLetterGp, toLetterPatient, toSheet, toText } from '../../src/report/index.ts'

const sample = JSON.parse(readFileSync('samples/cauda-equina.json', 'utf8'))
const tidied = tidy(guideline, selectPatient(sample))
const answers = readChart(guideline, tidied, 'unknown')
const asOf = '2026-05-04'
const assessment = toAssessment(assess(guideline, answers, {}, asOf))
const first = guideline.recommendations[0]
if (first === undefined) throw new Error('no recommendation')

/** The functions that take what a caller has, each with arguments that are right. */
const functions: Readonly<
  Record<string, { readonly run: (...args: never[]) => unknown; readonly right: readonly unknown[] }>
> = {
  assess: { run: assess, right: [guideline, answers, { jurisdiction: 'us' }, asOf] },
  factStates: { run: factStates, right: [guideline, answers, {}, asOf] },
  evaluateExpression: {
    run: evaluateExpression,
    right: [guideline, answers, {}, asOf, first.appliesWhen],
  },
  readChart: { run: readChart, right: [guideline, tidied, 'complete'] },
  readTyped: { run: readTyped, right: [guideline, { answers: { sex: 'female' } }, asOf] },
  tidy: { run: tidy, right: [guideline, sample] },
  toText: { run: toText, right: [guideline, assessment] },
  toCarePlan: { run: toCarePlan, right: [guideline, assessment] },
  toLetterGp: { run: toLetterGp, right: [guideline, assessment] },
  toLetterPatient: { run: toLetterPatient, right: [guideline, assessment] },
  toSheet: { run: toSheet, right: [guideline, assessment] },
}

function problemOf(name: string, args: readonly unknown[]): RequestProblem | unknown {
  try {
    return functions[name]?.run(...(args as never[]))
  } catch (problem) {
    return problem
  }
}

const refused = (name: string, args: readonly unknown[], code: string, where: string) => {
  const problem = problemOf(name, args)
  expect(problem, `${name} of ${where}`).toBeInstanceOf(RequestProblem)
  if (!(problem instanceof RequestProblem)) return
  expect([problem.code, problem.detail.where]).toEqual([code, expect.stringContaining(where)])
  expect(problem.message).not.toMatch(/--|undefined|\[object/)
  expect(problem.detail.fix).not.toBe('')
}

describe('the library refuses what the command line refuses', () => {
  it('takes what is right', () => {
    for (const [name, { right }] of Object.entries(functions)) {
      expect(problemOf(name, right), name).not.toBeInstanceOf(Error)
    }
  })

  it.each([
    { day: '2026-13-45' },
    { day: '2026-02-30' },
    { day: '2026-05' },
    { day: '2026-05-04T10:00:00Z' },
    { day: '' },
    { day: '1899-12-31' },
    { day: '2200-01-01' },
    { day: undefined },
    { day: null },
    { day: 20260504 },
    { day: new Date(0) },
  ])('a day that is none: $day', ({ day }) => {
    refused('assess', [guideline, answers, {}, day], 'bad-date', 'asOf')
    refused('factStates', [guideline, answers, {}, day], 'bad-date', 'asOf')
    refused('readTyped', [guideline, { answers: {} }, day], 'bad-date', 'asOf')
  })

  it('a day before birth', () => {
    refused('assess', [guideline, answers, {}, '1905-01-01'], 'before-birth', '1905-01-01')
  })

  it.each<{ readonly setting: unknown }>([
    { setting: { juris: 'us' } },
    { setting: { jurisdiction: 'xx' } },
    { setting: { jurisdiction: 'US' } },
    { setting: { jurisdiction: true } },
    { setting: { toString: 'us' } },
    { setting: { sex: 'female' } },
  ])('a setting that the guideline does not ask: $setting', ({ setting }) =>
    refused('assess', [guideline, answers, setting, asOf], 'unknown-setting', 'setting'),
  )

  it.each<{ readonly coverage: unknown }>([
    { coverage: 'Complete' },
    { coverage: 'full' },
    { coverage: '' },
    { coverage: undefined },
    { coverage: null },
    { coverage: true },
    { coverage: ['medication'] },
    { coverage: ['complete'] },
    { coverage: { medications: true } },
  ])('a coverage that is none: $coverage', ({ coverage }) =>
    refused('readChart', [guideline, tidied, coverage], 'bad-argument', 'coverage'),
  )

  it('any two arguments swapped', () => {
    let swaps = 0
    for (const [name, { right }] of Object.entries(functions)) {
      for (let a = 0; a < right.length; a += 1) {
        for (let b = a + 1; b < right.length; b += 1) {
          const args = right.map((one, i) => (i === a ? right[b] : i === b ? right[a] : one))
          expect(problemOf(name, args), `${name}: ${a} and ${b}`).toBeInstanceOf(RequestProblem)
          swaps += 1
        }
      }
    }
    expect(swaps).toBeGreaterThan(20)
  })

  const names = Object.keys(functions)
  test.prop([
    fc.constantFrom(...names),
    fc.nat({ max: 3 }),
    fc.oneof(fc.anything(), fc.constant(guideline), fc.constant(answers)),
  ])('anything in the place of an argument: taken as it is, or refused by name', (name, place, wrong) => {
    const { right } = functions[name] ?? { right: [] }
    fc.pre(place < right.length)
    // What a chart is may be anything: it is read, or nothing in it is understood.
    fc.pre(!(name === 'tidy' && place === 1) && wrong !== right[place])
    const found = problemOf(
      name,
      right.map((one, i) => (i === place ? wrong : one)),
    )
    if (found instanceof Error) expect(found, `${name}: ${found.stack}`).toBeInstanceOf(RequestProblem)
    else expect(place === 2 || (name === 'readTyped' && place === 1)).toBe(true)
  })
})
