/**
 * Would the property of dangers under other names have noticed what it is for? The same charts through the build at
 * 34f3f87, which took what it did not understand for silence: `npx tsx scripts/acceptance/renamed-before.ts [CHARTS]`.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { TODAY } from '../../tests/core/charts-of-others/records.ts'
import { countLines, type Made, readerOf, tryAll } from '../../tests/core/renamed/try-all.ts'
import { buildsOf } from './builds.ts'

const BEFORE = '34f3f87'
const charts = Number(process.argv[2] ?? 800)
const seed = Number(process.env.FC_SEED || 1)

interface Before {
  selectPatient(bundle: unknown): unknown
  tidy(bundle: unknown, guideline: unknown): Made['tidied']
  readChart(guideline: unknown, tidied: unknown, coverage: string): Made['answers']
  factStates(guideline: unknown, answers: unknown, setting: object, asOf: string): Made['states']
  readonly guideline: unknown
}

const folder = mkdtempSync(join(tmpdir(), 'plumbline-renamed-'))
try {
  const place = buildsOf(BEFORE, folder).before
  const parts = ['chart.js', 'evaluate.js', 'guideline.js'].map(
    (name) => import(pathToFileURL(join(place, name)).href),
  )
  const before: Before = Object.assign({}, ...(await Promise.all(parts)))
  const { guideline } = before
  const tried = tryAll(
    readerOf((bundle) => {
      const tidied = before.tidy(before.selectPatient(bundle), guideline)
      const answers = before.readChart(guideline, tidied, 'complete')
      return { tidied, answers, states: before.factStates(guideline, answers, {}, TODAY) }
    }),
    seed,
    charts,
  )
  for (const line of countLines(tried)) console.log(line)
  const red = [...tried.counts.values()].every(({ lost }) => lost > 0)
  console.log(
    `at ${BEFORE}: ${tried.lost.length} of ${charts} dangers lost, ${red ? 'some of every kind: holds' : 'none of some kind: does NOT hold'}`,
  )
  process.exitCode = red ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
