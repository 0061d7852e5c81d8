/**
 * Does the reading of charts stay quick? The reading of the build at 34f3f87 and that of today over the same charts, in
 * turn in one run, each as a ratio to JSON.parse of the same text: `npx tsx scripts/acceptance/reading-speed.ts`; with
 * `--sample` in fewer rounds. Reading is all between the parsed Bundle and dated entries.
 */

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { samples } from '../samples.ts'
import { buildsOf, machine } from './builds.ts'

const BEFORE = '34f3f87'
/** How many times greater today's ratio may be. */
const LIMIT = 1.15

const { values } = parseArgs({ options: { sample: { type: 'boolean' } } })
const rounds = values.sample ? 9 : 25
/** Each work runs this long over the charts before it counts: a service is warm. */
const WARM_MS = values.sample ? 1500 : 4000

const root = resolve(import.meta.dirname, '../..')

/** Our own samples, and the charts of other makers where they are at hand. */
function charts(): readonly string[] {
  const folder = join(root, '../shared/samples/synthea')
  const others = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  if (others.length === 0) console.log('../shared/samples is not there: only our own samples are read')
  const shared = others.sort().map((name) => join(folder, name))
  return [...samples.map(({ file }) => join(root, file)), ...shared]
}

/** Milliseconds for all charts together; parse is in both others. */
interface Times {
  readonly parse: number
  readonly before: number
  readonly today: number
}

const folder = mkdtempSync(join(tmpdir(), 'plumbline-reading-'))
try {
  console.log(machine())
  const files = charts()
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  console.log(`input: ${files.length} charts, ${(bytes / 1e6).toFixed(1)} MB; medians of ${rounds} rounds`)
  const builds = buildsOf(BEFORE, folder)
  const measure = join(import.meta.dirname, 'reading-rounds.mjs')
  const given = [measure, builds.before, builds.today, String(rounds), String(WARM_MS), ...files]
  const measured: { readonly first: Times; readonly warm: Times } = JSON.parse(
    execFileSync(process.execPath, given, { encoding: 'utf8' }),
  )
  const { first, warm } = measured
  const ratioOf = (name: 'before' | 'today'): number => (warm[name] - warm.parse) / warm.parse
  console.log(`JSON.parse: ${warm.parse.toFixed(1)} ms for all of them`)
  for (const [name, called] of [
    ['before', `at ${BEFORE}`],
    ['today', 'today'],
  ] as const) {
    console.log(
      `reading ${called}: ${ratioOf(name).toFixed(3)} of JSON.parse (the very first time ${(first[name] - first.parse).toFixed(0)} ms)`,
    )
  }
  const ratio = ratioOf('today') / ratioOf('before')
  const holds = ratio <= LIMIT
  console.log(
    `reading: ${ratio.toFixed(2)} times the ratio of ${BEFORE} (at most ${LIMIT}): ${holds ? 'holds' : 'does NOT hold'}`,
  )
  process.exitCode = holds ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
