/** Answers as rows: every kind of value in its own columns, challenged records left out. */

import { expect, test } from 'vitest'
import type { Answers, EntryValue } from '../../language/index.ts'
import { toEntryRows } from './tables.ts'

const on = { from: '2026-03-01', to: '2026-03-31' }
const answers = (value: EntryValue, resource: string | null, challenged: readonly string[]): Answers => ({
  subject: null,
  entries: [{ fact: 'f', item: null, value, on, origin: 'inferred', pick: 1, resource }],
  coverage: [],
  unread: [],
  irrelevant: [],
  episode: null,
  deceased: null,
  challenged,
  declined: {},
  notes: [],
})

test.each<[string, EntryValue, object]>([
  ['yes', true, { truth: true }],
  ['no', false, { truth: false }],
  ['a code', 'a', { code: 'a' }],
  ['a set', ['a', 'b'], { codes: ['a', 'b'] }],
  ['an empty set', [], { codes: [] }],
  ['a number within bounds', { low: 1, high: 2 }, { low: 1, high: 2 }],
  ['a stretch of days', on, { day_from: '2026-03-01', day_to: '2026-03-31' }],
  ['asked, cannot be known', { unknown: 'asked' }, { asked_unknown: true }],
])('%s', (_, value, columns) => {
  expect(toEntryRows(answers(value, 'Condition/1', []))).toEqual([
    {
      fact: 'f',
      item: null,
      truth: null,
      code: null,
      codes: null,
      low: null,
      high: null,
      day_from: null,
      day_to: null,
      asked_unknown: false,
      on_from: '2026-03-01',
      on_to: '2026-03-31',
      origin: 'inferred',
      pick: 1,
      resource: 'Condition/1',
      ...columns,
    },
  ])
})

test('a challenged record gives no row; what was typed cannot be challenged', () => {
  expect(toEntryRows(answers(true, 'Condition/1', ['Condition/1']))).toEqual([])
  expect(toEntryRows(answers(true, null, ['Condition/1']))).toHaveLength(1)
})
