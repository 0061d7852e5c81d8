/** The bench judges every Bundle: one above its limit is told, and what is not at hand is no pass. */

import { expect, test } from 'vitest'
import limits from '../../scripts/bench/limits.json' with { type: 'json' }
import { asMarkdown, asText, type Table } from '../../scripts/bench/table.ts'
import { median } from '../../scripts/bench/turns.ts'
import { type Found, isWithin, sizeOf, verdictOnAll } from '../../scripts/bench/verdicts.ts'
import { run } from '../../scripts/run-step.ts'

const { large, middle, small } = limits.fast

test('the size of a Bundle says what it is held against', () => {
  expect(sizeOf({ bytes: large.fromBytes })).toBe('large')
  expect(sizeOf({ bytes: large.fromBytes - 1 })).toBe('middle')
  expect(sizeOf({ bytes: middle.fromBytes - 1 })).toBe('small')
})

const found = (size: Found['size'], took: number, before = took): Found => ({ size, parse: 1, took, before })

test.each([
  ['large', found('large', large.limit), found('large', large.limit + 0.01)],
  ['middle', found('middle', middle.limit), found('middle', middle.limit + 0.01)],
  ['small', found('small', 1, small.timesFaster), found('small', 1, small.timesFaster - 0.01)],
] as const)(
  '%s: the whole of it counts, JSON.parse included, and one above is enough',
  (size, within, above) => {
    expect(isWithin(within)).toBe(true)
    expect(isWithin(above)).toBe(false)
    expect(verdictOnAll(size, 'unknown', [within, within]).holds).toBe(true)
    expect(verdictOnAll(size, 'unknown', [within, above, within]).holds).toBe(false)
  },
)

test('a median takes no side', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([3, 1, 2])).toBe(2)
  expect(median([])).toBeNaN()
})

test('where no Bundle is at hand nothing holds', () => {
  expect(verdictOnAll('large', 'unknown', [])).toEqual({
    what: expect.stringContaining('none'),
    holds: false,
  })
})

test('a verdict stands in both forms of a table', () => {
  const verdicts = [{ what: 'the plan', holds: false }]
  const table: Table = { title: 'T', said: 'S', heads: ['a', 'b'], rows: [['x', '1']], verdicts }
  for (const text of [asText(table), asMarkdown(table)]) expect(text).toContain('the plan: does NOT hold')
})

test.each([[['--quik']], [['nothing']], [['--write', '--quick']], [['--write', 'fast']]])(
  '%j is refused with the usage, and nothing is built',
  async (args) => {
    const { code, stdout, stderr } = await run('node_modules/.bin/tsx', ['scripts/bench.ts', ...args])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^bench: .*\n\nnpm run bench/)
  },
)
