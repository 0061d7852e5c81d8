/** How fast it is, in CPU time, held against limits: `npm run bench`. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildsOf, machine } from './acceptance/builds.ts'
import { cql } from './bench/cql-part.ts'
import { large } from './bench/inputs.ts'
import limits from './bench/limits.json' with { type: 'json' }
import { fast, full, start, timelineOf } from './bench/parts.ts'
import { sql } from './bench/sql-part.ts'
import { asMarkdown, asText, type Table } from './bench/table.ts'
import type { Bench } from './bench/with-workers.ts'

const parts: Readonly<Record<string, (bench: Bench) => Promise<Table>>> = {
  fast,
  full,
  timeline: timelineOf,
  cql,
  sql,
  start,
}

const usage = `npm run bench [-- PART...]

How fast it is: user and system time, works timed in turn in one run, medians,
against JSON.parse of the same text and the build at ${limits.before}. Parts, all without a
name:
  fast      statuses and missing facts of every Bundle, coverage unknown and complete
  full      the whole plan as JSON
  timeline  the days on which the advice changes, with 10,000 own facts
  cql       cql-execution on the same Bundles, coverage and questions
  sql       statuses of 1,200 patients on DuckDB
  start     --help and assess from the shell, beside bare Node
What must hold stands in scripts/bench/limits.json. Exit codes: 0 all holds; 1
something does not; 2 usage.
  --quick  fewer Bundles and rounds: a look, no measurement
  --write  the tables into docs/speed.md (all parts, not quick)
  --help   this text`

function given() {
  try {
    const flag = { type: 'boolean' } as const
    const options = { quick: flag, write: flag, help: { ...flag, short: 'h' } } as const
    return parseArgs({ allowPositionals: true, options })
  } catch (problem) {
    return refuse(problem instanceof Error ? problem.message : String(problem))
  }
}

function refuse(why: string): never {
  console.error(`bench: ${why}\n\n${usage}`)
  process.exit(2)
}

const { positionals: asked, values: flags } = given()
if (flags.help === true) {
  console.log(usage)
  process.exit(0)
}
const unknown = asked.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) refuse(`there is no part ${unknown.join(', ')}`)
if (flags.write === true && (flags.quick === true || asked.length > 0)) {
  refuse('--write takes a whole run: leave --quick and the names of parts out')
}

const say = (text: string): void => {
  process.stderr.write(process.stderr.isTTY ? `\r${text.padEnd(60)}` : `${text}\n`)
}
const load = (): string =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(', ')
function commit(): string {
  const git = (...args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', '--', 'src', 'guideline', 'bin') !== ''
  return `${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}`
}
const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'))
try {
  say(`building today and ${limits.before}`)
  const builds = buildsOf(limits.before, folder)
  const quick = flags.quick === true
  const bundles = large(false)
  const at = [
    machine(),
    `today: ${commit()}; before: ${limits.before}`,
    `load at the start: ${load()}`,
    `input: samples/ and ${bundles.length} Bundles of Synthea${bundles.length === 0 ? ' (../shared/samples/synthea is not there)' : ''}${quick ? '; quick: some of them, few rounds' : ''}`,
  ]
  console.log(`${at.join('\n')}\n`)
  const tables: Table[] = []
  for (const name of asked.length === 0 ? Object.keys(parts) : asked) {
    let told = -1
    const tell = (done: number): void => {
      const tenth = Math.floor(done * 10)
      if (tenth > told) say(`${name}: ${tenth * 10} %`)
      told = Math.max(told, tenth)
    }
    const table = await parts[name]?.({ builds, quick, tell })
    if (table === undefined) continue
    if (process.stderr.isTTY) say('')
    console.log(asText(table))
    tables.push(table)
  }
  at.push(`load at the end: ${load()}`)
  const verdicts = tables.flatMap((table) => table.verdicts)
  const broken = verdicts.filter(({ holds }) => !holds)
  if (flags.write === true) {
    const head = `# Speed\n\nWritten by \`npm run bench -- --write\`, which says what each table is; CPU time, medians of works timed in turn. The limits stand in [scripts/bench/limits.json](../scripts/bench/limits.json), "before" is the commit ${limits.before}.\n\n${at.map((line) => `- ${line}`).join('\n')}\n`
    writeFileSync('docs/speed.md', [head, ...tables.map(asMarkdown)].join('\n'))
  }
  console.log(at.at(-1))
  const [first] = tables.length === 1 ? verdicts : []
  console.log(
    broken.length === 0
      ? `bench: everything holds${first === undefined ? '' : `: ${verdicts.map(({ what }) => what).join('; ')}`}`
      : `bench: does NOT hold: ${broken
          .slice(0, 6)
          .map(({ what }) => what)
          .join('; ')}${broken.length > 6 ? ` and ${broken.length - 6} more` : ''}`,
  )
  process.exitCode = broken.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
