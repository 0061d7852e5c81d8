/** A text from which a key was lost always has room for it; a text without blanks and odd numbers has none. */

import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { extentOf, mayHoldMore } from './extent.ts'
import { keysAtMost } from './keys.ts'

/** Numbers as JSON may spell them, short and long. */
const spelled = fc.oneof(
  fc
    .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -30, max: 30 }))
    .map(([n, e]) => `${n}e${e}`),
  fc.constantFrom(
    '0',
    '-0',
    '0e9',
    '1E3',
    '1e21',
    '1e+21',
    '123456789012345680000',
    '25000',
    '0.001',
    '1.50',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => JSON.stringify(n)),
  fc.integer().map(String),
)
const texts = fc.oneof(
  spelled,
  spelled,
  fc.string({ maxLength: 6 }).map((text) => JSON.stringify(text)),
  fc.constantFrom('true', 'false', 'null', '""', '":"', '" :"', '"\\u00e9\\n\\/\\\\"', '"\\":"', '[]', '{}'),
)
/** Pairs of one object, each key with its text; a key may stand twice. */
const pairs = fc.array(
  fc.tuple(fc.constantFrom('', 'a', 'b', 'c', '\\', '"', ':'), texts, fc.constantFrom('', '', ' ', '\n\t')),
  { maxLength: 12 },
)
const written = (some: readonly (readonly [string, string, string])[]): string =>
  `{${some.map(([key, text, space]) => `${JSON.stringify(key)}${space}:${text}`).join(',')}}`

describe('the extent of a value', () => {
  test.prop([pairs], { numRuns: 2000 })('leaves room for every key that was lost', (some) => {
    const json = written(some)
    const { keys, shortest } = extentOf(JSON.parse(json), 200)
    expect(keys).toBe(new Set(some.map(([key]) => key)).size)
    expect(shortest).toBeLessThanOrEqual(json.length)
    if (keys < some.length) expect(mayHoldMore(json, shortest)).toBe(true)
    expect(keysAtMost(json)).toBeGreaterThanOrEqual(some.length)
  })

  test.prop([fc.jsonValue()])('is that of its text where nothing could be shorter', (value) => {
    const root = { value: JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'number' ? 7 : one)) }
    const json = JSON.stringify(root)
    expect(mayHoldMore(json, extentOf(root, 200).shortest)).toBe(false)
  })

  it('sees room for the shortest key that could be lost', () => {
    expect(mayHoldMore('{"":1,"":1}', extentOf(JSON.parse('{"":1,"":1}'), 200).shortest)).toBe(true)
  })

  it('knows a colon behind a key from one in a text', () => {
    expect(keysAtMost('{"a" :1,"b\\\\":"x\\":y","c":"d: e","f\\"":": g"}')).toBe(5)
  })
})
