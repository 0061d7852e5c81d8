/**
 * Does the list of work stay small and quick? The list of the build at 34f3f87, which kept every whole assessment, and
 * the list of today over the same charts, one after the other: `npx tsx scripts/acceptance/worklist-memory.ts`; with
 * `--sample` over 200 charts instead of 2,000, where the start of the program weighs more.
 */

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { samples } from '../samples.ts'
import { buildsOf, machine } from './builds.ts'

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
  console.log(machine())
  console.log(`input: ${charts} charts, ${(bytes / 1e6).toFixed(1)} MB, copies of ${samples.length} samples`)
  const builds = buildsOf(BEFORE, folder)
  const before = costOf(join(builds.before, 'plumbline.js'), at)
  console.log(`at ${BEFORE}: ${said(before)}`)
  const now = costOf(join(builds.today, 'plumbline.js'), at)
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
