/** Charts of every FHIR version and of odd systems, whole and broken: nothing throws, no note holds an address. */

import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { rawRecords } from '../toy/raw-charts.ts'
import { oddChart, writtenOddly } from './odd-shapes.ts'
import { fuzz } from './whole-way.ts'

const runs = inject('depth') === 'deep' ? 100_000 : 2_000

describe(`${runs} charts in odd shapes`, () => {
  const seed = inject('seed')
  const charts = fc.sample(rawRecords, { numRuns: 500, seed })

  it('of every version, with odd statuses, dates, identifiers and modifiers', () => {
    const start = (chance: Parameters<typeof oddChart>[1]) =>
      oddChart(charts[chance(charts.length)] ?? [], chance)
    const { refusals } = fuzz(seed, runs, start, writtenOddly)
    console.error(`[fuzz] ${runs} charts in odd shapes, ${refusals} refused with a problem, 0 thrown`)
    expect(refusals).toBeLessThan(runs / 2)
  })
})
