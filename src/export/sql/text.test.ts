/** Escaping and number literals: what must not break out of SQL text or change its type. */

import { expect, test } from 'vitest'
import { and, array, double, or, quoted, snake, word } from './text.ts'

test.each([
  ['plain', "'plain'"],
  ["it's", "'it''s'"],
  ["'; DROP TABLE patients; --", "'''; DROP TABLE patients; --'"],
  ['"', `'"'`],
])('word %j', (text, sql) => {
  expect(word(text)).toBe(sql)
})

test.each([
  ['select', '"select"'],
  ['a"b', '"a""b"'],
])('quoted %j', (name, sql) => {
  expect(quoted(name)).toBe(sql)
})

test.each([
  [0, '0e0'],
  [2.5, '2.5e0'],
  [-1.25, '(-1.25e0)'],
  [1e-7, '1e-7'],
  [1e21, '1e+21'],
  [-0, '(0e0)'],
])('double %j', (value, sql) => {
  expect(double(value)).toBe(sql)
})

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%j is no number SQL can hold', (value) => {
  expect(() => double(value)).toThrow(RangeError)
})

test.each([
  ['painTrend', 'pain_trend'],
  ['pain-trend', 'pain_trend'],
  ['tScoreLumbarSpine', 't_score_lumbar_spine'],
  ['Ärger!', '_rger_'],
  ['', 'x'],
])('snake %j', (id, name) => {
  expect(snake(id)).toBe(name)
})

test('parts of none and of one need no brackets', () => {
  expect([and([]), or([]), and(['a']), or(['a', 'b'])]).toEqual(['TRUE', 'FALSE', 'a', '(a OR b)'])
  expect([array([]), array(["o'x", 'y'])]).toEqual([
    'CAST(ARRAY[] AS VARCHAR[])',
    "CAST(ARRAY['o''x', 'y'] AS VARCHAR[])",
  ])
})
