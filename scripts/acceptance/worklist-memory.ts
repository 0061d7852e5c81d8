/**
 * Does the list of work stay small and quick? The list of the build at 34f3f87, which kept every whole assessment, and
 * the list of today over the same charts, one after the other: `npx tsx scripts/acceptance/worklist-memory.ts`; with
 * `--sample` over 200 charts instead of 2,000, where the start of the program weighs more.
 */

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { samples } from '../samples.ts'

const BEFORE = '34f3f87'
const AS_OF = '2026-05-04'
/** Of the greatest resident size, in MB. */
const MOST_MEMORY = 300

const { values } = parseArgs({ options: { sample: { type: 'boolean' } } })
const charts = values.sample ? 200 : 2000
/** How many times less time today's list must take. */
const timesLess = values.sample ? 4 : 6

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'plumbline-worklist-'))

/** The command line of a tree, built into a folder of its own. */
function built(tree: string, name: string): string {
  const home = join(folder, name)
  mkdirSync(home, { recursive: true })
  if (tree !== home) symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'))
  const tsdown = join(root, 'node_modules/.bin/tsdown')
  execFileSync(tsdown, ['--out-dir', join(home, 'built'), '--no-dts', '--log-level', 'error'], { cwd: tree })
  return join(home, 'built/plumbline.js')
}

/** The tree as it was, with today's packages. */
function treeBefore(): string {
  const tree = join(folder, 'before')
  mkdirSync(tree)
  const archive = execFileSync('git', ['archive', BEFORE], { cwd: root, maxBuffer: 1 << 30 })
  execFileSync('tar', ['-x', '-C', tree], { input: archive })
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
  return tree
}

/** Copies of the samples, each with an id of its own. */
function writeCharts(): { readonly at: string; readonly bytes: number } {
  const at = join(folder, 'charts')
  mkdirSync(at)
  let bytes = 0
  const texts = samples.map(({ file }) => readFileSync(join(root, file), 'utf8'))
  for (let n = 0; n < charts; n += 1) {
    const text = texts[n % texts.length] ?? ''
    const records: { resource: { resourceType: string; id: string } }[] = JSON.parse(text).entry
    const id = records.find(({ resource }) => resource.resourceType === 'Patient')?.resource.id ?? ''
    const copy = text
      .replaceAll(`Patient/${id}`, `Patient/p${n}`)
      .replaceAll(JSON.stringify(id), JSON.stringify(`p${n}`))
    bytes += Buffer.byteLength(copy)
    writeFileSync(join(at, `${String(n).padStart(5, '0')}.json`), copy)
  }
  return { at, bytes }
}

interface Cost {
  readonly seconds: number
  readonly megabytes: number
}

const tell = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  console.error('usage ' + (userCPUTime + systemCPUTime) / 1e6 + ' ' + maxRSS / 1000)
})`

function costOf(program: string, at: string): Cost {
  const told = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`]
  const args = [...told, program, 'worklist', at, '--as-of', AS_OF, '--format', 'csv']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  const rows = stdout.split('\r\n').length - 2
  const [, seconds, megabytes] = /^usage (\S+) (\S+)$/m.exec(stderr) ?? []
  if (status !== 0 || rows !== charts || seconds === undefined) {
    throw new Error(`${program}: exit code ${status}, ${rows} rows of ${charts}: ${stderr.slice(-300)}`)
  }
  return { seconds: Number(seconds), megabytes: Number(megabytes) }
}

const said = ({ seconds, megabytes }: Cost): string =>
  `${seconds.toFixed(1)} s of CPU, at most ${Math.round(megabytes)} MB resident`

try {
  const { at, bytes } = writeCharts()
  const [cpu] = cpus()
  console.log(
    `machine: ${cpus().length} x ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}`,
  )
  console.log(`input: ${charts} charts, ${(bytes / 1e6).toFixed(1)} MB, copies of ${samples.length} samples`)
  const [then, today] = [built(treeBefore(), 'before'), built(root, 'today')]
  const before = costOf(then, at)
  console.log(`at ${BEFORE}: ${said(before)}`)
  const now = costOf(today, at)
  const ratio = before.seconds / now.seconds
  console.log(`today: ${said(now)}`)
  const holds = now.megabytes <= MOST_MEMORY && ratio >= timesLess
  console.log(
    `worklist: ${ratio.toFixed(1)} times less CPU (at least ${timesLess}), ${Math.round(now.megabytes)} MB (at most ${MOST_MEMORY}): ${holds ? 'holds' : 'does NOT hold'}`,
  )
  process.exitCode = holds ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
