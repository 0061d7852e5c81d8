/** Broken charts and answers: whatever comes in, the chart throws nothing but a RequestProblem, and reading throws nothing. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { bundle } from '../toy/chart-records.ts'
import { toyGuideline } from '../toy/guideline.ts'
import { rawRecords } from '../toy/raw-charts.ts'
import { fuzz, guidelines } from './whole-way.ts'

const runs = inject('depth') === 'deep' ? 100_000 : 2_000
const samples = join(import.meta.dirname, '../../../shared/samples')
function smallFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return smallFiles(path)
    return path.endsWith('.json') && statSync(path).size < 30_000 ? [readFileSync(path, 'utf8')] : []
  })
}

describe(`${runs} broken inputs of each kind`, () => {
  const seed = inject('seed')
  const charts = fc.sample(rawRecords, { numRuns: 500, seed }).map((records) => bundle(...records))

  it('Bundles', () => {
    const { refusals } = fuzz(seed, runs, (chance) => charts[chance(charts.length)])
    console.error(`[fuzz] ${runs} Bundles, ${refusals} refused with a problem, 0 thrown`)
    expect(refusals).toBeLessThan(runs)
  })

  it('answers documents', () => {
    const baseline = toyGuideline.baselines[0]?.answers ?? {}
    const documents = [
      {
        answers: {
          sex: 'female',
          birthDate: '1951-04',
          eventOnset: { from: '2026-02-01', to: '2026-02-20' },
          score: { value: 70, unit: 'mm', on: '2026-02-01' },
          dangers: { fever: true, numb: 'asked-unknown' },
          eventSites: ['upper'],
        },
        setting: { country: 'us' },
      },
      { answers: baseline, setting: {}, challenged: ['Condition/1'], declined: { 'toy-wear-bandage': 'x' } },
    ]
    const { refusals } = fuzz(seed, runs, (_, guideline) => documents[guidelines.indexOf(guideline)])
    console.error(`[fuzz] ${runs} answers documents, ${refusals} refused with a problem, 0 thrown`)
    expect(refusals).toBeLessThan(runs)
  })

  // The samples belong to others and do not travel with this repository.
  it.skipIf(!existsSync(samples))(
    'files that nobody here wrote (skipped where ../shared/samples is absent)',
    () => {
      const files = smallFiles(samples).flatMap((text) => {
        try {
          return [JSON.parse(text) as unknown]
        } catch {
          return []
        }
      })
      const count = Math.ceil(runs / 20)
      const { refusals } = fuzz(seed, count, (chance) => files[chance(files.length)])
      console.error(`[fuzz] ${count} broken sample files, ${refusals} refused with a problem, 0 thrown`)
      expect(files.length).toBeGreaterThan(0)
    },
  )
})
