/** A danger under another code, name, unit, status, kind of record or version of FHIR never turns into "no". */

import { readFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { samples } from '../../scripts/samples.ts'
import { type Json, readChart, selectPatient, tidy } from '../../src/chart/index.ts'
import { factStates } from '../../src/evaluate/index.ts'
import { factKey } from '../../src/language/index.ts'
import { chartsOver } from '../conformance/guideline-charts.ts'
import { chart as fractured } from './charts-of-others/records.ts'
import { type Case, type Chart, caseOf, isKnown, kinds, lossIn, type Reader } from './renamed/renamed.ts'

const deep = inject('depth') === 'deep'
const runs = deep ? 100_000 : 10 * inject('runs')
const seed = inject('seed')

const read: Reader = (bundle) => {
  const tidied = tidy(guideline, selectPatient(bundle))
  const answers = readChart(guideline, tidied, 'complete')
  const states = factStates(guideline, answers, {}, '2026-11-30')
  const isOf = (id: string) => (one: { readonly resource: string | null }) =>
    one.resource?.endsWith(`/${id}`) === true
  return {
    state: (key) => states.get(key)?.value ?? null,
    denied: (key) =>
      answers.entries.some(({ fact, item, value }) => value === false && factKey(fact, item) === key),
    notes: (id) => tidied.notes.some(isOf(id)),
    holds: (id) => tidied.unread.some(isOf(id)) || answers.entries.some(isOf(id)),
  }
}

const recordsIn = (bundle: Json): readonly Json[] =>
  (bundle.entry as readonly { readonly resource: Json }[]).map(({ resource }) => resource)
const chartOf = (name: string, records: readonly Json[]): Chart => {
  const patient = records.find(({ resourceType }) => resourceType === 'Patient')
  return { name, records, patient: `Patient/${String(patient?.id)}` }
}
const charts: readonly Chart[] = [
  chartOf('one fracture', recordsIn(fractured())),
  ...samples.map(({ file }) => chartOf(file, recordsIn(JSON.parse(readFileSync(file, 'utf8'))))),
  ...chartsOver(guideline, deep ? 2000 : 200, seed).flatMap((records, i) =>
    i % 2 === 0 ? [chartOf(`generated ${i}`, records)] : [],
  ),
]

describe(`dangers under other names, ${runs} charts`, () => {
  it('are read, or open and told of', () => {
    const cached = new Map<string, boolean>()
    // The same danger in the same chart is asked once.
    const known = (one: Case): boolean => {
      const key = `${one.danger} ${one.chart}`
      const before = cached.get(key) ?? isKnown(one, read)
      cached.set(key, before)
      return before
    }
    const counts = new Map<string, number>(kinds.map((kind) => [kind, 0]))
    const lost: string[] = []
    let unknown = 0
    for (let n = 0, i = 0; n < runs && i < 20 * runs; i++) {
      const one = caseOf(seed + i, charts)
      if (one === null) continue
      if (!known(one)) {
        unknown++
        continue
      }
      n++
      counts.set(one.kind, (counts.get(one.kind) ?? 0) + 1)
      const loss = lossIn(one, read)
      if (loss === null) continue
      lost.push(
        `${one.kind}, ${one.danger}, ${one.chart}, FC_SEED ${seed} case ${i}: ${loss}: ${JSON.stringify(one.records)}`,
      )
    }
    console.log(
      `dangers under other names: ${runs} charts (${unknown} left out, where the danger is not read under its known code), ${lost.length} lost`,
    )
    for (const [kind, count] of counts) console.log(`dangers under other names, ${kind}: ${count} charts`)
    expect(Math.min(...counts.values())).toBeGreaterThan(runs / 100)
    expect(lost.slice(0, 20)).toEqual([])
  })
})
