/** A danger under another code, name, unit, status, kind of record or version of FHIR never turns into "no". */

import { describe, expect, inject, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { readChart, selectPatient, tidy } from '../../src/chart/index.ts'
import { factStates } from '../../src/evaluate/index.ts'
import { TODAY } from './charts-of-others/records.ts'
import { countLines, readerOf, tryAll } from './renamed/try-all.ts'

const runs = inject('depth') === 'deep' ? 100_000 : 10 * inject('runs')

const read = readerOf((bundle) => {
  const tidied = tidy(guideline, selectPatient(bundle))
  const answers = readChart(guideline, tidied, 'complete')
  return { tidied, answers, states: factStates(guideline, answers, {}, TODAY) }
})

describe(`dangers under other names, ${runs} charts`, () => {
  it('are read, or open and told of', () => {
    const tried = tryAll(read, inject('seed'), runs)
    for (const line of countLines(tried)) console.log(line)
    const charts = [...tried.counts.values()].map((one) => one.charts)
    expect(charts.reduce((sum, one) => sum + one, 0)).toBe(runs)
    expect(Math.min(...charts)).toBeGreaterThan(runs / 100)
    expect(tried.lost.slice(0, 20)).toEqual([])
  })
})
