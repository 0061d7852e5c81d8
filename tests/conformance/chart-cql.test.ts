/** On tidied charts the CQL retrieves and `read` agree on every fact: samples, charts of other makers, generated ones. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type Json, parseDocument, patientsOf, selectPatient, tidy } from '../../src/chart/index.ts'
import { toCql } from '../../src/export/cql/index.ts'
import { RequestProblem } from '../../src/language/index.ts'
import { chartGuideline, sct } from '../toy/chart-guideline.ts'
import { bundle, concept, event, mary, operation } from '../toy/chart-records.ts'
import { type Compiled, compile } from './cql.ts'
import { chartsOver } from './guideline-charts.ts'
import { compareReading, readingOf } from './reading.ts'

const deep = inject('depth') === 'deep'
const seed = inject('seed')
const [CHARTS, FILES] = deep ? [2000, 1000] : [40, 6]
const days = ['2026-03-15', '2025-06-30', '2026-11-01']

const readings = new Map(
  [guideline, chartGuideline].map((one) => {
    const reading = readingOf(one)
    let compiled: Promise<Compiled> | undefined
    const library = (): Promise<Compiled> => {
      compiled ??= compile(toCql(reading))
      return compiled
    }
    return [one.id, { reading, library }] as const
  }),
)

/** Tidies each chart and compares; what differs fails with the chart that shows it. */
async function agree(id: string, charts: readonly Json[], what: string): Promise<void> {
  const made = readings.get(id)
  if (made === undefined) throw new Error(`No guideline is called ${id}`)
  const compiled = await made.library()
  let [facts, known] = [0, 0]
  for (const [i, chart] of charts.entries()) {
    const tidied = tidy(made.reading, chart)
    const asOf = days[i % days.length] ?? '2026-03-15'
    const coverage = i % 2 === 0 ? 'complete' : 'unknown'
    const compared = await compareReading(made.reading, compiled, tidied, tidied.bundle, asOf, coverage)
    expect(compared.differences, JSON.stringify({ i, asOf, coverage, tidied: tidied.bundle })).toEqual([])
    facts += compared.points
    known += compared.known
  }
  console.log(`read = CQL, ${what}: ${charts.length} charts, ${facts} values, ${known} known, 0 differences`)
  expect(known).toBeGreaterThan(0)
}

/** The Bundles of one patient each in a file; none where it is no chart. */
function chartsIn(path: string): readonly Json[] {
  try {
    const document = parseDocument(readFileSync(path, 'utf8'))
    if (document.kind !== 'bundle') return []
    return patientsOf(document.bundle).map((id) => selectPatient(document.bundle, id))
  } catch (problem) {
    if (problem instanceof RequestProblem) return []
    throw problem
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesIn(path)
    return path.endsWith('.json') ? [path] : []
  })
}

const samples = join(import.meta.dirname, '../../samples')
const shared = join(import.meta.dirname, '../../../shared/samples')
// The samples of others do not travel with this repository.
const absent = existsSync(shared) ? '' : ' (skipped: ../shared/samples is not beside this checkout)'

describe('on tidied charts, read = CQL', () => {
  test('samples', async () => {
    await agree(guideline.id, filesIn(samples).flatMap(chartsIn), 'samples')
  })

  test.skipIf(absent !== '')(`charts of other makers${absent}`, async () => {
    const charts = filesIn(shared).flatMap(chartsIn)
    const step = Math.max(1, Math.floor(charts.length / FILES))
    await agree(
      guideline.id,
      charts.filter((_, i) => i % step === 0),
      'charts of other makers',
    )
  })

  test('generated charts, the guideline', async () => {
    const charts = chartsOver(guideline, CHARTS, seed).map((records) => bundle(...records))
    await agree(guideline.id, charts, 'generated charts')
  })

  test('generated charts, every kind of source', async () => {
    const charts = chartsOver(chartGuideline, CHARTS, seed).map((records) => bundle(...records))
    await agree(chartGuideline.id, charts, 'every kind of source')
  })

  test('charts of several events, of which the older count', async () => {
    const sites = ['23215003', '66794005']
    const charts = [1, 2, 3, 5].map((events) => {
      const records = Array.from({ length: events }, (_, i) =>
        event(`e${i}`, {
          onsetDateTime: `202${5 - i}-0${i + 1}-10`,
          bodySite: concept(sct, sites[i % 2] ?? ''),
        }),
      )
      return bundle(mary, ...records, operation('t'))
    })
    await agree(chartGuideline.id, charts, 'several events')
    const earlier = charts.map((one) => tidy(chartGuideline, one).episode?.earlier.length)
    expect(earlier).toEqual([0, 1, 2, 4])
  })

  test('a planted mistake in the retrieves is found', async () => {
    const reading = readings.get(chartGuideline.id)?.reading
    if (reading === undefined) throw new Error('No reading was made')
    const sound = toCql(reading)
    const logic = sound.logic.replace("{ 'resolved', 'inactive', 'remission' }", "{ 'remission' }")
    expect(logic).not.toBe(sound.logic)
    const compiled = await compile({ ...sound, logic })
    let differences = 0
    for (const records of chartsOver(chartGuideline, 100, 5)) {
      const tidied = tidy(reading, bundle(...records))
      const compared = await compareReading(reading, compiled, tidied, tidied.bundle, '2026-03-15', 'unknown')
      differences += compared.differences.length
    }
    expect(differences).toBeGreaterThan(0)
  })
})
