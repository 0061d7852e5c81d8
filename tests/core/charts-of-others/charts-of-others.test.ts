/** Charts written by readers who had not seen how they are read: a table for each kind of misreading that was found. */

import { describe, expect, it } from 'vitest'
import { dangers } from './dangers.ts'
import { dates } from './dates.ts'
import { drugs } from './drugs.ts'
import { failuresOf } from './look.ts'
import { names } from './names.ts'
import type { Row } from './records.ts'
import { results } from './results.ts'
import { said } from './said.ts'
import { whose } from './whose.ts'

const kinds = [...names, ...drugs, ...results, ...said, ...whose, ...dates, ...dangers]

it('each kind is tried with three charts of its own at least', () => {
  const few = kinds.filter(
    ({ rows }) => new Set(rows.map(({ document }) => JSON.stringify(document))).size < 3,
  )
  expect(few.map(({ kind }) => kind)).toEqual([])
})

describe.each(kinds)('$kind', ({ rows }) => {
  it.each<Row>([...rows])('$name', async (row) => {
    expect(await failuresOf(row)).toEqual([])
  })
})
