/** The ledger of examples: each item shows every status it can reach, and every numeric limit it can turn on. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { ledgerOf } from '../../src/prove/examples/index.ts'
import { unreachable } from './unreachable.ts'

const { rows, gaps } = ledgerOf(guideline)
const excused = (gap: { readonly of: string; readonly lacks: string }) =>
  unreachable.find((one) => one.of === gap.of && one.lacks === gap.lacks)
const open = gaps.filter((gap) => excused(gap) === undefined)

it('says how much it covers', () => {
  const edges = rows.flatMap((row) => row.edges)
  const met = edges.filter((edge) => edge.at.length > 0).length
  console.log(
    `ledger: ${rows.length} items, ${rows.flatMap((row) => Object.keys(row.statuses)).length} statuses, ` +
      `${edges.length} limits (${met} met exactly), ${gaps.length} gaps, ${gaps.length - open.length} of them excused`,
  )
  for (const gap of open) console.log(`  ${gap.of} lacks ${gap.lacks}`)
  expect(rows.length).toBe(
    guideline.recommendations.length +
      guideline.options.length +
      guideline.positions.length +
      guideline.stages.length,
  )
})

describe('nothing is lacking', () => {
  it.each(rows)('$item.kind $item.id', ({ item }) => {
    expect(open.filter((gap) => gap.of === item.id).map((gap) => gap.lacks)).toEqual([])
  })
  it('at the limits that derived facts, formulas and scores state', () => {
    expect(open.filter((gap) => !rows.some((row) => row.item.id === gap.of))).toEqual([])
  })
})

it('nothing is excused that is not lacking', () => {
  const needless = unreachable.filter(
    (one) => !gaps.some((gap) => one.of === gap.of && one.lacks === gap.lacks),
  )
  expect(needless).toEqual([])
})
