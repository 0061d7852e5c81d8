/** Tries one danger after the other under other names, and counts by kind what was tried and what was lost. */

import { readFileSync } from 'node:fs'
import { guideline } from '../../../guideline/index.ts'
import { samples } from '../../../scripts/samples.ts'
import type { Json } from '../../../src/chart/index.ts'
import { factKey } from '../../../src/language/index.ts'
import { chartsOver } from '../../conformance/guideline-charts.ts'
import { chart as fractured } from '../charts-of-others/records.ts'
import { type Case, type Chart, caseOf, isKnown, kinds, lossIn, type Reader } from './renamed.ts'

/** What a build makes of a chart under complete coverage on the day of the assessment. */
export interface Made {
  readonly tidied: {
    readonly notes: readonly { readonly resource: string | null }[]
    /** Missing where the build knows no such records. */
    readonly unread?: readonly { readonly resource: string }[]
  }
  readonly answers: {
    readonly entries: readonly {
      readonly fact: string
      readonly item: string | null
      readonly value: unknown
      readonly resource: string | null
    }[]
  }
  readonly states: ReadonlyMap<string, { readonly value: unknown }>
}

export const readerOf =
  (make: (bundle: Json) => Made): Reader =>
  (bundle) => {
    const { tidied, answers, states } = make(bundle)
    const isOf = (id: string) => (one: { readonly resource: string | null }) =>
      one.resource?.endsWith(`/${id}`) === true
    return {
      state: (key) => states.get(key)?.value ?? null,
      denied: (key) =>
        answers.entries.some(({ fact, item, value }) => value === false && factKey(fact, item) === key),
      notes: (id) => tidied.notes.some(isOf(id)),
      holds: (id) => (tidied.unread ?? []).some(isOf(id)) || answers.entries.some(isOf(id)),
    }
  }

const recordsIn = (bundle: Json): readonly Json[] =>
  (bundle.entry as readonly { readonly resource: Json }[]).map(({ resource }) => resource)
const chartOf = (name: string, records: readonly Json[]): Chart => {
  const patient = records.find(({ resourceType }) => resourceType === 'Patient')
  return { name, records, patient: `Patient/${String(patient?.id)}` }
}
/** One fracture, the samples, and random charts of somebody whose age and sex are known. */
const chartsFor = (seed: number, random: number): readonly Chart[] => [
  chartOf('one fracture', recordsIn(fractured())),
  ...samples.map(({ file }) => chartOf(file, recordsIn(JSON.parse(readFileSync(file, 'utf8'))))),
  ...chartsOver(guideline, 2 * random, seed).flatMap((records, i) =>
    i % 2 === 0 ? [chartOf(`generated ${i}`, records)] : [],
  ),
]

export interface Tried {
  /** By kind of name. */
  readonly counts: ReadonlyMap<string, { readonly charts: number; readonly lost: number }>
  /** Where the danger is not read under its known code, or the chart denies it. */
  readonly leftOut: number
  readonly lost: readonly string[]
}

export function tryAll(read: Reader, seed: number, runs: number): Tried {
  const charts = chartsFor(seed, runs > 10_000 ? 1000 : 100)
  const counts = new Map(kinds.map((kind) => [kind as string, { charts: 0, lost: 0 }]))
  const lost: string[] = []
  const cached = new Map<string, boolean>()
  // The same danger in the same chart is asked once.
  const known = (one: Case): boolean => {
    const key = `${one.danger} ${one.chart}`
    const answer = cached.get(key) ?? isKnown(one, read)
    cached.set(key, answer)
    return answer
  }
  let leftOut = 0
  for (let n = 0, i = 0; n < runs && i < 20 * runs; i++) {
    const one = caseOf(seed + i, charts)
    if (one === null) continue
    if (!known(one)) {
      leftOut++
      continue
    }
    n++
    const loss = lossIn(one, read)
    const before = counts.get(one.kind) ?? { charts: 0, lost: 0 }
    counts.set(one.kind, { charts: before.charts + 1, lost: before.lost + (loss === null ? 0 : 1) })
    if (loss === null) continue
    const where = `${one.kind}, ${one.danger}, ${one.chart}, FC_SEED ${seed} case ${i}`
    lost.push(`${where}: ${loss}: ${JSON.stringify(one.records)}`)
  }
  return { counts, leftOut, lost }
}

/** A line for each kind. */
export const countLines = ({ counts, leftOut }: Tried): readonly string[] => [
  ...[...counts].map(
    ([kind, { charts, lost }]) => `dangers under other names, ${kind}: ${charts} charts, ${lost} lost`,
  ),
  `dangers under other names, left out: ${leftOut} charts, in which the known code is not read or something denies it`,
]
