/** A boundary that catches nothing looks like one that holds: so each fault is planted, and must be caught. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkBoundaries, compilePure, lint, type Outcome, plant, type Tree } from './planted-tree.ts'

const faults = {
  'src/language/upward.ts': `export { yearOf } from '../evaluate/index.ts'`,
  'src/evaluate/content.ts': `export { title } from '../../guideline/index.ts'`,
  'src/export/sql/leans.ts': `export { yearOf } from '../../evaluate/index.ts'`,
  'src/prove/inner.ts': `export { yearOf } from '../evaluate/day.ts'`,
  'src/export/sql/inner.ts': `export { format } from '../cql/words.ts'`,
  'src/chart/this-way.ts': `import type { That } from './that-way.ts'\nexport type This = That | null`,
  'src/chart/that-way.ts': `import type { This } from './this-way.ts'\nexport type That = This | null`,
  'src/report/reads.ts': `export { readFileSync } from 'node:fs'`,
  'src/report/variable.ts': `export const home = process.env.HOME`,
  'src/report/browser.ts': `export const title = document.title`,
  'src/chart/judge.ts': `export { default as Ajv } from 'ajv'`,
  'src/cli/draws.ts': `export { h } from 'preact'`,
  'src/web/judge.ts': `export { default as Ajv } from 'ajv'`,
  'src/helpers/index.ts': `export const help = 1`,
  'src/evaluate/now.ts': `export const now = (): number => Date.now()`,
  'src/evaluate/today.ts': `export const today = (): Date => new Date()`,
  'src/export/cql/dice.ts': `export const dice = (): number => Math.random()`,
  'src/prove/stopwatch.ts': `export const stopwatch = (): number => performance.now()`,
  'src/language/alias.ts': `const { now } = Date\nexport const later = (): number => now()`,
  'src/chart/loose.ts': `export const loose = (value: any): string => value.name`,
}

const trees: Tree[] = []
const planted = (files?: Record<string, string>): Tree => {
  const tree = plant(files)
  trees.push(tree)
  return tree
}
afterAll(() => {
  for (const tree of trees) tree.remove()
})

describe('a clean tree', () => {
  const tree = planted()
  test.concurrent('passes the boundary check', async () => {
    expect(await checkBoundaries(tree)).toMatchObject({ code: 0 })
  })
  test.concurrent('passes the lint', async () => {
    expect(await lint(tree)).toMatchObject({ code: 0 })
  })
  test.concurrent('passes the compiler without Node and DOM types', async () => {
    expect(await compilePure(tree)).toEqual({ code: 0, text: '' })
  })
  test.concurrent('fails when fewer modules are seen than there must be', async () => {
    const { code, text } = await checkBoundaries(tree, 500)
    expect(code).toBe(1)
    expect(text).toContain('at least 500 expected')
  })
})

describe('a planted fault is caught', () => {
  let boundaries: Outcome
  let linted: Outcome
  let compiled: Outcome

  beforeAll(async () => {
    const tree = planted(faults)
    ;[boundaries, linted, compiled] = await Promise.all([
      checkBoundaries(tree),
      lint(tree),
      compilePure(tree),
    ])
    for (const outcome of [boundaries, linted, compiled]) expect(outcome.code).not.toBe(0)
  })

  test.each([
    ['upward import', 'src/language/upward.ts', 'language-knows-only'],
    ['import of the guideline by the machinery', 'src/evaluate/content.ts', 'evaluate-knows-only'],
    ['exporter leaning on the evaluator', 'src/export/sql/leans.ts', 'export-knows-only'],
    ['import past a door', 'src/prove/inner.ts', 'door-only'],
    ['import past an inner door', 'src/export/sql/inner.ts', 'export-inner-doors'],
    ['circle', 'src/chart/that-way.ts', 'no-circle'],
    ['node import in a pure room', 'src/report/reads.ts', 'pure-without-node'],
    ['test tool in what ships', 'src/chart/judge.ts', 'no-test-tools-at-run-time'],
    ['package of the page elsewhere', 'src/cli/draws.ts', 'no-test-tools-at-run-time'],
    ['test tool in the page', 'src/web/judge.ts', 'no-test-tools-at-run-time'],
    ['room outside the table', 'src/helpers/index.ts', 'no such room'],
  ])('%s', (_fault, file, rule) => {
    const report = boundaries.text.split(/^x /m).filter((problem) => problem.startsWith(file))
    expect(report.join('')).toContain(rule)
  })

  test.each([
    ['clock: Date.now', 'src/evaluate/now.ts', 'no clock and no chance'],
    ['clock: new Date()', 'src/evaluate/today.ts', 'no clock and no chance'],
    ['clock: performance.now', 'src/prove/stopwatch.ts', 'no clock and no chance'],
    ['clock: taken out of Date', 'src/language/alias.ts', 'no clock and no chance'],
    ['chance: Math.random', 'src/export/cql/dice.ts', 'no clock and no chance'],
    ['any', 'src/chart/loose.ts', 'noExplicitAny'],
  ])('%s', (_fault, file, why) => {
    const report = linted.text.split('\n').filter((line) => line.includes(`/${file},`))
    expect(report.join('\n')).toContain(why)
  })

  test.each([
    ['node module in a pure room', 'src/report/reads.ts', 'node:fs'],
    ['node variable in a pure room', 'src/report/variable.ts', 'process'],
    ['browser variable in a pure room', 'src/report/browser.ts', 'document'],
  ])('%s, by the compiler', (_fault, file, name) => {
    const report = compiled.text.split('\n').filter((line) => line.startsWith(file))
    expect(report.join('\n')).toContain(name)
  })
})
