/**
 * Does the reading of charts stay quick? The reading of the build at 34f3f87 and that of today over the same charts, in
 * turn in one run, each as a ratio to JSON.parse of the same texts: `npx tsx scripts/acceptance/reading-speed.ts`. Reading
 * is all between the parsed Bundle and dated entries. CPU time is compared, and each
 * build runs in a process of its own with one thread, so that others on the machine weigh little.
 */

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { samples } from '../samples.ts'
import { buildsOf, machine } from './builds.ts'

const BEFORE = '34f3f87'
/** How many times greater today's ratio may be. */
const LIMIT = 1.15

const turns = 15
/** Rounds before it counts: a service is warm. */
const WARM = 60
/** Rounds of which each turn is the median. */
const ROUNDS = 5

const root = resolve(import.meta.dirname, '../..')

/** Smaller charts are parsed in less time than a guideline takes to be looked through at all. */
const WORTH_COMPARING = 90_000

/** The large charts of other makers; our own samples, which are small, where those are not at hand. */
function charts(): readonly string[] {
  const folder = join(root, '../shared/samples/synthea')
  const others = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  if (others.length === 0) {
    console.log('../shared/samples is not there: our own small samples are read')
    return samples.map(({ file }) => join(root, file))
  }
  return others
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).size >= WORTH_COMPARING)
}

/** Milliseconds for all charts together; `read` parses too. */
interface Times {
  readonly parse: number
  readonly read: number
}

async function timesOf(build: ChildProcess, rounds: number): Promise<Times> {
  const answer = once(build, 'message')
  build.send(rounds)
  const [times] = await answer
  return times
}

const ratioOf = ({ parse, read }: Times): number => (read - parse) / parse
const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0

const folder = mkdtempSync(join(tmpdir(), 'plumbline-reading-'))
const running: ChildProcess[] = []
try {
  console.log(machine())
  const files = charts()
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  console.log(
    `input: ${files.length} charts, ${(bytes / 1e6).toFixed(1)} MB; ${turns} turns of ${ROUNDS} rounds`,
  )
  const builds = buildsOf(BEFORE, folder)
  const started = async (at: string, order: string): Promise<ChildProcess> => {
    const rounds = join(import.meta.dirname, 'reading-rounds.mjs')
    const build = fork(rounds, [at, order, ...files], { execArgv: ['--single-threaded'] })
    running.push(build)
    const [word] = await Promise.race([once(build, 'message'), once(build, 'exit')])
    if (word !== 'ready') throw new Error(`the build at ${at} does not run`)
    return build
  }
  const [before, today] = [
    await started(builds.before, 'bundle-first'),
    await started(builds.today, 'guideline-first'),
  ]
  const found: { readonly before: Times; readonly today: Times }[] = []
  for (const build of [before, today]) await timesOf(build, WARM)
  for (let turn = 0; turn < turns; turn += 1) {
    found.push({ before: await timesOf(before, ROUNDS), today: await timesOf(today, ROUNDS) })
  }
  for (const name of ['before', 'today'] as const) {
    const of = found.map((turn) => turn[name])
    const ratios = of.map(ratioOf).toSorted((a, b) => a - b)
    console.log(
      `reading ${name === 'before' ? `at ${BEFORE}` : 'today'}: ${median(ratios).toFixed(3)} of JSON.parse, from ${ratios[0]?.toFixed(3)} to ${ratios.at(-1)?.toFixed(3)} (${median(of.map(({ read, parse }) => read - parse)).toFixed(1)} ms after ${median(of.map(({ parse }) => parse)).toFixed(1)} ms of parsing)`,
    )
  }
  const ratio = median(found.map(({ today: now, before: then }) => ratioOf(now) / ratioOf(then)))
  const holds = ratio <= LIMIT
  console.log(
    `reading: ${ratio.toFixed(2)} times the ratio of ${BEFORE} (at most ${LIMIT}): ${holds ? 'holds' : 'does NOT hold'}`,
  )
  process.exitCode = holds ? 0 : 1
} finally {
  for (const build of running) build.kill()
  rmSync(folder, { recursive: true, force: true })
}
