/** Canonical JSON against the reference implementation of RFC 8785, on any JSON value. */

import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { canonicalJson, hashOf } from './index.ts'

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '"', '\\', '\u2028', '1', '10', '9', '__proto__', 'toJSON', 'é', '\u{1f600}', '\ufb33'),
)
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 5 },
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.constantFrom(true, false, null, -0, 1e21, 1e-7, Number.MAX_VALUE, Number.MIN_VALUE),
    fc.array(tie('json')),
    fc.dictionary(text, tie('json')),
  ),
}))

// First: after many random orders none is kept any more.
test('one order of keys is not taken for another that begins alike', () => {
  for (const value of [
    { b: 1, a: 2 },
    { b: 1, c: 2, a: 3 },
    { b: 1, a: 2, c: 3 },
    { b: 1 },
    { b: 1, a: 2 },
  ]) {
    expect(canonicalJson(value)).toBe(canonicalize(value))
  }
})

test('gives the bytes of the reference implementation, whatever the order of keys', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(canonicalJson(value)).toBe(canonicalize(value))
    }),
    { seed: inject('seed') },
  )
})

test('leaves out what is undefined, and says null for it in a list', () => {
  const value = { b: undefined, a: [undefined, 1], c: { d: undefined } }
  expect(canonicalJson(value)).toBe('{"a":[null,1],"c":{}}')
  expect(canonicalJson(value)).toBe(canonicalize(value))
})

test.each([
  ['a number that is none', [Number.NaN]],
  ['no finite number', { a: Number.POSITIVE_INFINITY }],
  ['half of a surrogate pair', ['a\ud800']],
  ['half of one as a key', { '\udc00': 1 }],
  ['nothing', undefined],
])('refuses %s', (_, value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError)
})

test('the hash is that of these bytes', () => {
  // SHA-256 of {"a":1}.
  expect(hashOf({ a: 1 })).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862')
})
