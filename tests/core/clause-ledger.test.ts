/** The ledger of the source tables and the guideline are equal both ways, and the comparison would notice if they were not. */

import { describe, expect, it } from 'vitest'
import { guideline, ledger } from '../../guideline/index.ts'
import { by, ledgerProblems, ledgerSection, nameables, row } from '../../src/language/index.ts'

it('every clause named exists, and every stop, caution and score row is named', () => {
  const owed = nameables(guideline).flatMap((one) => one.owed)
  const rows = ledger.flatMap((section) => section.rows)
  const open = rows.filter((one) => one.executedBy.length === 0)
  console.log(
    `ledger: ${rows.length} rows, ${owed.length} clauses owed, ${open.length} rows with a reason instead`,
  )
  expect(ledgerProblems(guideline, ledger)).toEqual([])
  expect(owed.length).toBeGreaterThan(100)
})

describe('a planted difference is noticed', () => {
  const planted = (...rows: readonly ReturnType<typeof row>[]): readonly string[] =>
    ledgerProblems(guideline, [...ledger, ledgerSection('x', 'planted', rows)])

  it('an id that names nothing', () => {
    expect(planted(row('cell', 'a', [by('no-such-thing')]))).toEqual([
      'x, cell: nothing has the id "no-such-thing"',
    ])
  })
  it('a clause that its item lacks', () => {
    expect(planted(row('cell', 'b', [by('vertebroplasty', 'No such clause.')]))).toEqual([
      'x, cell: option "vertebroplasty" has no clause "No such clause."',
    ])
  })
  it('a row with neither clause nor reason', () => {
    expect(planted(row('cell', 'c', []))).toEqual(['x, cell: neither a clause nor a reason for "c"'])
  })
  it('a row that stands twice', () => {
    expect(planted(row('cell', 'd', [], 'r'), row('cell', 'd', [], 'r'))).toEqual([
      'x, cell: "d" stands twice',
    ])
  })
  const owing = nameables(guideline).filter((one) => one.owed.length > 0)
  it.each(owing)('a clause of $id that no row names any more', ({ kind, id, owed: [first = ''] }) => {
    const without = ledger.map((section) => ({
      ...section,
      rows: section.rows.map((one) => ({
        ...one,
        because: 'left out',
        executedBy: one.executedBy.filter(({ item, clause }) => item !== id || clause !== first),
      })),
    }))
    expect(ledgerProblems(guideline, without)).toEqual([
      `${kind} "${id}", clause "${first}": no row of the ledger names it`,
    ])
  })
  it('a stop more than the ledger has', () => {
    const [first, ...others] = guideline.options
    if (first === undefined) throw new Error('no options')
    const stop = { level: 'stop', when: { op: 'any', of: [] }, text: 'A new stop.', evidence: [] } as const
    const more = { ...guideline, options: [{ ...first, avoidWhen: [...first.avoidWhen, stop] }, ...others] }
    expect(ledgerProblems(more, ledger)).toEqual([
      `option "${first.id}", clause "A new stop.": no row of the ledger names it`,
    ])
  })
})
