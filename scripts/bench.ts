/**
 * How long an assessment takes, as ratios to JSON.parse of the same Bundle: `npm run bench`. Everything is measured in
 * one run, round by round in turn, so that a busy machine slows all of it alike; the figures are medians.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { guideline } from '../guideline/index.ts'
import { parseDocument, readChart, selectPatient, type Tidied, tidy } from '../src/chart/index.ts'
import { type Assessed, assess, explain, missingFacts, toAssessment } from '../src/evaluate/index.ts'
import { run } from './run-step.ts'
import { samples } from './samples.ts'

const asOf = '2026-06-16'
const setting = { jurisdiction: 'us', payer: 'medicare', care: 'outpatient' }
const ROUNDS = 15
/** Each work runs this long before it counts: a service is warm, and the engine compiles what runs often. */
const WARM_MS = 400
const GOAL = 1.25
/** Smaller Bundles than this are parsed in less time than a guideline takes to be looked through at all. */
const WORTH_COMPARING = 90_000
const HELP_LIMIT_MS = 300

interface Input {
  readonly file: string
  readonly text: string
}

/** Ours, and a few large ones of other makers where they are at hand. */
function inputs(): readonly Input[] {
  const folder = '../shared/samples/synthea'
  const others = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  if (others.length === 0) console.log(`${folder} is not there: only our own samples are measured`)
  const large = others.filter((_, i) => i % 3 === 0).map((name) => `${folder}/${name}`)
  // In the gate two Bundles are enough to show that the command works.
  const own = samples.map((sample) => sample.file)
  const chosen =
    process.env.PLUMBLINE_SAMPLE === '1' ? [...own.slice(0, 1), ...large.slice(0, 1)] : [...own, ...large]
  return chosen.filter((file) => existsSync(file)).map((file) => ({ file, text: readFileSync(file, 'utf8') }))
}

function read(text: string): { readonly tidied: Tidied; readonly assessed: Assessed } {
  const document = parseDocument(text)
  if (document.kind !== 'bundle') throw new Error('the samples are Bundles')
  const tidied = tidy(guideline, selectPatient(document.bundle))
  return { tidied, assessed: assess(guideline, readChart(guideline, tidied, 'complete'), setting, asOf) }
}

/** What is measured; the first is the yardstick. */
const JSON_PARSE = 'JSON.parse alone'
const FAST = 'parse, reading, statuses, missing'
const FULL = 'the same, and full JSON'
const EXPLAIN = 'explanation of every recommendation'
const CQL = 'cql-execution, tidied Bundle given'

type Work = () => unknown

function worksOn(text: string): ReadonlyMap<string, Work> {
  const { assessed } = read(text)
  return new Map<string, Work>([
    [JSON_PARSE, () => JSON.parse(text)],
    [FAST, () => missingFacts(read(text).assessed)],
    [FULL, () => JSON.stringify(toAssessment(read(text).assessed))],
    [
      EXPLAIN,
      () => guideline.recommendations.map((rec) => explain(assessed.readings.plain, rec.appliesWhen)),
    ],
  ])
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

/** Milliseconds of one call: as many calls as a few milliseconds hold, since clocks are coarse. */
async function timed(work: Work): Promise<number> {
  let calls = 0
  const from = performance.now()
  do {
    await work()
    calls += 1
  } while (performance.now() - from < 3)
  return (performance.now() - from) / calls
}

async function measured(
  works: ReadonlyMap<string, Work>,
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>([...works.keys()].map((name) => [name, []]))
  for (const work of works.values()) {
    const until = performance.now() + WARM_MS
    while (performance.now() < until) await work()
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, work] of works) times.get(name)?.push(await timed(work))
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]))
}

/** The exported CQL of the same guideline, compiled once; undefined, and said so, where it cannot be had. */
async function cqlRunner(): Promise<((tidied: Tidied) => Work) | undefined> {
  try {
    const [{ compile, execute }, { toCql }] = await Promise.all([
      import('../tests/conformance/cql.ts'),
      import('../src/export/cql/index.ts'),
    ])
    const compiled = await compile(toCql(guideline))
    const given = { asOf, coverage: [], declined: [], setting }
    return (tidied) => () => execute(compiled, tidied.bundle, given)
  } catch (problem) {
    console.log(`cql-execution is not measured: ${String(problem).split('\n')[0]}`)
    return undefined
  }
}

async function helpStart(): Promise<string> {
  const built = await run('npm', ['run', '--silent', 'build'])
  if (built.code !== 0) return 'start of --help: not measured, because the build fails'
  const [bare, help]: [number[], number[]] = [[], []]
  for (let i = 0; i < 9; i += 1) {
    bare.push((await run(process.execPath, ['-e', '0'])).seconds * 1000)
    help.push((await run(process.execPath, ['dist/plumbline.js', '--help'])).seconds * 1000)
  }
  const verdict = median(help) < HELP_LIMIT_MS ? 'within' : 'ABOVE'
  const alone = `of which ${median(bare).toFixed(0)} ms is Node starting with nothing to do`
  return `start of --help: median ${median(help).toFixed(0)} ms of 9, ${alone}; ${verdict} ${HELP_LIMIT_MS} ms`
}

const row = (words: string, ms: number, ratio: string): string =>
  `  ${words.padEnd(42)}${ms.toFixed(3).padStart(10)} ms${ratio.padStart(9)}`

const { model } = cpus()[0] ?? { model: 'unknown' }
console.log(`${model}, ${cpus().length} cores, Node ${process.version}`)
console.log(`medians of ${ROUNDS} rounds; ratios to JSON.parse of the same text\n`)

const runCql = await cqlRunner()
const worth: number[] = []
for (const { file, text } of inputs()) {
  const { tidied } = read(text)
  const times = await measured(worksOn(text), ROUNDS)
  const cql =
    runCql === undefined
      ? undefined
      : await measured(
          new Map([
            [JSON_PARSE, () => JSON.parse(text)],
            [CQL, runCql(tidied)],
          ]),
          3,
        )
  const parse = times.get(JSON_PARSE) ?? 1
  const alone = (times.get(FAST) ?? 0) - parse
  const size = Buffer.byteLength(text)
  console.log(`${file}, ${(size / 1000).toFixed(0)} kB`)
  for (const [name, ms] of times) console.log(row(name, ms, (ms / parse).toFixed(2)))
  console.log(row('reading, statuses, missing without parse', alone, (alone / parse).toFixed(2)))
  if (cql !== undefined) {
    const ms = cql.get(CQL) ?? 0
    console.log(row(CQL, ms, (ms / (cql.get(JSON_PARSE) ?? parse)).toFixed(1)))
  }
  if (size >= WORTH_COMPARING) worth.push(alone / parse)
  console.log('')
}

if (worth.length > 0) {
  const verdict = median(worth) <= GOAL ? 'within' : 'ABOVE'
  console.log(
    `reading + statuses + missing: median ${median(worth).toFixed(2)}, greatest ${Math.max(...worth).toFixed(2)} of ${worth.length} Bundles from ${WORTH_COMPARING / 1000} kB; ${verdict} the goal of ${GOAL}`,
  )
} else console.log('no Bundle large enough to hold against the goal')
console.log(await helpStart())
